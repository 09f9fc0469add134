import Diagnostics
import Markup
import Testing

@testable import Templating

/// Parses `page` and partials; the path of each is its name with `.html`.
func templates(_ page: String, _ partials: [String: String] = [:]) -> TemplateSet {
  let sources = [("page", page)] + partials.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  return TemplateSet(sources: sources.map { TemplateSource(name: $0, path: "\($0).html", bytes: Array($1.utf8)) })
}

/// Renders a page, or gives the ids of its faults.
func render(_ page: String, _ partials: [String: String] = [:], _ model: SamplePage = SamplePage()) -> String {
  let set = templates(page, partials)
  let (template, diagnostics) = set.compile("page", for: SamplePage.self)
  guard let template else { return (set.diagnostics + diagnostics).map(\.id).joined(separator: " ") }
  var buffer = MarkupBuffer()
  template.render(model, into: &buffer)
  return String(decoding: buffer.bytes, as: UTF8.self)
}

/// All faults of a page and its partials.
func faults(_ page: String, _ partials: [String: String] = [:]) -> [Diagnostic] {
  let set = templates(page, partials)
  return set.diagnostics + set.compile("page", for: SamplePage.self).diagnostics
}

/// A text in which `⟦` and `⟧` mark a place.
struct MarkedText {
  var text = ""
  var start: Position?
  var end: Position?

  init(_ marked: String) {
    var position = Position(line: 1, column: 1)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = position
      case "⟧": end = position
      default:
        text.unicodeScalars.append(scalar)
        position = scalar == "\n" ? Position(line: position.line + 1, column: 1) : position
        if scalar != "\n" { position.column += 1 }
      }
    }
  }
}

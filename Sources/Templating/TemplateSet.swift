package import Diagnostics

/// The templates of a site, parsed; each is then compiled against the names of the page it shows.
///
/// The language is Mustache, made strict:
/// - `{{name}}` writes a text, escaped for its place: between tags, or in a double-quoted attribute value. Elsewhere
///   it is an error. In `href`, `src` and the like an address cannot run or leave the site (`MarkupBuffer.address`).
/// - `{{#name}}…{{/name}}` runs for a flag that is set, an object, a present optional, or each item of a list;
///   `{{^name}}…{{/name}}` for a flag not set, an absent optional or an empty list. A section may hold whole HTML
///   tags, whole attributes or part of an attribute value.
/// - `{{.}}` is the text itself in a section of texts; `{{a.b}}` is a name of an object that is always there.
/// - `{{> name}}` runs another template with the names visible there. It may call itself from a section of the
///   current model's own items. It is not indented by the line it stands on.
/// - `{{{already-safe-markup name}}}` writes markup, between tags only; `{{{name}}}` and `{{&name}}` are errors.
/// - `{{! … }}` is a comment. A line with nothing but one section, partial or comment tag disappears.
/// - Lines end with LF alone, and a byte order mark is left out. There are no lambdas, other delimiters or inheritance.
package struct TemplateSet: Sendable {
  /// The faults of syntax and place of all templates, used or not, in the order of the sources.
  package let diagnostics: [Diagnostic]
  let templates: [ParsedTemplate]
  private let indices: [String: Int]

  /// Parses templates; overlaying one folder over another is done by the caller.
  package init(sources: [TemplateSource]) {
    var diagnostics: [Diagnostic] = []
    var indices: [String: Int] = [:]
    templates = sources.map { Self.parse($0, &diagnostics) }
    for (index, source) in sources.enumerated() {
      if let first = indices[source.name] {
        let note = Diagnostic.Note("tệp kia", at: .file(sources[first].path))
        let place = Place.file(source.path)
        diagnostics.append(Diagnostic(.templateFileDuplicate, at: place, ["name": source.name], notes: [note]))
      } else {
        indices[source.name] = index
      }
    }
    self.diagnostics = diagnostics
    self.indices = indices
  }

  /// Compiles a template, with all partials it calls, against the names of a page model.
  ///
  /// - Returns: the template, or nil if it or a partial it calls is faulty; and the faults of its names and partials,
  ///   those of syntax being in `diagnostics` of the set.
  package func compile<Model: TemplateModel>(
    _ name: String, for model: Model.Type
  ) -> (template: Template<Model>?, diagnostics: [Diagnostic]) {
    guard let index = index(of: name) else {
      return (nil, [Diagnostic(.templateFileUnknown, at: .file(name), ["name": name])])
    }
    var compiler = Compiler(self)
    let program = compiler.compile(index, Model.names.table)
    return (program.map { Template($0) }, compiler.diagnostics)
  }

  func index(of name: String) -> Int? { indices[name] }

  private static func parse(_ source: TemplateSource, _ diagnostics: inout [Diagnostic]) -> ParsedTemplate {
    let before = diagnostics.count
    let text = SourceText(path: source.path, bytes: source.bytes)
    var nodes: [TemplateNode] = []
    if let fault = invalidUTF8(source.bytes) {
      diagnostics.append(Diagnostic(.templateEncodingInvalid, at: text.place(fault)))
    } else {
      var parser = TemplateParser(text)
      nodes = parser.parse()
      var checker = PlaceChecker(text)
      checker.check(&nodes)
      diagnostics += (parser.diagnostics + checker.diagnostics).sorted { $0.place.start < $1.place.start }
    }
    return ParsedTemplate(name: source.name, source: text, nodes: nodes, isSound: diagnostics.count == before)
  }

  private static func invalidUTF8(_ bytes: [UInt8]) -> Range<Int>? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets
    }
  }
}

import Diagnostics
import PlanLoading

/// A single fault in the small content folder: what is changed, and where which message must stand.
///
/// The replacement marks the faulty token with `⟦…⟧`; the marks themselves are taken out before loading.
struct Fault: CustomStringConvertible {
  let id: String
  let path: String
  let old: String
  let new: String

  init(_ id: String, _ path: String, _ old: String, _ new: String) {
    self.id = id
    self.path = path
    self.old = old
    self.new = new
  }

  var description: String { "\(id) in \(path): \(new)" }

  /// The content with the fault, and the place of the marked token; nil where the fixture itself is wrong.
  func apply(to files: [String: String]) -> (files: [String: String], place: Place)? {
    guard let text = files[path], let range = text.onlyRange(of: old) else { return nil }
    let marked = text.replacingCharacters(in: range, with: new)
    guard let open = marked.unicodeScalars.firstIndex(of: "⟦"), let close = marked.unicodeScalars.firstIndex(of: "⟧")
    else { return nil }
    let scalars = marked.unicodeScalars
    let before = scalars[..<open]
    let token = scalars[scalars.index(after: open)..<close]
    let start = Position(after: before)
    let end = Position(after: String.UnicodeScalarView(before) + token)
    var changed = files
    changed[path] = String(marked.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" }.map(Character.init))
    return (changed, Place(path: path, start: start, end: end))
  }
}

extension Position {
  /// The position behind a text that begins at 1:1.
  fileprivate init(after text: some Sequence<UnicodeScalar>) {
    self.init(line: 1, column: 1)
    for scalar in text {
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
  }
}

extension String {
  /// Where a part occurs, if it occurs exactly once.
  fileprivate func onlyRange(of part: String) -> Range<Index>? {
    let ranges = self.ranges(of: part)
    return ranges.count == 1 ? ranges.first : nil
  }

  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}

extension PlanLoader {
  /// Loads files given as text.
  static func load(_ files: [String: String]) -> LoadResult {
    load(files.sorted { $0.key < $1.key }.map { LoadedFile(path: $0.key, bytes: Array($0.value.utf8)) })
  }
}

import Diagnostics
import PlanModel

/// A document that a new file comes from, as an entry of `sources.yaml`.
struct SourceEntry {
  let id: String
  let title: String
  let publisher: String
  /// As officials write it; nil where it is not known yet.
  let date: String?

  /// The source to refer to, and `sources.yaml` with this entry where the source is not in it.
  ///
  /// - Parameters:
  ///   - given: the id that a person gives; it must be in the register.
  ///   - content: the content folder as it is.
  ///   - arguments: takes what is wrong.
  /// - Returns: the source's id, and the file that grows, if one does.
  func place(
    _ given: String?, in content: ContentSnapshot, _ arguments: inout Arguments
  ) -> (id: String, files: [Scaffold.File]) {
    if let given {
      _ = arguments.ref(given, in: content.library.sources, "nguồn", "--source")
      return (given, [])
    }
    if content.library.sources.ref(id) != nil { return (id, []) }
    guard let file = content.file(stem: "sources") else { return (id, []) }
    guard let list = ListEnd(of: "sources", path: file.path, bytes: file.bytes) else {
      arguments.report(Diagnostic(.newListEnd, at: .file(file.path), ["key": "sources"]))
      return (id, [])
    }
    var lines = [
      "id: \(YAMLText.scalar(id))", "kind: document", "title: \(YAMLText.scalar(title))",
      "publisher: \(YAMLText.scalar(publisher))",
    ]
    if let date { lines.append("date: \(date)") }
    return (id, [Scaffold.File(path: file.path, bytes: list.appending(lines), before: file.bytes)])
  }
}

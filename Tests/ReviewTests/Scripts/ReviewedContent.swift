import Diagnostics
import PlanLoading
import Site
import Testing

@testable import Review

/// The shipped content as a side of a review, perhaps edited.
enum ReviewedContent {
  static func side(_ label: String, _ change: (inout ContentTrees) -> Void = { _ in }) throws -> Side {
    var content = try ContentTrees.shipped()
    change(&content)
    let files = content.files()
    let result = PlanLoader.load(files)
    let library = try #require(result.library, "\(result.diagnostics.prefix(3).map(\.text))")
    return Side(
      kind: .content, label: label, library: library,
      files: files.map { FolderFile(path: $0.path, bytes: $0.bytes) }, acceptances: result.acceptances)
  }
}

extension ContentTrees {
  /// Changes words of the Markdown file whose path ends so.
  mutating func replace(_ old: String, _ new: String, _ ending: String) {
    guard let index = texts.firstIndex(where: { $0.path.hasSuffix(ending) }) else { return }
    let text = String(decoding: texts[index].bytes, as: UTF8.self)
    texts[index] = LoadedFile(path: texts[index].path, bytes: Array(text.replacing(old, with: new).utf8))
  }
}

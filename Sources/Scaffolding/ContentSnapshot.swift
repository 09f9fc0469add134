import Diagnostics
package import PlanModel

/// The content folder as it was read.
package struct ContentSnapshot: Sendable {
  package let library: PlanLibrary
  private let bytes: [String: [UInt8]]

  /// Takes the library and the files that it was loaded from, with paths below the content folder.
  package init(library: PlanLibrary, files: [(path: String, bytes: [UInt8])]) {
    self.library = library
    bytes = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// The file that says what a path without ending stands for, in whichever form it is kept.
  func file(stem: String) -> (path: String, bytes: [UInt8])? {
    for ending in [".yaml", ".json", ".md"] {
      if let bytes = bytes[stem + ending] { return (stem + ending, bytes) }
    }
    return nil
  }

  /// The message that a file is there already; nil where it is not.
  func obstacle(stem: String, ending: String, advice: String) -> Diagnostic? {
    guard let found = file(stem: stem) else { return nil }
    return Diagnostic(.newFileExists, at: .file(found.path), ["path": stem + ending, "advice": advice])
  }
}

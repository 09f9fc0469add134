package import DataSyntax
package import Diagnostics
package import PlanModel

/// A file of the content folder with its bytes.
package struct LoadedFile: Sendable {
  /// The path inside the content folder, with `/` between folders: `plans/2021/annex-3.yaml`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// What loading gave: the library where no message is an error, and all messages sorted by place.
///
/// The paths of the messages are those of the files, inside the content folder.
package struct LoadResult: Sendable {
  package let library: PlanLibrary?
  /// The texts of plans and letters; none where a message is an error.
  package let texts: [LoadedText]
  /// The changes that reviewers accept.
  package let acceptances: [Acceptance]
  /// The YAML and JSON files as they were read, where they were to be kept.
  package let documents: [DataDocument]
  package let diagnostics: [Diagnostic]

  package init(
    library: PlanLibrary?, texts: [LoadedText] = [], acceptances: [Acceptance] = [], documents: [DataDocument] = [],
    diagnostics: [Diagnostic]
  ) {
    self.library = library
    self.texts = texts
    self.acceptances = acceptances
    self.documents = documents
    self.diagnostics = diagnostics
  }
}

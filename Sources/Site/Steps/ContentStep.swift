package import DataSyntax
package import Diagnostics
package import Pages
package import PlanLoading
package import PlanModel

/// What reading and checking the content gave.
package struct CheckedContent: Sendable {
  /// Nil where a message is an error.
  package let library: PlanLibrary?
  /// The texts of plans and letters.
  package let texts: [DocumentText]
  /// The changes that reviewers accept; paths as in the messages.
  package let acceptances: [Acceptance]
  /// The YAML and JSON files as they were read, where they were to be kept; their paths are inside the folder.
  package let documents: [DataDocument]
  package let diagnostics: [Diagnostic]
  /// The files read, for excerpts under messages; paths as in the messages.
  package let files: [FolderFile]
}

/// Content folder → validated library.
package enum ContentStep {
  /// Reads and validates all files below a folder.
  ///
  /// - Parameters:
  ///   - folder: the content folder.
  ///   - reader: how folders are listed.
  ///   - jobs: workers; the result does not depend on their number.
  ///   - keepsDocuments: whether the result holds the files as they were read, for those who look for places in them.
  /// - Returns: the library, or what is wrong.
  package static func run(
    _ folder: String, reader: FolderReader, jobs: Int = 1, keepsDocuments: Bool = false
  ) -> CheckedContent {
    let folder = FolderReader.withoutTrailingSlashes(folder)
    let (files, faults) = reader.read(folder)
    let result = PlanLoader.load(
      files.map { LoadedFile(path: $0.path, bytes: $0.bytes) }, jobs: jobs, keepsDocuments: keepsDocuments)
    let shown = files.map { FolderFile(path: "\(folder)/\($0.path)", bytes: $0.bytes) }
    let located = result.diagnostics.map { $0.below(folder) }
    let library = faults.isEmpty ? result.library : nil
    let texts = result.texts.map { DocumentText(owner: $0.owner, document: $0.document, views: $0.views) }
    let acceptances = result.acceptances.map { acceptance in
      var acceptance = acceptance
      acceptance.place.path = "\(folder)/\(acceptance.place.path)"
      return acceptance
    }
    return CheckedContent(
      library: library, texts: texts, acceptances: acceptances, documents: result.documents,
      diagnostics: faults + located, files: shown)
  }
}

extension Diagnostic {
  /// The same message with the folder set before every path.
  func below(_ folder: String) -> Diagnostic {
    func moved(_ place: Place) -> Place {
      Place(path: "\(folder)/\(place.path)", start: place.start, end: place.end)
    }
    return Diagnostic(
      message, at: moved(place), arguments, suggestion: suggestion,
      notes: notes.map { Note($0.text, at: moved($0.place)) })
  }
}

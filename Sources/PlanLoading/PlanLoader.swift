import Diagnostics

/// Reads the content folder: files to records, records to the validated library.
package enum PlanLoader {
  /// Loads the files in whatever order they come; every fault of every file is reported in one go.
  ///
  /// - Parameters:
  ///   - files: the content folder.
  ///   - jobs: workers; the result does not depend on their number.
  ///   - keepsDocuments: whether the result holds the files as they were read.
  /// - Returns: the library, or what is wrong.
  package static func load(_ files: [LoadedFile], jobs: Int = 1, keepsDocuments: Bool = false) -> LoadResult {
    var diagnostics: [Diagnostic] = []
    let folder = ContentFolder(files, &diagnostics)
    let records = ContentRecords(folder, jobs: jobs, keepsDocuments: keepsDocuments)
    var resolution = Resolution(records, jobs: jobs)
    let content = resolution.library()
    diagnostics += records.diagnostics + resolution.diagnostics
    let sound = diagnostics.containErrors ? nil : content
    return LoadResult(
      library: sound?.library, texts: sound?.texts ?? [], acceptances: records.acceptances,
      documents: records.documents, diagnostics: diagnostics.sortedByPlace())
  }
}

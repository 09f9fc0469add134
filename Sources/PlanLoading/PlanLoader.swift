import Diagnostics

/// Reads the content folder: files to records, records to the validated library.
package enum PlanLoader {
  /// Loads the files in whatever order they come; every fault of every file is reported in one go.
  package static func load(_ files: [LoadedFile]) -> LoadResult {
    var diagnostics: [Diagnostic] = []
    let folder = ContentFolder(files, &diagnostics)
    let records = ContentRecords(folder, &diagnostics)
    var resolution = Resolution(records)
    let content = resolution.library()
    diagnostics += resolution.diagnostics
    let sound = diagnostics.containErrors ? nil : content
    return LoadResult(
      library: sound?.library, texts: sound?.texts ?? [], acceptances: records.acceptances,
      documents: records.documents, diagnostics: diagnostics.sortedByPlace())
  }
}

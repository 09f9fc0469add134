import Diagnostics

/// Reads the content folder: files to records, records to the validated library.
package enum PlanLoader {
  /// Loads the files in whatever order they come; every fault of every file is reported in one go.
  package static func load(_ files: [LoadedFile]) -> LoadResult {
    var diagnostics: [Diagnostic] = []
    let folder = ContentFolder(files, &diagnostics)
    let records = ContentRecords(folder, &diagnostics)
    var resolution = Resolution(records)
    let library = resolution.library()
    diagnostics += resolution.diagnostics
    let sorted = diagnostics.sorted(by: precedes)
    return LoadResult(library: diagnostics.hasErrors ? nil : library, diagnostics: sorted)
  }

  private static func precedes(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    if a.place.path != b.place.path { return a.place.path < b.place.path }
    if a.place.start != b.place.start { return a.place.start < b.place.start }
    return a.id < b.id
  }
}

package import Processes
package import Site

/// A whole print, from the content to the PDFs.
package enum PrintRun {
  /// Builds the site in memory, prints the chosen pages and writes them.
  ///
  /// - Parameters:
  ///   - request: what is asked for.
  ///   - stop: the signals that end the print; one that has come is still held when everything is put away.
  ///   - building: told of each step of the build.
  ///   - printing: told of each page before it is printed.
  /// - Returns: what was done, and every message.
  package static func run(
    _ request: PrintRequest, stop: StopSignals, building: (BuildStep) -> Void = { _ in },
    printing: (PrintProgress) -> Void = { _ in }
  ) -> PrintOutcome {
    let site = SiteBuild(request.site, progress: building)
    var outcome = PrintOutcome()
    (outcome.diagnostics, outcome.sources) = (site.diagnostics, site.sources)
    outcome.exitCode = site.diagnostics.exitCode
    guard !site.hasErrors, let cutOff = site.cutOff, stop.arrived == nil else { return outcome }
    let (pages, faults) = request.selection.find(in: site.files)
    if !faults.isEmpty {
      outcome.add(faults, exitCode: 64)
      return outcome
    }
    if let refusal = OutputGuard(request.site).refusal(of: request.output, isShared: true) {
      outcome.add([refusal], exitCode: 3)
      return outcome
    }
    let files = ServedFiles(site.files.map { ($0.path, $0.bytes) })
    do throws(SystemFailure) {
      let folder = try SharedFolder(request.output)
      var batch = PrintBatch(request, files: files, cutOff: cutOff, folder: folder, outcome: outcome, stop: stop)
      batch.run(pages, progress: printing)
      return batch.outcome
    } catch {
      outcome.add(error, at: request.output)
      return outcome
    }
  }
}

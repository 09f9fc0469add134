import Diagnostics
import PlanModel
import Processes
import Site

/// Pages that are printed one after the other: by one browser, and where that fails by a second one.
struct PrintBatch: ~Copyable {
  private(set) var outcome: PrintOutcome
  private let request: PrintRequest
  private let stop: StopSignals
  private let files: ServedFiles
  private let date: String
  private var folder: SharedFolder
  private var browser: Browser?
  private var browsersLeft = 2
  private var manifest: PrintManifest

  init(
    _ request: PrintRequest, files: ServedFiles, cutOff: CalendarDate, folder: consuming SharedFolder,
    outcome: PrintOutcome, stop: StopSignals
  ) {
    (self.request, self.files, self.outcome, self.stop) = (request, files, outcome, stop)
    self.folder = folder
    date = "\(cutOff.iso.filter { $0 != "-" })000000"
    manifest = PrintManifest(engine: "Chromium", version: "", cutOff: cutOff.iso)
  }

  mutating func run(_ pages: [OutputFile], progress: (PrintProgress) -> Void) {
    guard openBrowser(), write({ folder throws(SystemFailure) in try folder.remove(PrintManifest.name) }, "") else {
      return
    }
    let started = ContinuousClock.now
    for (index, page) in pages.enumerated() {
      if browser == nil {
        if browsersLeft > 0 { _ = openBrowser() }
        if browser == nil {
          skip(pages.count - index)
          break
        }
      }
      progress(PrintProgress(done: index, total: pages.count, page: page.path))
      if !print(page) { return }
    }
    if stop.arrived != nil { return }
    outcome.time = .now - started
    let bytes = manifest.bytes
    _ = write({ folder throws(SystemFailure) in try folder.put(bytes, at: PrintManifest.name) }, PrintManifest.name)
  }

  /// Prints and writes one page; false where the batch is over.
  private mutating func print(_ page: OutputFile) -> Bool {
    let printed: Print
    do throws(BrowserFault) {
      guard let made = try browser?.print(page.path, of: files, date: date, by: .now + request.limit) else {
        return true
      }
      printed = made
    } catch {
      browser = nil
      if error == .stopped { return false }
      outcome.add([Diagnostic(.printPageFailed, at: .file(page.path), ["cause": error.cause])], exitCode: 3)
      return true
    }
    let path = page.path.split(separator: ".").dropLast().joined(separator: ".") + ".pdf"
    guard write({ folder throws(SystemFailure) in try folder.put(printed.bytes, at: path) }, path) else { return false }
    outcome.written.append(path)
    outcome.sheets += printed.pageCount
    manifest.entries.append(PrintManifest.Entry(page: page.path, path: path, print: printed))
    return true
  }

  /// Opens a browser and lets it print a sample, which shows whether the font of the pages is there.
  private mutating func openBrowser() -> Bool {
    browsersLeft -= 1
    do throws(BrowserFault) {
      var opened = try Browser.open(request.browser, limit: request.limit, stop: stop)
      let sample = ServedFiles([("index.html", Array(Self.sample.utf8))])
      let printed = try opened.print("index.html", of: sample, date: date, by: .now + request.limit)
      guard printed.fonts == [Self.font] else {
        outcome.add([Diagnostic(.printFontMissing, at: .file(request.browser))], exitCode: 69)
        return false
      }
      manifest.version = opened.version
      browser = consume opened
      return true
    } catch {
      report(error)
      return false
    }
  }

  private mutating func report(_ fault: BrowserFault) {
    let place = Place.file(request.browser)
    switch fault {
    case .stopped: break
    case .missing:
      outcome.add([Diagnostic(.printBrowserMissing, at: place, ["program": request.browser])], exitCode: 69)
    default: outcome.add([Diagnostic(.printBrowserFailed, at: place, ["cause": fault.cause])], exitCode: 3)
    }
  }

  private mutating func skip(_ count: Int) {
    outcome.add([Diagnostic(.printRestSkipped, at: .file(request.output), ["count": String(count)])], exitCode: 3)
  }

  /// Does something to the folder; false where that failed, which is told.
  private mutating func write(
    _ work: (inout SharedFolder) throws(SystemFailure) -> Void, _ path: String
  ) -> Bool {
    do throws(SystemFailure) {
      try work(&folder)
      return true
    } catch {
      outcome.add(error, at: path.isEmpty ? folder.root : "\(folder.root)/\(path)")
      return false
    }
  }

  private static let font = "LiberationSerif"
  private static let sample = """
    <!DOCTYPE html><html lang="vi"><meta charset="utf-8"><title>Mẫu chữ</title>
    <p style="font-family: 'Liberation Serif'">Cụm công nghiệp</p>
    """
}

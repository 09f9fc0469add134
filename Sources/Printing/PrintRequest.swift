package import Diagnostics
package import Site

/// What a print is asked to do.
package struct PrintRequest: Sendable {
  /// How the site is built whose pages are printed; its `output` is not used.
  package var site: BuildSettings
  package var selection: PaperSelection
  /// The folder of the PDFs.
  package var output: String
  /// The browser's name on the path, or its path.
  package var browser: String
  /// How long one page may take, and the start of the browser.
  package var limit: Duration

  package init(site: BuildSettings, selection: PaperSelection, output: String, browser: String, limit: Duration) {
    self.site = site
    self.selection = selection
    self.output = output
    self.browser = browser
    self.limit = limit
  }
}

/// How far a print has come.
package struct PrintProgress: Sendable {
  /// Pages done before this one.
  package let done: Int
  package let total: Int
  /// The page that is being printed.
  package let page: String
}

/// What a print did.
package struct PrintOutcome: Sendable {
  package var diagnostics: [Diagnostic] = []
  package var sources: [FolderFile] = []
  /// The PDFs that were written, below the folder.
  package var written: [String] = []
  package var sheets = 0
  /// The time that the pages took once the browser was open.
  package var time: Duration = .zero
  /// 0 done, 1 errors in content or templates, 3 something was not printed or written, 64 no such page, 69 no browser or font.
  package var exitCode: Int32 = 0
}

extension PrintOutcome {
  mutating func add(_ faults: [Diagnostic], exitCode: Int32) {
    diagnostics += faults
    self.exitCode = exitCode
  }

  mutating func add(_ failure: SystemFailure, at path: String) {
    add([failure.isBusy ? Diagnostic(.siteOutputBusy, at: .file(path)) : failure.diagnostic(for: path)], exitCode: 3)
  }
}

import ArgumentParser
import Diagnostics
import Site

/// `tiendo check`: every check of a build, nothing compared and nothing written.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kiểm tra dữ liệu và mẫu trang, không ghi gì.",
    discussion: """
      Ví dụ:
        tiendo check
        tiendo check --content Content --format json
      """)

  @OptionGroup var input: InputOptions

  mutating func validate() throws {
    try input.validateDates()
  }

  func run() throws {
    let terminal = Terminal(showsProgress: input.format == .text)
    let started = ContinuousClock.now
    let site = PreparedSite(input.settings(), progress: terminal.show)
    let (_, diagnostics) = site.make(progress: terminal.show) { _ in }
    terminal.finishProgress()
    terminal.show(diagnostics, sources: site.sources, format: input.format)
    if input.format == .text, !diagnostics.containErrors {
      terminal.show(Summary(site, time: ContinuousClock.now - started))
    }
    throw ExitCode(diagnostics.exitCode)
  }
}

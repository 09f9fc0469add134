import ArgumentParser
import Diagnostics
import Site

/// `tiendo check`: everything that authors write is checked, nothing is written.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kiểm tra dữ liệu và mẫu trang, không ghi gì.",
    discussion: """
      Mọi lỗi trong dữ liệu, kể cả liên kết trong văn bản, và lỗi trong mẫu trang đều được chỉ ra. Mọi liên kết
      của trang còn được kiểm tra một lần nữa mỗi khi dựng.

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
    let diagnostics = site.check(progress: terminal.show)
    terminal.finishProgress()
    terminal.show(diagnostics, sources: site.sources, format: input.format)
    if input.format == .text, !diagnostics.containErrors {
      terminal.show(Summary(site, time: ContinuousClock.now - started))
    }
    // What was read is not taken apart piece by piece.
    withExtendedLifetime(site) { Self.exit(withError: ExitCode(diagnostics.exitCode)) }
  }
}

import ArgumentParser
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
    let build = SiteBuild(input.settings(), progress: terminal.show)
    terminal.finishProgress()
    terminal.show(build.diagnostics, sources: build.sources, format: input.format)
    if input.format == .text, !build.hasErrors {
      terminal.show(Summary(build, time: ContinuousClock.now - started))
    }
    throw ExitCode(build.exitCode)
  }
}

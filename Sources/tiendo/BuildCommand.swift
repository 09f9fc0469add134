import ArgumentParser
import Site

/// `tiendo build`: content and templates → `Output`.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Dựng trang vào thư mục Output.",
    discussion: """
      Ví dụ:
        tiendo build
        tiendo build --content Content --output /srv/www/tien-do
        tiendo build --cut-off 31/12/2021 --output /tmp/cuoi-nam-2021
        tiendo build --templates MauRieng      các tệp trong MauRieng thay tệp cùng tên của mẫu có sẵn
        tiendo build --check                   không ghi gì; thoát với mã 10 nếu trang sẽ thay đổi
      """)

  @OptionGroup var input: InputOptions

  @Option(name: .long, help: ArgumentHelp("Thư mục ghi trang.", valueName: "DIR"))
  var output = "Output"

  @Option(name: .long, help: ArgumentHelp("Số luồng dựng trang cùng lúc (1–64).", valueName: "N"))
  var jobs = 2

  @Flag(name: .long, help: "Chỉ so với thư mục trang, không ghi gì; mã thoát 10 nếu khác.")
  var check = false

  mutating func validate() throws {
    try input.validateDates()
    if !(1...64).contains(jobs) { throw ValidationError("--jobs nhận số từ 1 đến 64, không phải \(jobs)") }
  }

  func run() throws {
    let terminal = Terminal(showsProgress: input.format == .text)
    let started = ContinuousClock.now
    var settings = input.settings()
    settings.output = output
    settings.jobs = jobs
    let site = PreparedSite(settings, progress: terminal.show)
    let outcome = SiteUpdate.run(site, writes: !check, progress: terminal.show)
    terminal.finishProgress()
    terminal.show(outcome.diagnostics, sources: outcome.sources, format: input.format)
    if input.format == .text, outcome.changes != nil {
      terminal.show(Summary(outcome, time: ContinuousClock.now - started, isCheck: check))
    }
    // What was read is not taken apart piece by piece.
    withExtendedLifetime(site) { Self.exit(withError: ExitCode(outcome.exitCode)) }
  }
}

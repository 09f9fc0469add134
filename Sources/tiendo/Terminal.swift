import Diagnostics
import Glibc
import Printing
import Site

/// What the user sees: messages and progress on standard error, the summary on standard output.
struct Terminal {
  /// Progress is shown only where standard error is a terminal.
  let showsProgress: Bool

  init(showsProgress: Bool) {
    self.showsProgress = showsProgress && isatty(STDERR_FILENO) == 1
  }

  func show(_ step: BuildStep) {
    if showsProgress { write("\r\u{1B}[K\(step.rawValue)…", to: STDERR_FILENO) }
  }

  func show(_ progress: PrintProgress) {
    if showsProgress {
      write("\r\u{1B}[Kin \(progress.done + 1)/\(progress.total): \(progress.page)", to: STDERR_FILENO)
    }
  }

  func finishProgress() {
    if showsProgress { write("\r\u{1B}[K", to: STDERR_FILENO) }
  }

  func show(_ diagnostics: [Diagnostic], sources: [FolderFile], format: MessageFormat) {
    switch format {
    case .json: write(DiagnosticJSON.write(diagnostics), to: STDOUT_FILENO)
    case .text:
      let bytes = Dictionary(sources.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
      var printer = DiagnosticPrinter { bytes[$0] }
      let summary = DiagnosticPrinter.summary(of: diagnostics)
      write(printer.print(diagnostics) + (summary.isEmpty ? "" : "\n\(summary)\n"), to: STDERR_FILENO)
    }
  }

  /// A result, as it stands.
  func show(_ text: String) {
    write(text, to: STDOUT_FILENO)
  }

  func show(_ summary: Summary) {
    write(summary.text + "\n", to: STDOUT_FILENO)
  }

  private func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return }
        written += count
      }
    }
  }
}

/// One line that tells what was done.
struct Summary {
  let text: String

  init(_ outcome: SiteUpdate, time: Duration, isCheck: Bool) {
    let changes = outcome.changes ?? OutputChanges()
    let verb = isCheck ? "sẽ ghi" : "ghi"
    text =
      "đọc \(outcome.sources.count) tệp, dựng \(outcome.pageCount) trang: \(verb) \(changes.written.count), "
      + "giữ nguyên \(changes.unchanged), \(isCheck ? "sẽ bỏ" : "bỏ") \(changes.removed.count); \(Self.seconds(time))"
  }

  init(_ site: PreparedSite, time: Duration) {
    text = "đọc \(site.sources.count) tệp, không có lỗi, dựng được \(site.pageCount) trang; \(Self.seconds(time))"
  }

  init(_ outcome: PrintOutcome, output: String) {
    text =
      "in \(outcome.written.count) tệp PDF, \(outcome.sheets) tờ vào \(FolderReader.withoutTrailingSlashes(output)); "
      + Self.seconds(outcome.time)
  }

  init(_ outcome: ContentAddition) {
    var lines = outcome.written.map { "\($0.isNew ? "ghi tệp mới" : "ghi thêm vào cuối") \($0.path)" }
    let open = outcome.diagnostics.count(where: \.isToFillIn)
    if open > 0 { lines.append("còn \(open) chỗ chờ điền; tiendo check chỉ ra từng chỗ") }
    text = lines.joined(separator: "\n")
  }

  private static func seconds(_ time: Duration) -> String {
    let milliseconds = time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
    return "\(milliseconds) ms"
  }
}

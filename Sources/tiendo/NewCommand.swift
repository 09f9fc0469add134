import ArgumentParser
import Diagnostics
import Scaffolding
import Site

/// `tiendo new`: a correct, commented start for a file of the content.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Tạo tệp dữ liệu mới, điền sẵn theo các danh mục.",
    discussion: """
      Ví dụ:
        tiendo new plan --year 2027
        tiendo new cluster --name "Cụm công nghiệp Võng Xuyên 2" --unit phuc-tho
        tiendo new report --period "Quý IV/2026" --from ubnd-phuc-tho
        tiendo new directive --number 12/UBND-KT --issuer ubnd-thanh-pho-ha-noi --subject "…" --date 17/3/2026

      Không tệp nào bị ghi đè. Tệp mới đọc được ngay bằng tiendo check; chỗ phải điền bắt đầu bằng “cần điền”.
      """,
    subcommands: [NewPlanCommand.self, NewClusterCommand.self, NewReportCommand.self, NewDirectiveCommand.self])
}

/// What every kind of new file needs.
struct NewOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Thư mục dữ liệu.", valueName: "DIR"))
  var content = "Content"

  @Option(name: .long, help: ArgumentHelp("Cách in thông báo: text hoặc json.", valueName: "FORMAT"))
  var format = MessageFormat.text

  /// Carries out a request and tells what was written.
  func run(_ request: ScaffoldRequest) throws {
    let terminal = Terminal(showsProgress: false)
    let outcome = ContentAddition.run(request, content: content)
    let sources = outcome.sources + request.arguments
    if format == .text, outcome.exitCode == 0 {
      terminal.show(Summary(outcome))
      terminal.show(outcome.diagnostics.filter { !$0.isToFillIn }, sources: sources, format: format)
    } else {
      terminal.show(outcome.diagnostics, sources: sources, format: format)
    }
    throw ExitCode(outcome.exitCode)
  }
}

extension Diagnostic {
  /// Whether it only says that a new file waits to be filled in.
  var isToFillIn: Bool { message == .valueToFillIn || message == .progressReportDraft }
}

extension ScaffoldRequest {
  /// The arguments as files of one line, for the excerpts under messages.
  fileprivate var arguments: [FolderFile] {
    texts.compactMap { name, text in text.map { FolderFile(path: name, bytes: Array($0.utf8)) } }
  }

  private var texts: [(String, String?)] {
    switch self {
    case .plan(let plan): [("--year", String(plan.year)), ("--source", plan.source)]
    case .cluster(let cluster): [("--name", cluster.name), ("--unit", cluster.unit), ("--id", cluster.id)]
    case .report(let report):
      [("--period", report.period), ("--from", report.from), ("--plan", report.plan.map(String.init))]
    case .directive(let letter):
      [
        ("--number", letter.number), ("--issuer", letter.issuer), ("--subject", letter.subject),
        ("--date", letter.date),
        ("--id", letter.id), ("--source", letter.source),
      ]
    }
  }
}

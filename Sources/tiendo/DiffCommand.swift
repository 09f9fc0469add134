import ArgumentParser
import Diagnostics
import Review
import Site

/// `tiendo diff`: what changed between two states of the content.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "So hai trạng thái của dữ liệu để rà soát trước khi ký.",
    discussion: """
      Mỗi bên là một thư mục dữ liệu, một thư mục trang đã dựng (đọc du-lieu/model.json) hoặc một phiên bản git
      (đọc model.json đã lưu trong kho, không đụng tới thư mục làm việc). Trang đổi mà dữ liệu không đổi được kể riêng.

      Ví dụ:
        tiendo diff                            HEAD so với thư mục Content
        tiendo diff HEAD~1 HEAD
        tiendo diff /srv/www/tien-do Content
        tiendo diff nop-quy-1 Content --format html --to ra-soat.html

      Mã thoát: 0 không có thay đổi; 10 có thay đổi; 11 có thay đổi cần xem mà chưa được chấp nhận; 1 dữ liệu có lỗi;
      3 không đọc hoặc ghi được; 64 gọi lệnh sai; 69 không có git.
      """)

  @Argument(help: ArgumentHelp("Trạng thái trước.", valueName: "OLD"))
  var old = "HEAD"

  @Argument(help: ArgumentHelp("Trạng thái sau.", valueName: "NEW"))
  var new = "Content"

  @Option(name: .long, help: ArgumentHelp("Thư mục trang đã dựng trong các phiên bản git.", valueName: "DIR"))
  var output = "Output"

  @Option(
    name: .long,
    help: ArgumentHelp("Thư mục mẫu trang riêng, khi trang của một thư mục dữ liệu được dựng để so.", valueName: "DIR"))
  var templates: String?

  @Option(name: .long, help: ArgumentHelp("Dạng bản so sánh: text, html, markdown hoặc json.", valueName: "FORMAT"))
  var format = ReviewFormat.text

  @Option(name: .long, help: ArgumentHelp("Tệp ghi bản so sánh; không nêu thì in ra màn hình.", valueName: "FILE"))
  var to: String?

  func run() throws {
    let terminal = Terminal(showsProgress: true)
    let reader = SideReader(output: output, settings: InputOptions.settings(content: new, templates: templates))
    let sides = reader.read(old: old, new: new)
    let sources = sides.flatMap(\.sources)
    guard let before = sides[0].side, let after = sides[1].side else {
      terminal.show(sides.flatMap(\.diagnostics), sources: sources, format: .text)
      throw ExitCode(SideReading.exitCode(sides))
    }
    let review = Review(from: before, to: after)
    terminal.show(review.diagnostics, sources: sources, format: .text)
    let bytes = format.write(review)
    if let to {
      if let failure = ReviewFile.write(bytes, to: to) {
        terminal.show([failure], sources: [], format: .text)
        throw ExitCode(3)
      }
    } else {
      terminal.show(String(decoding: bytes, as: UTF8.self))
    }
    // The process ends here: taking both states apart piece by piece would cost as much as reading them.
    withExtendedLifetime((sides, review)) { Self.exit(withError: ExitCode(review.exitCode)) }
  }
}

/// The forms of a review.
enum ReviewFormat: String, ExpressibleByArgument, CaseIterable {
  case text, html, markdown, json

  func write(_ review: Review) -> [UInt8] {
    switch self {
    case .text: Array(TextForm.write(review).utf8)
    case .html: HTMLForm.write(review)
    case .markdown: Array(MarkdownForm.write(review).utf8)
    case .json: JSONForm.write(review)
    }
  }
}

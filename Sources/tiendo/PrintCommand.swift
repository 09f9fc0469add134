import ArgumentParser
import PlanModel
import Printing
import Processes
import Site

/// `tiendo print`: pages of the site → PDF.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "In các trang ra PDF bằng Chromium.",
    discussion: """
      Dựng trang trong bộ nhớ như tiendo build rồi in; không đọc, không ghi thư mục Output. Các lựa chọn cộng lại: trang
      nêu tên, phụ lục của kế hoạch (--plan), các trang của một quý (--plan cùng --quarter), mọi trang dành cho giấy (--all).
      Mỗi trang thành một tệp DIR/<đường dẫn của trang>.pdf; DIR/manifest.json ghi trình duyệt, phông chữ, số tờ và mã
      SHA-256 của lần in đó. Cùng dữ liệu, cùng phiên bản trình duyệt và phông chữ thì tệp giống nhau từng byte.

      Ví dụ:
        tiendo print ke-hoach/2021/phu-luc-3.html van-ban/cong-van-1143-ubnd-ktn-lang-son
        tiendo print --plan 2021                       các phụ lục của kế hoạch 2021
        tiendo print --plan 2021 --quarter 2           các trang của quý II/2021
        tiendo print --plan 2021 --profile nd30        theo thể thức Nghị định 30/2020/NĐ-CP
        tiendo print --all --output /tmp/ban-in

      Cần Debian chromium và fonts-liberation2. Mã thoát: 0 xong; 1 dữ liệu hoặc mẫu trang có lỗi; 3 có trang không in
      hoặc không ghi được; 64 gọi lệnh sai hoặc không có trang ấy; 69 thiếu trình duyệt hoặc phông chữ.
      """)

  @Argument(help: ArgumentHelp("Đường dẫn của trang, có hoặc không có .html.", valueName: "PAGE"))
  var pages: [String] = []

  @Flag(name: .long, help: "In mọi trang dành cho giấy: phụ lục, quý, năm, địa bàn, văn bản, tóm tắt, biểu báo cáo.")
  var all = false

  @Option(name: .long, help: ArgumentHelp("Năm của kế hoạch có phụ lục cần in.", valueName: "YEAR"))
  var plan: Int?

  @Option(name: .long, help: ArgumentHelp("Cùng --plan: in các trang của quý này thay cho phụ lục.", valueName: "1-4"))
  var quarter: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Mẫu trình bày phụ lục, thay cho mẫu ghi trong dữ liệu: nguyen-van hoặc nd30.", valueName: "PROFILE"))
  var profile: PrintProfile?

  @Option(name: .long, help: ArgumentHelp("Thư mục ghi các tệp PDF.", valueName: "DIR"))
  var output = "Print"

  @Option(name: .long, help: ArgumentHelp("Trình duyệt, theo tên hoặc đường dẫn.", valueName: "PROGRAM"))
  var browser = "chromium"

  @Option(name: .long, help: ArgumentHelp("Số giây chờ trình duyệt mở, và chờ mỗi trang (1–3600).", valueName: "N"))
  var timeout = 60

  @OptionGroup var input: InputOptions

  mutating func validate() throws {
    try input.validateDates()
    if pages.isEmpty, !all, plan == nil {
      throw ValidationError("chưa nêu trang cần in: PAGE, --plan hoặc --all")
    }
    if quarter != nil, plan == nil { throw ValidationError("--quarter cần có --plan") }
    if let quarter, !(1...4).contains(quarter) {
      throw ValidationError("--quarter nhận số từ 1 đến 4, không phải \(quarter)")
    }
    if !(1...3600).contains(timeout) { throw ValidationError("--timeout nhận số từ 1 đến 3600, không phải \(timeout)") }
  }

  func run() throws {
    let stop = StopSignals()
    let terminal = Terminal(showsProgress: input.format == .text)
    let selection = PaperSelection(pages: pages, all: all, plan: plan, quarter: quarter)
    var site = input.settings()
    site.profile = profile
    let request = PrintRequest(
      site: site, selection: selection, output: output, browser: browser, limit: .seconds(timeout))
    let outcome = PrintRun.run(request, stop: stop, building: terminal.show, printing: terminal.show)
    terminal.finishProgress()
    stop.release()
    terminal.show(outcome.diagnostics, sources: outcome.sources, format: input.format)
    if input.format == .text, !outcome.written.isEmpty { terminal.show(Summary(outcome, output: output)) }
    throw ExitCode(outcome.exitCode)
  }
}

extension PrintProfile: ExpressibleByArgument {}

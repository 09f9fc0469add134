import ArgumentParser
import Scaffolding

/// `tiendo new plan`.
struct NewPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Kế hoạch của một năm: plan.yaml và annex-1.yaml.",
    discussion: """
      Mục tiêu lấy khung của kế hoạch năm trước, chế độ báo cáo lấy của kế hoạch đang thực hiện, cột của phụ lục lấy
      của kế hoạch gần nhất có phụ lục. Văn bản kế hoạch được ghi thêm vào sources.yaml, trừ khi có --source.

      Ví dụ:
        tiendo new plan --year 2027
        tiendo new plan --year 2027 --source ke-hoach-15 --content Content
      """)

  @Option(name: .long, help: ArgumentHelp("Năm của kế hoạch.", valueName: "YEAR"))
  var year: Int

  @Option(name: .long, help: ArgumentHelp("Mã nguồn đã có trong sources.yaml.", valueName: "ID"))
  var source: String?

  @OptionGroup var options: NewOptions

  func run() throws { try options.run(.plan(NewPlan(year: year, source: source))) }
}

/// `tiendo new cluster`.
struct NewClusterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cluster", abstract: "Cụm công nghiệp: một mục ở cuối clusters/<địa bàn>.yaml.",
    discussion: """
      Mã lập từ tên; chữ “Cụm công nghiệp” và “làng nghề” ở đầu tên không thuộc tên riêng.

      Ví dụ:
        tiendo new cluster --name "Cụm công nghiệp Võng Xuyên 2" --unit phuc-tho
        tiendo new cluster --name "Cụm công nghiệp làng nghề Tam Hiệp" --unit phuc-tho --id lang-nghe-tam-hiep
      """)

  @Option(name: .long, help: ArgumentHelp("Tên cụm.", valueName: "NAME"))
  var name: String

  @Option(name: .long, help: ArgumentHelp("Mã địa bàn trong units.yaml.", valueName: "ID"))
  var unit: String

  @Option(name: .long, help: ArgumentHelp("Mã khác với mã lập từ tên.", valueName: "ID"))
  var id: String?

  @OptionGroup var options: NewOptions

  func run() throws { try options.run(.cluster(NewCluster(name: name, unit: unit, id: id))) }
}

/// `tiendo new report`.
struct NewReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Báo cáo của một đơn vị về một kỳ: một tệp trong plans/<năm>/progress.",
    discussion: """
      Mỗi nhiệm vụ, mốc đến hạn mà chưa xong của đơn vị có sẵn một dòng để điền.

      Ví dụ:
        tiendo new report --period "Quý IV/2025" --from so-cong-thuong
        tiendo new report --period "Tháng 7/2026" --from so-cong-thuong --plan 2021
      """)

  @Option(name: .long, help: ArgumentHelp("Kỳ báo cáo, ví dụ \"Quý IV/2025\".", valueName: "PERIOD"))
  var period: String

  @Option(name: .long, help: ArgumentHelp("Mã đơn vị trong agencies.yaml hoặc developers.yaml.", valueName: "ID"))
  var from: String

  @Option(name: .long, help: ArgumentHelp("Năm của kế hoạch; không ghi là kế hoạch đang thực hiện.", valueName: "YEAR"))
  var plan: Int?

  @OptionGroup var options: NewOptions

  func run() throws { try options.run(.report(NewReport(period: period, from: from, plan: plan))) }
}

/// `tiendo new directive`.
struct NewDirectiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "directive", abstract: "Văn bản chỉ đạo: một tệp trong directives.",
    discussion: """
      Tên tệp lập từ số, ký hiệu. Văn bản được ghi thêm vào sources.yaml, trừ khi có --source.

      Ví dụ:
        tiendo new directive --number 12/UBND-KT --issuer ubnd-thanh-pho-ha-noi \\
          --subject "đẩy nhanh tiến độ cụm công nghiệp" --date 17/11/2025 --to so-cong-thuong --to so-tai-chinh
      """)

  @Option(name: .long, help: ArgumentHelp("Số, ký hiệu.", valueName: "NUMBER"))
  var number: String

  @Option(name: .long, help: ArgumentHelp("Mã cơ quan ban hành.", valueName: "ID"))
  var issuer: String

  @Option(name: .long, help: ArgumentHelp("Trích yếu, chữ đầu viết thường.", valueName: "TEXT"))
  var subject: String

  @Option(name: .long, help: ArgumentHelp("Ngày ban hành, ví dụ 17/11/2025.", valueName: "DATE"))
  var date: String

  @Option(name: .customLong("to"), help: ArgumentHelp("Mã cơ quan nhận; ghi nhiều lần được.", valueName: "ID"))
  var addressees: [String] = []

  @Option(name: .long, help: ArgumentHelp("Tên tệp khác với tên lập từ số.", valueName: "ID"))
  var id: String?

  @Option(name: .long, help: ArgumentHelp("Mã nguồn đã có trong sources.yaml.", valueName: "ID"))
  var source: String?

  @OptionGroup var options: NewOptions

  func run() throws {
    try options.run(
      .directive(
        NewDirective(
          number: number, issuer: issuer, subject: subject, date: date, addressees: addressees, id: id, source: source))
    )
  }
}

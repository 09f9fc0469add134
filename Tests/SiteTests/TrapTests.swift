import Foundation
import Site
import Testing

/// The rules for facts that mislead, each kept on a page of the shipped content or by a test of its own.
@Suite struct TrapTests {
  /// A rule, and where it is seen to be kept.
  struct Trap: Sendable {
    let rule: String
    var page = "index.html"
    /// Texts of the page; `|` stands between the cells of a row.
    var says: [String] = []
    var never: [String] = []
    /// A test that keeps the rule, by file and a part of its name.
    var test: (file: String, name: String)?
  }

  @Test(arguments: all) func `every rule is kept`(trap: Trap) throws {
    if let (file, name) = trap.test {
      let source = try String(contentsOfFile: "\(SmallSite.root)/Tests/\(file)", encoding: .utf8)
      #expect(source.contains(name), "\(trap.rule): \(file) has no test “\(name)”")
      if trap.says.isEmpty, trap.never.isEmpty { return }
    }
    let text = try Self.text(of: trap.page)
    #expect(!(trap.says + trap.never).isEmpty, "\(trap.rule): nothing is looked for")
    let unsaid = trap.says.filter { !text.contains($0) }
    let said = trap.never.filter(text.contains)
    #expect(unsaid.isEmpty && said.isEmpty, "\(trap.rule): \(trap.page) does not say \(unsaid), and says \(said)")
  }

  @Test func `the clusters in operation and those to start are nowhere added`() throws {
    for (path, file) in try Self.site() where path.hasSuffix(".html") {
      #expect(file.range(of: Data("113 cụm".utf8)) == nil, "\(path)")
    }
  }

  @Test func `a unit that only shares a heading has no page of its own`() throws {
    #expect(try Self.site()["dia-ban/nam-tu-liem.html"] == nil)
  }

  @Test func `five bullets of targets hold six figures`() throws {
    let table = try #require(try Self.text(of: "ke-hoach/2021/index.html").range(of: "Nguyên văn từng mục tiêu"))
    let page = try Self.text(of: "ke-hoach/2021/index.html")[table.upperBound...]
    let bullets = ["Khởi công xây dựng hạ tầng kỹ thuật 43 cụm", "Xúc tiến, thu hút đầu tư thành lập mới 10-15 cụm"]
    for bullet in bullets where !page.contains(bullet) { Issue.record("\(bullet)") }
    for figure in ["| 43 cụm |", "| ít nhất 20 cụm |", "| 10-15 cụm |"] where !page.contains(figure) {
      Issue.record("\(figure)")
    }
  }

  // MARK: The rules

  static let started: [Trap] = [
    Trap(
      rule: "started clusters known by name are a lower bound, counted apart from those known not to have started",
      says: [
        "ít nhất 22/43 cụm công nghiệp đã khởi công", "2 cụm được xác nhận chưa khởi công, 19 cụm chưa có thông tin",
      ]),
    Trap(
      rule: "city figures stand beside them with their date", page: "doi-soat-so-lieu.html",
      says: ["Số cụm đã khởi công trong 43 cụm | 30/6/2024 | 24 cụm | ≥ 14 | ≥ 22 |"]),
    Trap(
      rule: "no report: compliance is unknown, not missed", page: "che-do-bao-cao.html",
      says: ["Chưa có thông tin về việc gửi báo cáo.", "Tháng 3/2021 | 24/3/2021 | 86 | 86 |"],
      never: ["Chưa gửi", "▲"]),
    Trap(
      rule: "no article: no information is never late", page: "cham-tien-do.html",
      says: ["không tính là chậm", "Chưa có thông tin không có nghĩa là chậm"]),
    Trap(rule: "nothing known is never 0 %", says: ["Khởi công đúng hạn"], never: [" 0%", "(0,0%)"]),
    Trap(
      rule: "done in a quarter: in time apart from carried over", page: "ke-hoach/2021/quy-4.html",
      says: ["0 cụm đúng hạn, 2 cụm từ kỳ trước chuyển sang"]),
  ]

  static let figures: [Trap] = [
    Trap(
      rule: "26 never stands without its definition", page: "chi-tieu.html",
      says: [
        "Con số 26 có nhiều nghĩa trong các nguồn; luôn đọc kèm định nghĩa.",
        "Số cụm đang hoạt động có hạ tầng kỹ thuật đầy đủ | Cụm đang hoạt động được đầu tư",
        "còn phải hoàn thành hạ tầng trong năm 2026 (cụm): kế hoạch giao",
        "Không được hiểu là 26 trong 43 cụm đã khởi công",
      ]),
    Trap(rule: "the 26 of the plan of 2026 are not clusters that have started", never: ["26/43", "26 trong 43"]),
    Trap(
      rule: "repeated figures stand at their first date", page: "chi-tieu.html",
      says: [
        "Số liệu nhắc lại từ năm 2019, chưa được cập nhật.", "Số liệu nhắc lại từ năm 2024, chưa được cập nhật.",
        "| 70 cụm | 19/7/2019 |", "| 1.686 ha | 31/12/2019 |", "| 3.864 doanh nghiệp, hộ | 31/12/2019 |",
        "| khoảng 1.100 tỷ đồng/năm | Năm 2019 |", "| 44 cụm | 23/4/2024 |", "| 25 cụm | 23/4/2024 |",
      ], never: ["Tháng 12/2025 | | 70 cụm"]),
    Trap(
      rule: "repeated figures of the overview too", says: ["70 cụm, ngày 19/7/2019"], never: ["70 cụm, tháng 12/2025"]),
    Trap(
      rule: "two sources that disagree are both shown", page: "doi-soat-so-lieu.html",
      says: ["Chưa thống nhất giữa các nguồn: 1.337 ha (VietnamPlus, ngày 19/7/2019); 1.686 ha ("]),
    Trap(
      rule: "no mean of occupancies", page: "cum-cong-nghiep/index.html", says: ["Tỷ lệ lấp đầy"],
      never: ["trung bình", "bình quân"]),
    Trap(
      rule: "rows with Quý IV/2021 are held against “ít nhất 20”", page: "doi-soat-so-lieu.html",
      says: ["Hoàn thành hạ tầng kỹ thuật, quý IV/2021 | ít nhất 20 | 21 | Thống nhất |"]),
    Trap(
      rule: "decisions of 2017 establish anew what there was: not newly established",
      page: "cum-cong-nghiep/lai-yen.html",
      says: ["Quyết định thành lập lại đối với cụm đã có, không tính là thành lập mới."]),
  ]

  static let clusters: [Trap] = [
    Trap(
      rule: "70 and 43 are not added; at least 13 of the 43 extend others", page: "doi-soat-so-lieu.html",
      says: ["Ít nhất 13 cụm mở rộng từ cụm khác", "không cộng số cụm của hai danh mục"]),
    Trap(
      rule: "the listing says why the two are not added", page: "cum-cong-nghiep/index.html",
      says: ["không cộng hai số vì có cụm mới là phần mở rộng của cụm đang hoạt động"]),
    Trap(
      rule: "one name twice: two clusters, linked", page: "doi-soat-so-lieu.html",
      says: ["| Phụ lục 3, số 17 | Đông Phú Yên (cụm đang hoạt động) | Phụ lục 2, phần B, số 34 |"]),
    Trap(
      rule: "the heading of part A is no status", page: "cum-cong-nghiep/duyen-thai.html",
      says: ["Phụ lục 2, phần A, số 5", "nước thải"],
      never: ["Hoàn thành đúng hạn", "Hoàn thành quá hạn"]),
    Trap(
      rule: "the heading of part A as issued", page: "ke-hoach/2021/phu-luc-2.html",
      says: ["CỤM CÔNG NGHIỆP ĐÃ HOÀN THIỆN HẠ TẦNG", "Quận Nam Từ Liêm - Bắc Từ Liêm"]),
    Trap(
      rule: "the joint heading belongs to Bắc Từ Liêm", page: "dia-ban/bac-tu-liem.html",
      says: ["Phụ lục 2, phần A, số 8"]),
  ]

  static let bodies: [Trap] = [
    Trap(
      rule: "“các huyện, thị xã” without the urban districts", page: "co-quan/ubnd-cac-huyen-thi-xa.html",
      says: ["UBND huyện Ba Vì"], never: ["UBND quận"]),
    Trap(
      rule: "“các quận, huyện, thị xã” with them", page: "co-quan/ubnd-cac-quan-huyen-thi-xa.html",
      says: ["UBND quận Hà Đông", "UBND huyện Ba Vì"]),
    Trap(
      rule: "one project board per district", page: "co-quan/bql-ba-vi.html",
      says: ["BQL dự án đầu tư xây dựng huyện", "Huyện Ba Vì"], never: ["Huyện Quốc Oai"]),
    Trap(
      rule: "who leads is not repeated among those who cooperate",
      test: (
        "PlanModelTests/Measures/AssignmentTests.swift",
        "What an agency leads is not repeated among what it cooperates in"
      )),
    Trap(
      rule: "the annex cell with lead and cooperating body as issued", page: "ke-hoach/2021/phu-luc-1.html",
      says: ["Sở Công Thương; UBND các quận, huyện, thị xã | Các Sở, ngành; các Chủ đầu tư CCN; các đơn vị liên quan |"]
    ),
    Trap(
      rule: "two leads in one cell: the first leads", page: "co-quan/so-cong-thuong.html",
      says: ["… Chưa có thông tin | Phụ lục 1, số 16 |"]),
    Trap(
      rule: "two leads in one cell: the second leads too", page: "co-quan/ubnd-cac-quan-huyen-thi-xa.html",
      says: ["… Chưa có thông tin | Phụ lục 1, số 16 |"]),
    Trap(
      rule: "a unit that ended: name as at issue, the successors the sources name", page: "dia-ban/thach-that.html",
      says: [
        "Đơn vị hành chính cấp huyện kết thúc hoạt động từ ngày 01/7/2025; tên ghi theo thời điểm ban hành.",
        "Đơn vị kế thừa Xã Tây Phương",
      ]),
    Trap(
      rule: "other successors are not known", page: "doi-soat-so-lieu.html",
      says: ["Huyện Ba Vì | 30/6/2025 | các nguồn không nêu đơn vị kế thừa từ 01/7/2025; chưa xác định |"]),
    Trap(
      rule: "departments of 2025 have validity and successors", page: "co-quan/so-ke-hoach-va-dau-tu.html",
      says: ["28/02/2025", "Sở Tài chính"]),
    Trap(
      rule: "a reporting unit that part III does not list is an agency", page: "co-quan/ban-qlda-nn-ptnt.html",
      says: ["Chủ trì 8 nhiệm vụ"]),
  ]

  static let documents: [Trap] = [1, 2].map { number in
    Trap(
      rule: "annex \(number) ends as issued, without a mark or a signature",
      page: "ke-hoach/2021/phu-luc-\(number).html",
      says: ["PHỤ LỤC \(number)"], never: ["./.", "Nơi nhận", "KT. CHỦ TỊCH", "Nguyễn Mạnh Quyền"])
  }

  static let all = started + figures + clusters + bodies + documents

  // MARK: Reading the site

  private static let built = Result { () throws -> [String: Data] in
    let settings = SmallSite.settings(output: "", content: "\(SmallSite.root)/Content")
    let build = SiteBuild(settings)
    try #require(!build.hasErrors, "\(SmallSite.lines(build.diagnostics))")
    return Dictionary(uniqueKeysWithValues: build.files.map { ($0.path, Data($0.bytes)) })
  }

  private static func site() throws -> [String: Data] { try built.get() }

  /// What a page says below its navigation: `|` ends each cell, blanks are single.
  private static func text(of path: String) throws -> String {
    let page = String(decoding: try #require(try site()[path], "no page \(path)"), as: UTF8.self)
    let main = try #require(page.range(of: "<main"))
    let cells = page[main.lowerBound...].replacing("</td>", with: " | ").replacing("</th>", with: " | ")
    let words = cells.replacing(/<[^>]*>/, with: " ").split { $0.isWhitespace }
    return words.joined(separator: " ").replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }
}

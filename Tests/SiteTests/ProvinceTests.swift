import Foundation
import Site
import Testing

/// A province that is not the shipped city: communes for districts, another annex shape, monthly reports by twelve units,
/// two plan years, an adjusted deadline; it needs no code of its own.
@Suite struct ProvinceTests {
  private static let content = "\(SmallSite.root)/Tests/SiteTests/Fixtures/province"

  @Test func `a province of communes builds without a message and says what its content says`() throws {
    let folder = try TemporaryFolder()
    let outcome = try SmallSite.build(SmallSite.settings(output: folder("site"), content: Self.content))
    #expect(outcome.diagnostics.isEmpty, "\(SmallSite.lines(outcome.diagnostics))")
    let files = try Tree(folder("site")).files
    let pages = files.filter { $0.key.hasSuffix(".html") }.mapValues { Self.words(of: $0) }
    for (path, expected) in Self.expectations {
      let words = try #require(pages[path], "\(path) is not made")
      for text in expected where !words.contains(text) { Issue.record("\(path) lacks: \(text)") }
    }
    for (path, words) in pages {
      for word in ["thành phố", "Thành phố", "huyện", "Hà Nội"] where words.contains(word) {
        Issue.record("\(path): \(word)")
      }
    }
  }

  /// The words of a page in one line, without its markup.
  private static func words(of page: Data) -> String {
    var words = ""
    var isTag = false
    for character in String(decoding: page, as: UTF8.self) {
      switch character {
      case "<": (isTag, words) = (true, words + " ")
      case ">": isTag = false
      default: if !isTag { words.append(character) }
      }
    }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let expectations: [(path: String, texts: [String])] = [
    ("index.html", ["Tiến độ cụm công nghiệp tỉnh Sơn Hạ", "Toàn tỉnh", "Xã Cao Thượng"]),
    ("dia-ban/cao-thuong.html", ["Xã Cao Thượng", "UBND xã Cao Thượng"]),
    ("dia-ban/kim-tan.html", ["Phường Kim Tân"]),
    (
      "cum-cong-nghiep/deo-gio.html",
      [
        "Đã khởi công, chậm 3 tháng so với kế hoạch", "Thời hạn điều chỉnh: tháng 12/2026",
        "So với thời hạn điều chỉnh: ■ Hoàn thành quá hạn (chậm dưới 1 tháng)", "Vượt thẩm quyền của đơn vị báo cáo",
        "58/UBND-KT", "Báo cáo tháng 7/2026 của UBND xã Đèo Gió",
      ]
    ),
    ("cum-cong-nghiep/cao-thuong-2.html", ["Cam kết chuyển tiếp", "Kế hoạch 15/KH-UBND", "Kế hoạch 09/KH-UBND"]),
    (
      "cum-cong-nghiep/ta-van.html",
      [
        "Theo phụ lục đã ban hành: quý IV/2026",
        "Điều chỉnh thành quý II/2027 theo Công văn số 190/UBND-KT ngày 10/12/2026",
        "chưa được chấp thuận chuyển đất lúa",
      ]
    ),
    (
      "cum-cong-nghiep/cao-thuong-1.html",
      ["Đưa ra khỏi kế hoạch Theo Công văn số 190/UBND-KT", "dừng đầu tư &lt;trạm&gt; &amp; hệ thống riêng"]
    ),
    (
      "ke-hoach/2026/phu-luc-1.html",
      [
        "Tính đến ngày 15/6/2027 đã điều chỉnh 8 nội dung theo 2 văn bản",
        "Quý II/2027 Đã ban hành: Quý IV/2026 [5] [7]",
        "40,25 Đã ban hành: 35,5 [1]", "Đưa ra khỏi kế hoạch [2]",
        "Vận hành thử từ tháng 12/2026 Đã ban hành: (ô trống) [4]",
      ]
    ),
    (
      "ke-hoach/2026/phu-luc-1-ban-hanh.html",
      ["chưa tính 8 nội dung điều chỉnh về sau", "Quý IV/2026", "35,5", "Tả Van"]
    ),
    ("ke-hoach/2026/phu-luc-1.html", ["Xong GPMB", "Trạm xử lý nước thải", "Các cụm công nghiệp chuyển tiếp và mới"]),
    ("ke-hoach/2026/thang-12.html", ["ước", "3 báo cáo gửi quá hạn.", "1 đơn vị chưa gửi báo cáo kỳ tháng 12/2026"]),
    ("ke-hoach/2027/index.html", ["6 cụm (2026) → 3 cụm (2027)", "Tháng 12"]),
    (
      "che-do-bao-cao.html",
      ["1 đơn vị chưa gửi báo cáo kỳ tháng 5/2027 (hạn: trước ngày 20/5/2027)", "Không phát sinh"]
    ),
    ("chi-tieu.html", ["Chưa thống nhất giữa các nguồn", "Số liệu nhắc lại từ 2024, chưa được cập nhật."]),
    ("van-ban/cong-van-190-ubnd-kt.html", ["Văn bản điều chỉnh 5 nội dung của phụ lục kế hoạch.", "Phụ lục 2, số 2"]),
    ("van-ban/cong-van-77-ubnd-kt.html", ["Số: 77/UBND-KT", "UBND xã Tả Van", "Văn bản không nêu thời hạn"]),
    ("co-quan/ubnd-ta-van.html", ["Công văn số 77/UBND-KT"]),
    ("co-quan/so-tai-nguyen-va-moi-truong.html", ["Sở Nông nghiệp và Môi trường"]),
  ]
}

import Diagnostics
import Foundation
import PlanModel
import Site
import Testing

/// Annexes of hard shapes from an invented province; none of them needs code of its own.
@Suite struct ShapesTests {
  private static let content = "\(SmallSite.root)/Tests/SiteTests/Fixtures/shapes"

  /// The files of the site in one profile, or in those that the annexes name.
  private func site(_ profile: PrintProfile? = nil) throws -> (files: [String: String], messages: [String]) {
    let folder = try TemporaryFolder()
    var settings = SmallSite.settings(output: folder("site"), content: Self.content)
    settings.profile = profile
    let outcome = try SmallSite.build(settings)
    let files = try Tree(folder("site")).files.mapValues { String(decoding: $0, as: UTF8.self) }
    return (files, outcome.diagnostics.map { "\($0.id) \($0.place.path.split(separator: "/").last ?? "")" })
  }

  @Test func `hard shapes build; the one sum that nobody waived is told at its cell`() throws {
    let (files, messages) = try site()
    #expect(messages == ["annex.total.sum annex-1.yaml"])
    let expected: [(page: String, texts: [String])] = [
      (
        "phu-luc-1",
        [
          ">Phụ lục I<", "HIỆN TRẠNG VÀ KẾ HOẠCH SỬ DỤNG ĐẤT, ĐẦU TƯ HẠ TẦNG, LAO ĐỘNG VÀ MÔI TRƯỜNG",
          "colspan=\"30\">Hiện trạng", ">Đất đai (ha)<sup>(1)</sup></th>", ">Sau<sup>(2)</sup></th>",
          "<li>(3) Số liệu ước tính của đơn vị báo cáo.</li>", "&gt; 600", "600 - 700", "khoảng 20",
          "<tbody class=\"total\">", "Tổng cộng, cột TH: bản gốc ghi 221, cộng các dòng được 219,0.",
          "(Bản gốc cộng cả phần đất cây xanh ngoài ranh giới.).",
        ]
      ),
      (
        "phu-luc-2",
        [
          ">PHỤ LỤC 2<", "<tbody id=\"pc-a-7\">", "<tbody id=\"pc-b-1\">", "cho-ngoai.html\">Cụm công nghiệp Chợ Ngoài",
          "5 → 7,2", "Ghi chú: ô gộp chung của nhiều dòng trong bản gốc được lặp lại ở từng dòng.",
        ]
      ),
      ("phu-luc-3", [">PHỤ LỤC 3<", "Đoạn 1. ", "Đoạn 40. "]),
    ]
    for (page, texts) in expected {
      let text = try #require(files["ke-hoach/2026/\(page).html"], "\(page)")
      #expect(text.contains("<link rel=\"stylesheet\" href=\"\(page).css\">"), "\(page)")
      for part in texts where !text.contains(part) { Issue.record("\(page) lacks \(part)") }
    }
    let wide = try #require(files["ke-hoach/2026/phu-luc-1.html"])
    #expect(wide.components(separatedBy: "<col class=").count - 1 == 32)
    for cluster in ["bai-say", "cho-ngoai", "o-ga"] {
      let page = try #require(files["cum-cong-nghiep/\(cluster).html"], "\(cluster)")
      #expect(page.contains("phu-luc-2.html#pc-a-7\""), "\(cluster)")
    }
  }

  @Test func `each annex has one style sheet: its page, its counter, and widths that fill the sheet`() throws {
    let files = try site().files
    for (name, side, width) in [("phu-luc-1", " landscape", 2510), ("phu-luc-3", "", 1640)] {
      let sheet = try #require(files["ke-hoach/2026/\(name).css"], "\(name)")
      for rule in ["@page \(name) {", "counter-increment: \(name);", "size: A4\(side);", "counter(\(name), so-trang)"] {
        #expect(sheet.contains(rule), "\(name): \(rule)")
      }
      let widths = sheet.split(separator: "\n").compactMap { line -> Int? in
        guard line.contains("col:nth-child"), let end = line.range(of: "mm; }") else { return nil }
        return Int(line[..<end.lowerBound].split(separator: " ").last?.filter { $0 != "." } ?? "")
      }
      #expect(widths.reduce(0, +) == width, "\(name)")
    }
  }

  @Test func `a build may ask for one profile for all annexes`() throws {
    let issued = try site(.asIssued).files, decree = try site(.decree30).files
    for (number, roman) in [(1, "I"), (2, "II"), (3, "III")] {
      let path = "ke-hoach/2026/phu-luc-\(number).html"
      #expect(issued[path]?.contains(">PHỤ LỤC \(number)<") == true, "\(path)")
      #expect(decree[path]?.contains(">Phụ lục \(roman)<") == true, "\(path)")
    }
    #expect(issued["du-lieu/model.json"] == decree["du-lieu/model.json"], "the content is the same")
  }
}

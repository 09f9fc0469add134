import PlanModel
import Testing

@testable import Pages

@Suite struct LateListPageTests {
  private static var sample: Sample {
    var sample = OverviewPageTests.mixed
    sample.starts[2].duties = [Sample.Work(due: "Tháng 10/2021"), Sample.Work(text: "Báo cáo", due: "Tháng 11/2021")]
    return sample
  }

  @Test func `the sentence names the longest and counts the unknown apart`() throws {
    let page = LateListPage(in: try Self.sample.context())
    #expect(
      page.frame.sentenceText
        == "Còn 2 mục quá hạn chưa hoàn thành; chậm nhất 50 tháng (khởi công cụm công nghiệp Tam Hiệp). "
        + "Ngoài ra 3 mục đã đến hạn nhưng chưa có thông tin, thống kê riêng và không tính là chậm.")
  }

  @Test func `of equal lateness the first is named and the others counted`() throws {
    var sample = Self.sample
    sample.starts[2].start = "Tháng 9/2021"
    sample.log.append(Sample.Entry(kind: .notStarted, date: "24/12/2025", cluster: "lien-hiep"))
    let sentence = LateListPage(in: try sample.context()).frame.sentenceText
    #expect(sentence.contains("chậm nhất 50 tháng (khởi công cụm công nghiệp Tam Hiệp và 1 mục khác)."))
  }

  @Test func `late items stand longest first with what says so`() throws {
    let table = try #require(LateListPage(in: try Self.sample.context()).items)
    #expect(try table.column("Chậm ít nhất (tháng)") == ["50", "6"])
    #expect(try table.column("Cụm công nghiệp") == ["Tam Hiệp", "Võng Xuyên"])
    #expect(
      try table.column("Căn cứ") == [
        "Chưa khởi công, ngày 24/12/2025\nBáo Mới",
        "Khởi công, ngày 21/7/2022\nSuy ra: đến thời điểm đó chưa hoàn thành.\nBáo Mới",
      ])
    #expect(table.allRows.map(\.isLate) == [true, true])
  }

  @Test func `what nobody knows of is never among the late`() throws {
    let page = LateListPage(in: try Self.sample.context())
    let unknown = try #require(page.withoutInformation)
    #expect(unknown.headingRows == ["Phụ lục 3 · Công ty Phúc Long", "Phụ lục 3 · UBND huyện Phúc Thọ"])
    #expect(try unknown.column("Nội dung nhiệm vụ") == ["Khởi công", "Tổ chức GPMB", "Báo cáo"])
    let marked = unknown.allRows.filter(\.isLate)
    #expect(marked.isEmpty)
    let late = Set(try #require(page.items).allRows.compactMap(\.id))
    #expect(late.count == 2 && late.isDisjoint(with: unknown.allRows.compactMap(\.id)))
  }

  @Test func `bands, areas and agencies add up to the same total`() throws {
    let page = LateListPage(in: try Self.sample.context())
    #expect(
      page.bands.plainRows == [
        ["Đến 3 tháng", "–", "–", "–"], ["Trên 3 đến 6 tháng", "1", "–", "1"], ["Trên 6 đến 12 tháng", "–", "–", "–"],
        ["Trên 12 tháng", "1", "–", "1"], ["Tổng số", "2", "–", "2"],
      ])
    #expect(
      page.byArea.plainRows == [
        ["Huyện Phúc Thọ", "–", "1", "–", "1", "2", "50"], ["Tổng số", "–", "1", "–", "1", "2", "50"],
      ])
    #expect(page.byAgency.plainRows.map { $0[0] } == ["Công ty Phúc Long", "Tổng số"])
  }

  @Test func `where nothing is known to be late the page says so`() throws {
    var sample = Self.sample
    sample.log = []
    let page = LateListPage(in: try sample.context())
    #expect(
      page.frame.sentenceText.hasPrefix("Không có mục nào được xác nhận là quá hạn chưa hoàn thành. Ngoài ra 6 mục"))
    #expect(page.items == nil)
    #expect(page.frame.figures.map(\.value) == ["…", "6"])
  }
}

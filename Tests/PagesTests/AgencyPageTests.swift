import PlanModel
import Testing

@testable import Pages

@Suite struct AgencyPageTests {
  private static var sample: Sample {
    var sample = Sample()
    sample.starts = [
      Sample.StartRow(
        cluster: "vong-xuyen", start: "Tháng 6/2021",
        duties: [
          Sample.Work(text: "Thẩm định", leads: ["so-cong-thuong"], due: "Tháng 9/2021", basis: .cell),
          Sample.Work(
            text: "Kiểm tra", leads: ["so-cong-thuong"], cooperating: ["so-cong-thuong"], due: "Thường xuyên",
            basis: .cell),
          Sample.Work(text: "GPMB", cooperating: ["so-cong-thuong"], due: "Tháng 5/2021", basis: .cell),
          Sample.Work(text: "Phê duyệt", leads: ["so-cong-thuong"], due: "Tháng 5/2021", basis: .cell),
        ])
    ]
    sample.operating = [Sample.OperatingRow(cluster: "lien-hiep", percent: FixedDecimal(100), developer: "cong-ty")]
    sample.log = [Sample.Entry(kind: .notCompleted, date: "1/12/2025", cluster: nil, duty: "pl3-1.1")]
    return sample
  }

  @Test func `duties stand by deadline, those led not again among those cooperated in`() throws {
    let page = try Self.sample.context().agency("so-cong-thuong")
    #expect(try page.leads?.column("Nội dung nhiệm vụ") == ["Phê duyệt", "Thẩm định", "Kiểm tra"])
    #expect(try page.cooperates?.column("Nội dung nhiệm vụ") == ["GPMB"])
    #expect(page.leads?.allRows.map(\.isLate) == [false, true, false])
    #expect(page.leads?.allRows.compactMap(\.id) == ["pl3-1.4", "pl3-1.1", "pl3-1.2"])
  }

  @Test func `the sentence counts by status, and late apart from unknown`() throws {
    let page = try Self.sample.context().agency("so-cong-thuong")
    #expect(
      page.frame.sentenceText
        == "Chủ trì 3 nhiệm vụ (1 quá hạn, chưa hoàn thành; 1 chưa có thông tin; 1 thường xuyên); phối hợp 1 nhiệm vụ.")
    #expect(page.frame.figures.map(\.value) == ["3", "1", "1", "1"])
  }

  @Test func `what a collective cooperates in stands on its page, and each member counts it and leads there`() throws {
    var sample = Self.sample
    sample.starts[0].duties.append(
      Sample.Work(text: "Công bố", leads: ["so-cong-thuong"], cooperating: ["ubnd-cac-huyen"], due: "Năm 2021"))
    let context = try sample.context()
    #expect(try context.agency("ubnd-cac-huyen").cooperates?.column("Nội dung nhiệm vụ") == ["Công bố"])
    let member = try context.agency("ubnd-ba-vi")
    #expect(member.cooperates == nil)
    #expect(
      member.frame.sentenceText == "Cùng phối hợp 1 nhiệm vụ giao chung cho nhiều cơ quan, đơn vị.")
    let fact = try #require(member.facts.first { $0.label == "Cùng phối hợp theo tên gọi chung" })
    #expect(fact.paragraphs.map { $0.map(\.plain).joined() } == ["UBND các huyện (1 nhiệm vụ)"])
  }

  @Test func `the next deadline is told while one is to come`() throws {
    var sample = Self.sample
    sample.cutOff = "31/3/2021"
    sample.log = []
    let sentence = try sample.context().agency("so-cong-thuong").frame.sentenceText
    #expect(sentence.hasSuffix(" Thời hạn gần nhất: tháng 5/2021."), "\(sentence)")
  }

  @Test func `a developer sees its clusters, those to start before those in operation`() throws {
    let page = try Self.sample.context().agency("cong-ty")
    let table = try #require(page.develops)
    #expect(try table.column("Cụm công nghiệp") == ["Võng Xuyên", "Liên Hiệp"])
    #expect(try table.column("Tỷ lệ lấp đầy (%)") == ["", "100"])
    #expect(page.leads == nil)
    #expect(page.frame.sentenceText == "Làm chủ đầu tư 2 cụm công nghiệp.")
  }

  @Test func `columns that fit none of a developer's clusters are left out`() throws {
    var sample = Self.sample
    sample.operating[0].developer = "bql"
    let context = try sample.context()
    #expect(
      try context.agency("bql").develops?.headingTexts == [
        "STT", "Cụm công nghiệp", "Địa bàn", "Tỷ lệ lấp đầy (%)", "Dòng phụ lục",
      ])
    #expect(try context.agency("cong-ty").develops?.headingTexts.contains("Tỷ lệ lấp đầy (%)") == false)
  }

  @Test func `a collective lists its members, and each member its collective`() throws {
    let context = try Self.sample.context()
    let table = try #require(context.agency("ubnd-cac-huyen").members)
    #expect(try table.column("Cơ quan, đơn vị") == ["UBND huyện Phúc Thọ", "UBND huyện Ba Vì"])
    let facts = try context.agency("ubnd-ba-vi").facts
    #expect(
      facts.contains { $0.label == "Thuộc nhóm" && $0.paragraphs.flatMap { $0 }.map(\.plain) == ["UBND các huyện"] })
  }

  @Test func `the press and the word for each row's developer have no page`() throws {
    let context = try Self.sample.context()
    for (id, hasPage) in [("bao-chi", false), ("chu-dau-tu", false), ("cong-ty", true), ("ubnd-cac-huyen", true)] {
      #expect(context.hasPage(try #require(context.library.agencies.ref(id))) == hasPage, "\(id)")
    }
  }
}

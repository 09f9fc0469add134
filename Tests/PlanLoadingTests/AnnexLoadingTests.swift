import Diagnostics
import PlanModel
import Testing

@testable import PlanLoading

@Suite("Loading an annex")
struct AnnexLoadingTests {
  private func base() throws -> Annex {
    let result = try #require(AnnexFixture.load(AnnexFixture.base))
    #expect(result.diagnostics.map { "\($0.place.start.line):\($0.place.start.column) \($0.id) \($0.text)" } == [])
    return try #require(result.annex)
  }

  @Test("A sound annex gives no message, and its columns stand under their headings")
  func columns() throws {
    let annex = try base()
    #expect(
      annex.columns.map(\.id).joined(separator: " ")
        == "ordinal cluster developer start finish occupancy area duty lead deadline cooperating")
    #expect(annex.columns[0].width == 10)
    #expect(annex.columns[6].unit == "ha")
    #expect(annex.columns[4].milestone == .infrastructureCompletion)
    #expect(annex.headings[3].label == "Tiến độ")
    #expect(annex.headings[3].columns == 3..<5)
    #expect(annex.headings[3].children.map(\.columns) == [3..<4, 4..<5])
    #expect(annex.corrections.map(\.corrected) == ["1/KH"])
    #expect(annex.notes == ["Chữ hoa giữ như bản gốc."])
  }

  @Test("Rows are numbered inside their series, and their ids say so")
  func rowIDs() throws {
    let annex = try base()
    #expect(annex.rows.map(\.id) == ["pl9-a-1", "pl9-a-2", "pl9-a-3", "pl9-b-1", "pl9-b-2"])
    #expect(annex.rows.map(\.origin.record) == annex.rows.map(\.id))
    #expect(annex.groups.map(\.rows) == [0..<3, 0..<2, 2..<3, 3..<5])
    #expect(annex.groups.map(\.depth) == [0, 1, 1, 0])
    #expect(annex.groups.map(\.marker) == ["A", nil, nil, "B"])
    #expect(annex.groups[2].missing?.reason == "tiêu đề bị mất")
    #expect(annex.groups[1].corrections.count == 2)
  }

  @Test("A row stands in the unit of its nearest group unless it names one, and finds its board and committee there")
  func units() throws {
    let annex = try base()
    let registers = AnnexFixture.registers()
    let names = annex.rows.map { $0.unit.flatMap { registers.units[$0] }?.id ?? "-" }
    #expect(names == ["an", "an", "binh", "binh", "binh"])
    #expect(annex.rows.map { id($0.developer) } == ["bql-an", "-", "-", "do", "-"])
    #expect(annex.rows[0].cluster.flatMap { registers.clusters[$0] }?.name == "Một")
  }

  private func basis(_ basis: Duty.DueBasis) -> String {
    if case .milestone(let kind) = basis { "milestone \(kind.rawValue)" } else { "\(basis)" }
  }

  @Test("Duties know who leads, who cooperates, when they are due and why")
  func duties() throws {
    let annex = try base()
    let duties = annex.rows.flatMap(\.duties)
    #expect(
      duties.map { "\($0.id)|\($0.text)|\(ids($0.leads))|\(ids($0.cooperating))|\(basis($0.dueBasis))" } == [
        "pl9-a-1.1|Giải phóng mặt bằng|ubnd-an|so-mot cac-so-nganh bql-an|milestone ground-breaking",
        "pl9-a-1.2|Xây trạm xử lý trước tháng 6/2021|ubnd-an|so-mot cac-so-nganh bql-an|text",
        "pl9-a-1.3|Bàn giao|ubnd-an|so-mot cac-so-nganh bql-an|milestone ground-breaking",
        "pl9-a-1.4|Khởi công|bql-an|so-mot cac-so-nganh bql-an|cell",
        "pl9-a-1.5|Báo cáo trước tháng 5/2021|bql-an|so-mot cac-so-nganh bql-an|text",
        "pl9-a-3.1|Hoàn thành hồ sơ|ubnd-binh chu-dau-tu||none",
        "pl9-b-1.1|Hướng dẫn|so-ke-hoach so-quy-hoach||none",
      ])
    let march = CalendarPeriod.month(MonthOfYear(year: 2021, month: 3))
    #expect(duties[0].due == .within(march))
    #expect(duties[1].due == .before(.month(MonthOfYear(year: 2021, month: 6))))
    #expect(duties[3].due == .within(.quarter(QuarterOfYear(year: 2021, quarter: 2))))
    #expect(annex.rows[0].lines.map(\.duties) == [0..<3, 3..<5])
  }

  @Test("A duty cell reads as printed: a paragraph each with its bullet, duties printed together in one")
  func printedDuties() throws {
    let annex = try base()
    let duty = 7
    #expect(
      annex.rows[0].lines.map { $0.cells[duty]?.text } == [
        "- Giải phóng mặt bằng\n- Xây trạm xử lý trước tháng 6/2021 Bàn giao", "Khởi công\nBáo cáo trước tháng 5/2021",
      ])
    #expect(annex.rows[2].cells[duty].text == "Hoàn thành hồ sơ")
    #expect(annex.rows[3].lines[0].cells[duty]?.missing?.reason == "bị cắt")
    #expect(annex.rows[0].cells[0].text == "1")
    #expect(annex.rows[0].cells[duty].isBlank)
  }

  @Test("What the source lacks is missing, never blank: a lost row, a cut row, a lost cell")
  func missing() throws {
    let annex = try base()
    #expect(annex.rows.map { $0.isLost(ordinalColumn: 0) } == [false, true, false, false, false])
    let milestones = annex.rows.map {
      $0.milestones.map { "\($0.kind) \($0.due == nil ? "?" : "!") \($0.missing?.reason ?? "-")" }
    }
    #expect(milestones[0] == ["groundBreaking ! -", "infrastructureCompletion ! -"])
    #expect(milestones[1] == ["groundBreaking ? trang bị mất", "infrastructureCompletion ? trang bị mất"])
    #expect(milestones[2] == [])
    #expect(milestones[4] == ["groundBreaking ? dòng bị cắt", "infrastructureCompletion ? dòng bị cắt"])
    #expect(annex.rows[2].cells[2].missing?.reason == "bị cắt")
  }

  @Test("Occupancy and corrections stand in the row; corrections of a line are the row's")
  func valuesAndCorrections() throws {
    let row = try base().rows[0]
    #expect(row.occupancy == Quantity(value: FixedDecimal(6845, scale: 2), unit: "%"))
    #expect(
      row.corrections.map { "\($0.column) \($0.printed) \($0.corrected ?? "-") \($0.printedIn ?? "-")" } == [
        "cluster Mốt Một -", "finish Quý IV/2021 - cooperating", "duty Ban giao Bàn giao -",
      ])
    #expect(try base().rows[2].corrections.map(\.isOpen) == [true])
    #expect(row.notes == ["Giữ như bản gốc."])
  }

  @Test("Stated rows of annex and groups are held against the rows counted, lost ones included")
  func stated() throws {
    let result = try #require(AnnexFixture.load(AnnexFixture.base))
    #expect(result.statedCounts.map(\.counted) == [3, 5])
    #expect(
      result.statedCounts.map(\.subject) == [
        .groupRows(annex: "pl9", group: "CỤM ĐANG HOẠT ĐỘNG"), .rows(annex: "pl9"),
      ])
    #expect(result.places.rows.count == 5)
    #expect(result.places.id.start == Position(line: 1, column: 5))
  }

  @Test("A waiver that names the counted rows accepts the difference")
  func waiver() throws {
    let text = AnnexFixture.base.replacingOnce(
      "stated: {rows: \"5\"}", with: "stated: {rows: \"6\", waiver: {counted: \"5\", reason: bản gốc ghi sai}}")
    let result = try #require(AnnexFixture.load(text))
    #expect(result.diagnostics == [])
    #expect(result.statedCounts.last?.waiver == "bản gốc ghi sai")
  }

  @Test("The table of the annex covers each place once")
  func grid() throws {
    for merging in [true, false] {
      #expect(AnnexGrid(try base(), mergingGroupCells: merging).faults == [])
    }
  }

  private func id(_ ref: Ref<Agency>?) -> String {
    ref.map { AnnexFixture.registers().agencies.table.ids[$0.index] } ?? "-"
  }
  private func ids(_ refs: [Ref<Agency>]) -> String { refs.map { id($0) }.joined(separator: " ") }
}

extension String {
  /// This text with the only place where `old` stands replaced.
  func replacingOnce(_ old: String, with new: String) -> String {
    let places = ranges(of: old)
    #expect(places.count == 1, "“\(old)” stands \(places.count) times")
    guard let place = places.first else { return self }
    return self[..<place.lowerBound] + new + self[place.upperBound...]
  }
}

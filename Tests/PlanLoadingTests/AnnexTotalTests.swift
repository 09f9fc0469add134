import Diagnostics
import PlanModel
import Testing

@testable import PlanLoading

@Suite("Totals, merged cells and joint rows of an annex")
struct AnnexTotalTests {
  private static let head = """
    id: pl7
    number: "7"
    title: Phụ lục
    orientation: portrait
    columns: [{id: tt, label: TT, role: ordinal}, {id: ten, label: Cụm, role: cluster}, {id: ha, label: Ha, role: number, unit: ha}, {id: khoi-cong, label: Khởi công, role: milestone, milestone: ground-breaking}]

    """

  private func load(_ body: String) throws -> AnnexResult { try #require(AnnexFixture.load(Self.head + body)) }

  @Test("A total is held against the rows of its own group; what bounds and lost cells leave open is no fault")
  func totals() throws {
    let rows: [(numbers: [String], total: String, difference: String?)] = [
      (["\"5,2\"", "\"4,8\""], "\"10\"", nil),
      (["\"5,2\"", "\"4,8\""], "10 ha", nil),
      (["\"5,2\"", "\"4,8\""], "\"10,1\"", "10.0"),
      (["600 - 700", "\"5\""], "\"705\"", nil),
      (["600 - 700", "\"5\""], "\"706\"", "605-705"),
      (["\"> 600\"", "\"5\""], "\"9000\"", nil),
      (["\"> 600\"", "\"5\""], "\"604\"", "605-"),
      (["khoảng 20", "\"5\""], "\"3\"", nil),
      (["{missing: {reason: mờ}}", "\"5\""], "\"3\"", nil),
      (["\"5\""], "khoảng 9", nil),
    ]
    for row in rows {
      let items = row.numbers.enumerated().map { "{row: \($0 + 1), missing: {reason: a}, cells: {ha: \($1)}}" }
      let result = try load(
        """
        body:
          - group: A
            body: [\(items.joined(separator: ", ")), {total: Cộng, cells: {ha: \(row.total)}}]
          - {row: \(items.count + 1), missing: {reason: a}, cells: {ha: "100"}}

        """)
      let expected = row.difference == nil ? [] : ["annex.total.sum"]
      #expect(result.diagnostics.map(\.id) == expected, "\(row)")
      let total = try #require(result.annex?.totals.first, "\(row)")
      let counted = total.differences.first?.counted
      let shown = counted.map { Self.shown($0) }
      #expect(shown == row.difference, "\(row)")
    }
  }

  private static func shown(_ quantity: Quantity) -> String {
    func number(_ value: FixedDecimal) -> String {
      value.scale == 0 ? "\(value.mantissa)" : "\(value.mantissa / 10).\(value.mantissa % 10)"
    }
    return number(quantity.value) + (quantity.upper.map { "-" + number($0) } ?? (quantity.bound == .atLeast ? "-" : ""))
  }

  @Test("A row for several clusters is printed and counted once, and each cluster has its milestone")
  func jointRow() throws {
    let result = try load(
      """
      stated: {rows: "2"}
      body:
        - {row: 1, unit: binh, clusters: [ba, bon], cells: {ten: Cụm Ba và Cụm Bốn, ha: "12", khoi-cong: Quý II/2021}}
        - {row: 2, cluster: mot, cells: {ten: Cụm công nghiệp Một, ha: "3"}}
        - {total: Tổng, cells: {ha: "15"}}

      """)
    #expect(result.diagnostics.map(\.id) == [])
    let annex = try #require(result.annex)
    #expect(annex.rows.map(\.id) == ["pl7-1", "pl7-1-bon", "pl7-2"])
    #expect(annex.rows.map(\.printedIn) == [nil, "pl7-1", nil])
    #expect(annex.rows.map { $0.milestones.count } == [1, 1, 0])
    #expect(annex.rows[1].cells.allSatisfy { $0.isBlank })
    let grid = AnnexGrid(annex, mergingGroupCells: true)
    #expect(grid.faults == [])
    #expect(grid.body.map(\.subject) == [.line(row: 0, line: 0), .line(row: 2, line: 0), .total(0)])
  }

  @Test("Cells merged over some rows need no heading, and merge in the grid as issued; a total parts them")
  func mergedRows() throws {
    let result = try load(
      """
      body:
        - group: A
          body:
            - merged: {ha: "30"}
              body: [{row: 1, cluster: mot, cells: {ten: Cụm công nghiệp Một}}, {row: 2, missing: {reason: a}, cells: {ten: x}}]
            - {row: 3, missing: {reason: a}, cells: {ten: x, ha: "5"}}
            - {total: Cộng, cells: {ha: "35"}}

      """)
    #expect(result.diagnostics.map(\.id) == [])
    let annex = try #require(result.annex)
    let grid = AnnexGrid(annex, mergingGroupCells: true)
    #expect(grid.faults == [])
    #expect(grid.body.count == 5)
    #expect(grid.body[1].cells.first { $0.columns == 2..<3 }?.rowSpan == 2)
    let apart = AnnexGrid(annex, mergingGroupCells: false)
    #expect(apart.body[2].cells.first { $0.columns == 2..<3 }?.content.text == "30")
  }
}

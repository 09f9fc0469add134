import DataSyntax
import Diagnostics
import PlanModel
import Testing

@testable import PlanLoading

@Suite("Annexes of hard shapes")
struct AnnexShapeTests {
  private static let head = """
    id: pl7
    number: "7"
    title: Phụ lục
    orientation: portrait

    """

  private func load(_ body: String) throws -> AnnexResult {
    try #require(AnnexFixture.load(Self.head + body))
  }

  private func messages(_ result: AnnexResult) -> [String] {
    result.diagnostics.map { "\($0.id) \($0.place.start.line):\($0.place.start.column)" }
  }

  @Test("Headings may be nested as deep as a province prints them, in any order of roles")
  func nestedHeadings() throws {
    let result = try load(
      """
      columns:
        - {id: note, label: Ghi chú, role: note}
        - label: Thực hiện
          columns:
            - label: Năm 2021
              columns:
                - label: Quý I
                  columns:
                    - {id: area, label: Diện tích (ha), role: number, unit: ha}
                    - {id: cost, label: Vốn (tỷ đồng), role: number, unit: tỷ đồng}
                - {id: rest, label: Các quý còn lại, role: text}
            - {id: start, label: Mặt bằng, role: milestone, milestone: site-clearance}
        - {id: tt, label: TT, role: ordinal}
      body:
        - row: 1
          cells: {note: a, area: "5,2", cost: "68 tỷ đồng", rest: b, start: Quý I/2021}

      """)
    #expect(messages(result) == [])
    let annex = try #require(result.annex)
    #expect(annex.headings.map(\.depth) == [1, 4, 1])
    #expect(annex.headings.map(\.columns) == [0..<1, 1..<5, 5..<6])
    let grid = AnnexGrid(annex, mergingGroupCells: true)
    #expect(grid.headings.count == 4)
    #expect(grid.faults == [])
    #expect(annex.rows[0].milestones.map(\.kind) == [.siteClearance])
  }

  @Test("Groups three deep may restart the numbers, each series under a name of its own")
  func restartedNumbers() throws {
    let result = try load(
      """
      columns: [{id: tt, label: TT, role: ordinal}, {id: text, label: Nội dung, role: text}]
      body:
        - group: A
          series: a
          body:
            - group: I
              series: a-i
              body:
                - group: Huyện An
                  body: [{row: 1, cells: {text: x}}, {row: 2, cells: {text: x}}]
                - group: Huyện Bình
                  body: [{row: 3, cells: {text: x}}]
            - group: II
              series: a-ii
              body: [{row: 1, cells: {text: x}}]
        - group: B
          body: [{row: 1, cells: {text: x}}]
        - group: C
          body: [{row: 2, cells: {text: x}}]

      """)
    #expect(messages(result) == [])
    let annex = try #require(result.annex)
    #expect(
      annex.rows.map(\.id) == ["pl7-a-i-1", "pl7-a-i-2", "pl7-a-i-3", "pl7-a-ii-1", "pl7-1", "pl7-2"])
    #expect(annex.groups.map(\.depth) == [0, 1, 2, 2, 1, 0, 0])
    #expect(annex.groups.map(\.rows) == [0..<4, 0..<3, 0..<2, 2..<3, 3..<4, 4..<5, 5..<6])
  }

  @Test("Numbers that repeat, jump or step back are told with what they break; one slip is told once")
  func numbering() throws {
    let rows: [(numbers: [Int], expected: [String])] = [
      ([1, 2, 3], []),
      ([2, 3], ["annex.row.gap số 1"]),
      ([1, 5, 6], ["annex.row.gap các số 2–4"]),
      ([1, 2, 2, 4], ["annex.row.repeated"]),
      ([1, 2, 2, 3], ["annex.row.repeated"]),
      ([1, 3, 2, 4], ["annex.row.gap số 2", "annex.row.order"]),
      ([0, 1], ["annex.row.order"]),
      ([.max - 1, .max - 1, .max], ["annex.row.gap các số 1–\(Int.max - 2)", "annex.row.repeated"]),
    ]
    for row in rows {
      var numbering = Numbering()
      var diagnostics: [Diagnostic] = []
      for (line, number) in row.numbers.enumerated() {
        let place = Place(path: "a.yaml", start: Position(line: line + 1, column: 1))
        numbering.take(Located(number, at: place), in: "a", &diagnostics)
      }
      let found = diagnostics.map { [$0.id, $0.arguments["missing"]].compactMap(\.self).joined(separator: " ") }
      #expect(found == row.expected, "\(row.numbers)")
    }
  }

  @Test("A cell of an outer group reaches the rows of the inner groups and names their own bodies there")
  func outerGroupCell() throws {
    let result = try load(
      """
      columns:
        - {id: tt, label: TT, role: ordinal}
        - {id: duty, label: Nhiệm vụ, role: duty}
        - {id: lead, label: Chủ trì, role: lead}
      body:
        - group: Tất cả
          cells: {lead: BQL dự án huyện}
          body:
            - group: Huyện An
              unit: an
              body: [{row: 1, cells: {duty: x}}]
            - group: Huyện Bình
              unit: binh
              body: [{row: 2, cells: {duty: y}}, {row: 3, missing: {reason: mất}}]

      """)
    #expect(messages(result) == [])
    let annex = try #require(result.annex)
    let ids = AnnexFixture.registers().agencies.table.ids
    #expect(annex.rows.map { $0.duties.flatMap(\.leads).map { ids[$0.index] } } == [["bql-an"], ["bql-binh"], []])
    #expect(AnnexGrid(annex, mergingGroupCells: true).faults == [])
  }

  @Test("A fault in a cell of a group is told once, however many rows it covers")
  func groupCellFault() throws {
    let rows = (1...50).map { "        - {row: \($0), cells: {duty: x}}" }.joined(separator: "\n")
    let result = try load(
      """
      columns:
        - {id: tt, label: TT, role: ordinal}
        - {id: duty, label: Nhiệm vụ, role: duty}
        - {id: lead, label: Chủ trì, role: lead}
      body:
        - group: Tất cả
          cells: {lead: Sở Hai}
          body:
      \(rows)

      """)
    #expect(messages(result) == ["annex.agency.unknown 11:19"])
  }

  @Test("Columns that cannot be told apart are told alone: what stands under them is not read yet")
  func brokenColumns() throws {
    let many = (1...61).map { "{id: c\($0), label: C, role: text}" }.joined(separator: ", ")
    let rows: [(columns: String, expected: [String])] = [
      ("[\(many)]", ["annex.columns.many 5:1"]),
      ("[{id: a, label: A, role: ordinal}, {id: a, label: B, role: text}]", ["annex.column.id-repeated 5:50"]),
      ("[{id: a, label: A, role: ordinal}, {label: B, role: text}]", ["value.missing-key 5:46"]),
      ("[{id: a, label: A, role: text}]", ["annex.columns.no-ordinal 5:1"]),
    ]
    for row in rows {
      let body = "stated: {rows: \"1\"}\nbody: [{row: 1, cells: {a: y}}]\n"
      let result = try load("columns: \(row.columns)\n" + body)
      #expect(messages(result) == row.expected, "\(row.columns)")
    }
  }

  @Test("A cluster is named only where the annex has a column for it")
  func clusterWithoutColumn() throws {
    let result = try load(
      """
      columns: [{id: tt, label: TT, role: ordinal}, {id: text, label: Nội dung, role: text}]
      body: [{row: 1, cluster: mot, cells: {text: x}}]

      """)
    #expect(messages(result) == ["annex.cluster.needless 6:26"])
  }

  @Test("A name in a cell of several lines is told by the cell's place")
  func blockCell() throws {
    let text = AnnexFixture.base.replacingOnce(
      "lead: \"UBND huyện Bình; Chủ đầu tư\"",
      with: "lead: |-\n                UBND huyện Bình;\n                Sở Hai")
    let result = try #require(AnnexFixture.load(text))
    let message = try #require(result.diagnostics.first)
    #expect(result.diagnostics.count == 1)
    #expect(message.id == "annex.agency.unknown")
    #expect(message.arguments["text"] == "Sở Hai")
    #expect(message.place.start == Position(line: 80, column: 21))
  }

  @Test("A file that is no mapping gives a message and no annex")
  func noMapping() throws {
    let result = try #require(AnnexFixture.load("- a\n"))
    #expect(result.annex == nil)
    #expect(result.diagnostics.map(\.id) == ["value.mapping-expected"])
  }
}

import Testing

@testable import PlanModel

@Suite("The table of an annex")
struct AnnexGridTests {
  @Test("Headings nested three deep stand over their columns, and a leaf reaches down to the last heading row")
  func nestedHeadings() {
    let annex = SyntheticAnnex.make(
      headings: [
        AnnexHeading(label: "STT", columns: 0..<1, children: []),
        AnnexHeading(
          label: "Tiến độ", columns: 1..<4,
          children: [
            AnnexHeading(
              label: "Năm 2021", columns: 1..<3,
              children: [
                AnnexHeading(label: "Khởi công", columns: 1..<2, children: []),
                AnnexHeading(label: "Hoàn thành", columns: 2..<3, children: []),
              ]),
            AnnexHeading(label: "Ghi chú", columns: 3..<4, children: []),
          ]),
      ])
    let grid = AnnexGrid(annex, mergingGroupCells: true)
    #expect(
      picture(grid.headings) == ["STT 1x3|Tiến độ 3x1", "Năm 2021 2x1|Ghi chú 1x2", "Khởi công 1x1|Hoàn thành 1x1"])
    #expect(grid.faults == [])
  }

  /// Two rows of a district, the first with two lines, share the last column; then a row of no group.
  private let shared = SyntheticAnnex.make(
    columnCount: 4,
    groups: [
      SyntheticAnnex.group(rows: 0..<2, heading: "Huyện A", marker: "I", cells: [3: "Sở X"])
    ],
    rows: [
      SyntheticAnnex.row(1, cells: ["", "Cụm 1", "", ""], lines: [[2: "a"], [2: "b"]]),
      SyntheticAnnex.row(2, cells: ["", "Cụm 2", "c", ""]),
      SyntheticAnnex.row(3, cells: ["", "Cụm 3", "d", "e"]),
    ])

  @Test("A cell of a group is one cell over all lines of all its rows")
  func mergedGroupCell() {
    let grid = AnnexGrid(shared, mergingGroupCells: true)
    #expect(
      picture(grid.body) == [
        "I 1x1|Huyện A 3x1", "1 1x2|Cụm 1 1x2|a 1x1|Sở X 1x3", "b 1x1", "2 1x1|Cụm 2 1x1|c 1x1",
        "3 1x1|Cụm 3 1x1|d 1x1|e 1x1",
      ])
    #expect(grid.faults == [])
  }

  @Test("In print the cell of a group is repeated in each of its rows")
  func repeatedGroupCell() {
    let grid = AnnexGrid(shared, mergingGroupCells: false)
    #expect(
      picture(grid.body) == [
        "I 1x1|Huyện A 3x1", "1 1x2|Cụm 1 1x2|a 1x1|Sở X 1x2", "b 1x1", "2 1x1|Cụm 2 1x1|c 1x1|Sở X 1x1",
        "3 1x1|Cụm 3 1x1|d 1x1|e 1x1",
      ])
    #expect(grid.faults == [])
  }

  @Test("A lost row is its number and one wide cell; it parts a merged cell, and so does an inner heading")
  func lostRow() {
    let annex = SyntheticAnnex.make(
      columnCount: 3,
      groups: [
        SyntheticAnnex.group(rows: 0..<4, heading: "A", marker: nil, cells: [2: "Sở X"]),
        SyntheticAnnex.group(rows: 3..<4, heading: "B", marker: nil, depth: 1),
      ],
      rows: [
        SyntheticAnnex.row(1, cells: ["", "Cụm 1", ""]),
        SyntheticAnnex.row(2, cells: ["", "", ""], missing: "trang bị mất"),
        SyntheticAnnex.row(3, cells: ["", "Cụm 3", ""]),
        SyntheticAnnex.row(4, cells: ["", "Cụm 4", ""], missing: "bị cắt"),
      ])
    let grid = AnnexGrid(annex, mergingGroupCells: true)
    #expect(
      picture(grid.body) == [
        "A 3x1", "1 1x1|Cụm 1 1x1|Sở X 1x1", "2 1x1|[trang bị mất] 2x1", "3 1x1|Cụm 3 1x1|Sở X 1x1", "B 3x1",
        "4 1x1|Cụm 4 1x1|Sở X 1x1",
      ])
    #expect(grid.faults == [])
  }

  @Test("The number column may stand anywhere")
  func ordinalElsewhere() {
    for (column, expected) in [(0, "I 1x1|Đầu 3x1"), (1, " 1x1|I 1x1|Đầu 2x1"), (3, "Đầu 3x1|I 1x1")] {
      let annex = SyntheticAnnex.make(
        columnCount: 4, ordinalColumn: column,
        groups: [SyntheticAnnex.group(rows: 0..<0, heading: "Đầu", marker: "I")])
      let grid = AnnexGrid(annex, mergingGroupCells: true)
      #expect(picture(grid.body) == [expected], "\(column)")
      #expect(grid.faults == [], "\(column)")
    }
  }

  @Test("Over 2.000 random annexes every row covers exactly the columns, and each heading, row and line is there")
  func randomAnnexes() {
    for seed in UInt64(1)...2_000 {
      let annex = SyntheticAnnex.random(seed: seed)
      for merging in [true, false] {
        let grid = AnnexGrid(annex, mergingGroupCells: merging)
        #expect(grid.faults == [], "seed \(seed), merging \(merging)")
        let lines = annex.rows.map {
          $0.isLost(ordinalColumn: annex.columns.firstIndex { $0.role == .ordinal }) ? 1 : max(1, $0.lines.count)
        }
        #expect(grid.body.count == annex.groups.count + lines.reduce(0, +), "seed \(seed)")
      }
    }
  }

  @Test("The checker finds each way in which a table can be broken")
  func checker() {
    let cell = { (columns: Range<Int>, span: Int) in
      AnnexGrid.Cell(columns: columns, rowSpan: span, content: .blank)
    }
    let rows: [(name: String, cells: [[AnnexGrid.Cell]], faults: [String])] = [
      ("whole", [[cell(0..<1, 2), cell(1..<3, 1)], [cell(1..<2, 1), cell(2..<3, 1)]], []),
      ("a gap", [[cell(0..<2, 1)]], ["gap 0 2"]),
      ("two cells in one place", [[cell(0..<2, 1), cell(1..<3, 1)]], ["overlap 0 1"]),
      ("a cell from above", [[cell(0..<3, 2)], [cell(2..<3, 1)]], ["overlap 1 2"]),
      ("too wide", [[cell(0..<4, 1)]], ["outside 0 0", "gap 0 0", "gap 0 1", "gap 0 2"]),
      ("too high", [[cell(0..<3, 2)]], ["outside 0 0", "gap 0 0", "gap 0 1", "gap 0 2"]),
      ("no height", [[cell(0..<2, 1), cell(2..<3, 0)]], ["outside 0 2", "gap 0 2"]),
      ("no width", [[cell(0..<3, 1), cell(3..<3, 1)]], ["outside 0 3"]),
      ("an empty row", [[]], ["gap 0 0", "gap 0 1", "gap 0 2"]),
    ]
    for row in rows {
      let body = row.cells.map { AnnexGrid.Row(subject: .heading, cells: $0) }
      for isHeading in [true, false] {
        let grid = AnnexGrid(columnCount: 3, headings: isHeading ? body : [], body: isHeading ? [] : body)
        #expect(grid.faults.map { "\($0.kind) \($0.row) \($0.column)" } == row.faults, "\(row.name)")
        #expect(grid.faults.allSatisfy { $0.isHeading == isHeading }, "\(row.name)")
      }
    }
  }

  private func picture(_ rows: [AnnexGrid.Row]) -> [String] {
    rows.map { row in
      row.cells.map { cell in
        let text = cell.content.missing.map { "[\($0.reason)]" } ?? cell.content.text
        return "\(text) \(cell.columns.count)x\(cell.rowSpan)"
      }.joined(separator: "|")
    }
  }
}

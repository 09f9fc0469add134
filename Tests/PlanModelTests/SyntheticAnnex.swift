@testable import PlanModel

/// Annexes made up for the tests of the grid.
enum SyntheticAnnex {
  static let origin = Origin(file: "phu-luc.yaml", record: "pl")

  static func make(
    columnCount: Int? = nil, ordinalColumn: Int = 0, headings: [AnnexHeading]? = nil, groups: [AnnexGroup] = [],
    rows: [AnnexRow] = []
  ) -> Annex {
    let count = columnCount ?? headings?.last?.columns.upperBound ?? 1
    let headings =
      headings ?? (0..<count).map { AnnexHeading(label: "c\($0)", columns: $0..<$0 + 1, children: []) }
    let columns = (0..<count).map {
      AnnexColumn(
        id: "c\($0)", label: "c\($0)", role: $0 == ordinalColumn ? .ordinal : .text, milestone: nil, unit: nil,
        width: nil)
    }
    return Annex(
      id: "pl", number: "1", title: "", reference: "", orientation: .portrait, headings: headings, columns: columns,
      groups: groups, rows: rows, corrections: [], notes: [], origin: origin)
  }

  static func group(
    rows: Range<Int>, heading: String, marker: String?, cells: [Int: String] = [:], depth: Int = 0
  ) -> AnnexGroup {
    AnnexGroup(
      depth: depth, marker: marker, heading: heading, missing: nil, unit: nil, rows: rows,
      cells: cells.mapValues { AnnexCell(text: $0) }, corrections: [], notes: [], origin: origin)
  }

  static func row(
    _ ordinal: Int, cells: [String], lines: [[Int: String]] = [], missing: String? = nil
  ) -> AnnexRow {
    AnnexRow(
      id: "pl-\(ordinal)", ordinal: ordinal, cluster: nil, unit: nil, developer: nil,
      cells: cells.map { AnnexCell(text: $0) },
      lines: lines.map { AnnexLine(cells: $0.mapValues { AnnexCell(text: $0) }, duties: 0..<0) },
      milestones: [], duties: [], occupancy: nil, missing: missing.map(Missing.init), corrections: [], notes: [],
      origin: origin)
  }

  /// An annex of up to 9 columns with nested headings, groups to four levels, rows of several lines and lost rows.
  static func random(seed: UInt64) -> Annex {
    var maker = RandomAnnex(seed: seed)
    return maker.make()
  }
}

private struct RandomAnnex {
  private var random: SplitMix64
  private var columnCount = 1
  private var groups: [AnnexGroup] = []
  private var rows: [AnnexRow] = []

  init(seed: UInt64) { random = SplitMix64(state: seed) }

  mutating func make() -> Annex {
    columnCount = pick(1...9)
    let ordinalColumn = chance(3) ? pick(0...columnCount - 1) : 0
    addBody(depth: 0, taken: [ordinalColumn])
    return SyntheticAnnex.make(
      columnCount: columnCount, ordinalColumn: ordinalColumn, headings: headings(over: 0..<columnCount, depth: 0),
      groups: groups, rows: rows)
  }

  private mutating func headings(over columns: Range<Int>, depth: Int) -> [AnnexHeading] {
    var result: [AnnexHeading] = []
    var start = columns.lowerBound
    while start < columns.upperBound {
      let end = pick(start + 1...columns.upperBound)
      let isLeaf = end == start + 1 && (depth > 3 || chance(2))
      if isLeaf || depth > 3 {
        result += (start..<end).map { AnnexHeading(label: "c\($0)", columns: $0..<$0 + 1, children: []) }
      } else {
        let children = headings(over: start..<end, depth: depth + 1)
        result.append(AnnexHeading(label: "h", columns: start..<end, children: children))
      }
      start = end
    }
    return result
  }

  private mutating func addBody(depth: Int, taken: Set<Int>) {
    for _ in 0..<pick(0...4) {
      if depth < 4, chance(2) { addGroup(depth: depth, taken: taken) } else { addRow(taken: taken) }
    }
  }

  private mutating func addGroup(depth: Int, taken: Set<Int>) {
    let place = groups.count
    var cells: [Int: String] = [:]
    for column in 0..<columnCount where !taken.contains(column) && chance(4) { cells[column] = "merged" }
    groups.append(SyntheticAnnex.group(rows: 0..<0, heading: "", marker: nil))
    let first = rows.count
    addBody(depth: depth + 1, taken: taken.union(cells.keys))
    groups[place] = SyntheticAnnex.group(
      rows: first..<rows.count, heading: "group", marker: chance(2) ? "A" : nil, cells: cells, depth: depth)
  }

  private mutating func addRow(taken: Set<Int>) {
    let isMissing = chance(6)
    var cells = [String](repeating: "", count: columnCount)
    var lines = [[Int: String]](repeating: [:], count: chance(3) ? 0 : pick(1...4))
    for column in 0..<columnCount where !taken.contains(column) && !(isMissing && chance(2)) {
      if chance(2) {
        cells[column] = "row"
      } else {
        for line in lines.indices where chance(2) { lines[line][column] = "line" }
      }
    }
    rows.append(
      SyntheticAnnex.row(rows.count + 1, cells: cells, lines: lines, missing: isMissing ? "lost" : nil))
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func chance(_ n: Int) -> Bool { pick(1...n) == 1 }
}

private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

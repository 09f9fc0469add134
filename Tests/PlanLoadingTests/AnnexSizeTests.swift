import DataSyntax
import Diagnostics
import PlanModel
import Testing

@testable import PlanLoading

@Suite("Large annexes")
struct AnnexSizeTests {
  /// An annex of `count` rows of three lines in districts of ten rows.
  private func nodes(rows count: Int) -> DataDocument {
    let columns = list(
      [
        ("tt", "ordinal"), ("cluster", "cluster"), ("developer", "developer"), ("occupancy", "occupancy"),
        ("duty", "duty"), ("lead", "lead"), ("cooperating", "cooperating"),
      ]
      .map { map([("id", text($0.0)), ("label", text($0.0)), ("role", text($0.1))]) })
    let groups = stride(from: 1, through: count, by: 10).map { first in
      map([
        ("group", text("Huyện An")), ("unit", text("an")),
        ("cells", map([("cooperating", text("Sở Một; các Sở, ngành; Chủ đầu tư cụm công nghiệp"))])),
        ("body", list((first...min(first + 9, count)).map(row))),
      ])
    }
    let root = map([
      ("id", text("pl9")), ("number", text("9")), ("title", text("Phụ lục")), ("orientation", text("portrait")),
      ("columns", columns), ("stated", map([("rows", text(String(count)))])), ("body", list(groups)),
    ])
    return DataDocument(path: "plans/2021/annex-9.yaml", root: root)
  }

  private func row(_ ordinal: Int) -> Node {
    let lines = ["UBND huyện An", "Sở Kế hoạch và Đầu tư", "Chủ đầu tư"].map { lead in
      map([
        ("lead", text(lead)), ("bullet", text("-")), ("duties", list([text("Giải phóng mặt bằng"), text("Bàn giao")])),
      ])
    }
    let cells = map([
      ("cluster", text("Cụm công nghiệp Một")), ("developer", text("BQL dự án huyện")), ("occupancy", text("68,45%")),
    ])
    return map([("row", text(String(ordinal))), ("cluster", text("mot")), ("cells", cells), ("lines", list(lines))])
  }

  private let start = Position(line: 1, column: 1)
  private func text(_ text: String) -> Node { Node(.scalar(text), start: start, end: start) }
  private func list(_ items: [Node]) -> Node { Node(.sequence(items), start: start, end: start) }
  private func map(_ entries: [(String, Node)]) -> Node {
    let entries = entries.map { Node.Entry(key: $0.0, keyStart: start, keyEnd: start, value: $0.1) }
    return Node(.mapping(entries), start: start, end: start)
  }

  @Test("Every row of a large annex is there, with its lines and duties")
  func large() throws {
    let loaded = AnnexLoader.load(
      AnnexReading(nodes(rows: 1_200)), context: AnnexContext(registers: AnnexFixture.registers()))
    #expect(loaded.diagnostics == [])
    let annex = try #require(loaded.annex)
    #expect(annex.rows.count == 1_200)
    #expect(annex.rows.allSatisfy { $0.duties.count == 6 && $0.lines.count == 3 })
    #expect(AnnexGrid(annex, mergingGroupCells: true).faults == [])
  }
}

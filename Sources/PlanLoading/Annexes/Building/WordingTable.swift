import Diagnostics
import PlanModel

/// The repeated wordings of an annex by id, and which of them were used.
struct WordingTable {
  private let records: [WordingRecord]
  private let positions: [String: Int]
  private var isUsed: [Bool]

  init(_ records: [WordingRecord]) {
    self.records = records
    positions = Dictionary(
      records.enumerated().map { ($0.element.id.value, $0.offset) }, uniquingKeysWith: { first, _ in first })
    isUsed = Array(repeating: false, count: records.count)
  }

  /// The wording with an id; an unknown id is reported.
  mutating func use(_ id: Located<String>, _ diagnostics: inout [Diagnostic]) -> WordingRecord? {
    if let position = positions[id.value] {
      isUsed[position] = true
      return records[position]
    }
    let near = diagnostics.count < 100 ? DidYouMean.nearest(to: id.value, among: records.map(\.id.value)) : nil
    diagnostics.append(
      Diagnostic(
        .annexWordingUnknown, at: id.place, ["id": id.value], suggestion: near.map(DidYouMean.question)))
    return nil
  }

  /// The words of a wording; nil where there is none of the id.
  func text(of id: String) -> String? { positions[id].map { records[$0].text.value } }

  /// Warns of wordings that nothing refers to.
  func reportUnused(_ diagnostics: inout [Diagnostic]) {
    for (position, record) in records.enumerated() where !isUsed[position] {
      diagnostics.append(Diagnostic(.annexWordingUnused, at: record.id.place, ["id": record.id.value]))
    }
  }
}

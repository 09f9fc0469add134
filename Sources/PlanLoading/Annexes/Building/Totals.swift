import Diagnostics
import PlanModel
import VietnameseText

extension AnnexBuilder {
  /// A row of sums that waits until the rows it adds up are read.
  struct PendingTotal {
    let record: TotalRecord
    let rowsBefore: Int
    let groupsBefore: Int
  }

  /// Holds the sums of the totals against the rows that stand beside them in their group or in the annex.
  ///
  /// Where items could not be read nothing is compared.
  mutating func settle(_ pending: [PendingTotal], over rows: Range<Int>, isWhole: Bool) {
    for total in pending {
      let record = total.record
      let differences = isWhole ? self.differences(of: record, over: rows) : []
      let cells = Dictionary(record.cells.map { ($0.column, $0.cell) }, uniquingKeysWith: { first, _ in first })
      totals.append(
        AnnexTotal(
          label: record.label?.value ?? "", rowsBefore: total.rowsBefore, groupsBefore: total.groupsBefore,
          cells: cells, differences: differences, notes: record.notes.map(\.value),
          origin: Origin(file: path, record: id)))
    }
  }

  private mutating func differences(of record: TotalRecord, over rows: Range<Int>) -> [SumDifference] {
    var differences: [SumDifference] = []
    var waived: Set<Int> = []
    for cell in record.cells where columns[cell.column].role == .number && cell.cell.missing == nil {
      guard let stated = value(cell.cell.text, at: cell.place, .quantity) else { continue }
      var sum = QuantitySum()
      for row in rows { for number in numbers[row][cell.column] ?? [] { sum.add(number) } }
      guard !sum.allows(stated), let counted = sum.quantity else { continue }
      let accepted = record.waiver?.counted[cell.column]
      if accepted != nil { waived.insert(cell.column) }
      report(accepted, stated: stated, counted: counted, in: cell, of: record)
      differences.append(
        SumDifference(
          column: columns[cell.column].id, stated: stated, counted: counted,
          waiver: accepted == nil ? nil : record.waiver?.reason?.value))
    }
    for column in columns.indices {
      guard let needless = record.waiver?.counted[column], !waived.contains(column) else { continue }
      report(.annexTotalWaiverNeedless, at: needless.place, ["column": columns[column].label])
    }
    return differences
  }

  /// Reports a difference that nobody accepted, or that was accepted of another sum.
  private mutating func report(
    _ accepted: Located<Quantity>?, stated: Quantity, counted: Quantity, in cell: CellRecord, of total: TotalRecord
  ) {
    let shown = NumberWriter.quantity(counted)
    let arguments = ["label": total.label?.value ?? "", "column": columns[cell.column].label, "counted": shown]
    guard let accepted else {
      return report(.annexTotalSum, at: cell.place, arguments.merging(["stated": cell.cell.text]) { $1 })
    }
    let isSame = accepted.value.value == counted.value && accepted.value.upper == counted.upper
    if !isSame {
      let old = NumberWriter.quantity(accepted.value)
      report(.annexTotalWaiverStale, at: accepted.place, arguments.merging(["accepted": old]) { $1 })
    }
  }
}

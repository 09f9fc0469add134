/// What one letter changed in a row of an annex (điều chỉnh kế hoạch), and the row as it reads since.
package struct RowAmendment: Hashable, Sendable {
  package let letter: Ref<Letter>
  /// The day of the letter; what it says holds from that day on.
  package let date: CalendarDate
  /// In the order of the letter, at least one.
  package let changes: [RowChange]
  /// The row with these changes and those of all earlier letters; it has no amendments of its own.
  package let row: AnnexRow

  package init(letter: Ref<Letter>, date: CalendarDate, changes: [RowChange], row: AnnexRow) {
    self.letter = letter
    self.date = date
    self.changes = changes
    self.row = row
  }

  /// The letter takes the row out of the plan.
  package var isWithdrawal: Bool { changes.contains { $0.subject == .withdrawal } }

  package var cells: [CellChange] { changes.compactMap(\.cell) }
}

/// One change that a letter makes in a row.
package struct RowChange: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    case cell(CellChange)
    /// The row is taken out of the plan.
    case withdrawal
  }

  /// Its number in the letter's list of changes, from 1.
  package let number: Int
  package let subject: Subject
  package let reason: String

  package init(number: Int, subject: Subject, reason: String) {
    self.number = number
    self.subject = subject
    self.reason = reason
  }

  package var cell: CellChange? {
    if case .cell(let change) = subject { return change }
    return nil
  }
}

/// A cell, or one duty of a cell, that reads otherwise since a letter.
package struct CellChange: Hashable, Sendable {
  /// Position of the leaf column.
  package let column: Int
  /// Position of the line; nil for a cell of the whole row.
  package let line: Int?
  /// Position in the row's `duties`, where the words of one duty change.
  package let duty: Int?
  /// What it said before; empty where the cell was blank.
  package let from: String
  /// What it says since.
  package let to: String

  package init(column: Int, line: Int?, duty: Int?, from: String, to: String) {
    self.column = column
    self.line = line
    self.duty = duty
    self.from = from
    self.to = to
  }
}

extension [RowAmendment] {
  /// Those of letters issued by a day, in order of time.
  package func inForce(at day: CalendarDate) -> ArraySlice<RowAmendment> { prefix { $0.date <= day } }
}

extension AnnexRow {
  /// The row as letters had amended it by a day.
  package func inForce(at day: CalendarDate) -> AnnexRow { amendments.inForce(at: day).last?.row ?? self }
}

extension Plan {
  /// Some row reads otherwise since a letter of any day.
  package var isAmended: Bool { annexes.contains { $0.isAmended(by: nil) } }

  /// The plan as letters had amended its rows by a day; what was issued is in the plan of the library.
  package func inForce(at day: CalendarDate) -> Plan {
    guard isAmended else { return self }
    return replacing(annexes: annexes.map { annex in annex.replacing(rows: annex.rows.map { $0.inForce(at: day) }) })
  }
}

extension Annex {
  /// Some row reads otherwise since a letter of the day or earlier; of any day where none is given.
  package func isAmended(by day: CalendarDate?) -> Bool {
    rows.contains { row in row.amendments.first.map { day == nil || $0.date <= day ?? $0.date } ?? false }
  }
}

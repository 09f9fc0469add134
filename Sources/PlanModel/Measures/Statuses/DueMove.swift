/// A deadline that a letter amending the plan set in place of an earlier one (điều chỉnh thời hạn).
package struct DueMove: Hashable, Sendable {
  package let letter: Ref<Letter>
  /// The day of the letter.
  package let date: CalendarDate
  /// Nil where the row set none.
  package let from: TimeExpression?
  /// Nil where the row sets none since.
  package let to: TimeExpression?
}

/// The states of a row up to the cut-off date: as issued, then as each letter left it.
struct AmendedRow {
  private let issued: AnnexRow
  private let amendments: ArraySlice<RowAmendment>

  init(_ issued: AnnexRow, cutOff: CalendarDate) {
    self.issued = issued
    amendments = issued.amendments.inForce(at: cutOff)
  }

  /// The letter that took the row out of the plan.
  var withdrawal: Withdrawal? {
    amendments.first(where: \.isWithdrawal).map { .decided(by: $0.letter) }
  }

  /// The letters that moved the date of a milestone, in order of time.
  func moves(of kind: MilestoneKind) -> [DueMove] {
    moves { row in row.milestones.first { $0.kind == kind }?.due }
  }

  /// The letters that moved the deadline of a duty, by its position in the row.
  func moves(ofDuty position: Int) -> [DueMove] {
    moves { row in row.duties.indices.contains(position) ? row.duties[position].due : nil }
  }

  private func moves(_ due: (AnnexRow) -> TimeExpression?) -> [DueMove] {
    if amendments.isEmpty { return [] }
    var moves: [DueMove] = []
    var last = due(issued)
    for amendment in amendments {
      let next = due(amendment.row)
      if next == last { continue }
      moves.append(DueMove(letter: amendment.letter, date: amendment.date, from: last, to: next))
      last = next
    }
    return moves
  }
}

import PlanModel

/// The marks of the statuses that all commitments share, since their words name no day and no length.
struct SharedMarks: Sendable {
  private let withdrawn, noInformation, inProgress, dueThisQuarter, notYetDue, continuous, noReadableDate: Inline

  init(_ words: Wording) {
    func mark(_ category: StatusCategory) -> Inline { .status(words.mark(category)) }
    (withdrawn, noInformation, inProgress) = (mark(.withdrawn), mark(.noInformation), mark(.inProgress))
    (dueThisQuarter, notYetDue) = (mark(.dueThisQuarter), mark(.notYetDue))
    (continuous, noReadableDate) = (mark(.continuous), mark(.noReadableDate))
  }

  /// Nil where the words tell when or how late.
  subscript(category: StatusCategory) -> Inline? {
    switch category {
    case .withdrawn: withdrawn
    case .noInformation: noInformation
    case .inProgress: inProgress
    case .dueThisQuarter: dueThisQuarter
    case .notYetDue: notYetDue
    case .continuous: continuous
    case .noReadableDate: noReadableDate
    case .doneOnTime, .doneLate, .doneUndecided, .late: nil
    }
  }
}

/// Deadlines as cells, made once for all commitments that have the same.
struct SharedDues: Sendable {
  private struct Key: Hashable {
    let due: TimeExpression
    let basis: Duty.DueBasis
  }

  private var cells: [Key: TableCell] = [:]

  init(_ plans: [PlanMeasures], _ words: Wording) {
    for commitment in plans.lazy.flatMap(\.commitments) {
      guard let key = Self.key(of: commitment), cells[key] == nil else { continue }
      let cell = TableCell.date(key.due)
      let basis = words.words(of: key.basis)
      cells[key] = basis.map { TableCell([cell.line, [.aside($0)]], kind: "due-cell") } ?? cell
    }
  }

  /// The deadline with its basis; nil where there is none, and where it was moved.
  subscript(commitment: Commitment) -> TableCell? { Self.key(of: commitment).flatMap { cells[$0] } }

  private static func key(of commitment: Commitment) -> Key? {
    guard commitment.moves.isEmpty, commitment.adjustments.isEmpty else { return nil }
    switch commitment.subject {
    case .milestone(let milestone): return milestone.due.map { Key(due: $0, basis: .cell) }
    case .duty(let duty): return duty.due.map { Key(due: $0, basis: duty.dueBasis) }
    }
  }
}

extension TableCell {
  /// A date or deadline: "Tháng 6/2021" stays on one line, "Không muộn hơn ngày 20/9/2024" does not.
  static func date(_ expression: TimeExpression) -> TableCell {
    let text = DateText.expression(expression)
    guard case .within = expression else { return TableCell(line: Inline.flow(text)) }
    return TableCell(.text(text), kind: "date")
  }
}

package import PlanModel

/// Deadlines (thời hạn) in words, with what they rest on.
extension PageContext {
  /// The deadline as a cell, with its basis where the row's own cell does not give it.
  ///
  /// Below stand the deadline as issued and the letters that moved it, then the one that reporters set themselves.
  package func dueCell(of commitment: Commitment) -> TableCell {
    if let shared = sharedDues[commitment] { return shared }
    var below = moves(of: commitment)
    if let adjusted = adjustedDue(of: commitment) { below.append(Inline.flow(adjusted)) }
    guard let due = expression(of: commitment) else {
      return TableCell([[.text(missingDue(of: commitment))]] + below)
    }
    if let basis = dueBasis(of: commitment) { below.insert([.aside(basis)], at: 0) }
    let cell = dateCell(due)
    return below.isEmpty ? cell : TableCell([cell.line] + below, kind: "due-cell")
  }

  /// "Thời hạn điều chỉnh: quý II/2023"; nil where the deadline was never moved.
  package func adjustedDue(of commitment: Commitment) -> String? {
    commitment.adjusted.map { wording(.dueAdjusted, DateText.inSentence($0.deadline)) }
  }

  /// The deadline inside a sentence: "tháng 6/2021"; nil where the row gives none that can be read.
  package func dueInSentence(of commitment: Commitment) -> String? {
    expression(of: commitment).map(DateText.inSentence)
  }

  /// The same with the deadline as issued, where a letter moved it.
  func dueWithIssued(of commitment: Commitment) -> String? {
    guard let due = dueInSentence(of: commitment), let issued = commitment.moves.first?.from else {
      return dueInSentence(of: commitment)
    }
    return wording(.dueMovedInSentence, due, DateText.inSentence(issued))
  }

  /// "Suy ra từ thời hạn khởi công"; nil where the row's own cell gives the deadline.
  package func dueBasis(of commitment: Commitment) -> String? {
    commitment.duty.flatMap { words(of: $0.dueBasis) }
  }

  private func expression(of commitment: Commitment) -> TimeExpression? {
    switch commitment.subject {
    case .milestone(let milestone): milestone.due
    case .duty(let duty): duty.due
    }
  }

  private func missingDue(of commitment: Commitment) -> String {
    let missing = commitment.milestone?.missing ?? plan.row(of: commitment).missing
    return missing.map { wording(.dueMissing, $0.reason) } ?? wording(.notCollected)
  }

  /// What a row says of a milestone it sets no date for: the annex has the column and the cell is blank as issued.
  ///
  /// - Returns: "không giao trong năm 2021"; nil where the annex has no such column or the row is lost.
  package func notAssigned(_ kind: MilestoneKind, at place: RowPlace) -> String? {
    guard hasColumn(kind, at: place), row(at: place).missing == nil,
      !row(at: place).milestones.contains(where: { $0.kind == kind })
    else { return nil }
    return wording(.milestoneNotAssigned, String(plan.plan.year))
  }

  /// What a deadline rests on: "Suy ra từ năm kế hoạch"; nil where the row's own cell gives it.
  package func words(of basis: Duty.DueBasis) -> String? { wording.words(of: basis) }
}

extension Wording {
  /// What a deadline rests on; nil where the row's own cell gives it.
  func words(of basis: Duty.DueBasis) -> String? {
    switch basis {
    case .cell, .none: nil
    case .text: self(.dueFromText)
    case .rule: self(.dueFromPlanYear)
    case .milestone(let kind): self(.dueFromMilestone, name(of: kind).inSentence)
    }
  }
}

/// Judges every milestone and duty of a plan at a cut-off date.
struct PlanAssessment {
  let library: PlanLibrary
  let issued: Plan
  /// The plan as letters had amended it by the cut-off date.
  let plan: Plan
  let log: EventIndex
  let cutOff: CalendarDate
  let knowledge: Knowledge
  /// On which the plan set its deadlines.
  private let firstDay: CalendarDate

  init(library: PlanLibrary, issued: Plan, log: EventIndex, cutOff: CalendarDate, knowledge: Knowledge) {
    (self.library, self.issued, plan) = (library, issued, issued.inForce(at: cutOff))
    (self.log, self.cutOff, self.knowledge) = (log, cutOff, knowledge)
    firstDay = issued.firstDay
  }

  /// All milestones and duties in document order: of each row the milestones, then the duties.
  ///
  /// What stands as in the other plan, which is the same judged at another day, is the same object as there.
  func commitments(sharing other: AssessedPlan?) -> [Commitment] {
    var commitments: [Commitment] = []
    let others = other?.commitments ?? []
    commitments.reserveCapacity(others.count)
    for annex in plan.annexes.indices {
      for position in plan.annexes[annex].rows.indices {
        let row = evidence(annex: annex, row: position)
        let isShared = other.map { $0.plan.annexes[annex].rows[position] === row.row } ?? false
        func next() -> Commitment? { isShared && commitments.count < others.count ? others[commitments.count] : nil }
        for milestone in row.row.milestones { commitments.append(judged(milestone, in: row, sharing: next())) }
        for duty in row.row.duties.indices { commitments.append(judged(duty: duty, in: row, sharing: next())) }
      }
    }
    return commitments
  }

  /// Those at some places, which are in document order; nil for what the row did not set yet.
  func commitments(at places: [CommitmentPlace]) -> [Commitment?] {
    var found: [Commitment?] = []
    while found.count < places.count {
      let first = places[found.count]
      let row = evidence(annex: first.annex, row: first.row)
      for place in places[found.count...].prefix(while: row.holds) {
        found.append(commitment(at: place.item, in: row))
      }
    }
    return found
  }

  private func commitment(at item: Int, in row: RowEvidence) -> Commitment? {
    let duty = item - plan.annexes[row.annex].columns.count
    if duty >= 0 { return row.row.duties.indices.contains(duty) ? judged(duty: duty, in: row) : nil }
    let milestone = row.row.milestones.last { self.item(of: $0.kind, in: row) == item }
    return milestone.map { judged($0, in: row) }
  }

  private func item(of kind: MilestoneKind, in row: RowEvidence) -> Int {
    plan.annexes[row.annex].columns.firstIndex { $0.milestone == kind } ?? 0
  }

  private func place(_ item: Int, in row: RowEvidence) -> CommitmentPlace {
    CommitmentPlace(year: plan.year, annex: row.annex, row: row.position, item: item)
  }
}

extension PlanAssessment {
  /// What the milestones and duties of one row are judged by.
  private struct RowEvidence {
    let annex: Int
    let position: Int
    let row: AnnexRow
    let unit: Ref<AdministrativeUnit>?
    /// Nil where no letter ever changed the row.
    let amended: AmendedRow?
    let events: [LoggedEvent]
    let estimates: [LoggedEvent]
    let withdrawal: Withdrawal?
    /// The latest step towards its duties.
    let step: LoggedEvent?
    /// What the log says of a duty that no entry names.
    let unreported: LogReading

    func holds(_ place: CommitmentPlace) -> Bool { place.annex == annex && place.row == position }
  }

  private func evidence(annex: Int, row position: Int) -> RowEvidence {
    let (issued, row) = (issued.annexes[annex].rows[position], plan.annexes[annex].rows[position])
    let amended = issued.amendments.isEmpty ? nil : AmendedRow(issued, cutOff: cutOff)
    let events = log.events(of: row.cluster)
    let step = row.duties.isEmpty ? nil : EventChain.duty.latestStep(in: events, cutOff: cutOff)
    return RowEvidence(
      annex: annex, position: position, row: row, unit: row.unit ?? row.cluster.map { library.clusters[$0].unit },
      amended: amended, events: events, estimates: log.estimates(of: row.cluster),
      withdrawal: amended?.withdrawal ?? events.withdrawal(namingDuty: false, since: firstDay, cutOff: cutOff),
      step: step, unreported: LogReading([], step: step, chain: .duty, cutOff: cutOff, knowledge: knowledge))
  }

  private func judged(
    _ milestone: PlannedMilestone, in row: RowEvidence, sharing other: Commitment? = nil
  ) -> Commitment {
    let chain = EventChain.milestone(milestone.kind)
    let moves = row.amended?.moves(of: milestone.kind) ?? []
    return commitment(
      to: .milestone(milestone), item: item(of: milestone.kind, in: row), due: Due(milestone.due), moves: moves,
      reading: LogReading(row.events, chain: chain, cutOff: cutOff, knowledge: knowledge),
      revisions: row.events.revisions(of: milestone.kind, since: moves.last?.date ?? firstDay, cutOff: cutOff),
      withdrawal: row.withdrawal, estimates: row.estimates.estimates(of: chain, cutOff: cutOff), in: row,
      sharing: other)
  }

  private func judged(duty position: Int, in row: RowEvidence, sharing other: Commitment? = nil) -> Commitment {
    let duty = row.row.duties[position]
    let events = log.events(of: duty, in: row.row)
    let moves = row.amended?.moves(ofDuty: position) ?? []
    let withdrawal =
      row.amended?.withdrawal ?? events.withdrawal(namingDuty: true, since: firstDay, cutOff: cutOff)
      ?? row.withdrawal
    return commitment(
      to: .duty(duty), item: plan.annexes[row.annex].columns.count + position, due: Due(duty.due), moves: moves,
      reading: events.isEmpty
        ? row.unreported : LogReading(events, step: row.step, chain: .duty, cutOff: cutOff, knowledge: knowledge),
      revisions: events.revisions(of: nil, since: moves.last?.date ?? firstDay, cutOff: cutOff),
      withdrawal: withdrawal, estimates: log.estimates(of: duty, in: row.row).estimates(of: .duty, cutOff: cutOff),
      in: row, sharing: other)
  }

  /// The other commitment where this one stands alike, else a new one.
  private func commitment(
    to subject: Commitment.Subject, item: Int, due: Due, moves: [DueMove], reading: LogReading,
    revisions: [ProgressEvent], withdrawal: Withdrawal?, estimates: [ProgressEvent], in row: RowEvidence,
    sharing other: Commitment?
  ) -> Commitment {
    let assessment = Assessment(reading, due: due, withdrawal: withdrawal, cutOff: cutOff)
    let adjustments = Adjustment.adjustments(revisions, reading, withdrawal: withdrawal, cutOff: cutOff)
    let place = place(item, in: row)
    if let other, other.place == place, other.stands(due, moves, assessment, adjustments, estimates) { return other }
    return Commitment(
      to: subject, at: place, of: row.row, unit: row.unit, due: due, moves: moves, assessment: assessment,
      adjustments: adjustments, estimates: estimates)
  }
}

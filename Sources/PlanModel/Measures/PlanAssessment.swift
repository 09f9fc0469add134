/// Judges every milestone and duty of a plan at a cut-off date.
struct PlanAssessment {
  let library: PlanLibrary
  let issued: Plan
  /// The plan as letters had amended it by the cut-off date.
  let plan: Plan
  let log: EventIndex
  let cutOff: CalendarDate
  let knowledge: Knowledge

  init(library: PlanLibrary, issued: Plan, log: EventIndex, cutOff: CalendarDate, knowledge: Knowledge) {
    (self.library, self.issued, plan) = (library, issued, issued.inForce(at: cutOff))
    (self.log, self.cutOff, self.knowledge) = (log, cutOff, knowledge)
  }

  func annexes() -> [AnnexMeasures] {
    plan.annexes.enumerated().map { annexIndex, annex in
      AnnexMeasures(
        annex: annex.id, rows: annex.rows.indices.map { measure(annex: annexIndex, row: $0) })
    }
  }

  /// How the milestones and duties of a row stand, by the positions of the annex and the row.
  func measure(annex: Int, row position: Int) -> RowMeasures {
    let row = plan.annexes[annex].rows[position]
    let isAmended = !issued.annexes[annex].rows[position].amendments.isEmpty
    let amended = isAmended ? AmendedRow(issued.annexes[annex].rows[position], cutOff: cutOff) : nil
    let events = log.events(of: row.cluster)
    let estimates = log.estimates(of: row.cluster)
    let withdrawal =
      amended?.withdrawal ?? events.withdrawal(namingDuty: false, from: plan, cutOff: cutOff)
    let columns = plan.annexes[annex].columns
    func place(_ item: Int) -> CommitmentPlace {
      CommitmentPlace(year: plan.year, annex: annex, row: position, item: item)
    }
    let milestones = row.milestones.map { milestone in
      let chain = EventChain.milestone(milestone.kind)
      let moves = amended?.moves(of: milestone.kind) ?? []
      let findings = Findings(
        reading: LogReading(events, chain: chain, cutOff: cutOff, knowledge: knowledge), withdrawal: withdrawal,
        moves: moves,
        revisions: events.revisions(of: milestone.kind, since: moves.last?.date ?? plan.firstDay, cutOff: cutOff),
        estimates: estimates.estimates(of: chain, cutOff: cutOff))
      let item = columns.firstIndex { $0.milestone == milestone.kind } ?? 0
      return commitment(.milestone(milestone), in: row, at: place(item), findings)
    }
    let step = row.duties.isEmpty ? nil : EventChain.duty.latestStep(in: events, cutOff: cutOff)
    let duties = row.duties.enumerated().map { index, duty in
      let own = log.events(of: duty, in: row)
      let moves = amended?.moves(ofDuty: index) ?? []
      let findings = Findings(
        reading: LogReading(own, step: step, chain: .duty, cutOff: cutOff, knowledge: knowledge),
        withdrawal: amended?.withdrawal ?? own.withdrawal(namingDuty: true, from: plan, cutOff: cutOff) ?? withdrawal,
        moves: moves,
        revisions: own.revisions(of: nil, since: moves.last?.date ?? plan.firstDay, cutOff: cutOff),
        estimates: log.estimates(of: duty, in: row).estimates(of: .duty, cutOff: cutOff))
      return commitment(.duty(duty), in: row, at: place(columns.count + index), findings)
    }
    return RowMeasures(milestones: milestones, duties: duties)
  }

  /// What the log tells of one commitment.
  private struct Findings {
    let reading: LogReading
    let withdrawal: Withdrawal?
    let moves: [DueMove]
    let revisions: [ProgressEvent]
    let estimates: [ProgressEvent]
  }

  private func commitment(
    _ subject: Commitment.Subject, in row: AnnexRow, at place: CommitmentPlace, _ findings: Findings
  ) -> Commitment {
    let due: Due
    let id: String
    let agencies: [Ref<Agency>]
    switch subject {
    case .milestone(let milestone):
      (due, id) = (Due(milestone.due), "\(row.id).\(milestone.kind.rawValue)")
      agencies = row.developer.map { [$0] } ?? []
    case .duty(let duty): (due, id, agencies) = (Due(duty.due), duty.id, duty.leads)
    }
    let assessment = Assessment(findings.reading, due: due, withdrawal: findings.withdrawal, cutOff: cutOff)
    return Commitment(
      place: place, id: id, subject: subject, cluster: row.cluster,
      unit: row.unit ?? row.cluster.map { library.clusters[$0].unit }, agencies: agencies, due: due,
      moves: findings.moves, status: assessment.status, occurrence: assessment.occurrence,
      undecidedEvents: assessment.undecided,
      adjustments: Adjustment.adjustments(
        findings.revisions, findings.reading, withdrawal: findings.withdrawal, cutOff: cutOff),
      estimates: findings.estimates)
  }
}

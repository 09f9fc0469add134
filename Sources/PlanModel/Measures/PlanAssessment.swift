/// Judges every milestone and duty of a plan at a cut-off date.
struct PlanAssessment {
  let library: PlanLibrary
  let plan: Plan
  let log: EventIndex
  let cutOff: CalendarDate
  let knowledge: Knowledge

  func annexes() -> [AnnexMeasures] {
    plan.annexes.enumerated().map { annexIndex, annex in
      AnnexMeasures(
        annex: annex.id,
        rows: annex.rows.enumerated().map { rowIndex, row in measure(row, annex: annexIndex, position: rowIndex) })
    }
  }

  func measure(_ row: AnnexRow, annex: Int, position: Int) -> RowMeasures {
    let events = log.events(of: row.cluster)
    let estimates = log.estimates(of: row.cluster)
    let withdrawal = events.withdrawal(namingDuty: false, from: plan, cutOff: cutOff)
    func place(_ item: Int) -> CommitmentPlace {
      CommitmentPlace(year: plan.year, annex: annex, row: position, item: item)
    }
    let milestones = row.milestones.enumerated().map { index, milestone in
      let chain = EventChain.milestone(milestone.kind)
      let findings = Findings(
        reading: LogReading(events, chain: chain, cutOff: cutOff, knowledge: knowledge), withdrawal: withdrawal,
        revisions: events.revisions(of: milestone.kind, from: plan, cutOff: cutOff),
        estimates: estimates.estimates(of: chain, cutOff: cutOff))
      return commitment(.milestone(milestone), in: row, at: place(index), findings)
    }
    let duties = row.duties.enumerated().map { index, duty in
      let own = log.events(of: duty, in: row)
      let findings = Findings(
        reading: LogReading(own, steps: events, chain: .duty, cutOff: cutOff, knowledge: knowledge),
        withdrawal: own.withdrawal(namingDuty: true, from: plan, cutOff: cutOff) ?? withdrawal,
        revisions: own.revisions(of: nil, from: plan, cutOff: cutOff),
        estimates: log.estimates(of: duty, in: row).estimates(of: .duty, cutOff: cutOff))
      return commitment(.duty(duty), in: row, at: place(milestones.count + index), findings)
    }
    return RowMeasures(milestones: milestones, duties: duties)
  }

  /// What the log tells of one commitment.
  private struct Findings {
    let reading: LogReading
    let withdrawal: ProgressEvent?
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
      status: assessment.status, occurrence: assessment.occurrence, undecidedEvents: assessment.undecided,
      adjustments: Adjustment.adjustments(
        findings.revisions, findings.reading, withdrawal: findings.withdrawal, cutOff: cutOff),
      estimates: findings.estimates)
  }
}

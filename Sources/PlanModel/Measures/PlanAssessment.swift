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

  private func measure(_ row: AnnexRow, annex: Int, position: Int) -> RowMeasures {
    let events = log.events(of: row.cluster)
    let withdrawal = events.withdrawal(namingDuty: false, from: plan, cutOff: cutOff)
    func place(_ item: Int) -> CommitmentPlace {
      CommitmentPlace(year: plan.year, annex: annex, row: position, item: item)
    }
    let milestones = row.milestones.enumerated().map { index, milestone in
      let chain = EventChain.milestone(milestone.kind)
      let reading = LogReading(events, chain: chain, cutOff: cutOff, knowledge: knowledge)
      return commitment(.milestone(milestone), in: row, at: place(index), reading, withdrawal: withdrawal)
    }
    let duties = row.duties.enumerated().map { index, duty in
      let own = log.events(of: duty, in: row)
      let reading = LogReading(own, steps: events, chain: .duty, cutOff: cutOff, knowledge: knowledge)
      let withdrawal = own.withdrawal(namingDuty: true, from: plan, cutOff: cutOff) ?? withdrawal
      return commitment(
        .duty(duty), in: row, at: place(milestones.count + index), reading, withdrawal: withdrawal)
    }
    return RowMeasures(milestones: milestones, duties: duties)
  }

  private func commitment(
    _ subject: Commitment.Subject, in row: AnnexRow, at place: CommitmentPlace, _ reading: LogReading,
    withdrawal: ProgressEvent?
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
    let assessment = Assessment(reading, due: due, withdrawal: withdrawal, cutOff: cutOff)
    return Commitment(
      place: place, id: id, subject: subject, cluster: row.cluster,
      unit: row.unit ?? row.cluster.map { library.clusters[$0].unit }, agencies: agencies, due: due,
      status: assessment.status, occurrence: assessment.occurrence, undecidedEvents: assessment.undecided)
  }
}

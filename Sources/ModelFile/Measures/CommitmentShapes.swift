import PlanModel

extension Commitment {
  /// Written with the file and record of its row.
  func write(to output: inout ModelOutput, in row: AnnexRow) {
    output.object { record in
      record.field("id", id)
      switch subject {
      case .milestone(let milestone):
        record.field("subject", "milestone")
        record.field("milestone", milestone.kind)
      case .duty: record.field("subject", "duty")
      }
      record.field("row", row.id)
      record.field("cluster", cluster)
      record.field("unit", unit)
      record.list("agencies", agencies)
      record.field("due", due)
      record.list("moves", moves)
      status.writeFields(to: &record)
      record.field("occurrence", occurrence)
      record.list("undecidedEvents", ids: undecidedEvents.map(\.id))
      record.list("adjustments", adjustments)
      record.list("estimates", ids: estimates.map(\.id))
      record.origin(row.origin)
    }
  }
}

extension DueMove: WrittenRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("letter", letter)
    record.field("date", date)
    record.field("from", from)
    record.field("to", to)
  }
}

extension LateList: WrittenRecord {
  func writeFields(to record: inout ModelOutput) {
    record.object("bands", onOneLine: true) { record in
      for band in LateBand.allCases { record.field(named: band.rawValue, self[band].count) }
    }
    record.list("entries", entries)
  }
}

extension LateList.Entry: WrittenRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("plan", commitment.place.year)
    record.field("commitment", commitment.id)
    record.field("cluster", commitment.cluster)
    record.field("unit", unit)
    record.list("agencies", agencies)
    record.field("lateness", lateness)
    record.field("asOf", asOf)
    record.field("event", event.id)
  }
}

extension OccupancyEntry {
  func write(to output: inout ModelOutput, in plan: Plan) {
    output.object { record in
      record.field("row", plan.annexes[annex].rows[row].id)
      record.field("cluster", cluster)
      record.field("value", value)
      record.field("missing", missing)
      record.field("latest", latest?.id)
    }
  }
}

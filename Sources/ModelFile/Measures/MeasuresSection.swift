import PlanModel

/// The measures of a library, with the half-yearly forms as filled.
struct MeasuresSection: WrittenRecord {
  let measures: Measures
  let forms: FilledForms

  func writeFields(to record: inout ModelOutput) {
    record.field("cutOff", measures.cutOff)
    record.list("clusters", measures.library.clusters.refs) { output, cluster in
      output.object { record in
        record.field("cluster", cluster)
        record.field("start", measures.startState(of: cluster))
        record.list("events", ids: measures.events(of: cluster).map(\.id), onOneLine: false)
      }
    }
    record.list("plans", measures.plans)
    record.list("documentDuties", measures.documentCommitments)
    record.list("forms", forms.all)
    record.field("late", measures.late)
  }
}

extension PlanMeasures: WrittenRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("year", plan.year)
    record.list("targets", targets)
    record.field("startCounts", startCounts())
    writeScopes(of: commitments, to: &record, in: nil, grains: PeriodGrain.allCases)
    record.list("commitments", commitments) { $1.write(to: &$0, in: row(of: $1)) }
    record.field("late", late)
    record.list("withoutInformation", ids: withoutInformation.map(\.id), onOneLine: false)
    record.list("occupancy", occupancy) { $1.write(to: &$0, in: plan) }
    record.list("areas", areas) { write(area($1), to: &$0) }
    record.list("agencies", agencies.map(agency))
    record.list("reportingDays", compliance)
  }
}

import PlanModel

extension PlanMeasures {
  /// Writes how an area stands: its counts, its quarters and its series; its commitments carry the unit themselves.
  func write(_ area: AreaMeasures, to output: inout ModelOutput) {
    output.object { record in
      record.field("unit", area.unit)
      record.list("clusters", area.clusters)
      record.field("startCounts", area.startCounts)
      record.list("bodies", area.bodies)
      record.list("late", ids: area.late.entries.map(\.commitment.id), onOneLine: false)
      record.list("withoutInformation", ids: area.withoutInformation.map(\.id), onOneLine: false)
      writeScopes(of: area.commitments, to: &record, in: area.unit, grains: [.quarter])
    }
  }

  /// Writes, for every scope that has rows, its tally, its periods of the grains asked for and its series.
  func writeScopes(
    of commitments: [Commitment], to record: inout ModelOutput, in unit: Ref<AdministrativeUnit>?,
    grains: [PeriodGrain]
  ) {
    let found = Set(commitments.lazy.map(\.scope))
    let scopes = CommitmentScope.all.filter { found.contains($0) || lostRows($0, in: unit) > 0 }
    record.list("scopes", scopes) { output, scope in
      output.object { record in
        record.field("scope", scope)
        record.field("tally", tally(scope, in: unit))
        record.list("series", grains.map { periods($0, of: scope, in: unit) })
        if case .milestones(let kind) = scope { record.field("cumulative", cumulative(kind, in: unit)) }
      }
    }
  }
}

extension Commitment {
  fileprivate var scope: CommitmentScope {
    switch subject {
    case .milestone(let milestone): .milestones(milestone.kind)
    case .duty: .duties
    }
  }
}

/// The lists name what the agency itself is named in; what comes by a collective stands in the collective's own lists.
extension AgencyMeasures: WrittenRecord {
  func writeFields(to record: inout ModelOutput) {
    let all = [leads, cooperates, develops]
    record.field("agency", agency)
    record.field("tally", tally)
    record.object("counts", onOneLine: true) { record in
      for (key, list) in zip(Self.keys, all) { record.field(key, list.count) }
    }
    record.list("via", collectives(of: all))
    for (key, list) in zip(Self.keys, all) {
      record.list(key, ids: list.filter { $0.via == nil }.map(\.commitment.id), onOneLine: false)
    }
  }

  private static let keys: [StaticString] = ["leads", "cooperates", "develops"]

  private func collectives(of lists: [[Assignment]]) -> [Ref<Agency>] {
    Set(lists.joined().compactMap(\.via)).sorted { $0.index < $1.index }
  }
}

/// Everything missing, corrected, waived, derived or open (đối soát số liệu), each with its place.
package struct Reconciliation: Sendable {
  /// Documents first, then registers and the log.
  package let gaps: [Gap]
  package let corrections: [PlacedCorrection]
  /// Remarks on what stays as issued.
  package let notes: [PlacedNote]
  /// Numbers that plans state, by plan, held against their annexes.
  package let stated: [PlacedCount]
  package let waived: [WaivedEvent]
  package let unsure: [UnsureStatement]
  package let deadlines: [DerivedDeadlines]
  package let disagreements: [Disagreement]
  package let repeated: [RepeatedFigure]
  /// City figures beside the clusters known by name.
  package let besideNames: [CityFigureBesideNames]
  package let ended: [EndedBody]
  package let extensions: [ClusterExtension]

  /// Collects from a measured library; what is dated after the cut-off date is left out.
  package init(of measures: Measures) {
    let (library, cutOff) = (measures.library, measures.cutOff)
    let documents = DocumentPoints(library)
    let registers = RegisterPoints(library, cutOff: cutOff)
    gaps = documents.gaps + registers.gaps
    corrections = documents.corrections
    notes = documents.notes + registers.notes
    stated = library.plans.enumerated().flatMap { position, plan in
      plan.statedCounts.map { PlacedCount(place: RecordPlace(.plan(position), $0.origin), count: $0) }
    }
    (waived, unsure, deadlines) = (registers.waived, registers.unsure, documents.deadlines)
    disagreements = Disagreement.all(in: library, cutOff: cutOff)
    repeated = RepeatedFigure.all(in: library, cutOff: cutOff)
    besideNames = CityFigureBesideNames.all(in: measures)
    ended = EndedBody.all(in: library, cutOff: cutOff)
    extensions = ClusterExtension.all(in: library)
  }

  /// Corrections that nobody has confirmed: the printed form stands (chờ xác nhận).
  package var open: [PlacedCorrection] { corrections.filter(\.correction.isOpen) }
}

/// A number that a plan states, with the plan.
package struct PlacedCount: Hashable, Sendable {
  package let place: RecordPlace
  package let count: StatedCount

  package init(place: RecordPlace, count: StatedCount) {
    self.place = place
    self.count = count
  }
}

/// A city figure beside the number of clusters known by name; the two are never made equal.
package struct CityFigureBesideNames: Hashable, Sendable {
  package let place: RecordPlace
  package let kind: MilestoneKind
  package let indicator: Ref<CityIndicator>
  package let observation: CityIndicator.Observation
  /// Known by name to have reached it by the day of the observation, at least.
  package let named: Int
  /// The same by the cut-off date, those without a date included.
  package let namedNow: Int
  /// All rows of the plan that set the milestone, the lost ones included.
  package let rows: Int

  /// The dated observations of the first indicator of every figure that names a milestone: it counts the same for the city.
  static func all(in measures: Measures) -> [CityFigureBesideNames] {
    measures.plans.enumerated().flatMap { position, plan in
      plan.targets.flatMap { target -> [CityFigureBesideNames] in
        guard let kind = target.figure.milestone, let count = target.count, count.rows > 0,
          let reading = target.readings.first
        else { return [] }
        let days = plan.commitments(.milestones(kind)).compactMap { $0.isDone ? $0.occurrence?.latest : nil }
        let indicator = measures.library.indicators[reading.indicator]
        return indicator.observations.compactMap { observation in
          guard let day = observation.day, day <= measures.cutOff, day >= plan.plan.firstDay else { return nil }
          return CityFigureBesideNames(
            place: RecordPlace(.plan(position), plan.plan.origin), kind: kind, indicator: reading.indicator,
            observation: observation, named: days.count { $0 <= day }, namedNow: count.done,
            rows: count.rows)
        }
      }
    }
  }
}

/// A cluster that extends another or is a later phase of it: linked, and never added to it.
package struct ClusterExtension: Hashable, Sendable {
  package let cluster: Ref<Cluster>
  package let base: Ref<Cluster>
  /// The annex rows of the cluster, by plan.
  package let rows: [RecordPlace]
  package let baseRows: [RecordPlace]

  static func all(in library: PlanLibrary) -> [ClusterExtension] {
    var rows = [[RecordPlace]](repeating: [], count: library.clusters.count)
    for (planIndex, plan) in library.plans.enumerated() {
      for (annexIndex, annex) in plan.annexes.enumerated() {
        for (position, row) in annex.rows.enumerated() {
          guard let cluster = row.cluster else { continue }
          rows[cluster.index].append(
            RecordPlace(.row(plan: planIndex, annex: annexIndex, position), row.origin))
        }
      }
    }
    return library.clusters.refs.compactMap { ref in
      library.clusters[ref].extends.map {
        ClusterExtension(cluster: ref, base: $0, rows: rows[ref.index], baseRows: rows[$0.index])
      }
    }
  }
}

/// How the commitments of a library stand at a cut-off date, before anything is counted from them.
package struct Assessments: Sendable {
  package let library: PlanLibrary
  package let cutOff: CalendarDate
  /// Parallel to `PlanLibrary.plans`.
  package let plans: [AssessedPlan]
  let log: EventIndex

  /// Judges the library at a cut-off date, which may be another than the site's.
  ///
  /// - Parameters:
  ///   - library: the plans and the log.
  ///   - cutOff: the day at which they are judged.
  ///   - other: a state of the same library at another day; commitments that stand alike are the same objects as there.
  package init(of library: PlanLibrary, cutOff: CalendarDate, sharing other: Assessments? = nil) {
    let log = EventIndex(library)
    (self.library, self.cutOff, self.log) = (library, cutOff, log)
    plans = library.plans.map { plan in
      AssessedPlan(
        PlanAssessment(library: library, issued: plan, log: log, cutOff: cutOff, knowledge: .upToCutOff),
        sharing: other?.plans.first { $0.assessment.issued.year == plan.year })
    }
  }

  /// Whether a cluster has broken ground.
  package func startState(of cluster: Ref<Cluster>) -> StartState {
    StartState(log.events(of: cluster), cutOff: cutOff, knowledge: .upToCutOff)
  }

  /// The figure that the log gives of a cluster, a duty or both for the latest day, estimates aside; the last of the log
  /// where several are of that day.
  package func latestValue(
    _ kind: EventKind, of cluster: Ref<Cluster>?, duty: String?
  ) -> (day: CalendarDate, value: Quantity)? {
    var latest: (day: CalendarDate, value: Quantity)?
    for logged in cluster == nil ? duty.map(log.events(ofDuty:)) ?? [] : log.events(of: cluster)
    where logged.kind == kind && logged.event.cluster == cluster && logged.event.duty == duty {
      guard let value = logged.event.value, let day = logged.occurrence.latest else { continue }
      if latest.map({ $0.day <= day }) ?? true { latest = (day, value) }
    }
    return latest
  }
}

/// A plan at a cut-off date with all its milestones and duties judged.
///
/// It never changes; it is a class so that every state that is compared copies one reference.
package final class AssessedPlan: Sendable {
  /// All milestones and duties in document order.
  package let commitments: [Commitment]
  let assessment: PlanAssessment

  init(_ assessment: PlanAssessment, sharing other: AssessedPlan? = nil) {
    self.assessment = assessment
    commitments = assessment.commitments(sharing: other)
  }

  /// As in force at the cut-off date.
  package var plan: Plan { assessment.plan }

  /// The annex row that a commitment belongs to, as in force.
  package func row(of commitment: Commitment) -> AnnexRow {
    plan.annexes[commitment.place.annex].rows[commitment.place.row]
  }
}

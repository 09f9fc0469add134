/// Everything counted and judged from the plans, the log and a cut-off date (ngày chốt số liệu).
///
/// It never changes; it is a class so that what is asked of it copies one reference and not all of its lists.
package final class Measures: Sendable {
  package let library: PlanLibrary
  package let cutOff: CalendarDate
  /// What everything is counted from.
  package let assessments: Assessments
  /// Parallel to `PlanLibrary.plans`.
  package let plans: [PlanMeasures]
  /// The half-yearly forms of the ministry.
  package let forms: FormMeasures
  private let coverage: ReportCoverage
  private let reports: ReportIndex
  private let startStates: [StartState]
  private let documents: DocumentIndex

  /// Measures the library at a cut-off date, which may be another than the site's.
  package init(of library: PlanLibrary, cutOff: CalendarDate) {
    let assessments = Assessments(of: library, cutOff: cutOff)
    let log = assessments.log
    let coverage = ReportCoverage(library)
    let reports = ReportIndex(library)
    let startStates = log.startStates(of: library.clusters, cutOff: cutOff, knowledge: .upToCutOff)
    (self.library, self.cutOff, self.assessments) = (library, cutOff, assessments)
    (self.coverage, self.reports, self.startStates) = (coverage, reports, startStates)
    documents = DocumentIndex(library, log: log, cutOff: cutOff)
    forms = FormMeasures(library, log: log, cutOff: cutOff)
    plans = assessments.plans.map { plan in
      PlanMeasures(plan, startStates: startStates, coverage: coverage, reports: reports)
    }
  }

  private var log: EventIndex { assessments.log }

  package func plan(_ year: Int) -> PlanMeasures? { plans.first { $0.plan.year == year } }

  /// How a plan stood on a day, by the whole log; nil where there is no plan of that year.
  package func plan(_ year: Int, lookingBackTo day: CalendarDate) -> PlanMeasures? {
    guard let plan = plan(year)?.issued else { return nil }
    let assessment = PlanAssessment(library: library, issued: plan, log: log, cutOff: day, knowledge: .wholeLog)
    let startStates = log.startStates(of: library.clusters, cutOff: day, knowledge: .wholeLog)
    return PlanMeasures(AssessedPlan(assessment), startStates: startStates, coverage: coverage, reports: reports)
  }

  /// How single commitments of a plan stood on a day, by the whole log.
  ///
  /// - Parameters:
  ///   - places: the commitments, in document order, all of one plan.
  ///   - day: the day looked back to.
  /// - Returns: each as it stood, in the same order; nil for what the plan did not set yet.
  package func commitments(at places: [CommitmentPlace], lookingBackTo day: CalendarDate) -> [Commitment?] {
    guard let year = places.first?.year, let plan = plan(year)?.issued else { return places.map { _ in nil } }
    let assessment = PlanAssessment(library: library, issued: plan, log: log, cutOff: day, knowledge: .wholeLog)
    return assessment.commitments(at: places)
  }

  /// The plan that the site is about.
  package var inForce: PlanMeasures? { plan(library.site.planInForce) }

  package func startState(of cluster: Ref<Cluster>) -> StartState { startStates[cluster.index] }

  /// What the log tells of a cluster up to the cut-off date, in order of time; events of unknown date and estimates
  /// by their report.
  package func events(of cluster: Ref<Cluster>) -> [ProgressEvent] {
    (log.events(of: cluster) + log.estimates(of: cluster)).chronicle(until: cutOff)
  }

  /// The duties that the texts of plans and letters give, in document order: plans by year, then letters.
  package var documentCommitments: [DocumentCommitment] { documents.commitments }

  /// The duties that one document's text gives, in the order of the text.
  package func documentCommitments(of owner: DocumentOwner) -> [DocumentCommitment] { documents.commitments(of: owner) }

  /// What the texts of plans and letters give an agency to do, itself or as a member of a collective.
  package func documentAssignments(of agency: Ref<Agency>) -> DocumentAssignments { documents.assignments(of: agency) }

  /// What is late under any plan, the longest first.
  package var late: LateList { LateList(plans.lazy.flatMap(\.commitments)) }
}

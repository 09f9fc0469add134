import PlanModel
import VietnameseText

/// A commitment with the view of its plan, which rows of several plans in one table need.
struct ReportLine {
  let view: PageContext
  let commitment: Commitment
}

/// What the report of a quarter needs to know.
struct QuarterReportDossier {
  let context: PageContext
  let form: ReportForm
  let quarter: QuarterOfYear
  let path: OutputPath
  let links: PageLinks
  /// Milestones of the plan that were due in the quarter, in document order.
  let milestones: [ReportLine]
  /// Duties of the plan that were due in the quarter, in document order.
  let duties: [ReportLine]
  /// Done in the quarter, but due in another or in the plan of another year; by plan, then in document order.
  let others: [ReportLine]
  /// Obstacles of the quarter, as logged.
  let obstacles: [ProgressEvent]
  /// The report itself, where the log has it.
  let sent: Evidence?

  init(_ quarter: QuarterOfYear, _ form: ReportForm, _ context: PageContext) {
    (self.context, self.form, self.quarter) = (context, form, quarter)
    path = SitePaths.report(quarter)
    links = context.links(from: path)
    let period = CalendarPeriod.quarter(quarter)
    let due = context.planIndex.periods.due(in: period).map {
      ReportLine(view: context, commitment: context.plan.commitments[$0])
    }
    milestones = due.filter { $0.commitment.milestone != nil }
    duties = due.filter { $0.commitment.duty != nil }
    let places = Set(due.map(\.commitment.place))
    others = context.viewsByYear.flatMap { view in
      view.planIndex.periods.done(in: period).map { ReportLine(view: view, commitment: view.plan.commitments[$0]) }
        .filter { !places.contains($0.commitment.place) }
    }
    obstacles = context.obstacles(in: period)
    sent = context.library.log.reports.first { $0.from == form.issuer && $0.period == period }?.document
  }

  var words: Wording { context.wording }
  var period: CalendarPeriod { .quarter(quarter) }
  var due: [ReportLine] { milestones + duties }

  /// "quý II năm 2021".
  var name: String { context.title(of: period).inSentence }

  /// "Số: …/BC-SCT": the number stays blank until the report is in the log.
  var number: String { sent?.number ?? "\(words(.notCollected))/\(form.symbol)" }

  /// "ngày 05/7/2021"; blank until the report is in the log.
  var date: String {
    sent?.date.map { DateText.inSentence(.within(.day($0))) } ?? words(.letterBlankDate)
  }

  var issuer: String { context.library.agencies[form.issuer].name }
}

extension PageContext {
  /// A view of every plan, by year.
  var viewsByYear: [PageContext] { library.plans.compactMap { view(of: $0.year) } }

  /// The obstacles that became known in a period: dated in it, or without a date in a report for it.
  func obstacles(in period: CalendarPeriod) -> [ProgressEvent] {
    library.log.reports.flatMap { report in
      report.events.filter { event in
        guard event.kind == .obstacle, !event.isEstimate else { return false }
        guard let first = event.date.firstDay ?? event.date.lastDay else { return report.period == period }
        return period.firstDay <= first && first <= min(period.lastDay, measures.cutOff)
      }
    }
  }

  /// The latest obstacle that the log tells of a commitment by the cut-off date: of a milestone's cluster, or of the duty.
  func latestObstacle(of commitment: Commitment) -> ProgressEvent? {
    if let duty = commitment.duty {
      return index.obstaclesByDuty[duty.id]?.last { $0.mayHaveHappened(by: measures.cutOff) }
    }
    guard let cluster = commitment.cluster, index.hasObstacles[cluster.index] else { return nil }
    return measures.events(of: cluster).last { $0.kind == .obstacle && $0.duty == nil }
  }
}

extension ProgressEvent {
  fileprivate func mayHaveHappened(by day: CalendarDate) -> Bool {
    (date.firstDay ?? date.lastDay).map { $0 <= day } ?? true
  }
}

import PlanModel
import VietnameseText

extension SummaryPage {
  /// The summary of the plan in force.
  package init(in context: PageContext) {
    let dossier = SummaryDossier(context)
    self.init(
      frame: dossier.frame, chart: dossier.starts.chart(id: "khoi-cong-luy-ke"),
      lateSentence: dossier.lateSentence, late: dossier.lateTable, upcomingSentence: dossier.upcomingSentence,
      upcoming: dossier.upcomingTable, decisionSentence: dossier.decisionSentence,
      obstacles: dossier.obstacleTable, gaps: dossier.gaps)
  }
}

/// What the summary needs to know.
struct SummaryDossier {
  let context: PageContext
  let path = SitePaths.summary
  let links: PageLinks
  let overview: OverviewDossier
  let late: LateDossier
  let starts: CumulativeStarts
  /// What is due after the cut-off date and not done, under any plan, the next first, with the view of its plan.
  let upcoming: [(view: PageContext, commitment: Commitment)]
  /// Obstacles known of by the cut-off date, those logged last first.
  let obstacles: [ProgressEvent]

  /// A sheet holds so many rows of each table.
  static let (shownLate, shownUpcoming, shownObstacles) = (5, 4, 3)

  init(_ context: PageContext) {
    self.context = context
    links = context.links(from: SitePaths.summary)
    (overview, late, starts) = (OverviewDossier(context), LateDossier(context), CumulativeStarts(context))
    let open: Set<StatusCategory> = [.inProgress, .dueThisQuarter, .notYetDue]
    let ahead = context.views.flatMap { view in
      view.plan.commitments.compactMap { commitment -> (day: CalendarDate, PageContext, Commitment)? in
        guard open.contains(commitment.status.category), let day = commitment.due.lastDay else { return nil }
        return (day, view, commitment)
      }
    }
    upcoming = ahead.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map { ($0.element.1, $0.element.2) }
    obstacles = Self.obstacles(context)
  }

  /// What the log tells of by the cut-off date; an obstacle without a date counts as its report does.
  private static func obstacles(_ context: PageContext) -> [ProgressEvent] {
    let events = context.library.log.events.filter { $0.kind == .obstacle }
    let clusters = Set(events.compactMap(\.cluster)).sorted { $0.index < $1.index }
    let known = Set(clusters.flatMap(context.measures.events).map(\.id))
    return events.filter { event in
      if event.cluster != nil { return known.contains(event.id) }
      return (event.date.firstDay ?? event.date.lastDay).map { $0 <= context.measures.cutOff } ?? true
    }
    .reversed()
  }

  /// How many late items the sheet has room for.
  var lateRows: Int { upcoming.isEmpty ? Self.shownLate : Self.shownLate - 2 }

  var words: Wording { context.wording }

  var frame: PageFrame {
    let shownLate = late.late.entries.prefix(lateRows)
    let press = shownLate.contains { context.isFromPress($0.event) } ? [words(.notePress)] : []
    let shown = shownLate.map(\.event) + obstacles.prefix(Self.shownObstacles)
    let own = Set(context.plan.plan.sources.map(\.index))
    let cited = (starts.sources + shown.flatMap(\.sources)).inRegisterOrder.filter { !own.contains($0.index) }
    return context.frame(
      path: path, title: words(.summaryTitle), kind: context.planName,
      sentence: Inline.flow(([overview.sentence] + context.planOverNote()).joined(separator: " ")),
      figures: overview.figures,
      sources: context.plan.plan.sources.map { [links.source($0)] } + context.shortSources(cited), notes: press)
  }

  /// What is late, then the areas with the most late items.
  var lateSentence: String {
    let areas = late.late.byUnit.filter { $0.entries.count > 1 }.compactMap { group in
      group.key.map { words(.summaryArea, context.library.units[$0].nameInText, NumberText.count(group.entries.count)) }
        .map { (name: $0, count: group.entries.count) }
    }
    let most = areas.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .prefix(3).map(\.element.name)
    return most.isEmpty ? late.sentence : late.sentence + " " + words(.summaryAreas, ListWriter.and(Array(most)))
  }

  var upcomingSentence: String {
    guard let next = upcoming.first, let due = next.view.dueInSentence(of: next.commitment) else {
      return words(.summaryNothingUpcoming)
    }
    return words(.summaryUpcoming, NumberText.count(upcoming.count), due)
  }

  var decisionSentence: String {
    if obstacles.isEmpty { return words(.summaryNoObstacles) }
    let beyond = obstacles.count { $0.obstacle?.isBeyondPowers == true }
    let all = words(.summaryObstacles, NumberText.count(obstacles.count))
    return beyond == 0 ? all : all + " " + words(.summaryBeyondCount, NumberText.count(beyond))
  }

  /// Past due and nothing known, clusters of which nothing is known, rows lost in the source.
  var gaps: String {
    let lost = context.rows.count { context.row(at: $0).missing != nil }
    let counts: [(WordingKey, Int)] = [
      (.summaryGapUnknown, late.unknown.count), (.summaryGapStarts, overview.counts.unknown), (.summaryGapRows, lost),
    ]
    let parts = counts.filter { $0.1 > 0 }.map { words($0.0, NumberText.count($0.1)) }
    return parts.isEmpty ? words(.summaryNoGaps) : words(.summaryGaps, parts.joined(separator: "; "))
  }
}

import PlanModel

/// What was due and done in a quarter of the plan year.
struct QuarterDossier {
  let context: PageContext
  let quarter: QuarterOfYear
  let path: OutputPath
  let links: PageLinks
  /// The ground-breakings of the quarter.
  let starts: PeriodMeasures?
  /// Milestones due in the quarter, in document order.
  let due: [Commitment]
  /// Duties due in the quarter, in document order.
  let duties: [Commitment]
  /// Milestones and duties done in the quarter, in document order.
  let done: [Commitment]
  /// How the plan stood at the quarter's last day, by all that is known since; nil where the cut-off date is before it.
  let past: PlanMeasures?

  init(_ quarter: QuarterOfYear, _ context: PageContext) {
    let period = CalendarPeriod.quarter(quarter)
    let (plan, last) = (context.plan, period.lastDay)
    (self.context, self.quarter) = (context, quarter)
    path = SitePaths.quarter(quarter, of: plan.plan)
    links = context.links(from: path)
    let dueInQuarter = plan.commitments.filter { commitment in
      commitment.due.lastDay.map { period.firstDay <= $0 && $0 <= last } ?? false
    }
    due = dueInQuarter.filter { $0.milestone != nil }
    duties = dueInQuarter.filter { $0.duty != nil }
    let kinds = Set(plan.plan.annexes.flatMap(\.columns).compactMap(\.milestone))
    let scopes = MilestoneKind.allCases.filter(kinds.contains).map(CommitmentScope.milestones) + [.duties]
    done = scopes.flatMap { plan.periods(.quarter, of: $0).period(containing: last)?.doneCommitments ?? [] }
      .sorted { $0.place < $1.place }
    starts = plan.periods(.quarter, of: .milestones(.groundBreaking)).period(containing: last)
    let isOver = last < context.measures.cutOff
    past = isOver ? context.measures.plan(plan.plan.year, lookingBackTo: last) : nil
  }

  var words: Wording { context.wording }
  var period: CalendarPeriod { .quarter(quarter) }

  /// "II/2021".
  var name: String { "\(DateText.numeral(quarter))/\(quarter.year)" }

  /// What started in the quarter and how much of it in time, then the plan.
  var sentence: String {
    let planned = starts?.planned ?? 0
    let plan =
      planned == 0 ? words(.quarterNoPlanSentence) : words(.quarterPlanSentence, NumberText.count(planned))
    return startSentence + " " + plan
  }

  private var startSentence: String {
    guard let starts, starts.isBegun else { return words(.quarterFutureSentence, name) }
    guard let done = starts.done, done.total > 0 else { return words(.quarterUnknownSentence, name) }
    let total = context.atLeastWords(done.total, isLowerBound: isLowerBound)
    let sentence = words(
      .quarterDoneSentence, name, total, NumberText.count(done.onTime), NumberText.count(done.carriedOver))
    let rest: [(WordingKey, Int)] = [
      (.quarterRestEarly, done.early), (.quarterRestAfter, done.afterDue), (.quarterRestUndue, done.withoutDue),
    ]
    let parts = rest.filter { $0.1 > 0 }.map { words($0.0, NumberText.count($0.1)) }
    return parts.isEmpty ? sentence : sentence + " " + words(.quarterRest, parts.joined(separator: ", "))
  }

  /// More clusters may have started in the quarter than are known by name.
  private var isLowerBound: Bool { context.plan.startCounts().isLowerBound }

  /// Planned, done, late and unknown, each with what it is counted from.
  var figures: [KeyFigure] {
    let tally = Tally(due + duties)
    let total = NumberText.count(tally.total)
    var figures: [KeyFigure] = []
    if let starts {
      figures.append(
        KeyFigure(
          value: NumberText.count(starts.planned), label: words(.quarterFigurePlanned),
          note: words(.quarterFigureClusters)))
      let done = starts.done.flatMap { $0.total > 0 ? $0 : nil }
      figures.append(
        KeyFigure(
          value: done.map { context.atLeast($0.total, isLowerBound: isLowerBound) } ?? words(.notCollected),
          label: words(.quarterFigureDone),
          note: done.map { words(.quarterFigureOnTime, NumberText.count($0.onTime)) }))
    }
    let (late, unknown) = (tally[.late], tally[.noInformation])
    let counts: [(WordingKey, String, WordingKey)] = [
      (.figureLate, context.lateFigure(late, unknown: unknown), .quarterFigureOfDue),
      (.figureUnknown, NumberText.count(unknown), .quarterFigureOfDueApart),
    ]
    return figures
      + counts.filter { _ in tally.total > 0 }.map {
        KeyFigure(
          value: $0.1, label: words($0.0), note: words($0.2, total), isLate: $0.0 == .figureLate && late > 0)
      }
  }
}

extension PlanMeasures {
  /// The commitment at a place of the same plan, as it stands in these measures.
  func commitment(at place: CommitmentPlace) -> Commitment {
    let row = annexes[place.annex].rows[place.row]
    return place.item < row.milestones.count
      ? row.milestones[place.item] : row.duties[place.item - row.milestones.count]
  }
}

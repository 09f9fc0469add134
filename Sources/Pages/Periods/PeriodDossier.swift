import PlanModel

/// What was due and done in a month, quarter or the year of a plan.
struct PeriodDossier {
  /// What was due in the period, in document order.
  struct Dues {
    var now: [Commitment] = []
    /// How each stood at the period's last day, by all that is known since; as now where that day is not over, and
    /// where the plan did not set it yet.
    var then: [Commitment] = []

    mutating func add(_ now: Commitment, _ then: Commitment) {
      self.now.append(now)
      self.then.append(then)
    }
  }

  let context: PageContext
  let period: CalendarPeriod
  let path: OutputPath
  let links: PageLinks
  /// The ground-breakings of the period.
  let starts: PeriodMeasures?
  /// Milestones due in the period.
  let due: Dues
  /// Duties due in the period.
  let duties: Dues
  /// Milestones and duties done in the period, in document order.
  let done: [Commitment]
  /// Its last day is before the cut-off date.
  let isOver: Bool

  init(_ period: CalendarPeriod, _ context: PageContext) {
    let (plan, periods, last) = (context.plan, context.planIndex.periods, period.lastDay)
    (self.context, self.period) = (context, period)
    path = SitePaths.period(period, of: plan.plan)
    links = context.links(from: path)
    isOver = last < context.measures.cutOff
    let now = periods.due(in: period).map { plan.commitments[$0] }
    let then = isOver ? context.measures.commitments(at: now.map(\.place), lookingBackTo: last) : now
    var (due, duties) = (Dues(), Dues())
    for (now, then) in zip(now, then) {
      switch now.subject {
      case .milestone: due.add(now, then ?? now)
      case .duty: duties.add(now, then ?? now)
      }
    }
    (self.due, self.duties) = (due, duties)
    done = periods.done(in: period).map { plan.commitments[$0] }
    starts = periods.starts(PeriodGrain(period))?.period(containing: last)
  }

  var words: Wording { context.wording }

  /// "quý II/2021".
  var name: String { DateText.period(period).inSentence }

  /// "quý".
  var kind: String {
    switch period {
    case .day, .month: words(.periodMonth)
    case .quarter: words(.periodQuarter)
    case .halfYear, .year: words(.periodYear)
    }
  }

  /// What started in the period and how much of it in time, then the plan.
  var sentence: String {
    let planned = starts?.planned ?? 0
    let plan =
      planned == 0
      ? words(.periodNoPlanSentence, kind) : words(.periodPlanSentence, NumberText.count(planned), kind)
    return ([startSentence] + estimate + [plan]).joined(separator: " ")
  }

  /// What reports expect to start in the period, apart from what has.
  private var estimate: [String] {
    guard let count = starts?.estimated.count, count > 0 else { return [] }
    return [words(.periodEstimated, NumberText.count(count))]
  }

  private var startSentence: String {
    guard let starts, starts.isBegun else { return words(.periodFutureSentence, name.capitalised) }
    guard let done = starts.done, done.total > 0 else { return words(.periodUnknownSentence, name) }
    let total = context.atLeastWords(done.total, isLowerBound: isLowerBound)
    let sentence = words(
      .periodDoneSentence, name, total, NumberText.count(done.onTime), NumberText.count(done.carriedOver))
    let rest: [(WordingKey, Int)] = [
      (.periodRestEarly, done.early), (.periodRestAfter, done.afterDue), (.periodRestUndue, done.withoutDue),
    ]
    let parts = rest.filter { $0.1 > 0 }.map { words($0.0, NumberText.count($0.1), kind) }
    return parts.isEmpty ? sentence : sentence + " " + words(.periodRest, parts.joined(separator: ", "))
  }

  /// More clusters may have started in the period than are known by name.
  private var isLowerBound: Bool { context.planIndex.periods.isLowerBound }

  /// Planned, done, late and unknown, each with what it is counted from.
  var figures: [KeyFigure] {
    let tally = Tally(due.now + duties.now)
    let total = NumberText.count(tally.total)
    var figures: [KeyFigure] = []
    if let starts {
      figures.append(
        KeyFigure(
          value: NumberText.count(starts.planned), label: words(.periodFigurePlanned, kind),
          note: words(.periodFigureClusters)))
      let done = starts.done.flatMap { $0.total > 0 ? $0 : nil }
      figures.append(
        KeyFigure(
          value: done.map { context.atLeast($0.total, isLowerBound: isLowerBound) } ?? words(.notCollected),
          label: words(.periodFigureDone, kind),
          note: done.map { words(.periodFigureOnTime, NumberText.count($0.onTime)) }))
    }
    let (late, unknown) = (tally[.late], tally[.noInformation])
    let counts: [(WordingKey, String, WordingKey)] = [
      (.figureLate, context.lateFigure(late, unknown: unknown), .periodFigureOfDue),
      (.figureUnknown, NumberText.count(unknown), .periodFigureOfDueApart),
    ]
    return figures
      + counts.filter { _ in tally.total > 0 }.map {
        KeyFigure(
          value: $0.1, label: words($0.0), note: words($0.2, total, kind), isLate: $0.0 == .figureLate && late > 0)
      }
  }
}

extension PeriodGrain {
  /// The length of a period that has a page.
  init(_ period: CalendarPeriod) {
    switch period {
    case .day, .month: self = .month
    case .quarter: self = .quarter
    case .halfYear, .year: self = .year
    }
  }
}

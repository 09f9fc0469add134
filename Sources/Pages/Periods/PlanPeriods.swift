import PlanModel

/// What falls into the months, quarters and year of a plan, found once for all their pages.
struct PlanPeriods: Sendable {
  /// Positions in the plan's commitments, by month of the plan year, in document order.
  private var due = [[Int]](repeating: [], count: 12)
  private var doneInMonth = [[Int]](repeating: [], count: 12)
  /// Also of the quarters of other years.
  private var doneInQuarter: [QuarterOfYear: [Int]] = [:]
  private var doneInYear: [Int] = []
  /// The ground-breakings of the whole plan; empty where it has no annexes.
  private var series: [PeriodSeries] = []
  /// More clusters may have started than are known by name.
  private(set) var isLowerBound = false

  init(_ measures: PlanMeasures) {
    let year = measures.plan.year
    guard measures.plan.hasAnnexes else { return }
    for (position, commitment) in measures.commitments.enumerated() {
      if let last = commitment.due.lastDay, last.year == year { due[last.month - 1].append(position) }
      if commitment.isDone, let occurrence = commitment.occurrence { place(position, occurrence, in: year) }
    }
    isLowerBound = measures.startCounts().isLowerBound
    series = PeriodGrain.allCases.map { measures.periods($0, of: .milestones(.groundBreaking)) }
  }

  /// A thing done lies in a period where all days on which it can have happened do.
  private mutating func place(_ position: Int, _ occurrence: Occurrence, in year: Int) {
    guard let first = occurrence.earliest, let last = occurrence.latest else { return }
    if first.quarterOfYear == last.quarterOfYear { doneInQuarter[first.quarterOfYear, default: []].append(position) }
    guard first.year == year, last.year == year else { return }
    doneInYear.append(position)
    if first.month == last.month { doneInMonth[first.month - 1].append(position) }
  }

  /// The commitments whose last day in time lies in a month, quarter or the year of the plan, in document order.
  func due(in period: CalendarPeriod) -> [Int] {
    switch period {
    case .month(let month): due[month.month - 1]
    case .quarter(let quarter): due[(quarter.quarter * 3 - 3)..<(quarter.quarter * 3)].flatMap(\.self).sorted()
    case .year: due.flatMap(\.self).sorted()
    case .day, .halfYear: []
    }
  }

  /// The commitments done in a month or the year of the plan or in any quarter, in document order.
  func done(in period: CalendarPeriod) -> [Int] {
    switch period {
    case .month(let month): doneInMonth[month.month - 1]
    case .quarter(let quarter): doneInQuarter[quarter] ?? []
    case .year: doneInYear
    case .day, .halfYear: []
    }
  }

  /// The ground-breakings of the whole plan by periods of one length; nil where it has no annexes.
  func starts(_ grain: PeriodGrain) -> PeriodSeries? { series.first { $0.grain == grain } }
}

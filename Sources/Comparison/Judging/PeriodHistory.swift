package import PlanModel

/// What changed in a reporting period: what was told in it, and which commitments stood otherwise at its end.
package struct PeriodHistory: Sendable {
  package let quarter: QuarterOfYear
  /// The quarter's last day, or the cut-off date where that comes first.
  package let last: CalendarDate
  /// The most serious first, then the newest, then in the order of the content.
  package let news: [News]
  package let shifts: [StatusShift]

  /// The last quarters up to the cut-off date, the newest first, from that of the earliest plan on.
  ///
  /// Each is the comparison of the library as it stood at the end of the quarter before with the library as it stood at
  /// its end, each measured at its own day.
  package static func quarters(_ count: Int, of measures: Measures) -> [PeriodHistory] {
    let library = measures.library
    let start = library.plans.compactMap { $0.date.value?.firstDay ?? $0.date.value?.lastDay }.min()
    guard let start, start <= measures.cutOff else { return [] }
    var periods: [PeriodHistory] = []
    var after = measures
    var quarter = measures.cutOff.quarterOfYear
    while periods.count < count, quarter >= start.quarterOfYear {
      let eve = quarter.firstMonth.firstDay.dayBefore
      let before = Measures(of: library.state(at: eve), cutOff: eve)
      periods.append(PeriodHistory(quarter, of: library, from: before, to: after))
      (after, quarter) = (before, eve.quarterOfYear)
    }
    return periods
  }

  private init(_ quarter: QuarterOfYear, of library: PlanLibrary, from before: Measures, to after: Measures) {
    let judgement = Judgement(old: before)
    let news = LibraryComparison.news(in: library, after: before.cutOff, until: after.cutOff).map { news in
      News(change: judgement.judged(news.change, in: library), told: news.told)
    }
    (self.quarter, last) = (quarter, after.cutOff)
    self.news = news.enumerated().sorted { a, b in
      let (one, other) = (a.element, b.element)
      if one.change.rank != other.change.rank { return one.change.rank < other.change.rank }
      return one.told == other.told ? a.offset < b.offset : one.told > other.told
    }.map(\.element)
    shifts = StatusShift.shifts(from: before, to: after)
  }
}

package import PlanModel

/// What changed in a reporting period: what was told in it, and which commitments stood otherwise at its end.
package struct PeriodHistory: Sendable {
  package let quarter: QuarterOfYear
  /// The quarter's last day, or the cut-off date where that comes first.
  package let last: CalendarDate
  /// The most serious first, then the newest, then in the order of the content.
  package let notices: [Notice]
  package let shifts: [StatusShift]
  private let chronicle: Chronicle

  /// The last quarters up to the cut-off date, the newest first, from that of the earliest plan on.
  ///
  /// Each is the comparison of the library as it stood at the end of the quarter before with the library as it stood at
  /// its end, each judged at its own day.
  package static func quarters(_ count: Int, of measures: Measures) -> [PeriodHistory] {
    let library = measures.library
    let start = library.plans.compactMap { $0.date.value?.firstDay ?? $0.date.value?.lastDay }.min()
    guard let start, start <= measures.cutOff else { return [] }
    let chronicle = Chronicle(library)
    var periods: [PeriodHistory] = []
    var after = measures.assessments
    var quarter = measures.cutOff.quarterOfYear
    while periods.count < count, quarter >= start.quarterOfYear {
      let eve = quarter.firstMonth.firstDay.dayBefore
      let before = Assessments(of: library.state(at: eve), cutOff: eve, sharing: after)
      periods.append(PeriodHistory(quarter, of: chronicle, from: before, to: after))
      (after, quarter) = (before, eve.quarterOfYear)
    }
    return periods
  }

  private init(_ quarter: QuarterOfYear, of chronicle: Chronicle, from before: Assessments, to after: Assessments) {
    var judgement = Judgement(old: before)
    let notices = chronicle.notices(after: before.cutOff, until: after.cutOff)
      .map { judgement.judged($0, in: chronicle.library) }
    let order = notices.indices.sorted { a, b in
      if notices[a].rank != notices[b].rank { return notices[a].rank < notices[b].rank }
      return notices[a].told == notices[b].told ? a < b : notices[a].told > notices[b].told
    }
    (self.quarter, last, self.chronicle) = (quarter, after.cutOff, chronicle)
    self.notices = order.map { notices[$0] }
    shifts = StatusShift.shifts(from: before, to: after)
  }

  /// The change that something told in the period is.
  package func news(_ notice: Notice) -> News { chronicle.news(notice) }
}

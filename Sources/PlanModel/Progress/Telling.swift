/// When readers could first know what a library says: the day it was reported, issued or observed.
///
/// A report tells on the day it was sent, else on the last day of its period; what has a date but no report, on the last
/// day that the date allows. What has neither was known from the start.
package struct Telling: Sendable {
  /// The day by which everything in the library was known; a period that runs past it told by then.
  private let closed: CalendarDate

  package init(_ library: PlanLibrary) {
    closed = library.logClosed
  }

  /// The day on which a document was issued or a figure observed.
  package func day(of date: TimeExpression) -> CalendarDate? {
    guard let last = date.lastDay else { return date.firstDay }
    return last > closed && date.firstDay.map { $0 <= closed } ?? true ? closed : last
  }

  package func day(of date: Known<TimeExpression>) -> CalendarDate? { date.value.flatMap(day) }

  /// The day on which a report told of what happened, or is counted, on a date.
  package func day(of date: TimeExpression, in report: ProgressReport) -> CalendarDate? {
    ownDay(of: report) ?? day(of: date)
  }

  /// The day on which a report was there, its earliest entry where nothing else dates it.
  package func day(of report: ProgressReport) -> CalendarDate? {
    if let day = ownDay(of: report) { return day }
    let days = (report.events.map(\.date) + report.figures.map(\.date)).map { day(of: $0) }
    return days.contains(nil) ? nil : days.compactMap(\.self).min()
  }

  private func ownDay(of report: ProgressReport) -> CalendarDate? {
    report.submitted ?? report.period.flatMap { day(of: .within($0)) }
  }
}

extension PlanLibrary {
  /// The library as it stood at the end of a day: what had been told by then, with that day for its cut-off date.
  ///
  /// Registers stay whole: they say what things are, not what became of them.
  package func state(at day: CalendarDate) -> PlanLibrary {
    let telling = Telling(self)
    func isNews(_ told: CalendarDate?) -> Bool { told.map { $0 > day } ?? false }
    func isNews(_ date: TimeExpression) -> Bool { isNews(telling.day(of: date)) }
    var state = self
    (state.site.cutOff, state.logClosed) = (day, day)
    state.clusters.update(
      where: { $0.facts.contains { isNews($0.date) } }, { $0 = $0.keeping($0.facts.filter { !isNews($0.date) }) })
    state.indicators.update(
      where: { $0.observations.contains { isNews($0.date) } }, { $0.observations.drop { isNews($0.date) } })
    state.plans.drop { isNews(telling.day(of: $0.date)) }
    state.letters = Register(letters.elements.filter { !isNews(telling.day(of: $0.date)) })
    state.log.receipts.drop { isNews($0.registeredTo) }
    state.log.reports = log.reports.compactMap { report in
      var (events, figures) = (report.events, report.figures)
      events.drop { isNews(telling.day(of: $0.date, in: report)) }
      figures.drop { isNews(telling.day(of: $0.date, in: report)) }
      if events.isEmpty, figures.isEmpty, isNews(telling.day(of: report)) { return nil }
      let isWhole = events.count == report.events.count && figures.count == report.figures.count
      return isWhole ? report : report.keeping(events: events, figures: figures)
    }
    return state
  }
}

extension Array {
  /// Removes elements; where none goes, nothing is copied.
  fileprivate mutating func drop(where goes: (Element) -> Bool) {
    if contains(where: goes) { removeAll(where: goes) }
  }
}

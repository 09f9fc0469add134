package import PlanModel

/// A change that came about because something was told, with the day on which it was.
package struct News: Sendable {
  package internal(set) var change: Change
  package let told: CalendarDate
}

extension LibraryComparison {
  /// The changes between the states of one library on two days; the log only grows, so each is something added.
  ///
  /// It is the comparison of ``PlanLibrary/state(at:)`` on both days without the work for what they share: only what was
  /// told between them is flattened. The plans that are new are one change each, whatever stands in them.
  ///
  /// - Parameters:
  ///   - library: the library that both states are of.
  ///   - first: the earlier day; what was told on it is no news.
  ///   - last: the later day.
  /// - Returns: the changes, each with the day on which it was told.
  package static func news(
    in library: PlanLibrary, after first: CalendarDate, until last: CalendarDate
  ) -> [News] {
    let recent = library.news(after: first, until: last)
    let telling = Telling(library)
    var news: [News] = []
    func add(_ record: Record, _ day: CalendarDate?) {
      guard let day, first < day, day <= last else { return }
      news.append(News(change: Change(added: record), told: day))
    }
    let flat = LibraryRecords(recent)
    let log = LogRecords(flat)
    let reports = log.reports()
    // Of a report without a day only the entries told in between are left here: its own day is that of all of them.
    let whole = Dictionary(library.log.reports.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (record, report) in zip(reports, recent.log.reports) {
      add(record, telling.day(of: whole[report.id] ?? report))
    }
    func days(_ dates: (ProgressReport) -> [TimeExpression]) -> [CalendarDate?] {
      recent.log.reports.flatMap { report in dates(report).map { telling.day(of: $0, in: report) } }
    }
    let (events, figures) = (log.events { reports[$0].subject.id }, log.figures { reports[$0].subject.id })
    for (record, day) in zip(events, days { $0.events.map(\.date) }) { add(record, day) }
    for (record, day) in zip(figures, days { $0.figures.map(\.date) }) { add(record, day) }
    for (record, receipt) in zip(log.receipts(), recent.log.receipts) { add(record, receipt.registeredTo) }
    for indicator in recent.indicators.elements {
      for (position, observation) in indicator.observations.enumerated() {
        add(flat.observation(observation, at: position, of: indicator), telling.day(of: observation.date))
      }
    }
    for cluster in recent.clusters.elements {
      for (position, fact) in cluster.facts.enumerated() {
        add(flat.fact(fact, at: position, of: cluster), telling.day(of: fact.date))
      }
    }
    for plan in library.plans { add(flat.record(of: plan), telling.day(of: plan.date)) }
    for letter in recent.letters.elements { add(flat.letter(letter), telling.day(of: letter.date)) }
    return news
  }
}

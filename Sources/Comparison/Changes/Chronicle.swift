package import PlanModel

/// Everything that one library came to tell: the changes between its states on any two days.
///
/// The log only grows, so each is something added. It is the comparison of ``PlanLibrary/state(at:)`` on both days without
/// the work for what they share: what was told between them is found by its day, and becomes a record only where somebody
/// asks for the change. The plans that are new are one change each, whatever stands in them.
/// It never changes; it is a class so that every period copies one reference.
package final class Chronicle: Sendable {
  package let library: PlanLibrary
  /// In the order of the content.
  private let notices: [Notice]
  private let flat: LibraryRecords
  private let log: LogRecords

  package init(_ library: PlanLibrary) {
    self.library = library
    flat = LibraryRecords(library)
    log = LogRecords(flat)
    notices = Self.notices(of: library)
  }

  /// What was told after one day and until another; what was told on the first is no news.
  package func notices(after first: CalendarDate, until last: CalendarDate) -> [Notice] {
    // By position: a notice is large to copy.
    let told = notices.indices.filter { first < notices[$0].told && notices[$0].told <= last }
    return told.map { notices[$0] }
  }

  /// The change that something told is.
  package func news(_ notice: Notice) -> News {
    var change = Change(added: record(of: notice.matter))
    (change.rank, change.before) = (notice.rank, notice.before)
    return News(change: change, told: notice.told)
  }

  private func record(of matter: Notice.Matter) -> Record {
    switch matter {
    case .report(let position): log.report(position)
    case .event(let report, let position): log.event(position, of: report)
    case .figure(let report, let position): log.figure(position, of: report)
    case .receipt(let position): log.receipt(library.log.receipts[position])
    case .observation(let ref, let position):
      flat.observation(library.indicators[ref].observations[position], at: position, of: library.indicators[ref])
    case .fact(let ref, let position):
      flat.fact(library.clusters[ref].facts[position], at: position, of: library.clusters[ref])
    case .plan(let position): flat.record(of: library.plans[position])
    case .letter(let ref): flat.letter(library.letters[ref])
    }
  }
}

extension Chronicle {
  private static func notices(of library: PlanLibrary) -> [Notice] {
    let telling = Telling(library)
    var notices: [Notice] = []
    func add(_ matter: Notice.Matter, _ day: CalendarDate?, _ standing: Standing) {
      if let day { notices.append(Notice(matter, told: day, rank: standing.added)) }
    }
    let reports = library.log.reports
    for (position, report) in reports.enumerated() { add(.report(position), telling.day(of: report), .told) }
    for (position, report) in reports.enumerated() {
      for (entry, event) in report.events.enumerated() {
        add(.event(position, entry), telling.day(of: event.date, in: report), event.standing)
      }
    }
    for (position, report) in reports.enumerated() {
      for (entry, figure) in report.figures.enumerated() {
        add(.figure(position, entry), telling.day(of: figure.date, in: report), .told)
      }
    }
    for (position, receipt) in library.log.receipts.enumerated() {
      add(.receipt(position), receipt.registeredTo, .told)
    }
    for ref in library.indicators.refs {
      for (position, observation) in library.indicators[ref].observations.enumerated() {
        add(.observation(ref, position), telling.day(of: observation.date), .told)
      }
    }
    for ref in library.clusters.refs {
      for (position, fact) in library.clusters[ref].facts.enumerated() {
        add(.fact(ref, position), telling.day(of: fact.date), .told)
      }
    }
    for (position, plan) in library.plans.enumerated() { add(.plan(position), telling.day(of: plan.date), .register) }
    for ref in library.letters.refs { add(.letter(ref), telling.day(of: library.letters[ref].date), .register) }
    return notices
  }
}

import Diagnostics
import PlanModel

extension Contradictions {
  /// The same thing reported done on days that exclude each other: each one against the earliest.
  func differentDates(_ statements: [Statement]) -> [Contradiction] {
    let whole = statements.filter(\.isWhole)
    guard let first = whole.certainFirst, let latest = first.latest else { return [] }
    return whole.filter { $0.isAfter(latest) }.map { contradiction(.contradictionDates, $0, first) }
  }

  /// Reported not started, or not done, after it was certainly done.
  func deniedAfterDone(_ group: Group) -> [Contradiction] {
    let started: [EventKind] = [.groundBreaking, .underConstruction, .infrastructureCompletion, .inOperation]
    let pairs: [(denial: EventKind, done: [EventKind])] = [(.notStarted, started), (.notCompleted, [.completed])]
    return pairs.flatMap { pair -> [Contradiction] in
      let denials = group[pair.denial]
      if denials.isEmpty { return [] }
      let done = pair.done.flatMap { group[$0] }.filter(\.isWhole)
      guard let first = done.certainFirst, let latest = first.latest else { return [] }
      return denials.filter { $0.isAfter(latest) }.map { contradiction(.contradictionDenied, $0, first) }
    }
  }

  /// Reported under construction, complete or in operation before every ground-breaking that is reported.
  func beforeStart(_ group: Group) -> [Contradiction] {
    let first = group[.groundBreaking].min { ($0.earliest ?? .distantPast) < ($1.earliest ?? .distantPast) }
    guard let first, let start = first.earliest else { return [] }
    return [EventKind.underConstruction, .infrastructureCompletion, .inOperation].flatMap { kind in
      group[kind].filter { $0.latest.map { $0 < start } ?? false }
        .map { contradiction(.contradictionBeforeStart, $0, first) }
    }
  }

  /// Reports that say that nothing happened in a period of which another one tells something.
  ///
  /// A People's Committee answers for the clusters of its unit, every sender for what it reports itself.
  var silences: [Contradiction] {
    let silent = reports.filter {
      $0.nothingToReport != nil && $0.events.isEmpty && registers.agencies[$0.report.from]?.kind != .press
    }
    if silent.isEmpty { return [] }
    let bySender = Dictionary(grouping: statements.indices) { statements[$0].sender }
    let byUnit = Dictionary(grouping: statements.indices) { unit(of: statements[$0]) }
    return silent.flatMap { located -> [Contradiction] in
      guard let place = located.nothingToReport, let period = located.report.period else { return [] }
      let sender = located.report.from
      let agency = registers.agencies[sender]
      let unit = agency?.kind == .peoplesCommittee ? agency?.unit : nil
      let own = (bySender[sender] ?? []).filter { statements[$0].period == period }
      let told = unit.flatMap { byUnit[$0] } ?? []
      let positions = Set(own + told.filter { statements[$0].happened(in: period) }).sorted()
      return silences(positions.map { statements[$0] }, at: place)
    }
  }

  /// One for all entries that nobody accepted, and one for each that has a waiver of its own.
  private func silences(_ told: [Statement], at place: Place) -> [Contradiction] {
    let open = told.filter { $0.located.waiver == nil }
    let waived = told.filter { $0.located.waiver != nil }
    return ([open] + waived.map { [$0] }).compactMap { statements in
      statements.first.map { first in
        Contradiction(
          message: .contradictionNothing, place: place,
          arguments: contradiction(.contradictionNothing, first, first).arguments, statements: statements)
      }
    }
  }

  private func unit(of statement: Statement) -> Ref<AdministrativeUnit>? {
    guard case .cluster(let cluster) = statement.subject else { return nil }
    return registers.clusters[cluster]?.unit
  }
}

extension Statement {
  /// It cannot have been on or before the day.
  fileprivate func isAfter(_ day: CalendarDate) -> Bool { earliest.map { $0 > day } ?? false }

  /// Something changed, and certainly in the period; what was only seen or hindered is no change.
  fileprivate func happened(in period: CalendarPeriod) -> Bool {
    switch kind {
    case .notStarted, .underConstruction, .occupancy, .obstacle, .notCompleted, .revisedSchedule, .withdrawn: false
    case .groundBreaking, .infrastructureCompletion, .siteClearance, .landHandover, .wastewaterStation, .inOperation,
      .landLease, .detailedPlan, .environmentalApproval, .landRecovery, .completed:
      event.date.firstDay.map { $0 >= period.firstDay } ?? false
        && event.date.lastDay.map { $0 <= period.lastDay } ?? false
    }
  }
}

extension [Statement] {
  /// The one that was certainly done first; nil where none has a last day.
  fileprivate var certainFirst: Statement? {
    filter { $0.latest != nil }.min { ($0.latest ?? .distantPast) < ($1.latest ?? .distantPast) }
  }
}

extension CalendarDate {
  /// Stands for a day that nothing bounds from below.
  fileprivate static let distantPast = CalendarPeriod.year(1900).firstDay
}

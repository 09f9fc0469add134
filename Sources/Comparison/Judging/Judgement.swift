package import PlanModel

/// Ranks what only both states together show: new entries that report less than was known, or move a deadline.
package struct Judgement {
  private let old: Assessments
  private lazy var deadlines = EarlierDeadlines(old)

  package init(old: Assessments) {
    self.old = old
  }

  /// The change with its rank, and what held before where it goes on from that.
  package mutating func judged(_ change: Change, in library: PlanLibrary) -> Change {
    switch change.kind {
    case .added where change.subject?.kind == .observation: observed(change)
    case .added where change.subject?.kind == .amendment: amended(change)
    case .added: change.new?.event.map { added(change, $0, in: library) } ?? change
    case .changed where change.field?.key == "event" || change.field?.key == "cluster": eventTurned(change)
    default: change
    }
  }

  /// The same of something told.
  mutating func judged(_ notice: Notice, in library: PlanLibrary) -> Notice {
    var notice = notice
    switch notice.matter {
    case .event(let report, let position):
      let verdict = verdict(on: library.log.reports[report].events[position], in: library)
      (notice.rank, notice.before) = (verdict.rank ?? notice.rank, verdict.before)
    case .observation(let ref, let position):
      let indicator = library.indicators[ref]
      notice.before = lastValue(of: indicator.id, before: indicator.observations[position].date.lastDay)
    case .report, .figure, .receipt, .fact, .plan, .letter: break
    }
    return notice
  }

  /// A new figure of an indicator, after the last one of an earlier day.
  private func observed(_ change: Change) -> Change {
    var change = change
    if let record = change.new, let indicator = record.indicator {
      change.before = lastValue(of: indicator, before: record.value("date").lastDay)
    }
    return change
  }

  private func lastValue(of indicator: String, before day: CalendarDate?) -> FieldValue? {
    guard let day, let indicator = old.library.indicators.ref(indicator) else { return nil }
    let earlier = old.library.indicators[indicator].observations.filter { $0.date.lastDay.map { $0 < day } ?? false }
    let last = earlier.max { a, b in (a.date.lastDay ?? day) < (b.date.lastDay ?? day) }
    return last.map { .quantity($0.value) }
  }

  /// A cell that a letter changes goes on from what it said.
  private func amended(_ change: Change) -> Change {
    var change = change
    change.before = change.new?.value("from")
    return change
  }

  private mutating func added(_ change: Change, _ event: ProgressEvent, in library: PlanLibrary) -> Change {
    let verdict = verdict(on: event, in: library)
    var change = change
    (change.rank, change.before) = (verdict.rank ?? change.rank, verdict.before)
    return change
  }

  /// What held before a new entry of the log, and its rank where what was known makes it more serious.
  private mutating func verdict(
    on event: ProgressEvent, in library: PlanLibrary
  ) -> (rank: Rank?, before: FieldValue?) {
    if event.isEstimate { return (nil, nil) }
    let cluster = event.cluster.flatMap { old.library.clusters.ref(library.clusters[$0].id) }
    if event.kind == .revisedSchedule, let revision = event.revision {
      return (nil, deadlines.deadline(of: event.duty, or: revision.milestone, of: cluster).map(FieldValue.time))
    }
    if let value = event.value, (cluster == nil) == (event.cluster == nil),
      let known = old.latestValue(event.kind, of: cluster, duty: event.duty)
    {
      // What is told of an earlier day than is known goes back behind nothing.
      if let day = event.date.lastDay, day < known.day { return (nil, nil) }
      let isLess = Difference.isDecrease(from: .quantity(known.value), to: .quantity(value))
      return (isLess ? .regress : nil, .quantity(known.value))
    }
    return (isDenial(event, of: cluster) ? .regress : nil, nil)
  }

  /// An entry that now tells of a step back, or no longer of this cluster's step forward.
  private func eventTurned(_ change: Change) -> Change {
    guard let before = change.old?.event, let after = change.new?.event, before.kind.isStepForward else {
      return change
    }
    var change = change
    if !after.kind.isStepForward || change.field?.key == "cluster" { change.rank = .regress }
    return change
  }

  /// Whether an entry says that something known to be done is not done.
  private mutating func isDenial(_ event: ProgressEvent, of cluster: Ref<Cluster>?) -> Bool {
    switch event.kind {
    case .notCompleted: return event.duty.flatMap { deadlines.duty($0) }?.isDone ?? false
    case .notStarted:
      guard let cluster, case .started = old.startState(of: cluster) else { return false }
      return true
    default: return false
    }
  }
}

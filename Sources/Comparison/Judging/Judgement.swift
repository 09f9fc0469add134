package import PlanModel

/// Ranks what only both states together show: new entries that report less than was known, or move a deadline.
package struct Judgement {
  private let old: Measures
  private var latest: [String: (day: CalendarDate, value: Quantity)] = [:]
  private let dues: [String: Commitment]

  package init(old: Measures) {
    self.old = old
    var dues: [String: Commitment] = [:]
    for commitment in old.plans.lazy.flatMap(\.commitments) {
      dues[commitment.id] = commitment
      if let milestone = commitment.milestone, let cluster = commitment.cluster {
        dues[Self.milestoneKey(milestone.kind, old.library.clusters[cluster].id)] = commitment
      }
    }
    self.dues = dues
    for event in old.library.log.events where !event.isEstimate {
      guard let value = event.value, let day = event.date.lastDay else { continue }
      let key = Self.valueKey(event, old.library)
      if latest[key].map({ $0.day <= day }) ?? true { latest[key] = (day, value) }
    }
  }

  /// The change with its rank, and what held before where it goes on from that.
  package func judged(_ change: Change, in library: PlanLibrary) -> Change {
    switch change.kind {
    case .added where change.subject?.kind == .observation: observed(change)
    case .added where change.subject?.kind == .amendment: amended(change)
    case .added: change.new?.event.map { added(change, $0, in: library) } ?? change
    case .changed where change.field?.key == "event" || change.field?.key == "cluster": eventTurned(change)
    default: change
    }
  }

  /// A new figure of an indicator, after the last one of an earlier day.
  private func observed(_ change: Change) -> Change {
    guard let record = change.new, let indicator = record.indicator.flatMap(old.library.indicators.ref),
      let day = record.value("date").lastDay
    else { return change }
    let earlier = old.library.indicators[indicator].observations.filter { $0.date.lastDay.map { $0 < day } ?? false }
    let last = earlier.max { a, b in (a.date.lastDay ?? day) < (b.date.lastDay ?? day) }
    var change = change
    change.before = last.map { .quantity($0.value) }
    return change
  }

  /// A cell that a letter changes goes on from what it said.
  private func amended(_ change: Change) -> Change {
    var change = change
    change.before = change.new?.value("from")
    return change
  }

  private func added(_ change: Change, _ event: ProgressEvent, in library: PlanLibrary) -> Change {
    var change = change
    if event.isEstimate { return change }
    if event.kind == .revisedSchedule, let revision = event.revision {
      change.before = currentDeadline(of: event, revision, in: library)
    } else if let value = event.value, let known = latest[Self.valueKey(event, library)] {
      // What is told of an earlier day than is known goes back behind nothing.
      if let day = event.date.lastDay, day < known.day { return change }
      change.before = .quantity(known.value)
      if Difference.isDecrease(from: .quantity(known.value), to: .quantity(value)) { change.rank = .regress }
    } else if isDenial(event, in: library) {
      change.rank = .regress
    }
    return change
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
  private func isDenial(_ event: ProgressEvent, in library: PlanLibrary) -> Bool {
    switch event.kind {
    case .notCompleted: return event.duty.flatMap { dues[$0] }?.isDone ?? false
    case .notStarted:
      guard let cluster = event.cluster, let ref = old.library.clusters.ref(library.clusters[cluster].id) else {
        return false
      }
      if case .started = old.startState(of: ref) { return true }
      return false
    default: return false
    }
  }

  private func currentDeadline(of event: ProgressEvent, _ revision: Revision, in library: PlanLibrary) -> FieldValue? {
    let key: String?
    if let duty = event.duty {
      key = duty
    } else if let milestone = revision.milestone, let cluster = event.cluster {
      key = Self.milestoneKey(milestone, library.clusters[cluster].id)
    } else {
      key = nil
    }
    guard let commitment = key.flatMap({ dues[$0] }) else { return nil }
    if let adjusted = commitment.adjusted { return .time(adjusted.deadline) }
    switch commitment.subject {
    case .milestone(let milestone): return milestone.due.map(FieldValue.time)
    case .duty(let duty): return duty.due.map(FieldValue.time)
    }
  }

  private static func milestoneKey(_ kind: MilestoneKind, _ cluster: String) -> String { "\(cluster)|\(kind.rawValue)" }

  private static func valueKey(_ event: ProgressEvent, _ library: PlanLibrary) -> String {
    let cluster = event.cluster.map { library.clusters[$0].id } ?? ""
    return "\(event.kind.rawValue)|\(cluster)|\(event.duty ?? "")"
  }
}

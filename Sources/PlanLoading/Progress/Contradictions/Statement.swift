import Diagnostics
import PlanModel

/// What an entry of the log says for certain, with the days it allows: the ground of all contradictions.
///
/// It never changes; it is a class so that what is held against others copies one reference.
final class Statement: Sendable {
  /// What an entry is about.
  enum Subject: Hashable {
    case cluster(Ref<Cluster>)
    case duty(String)
  }

  let located: LocatedEvent
  let subject: Subject
  let sender: Ref<Agency>
  let period: CalendarPeriod?
  /// Nil where nothing bounds it from below.
  let earliest: CalendarDate?
  /// Not after the day on which the report was sent.
  let latest: CalendarDate?

  /// Nil where the entry is an estimate or uncertain: neither contradicts anything.
  init?(_ located: LocatedEvent, in report: ProgressReport) {
    let event = located.event
    guard !event.isEstimate, event.certainty != .uncertain else { return nil }
    if event.kind != .completed, event.kind != .notCompleted, let cluster = event.cluster {
      subject = .cluster(cluster)
    } else if let duty = event.duty {
      subject = .duty(duty)
    } else {
      return nil
    }
    self.located = located
    (sender, period) = (report.from, report.period)
    let first = event.date.firstDay
    let last = event.date.lastDay.map { min($0, report.submitted ?? $0) } ?? report.submitted
    (earliest, latest) = (first, last.map { max($0, first ?? $0) })
  }

  var event: ProgressEvent { located.event }
  var kind: EventKind { event.kind }

  /// The share of the whole that is certain at least and at most; nil where the entry gives no percentage.
  var percentage: (lower: FixedDecimal?, upper: FixedDecimal?)? {
    guard let value = event.value, value.unit == "%" else { return nil }
    return switch value.bound {
    case .exactly: (value.value, value.upper ?? value.value)
    case .about: (nil, nil)
    case .moreThan, .atLeast: (value.value, nil)
    case .lessThan, .atMost: (nil, value.value)
    }
  }

  /// The whole was done, not a share of it.
  var isWhole: Bool {
    guard let percentage else { return true }
    return percentage.lower.map { $0 >= FixedDecimal(100) } ?? false
  }
}

/// Two or more places of the log that cannot all be right.
struct Contradiction {
  let message: MessageID
  let place: Place
  let arguments: [String: String]
  /// The entries that disagree; a waiver of any of them accepts it.
  let statements: [Statement]

  /// Without what is said at the place itself.
  var notes: [Diagnostic.Note] {
    statements.map(\.located.place).filter { $0 != place }.map { Diagnostic.Note("nơi khác ở đây", at: $0) }
  }

  var waivers: [Place] { statements.compactMap(\.located.waiver) }
}

import PlanModel

extension StatusCategory: Written {}
extension LateBand: Written {}

extension Due: WrittenRecord {
  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    switch self {
    case .ends(let last, let isRelative):
      record.field("kind", "ends")
      record.field("last", last)
      record.field("isRelative", isRelative)
    case .begins(let first):
      record.field("kind", "begins")
      record.field("first", first)
    case .continuous: record.field("kind", "continuous")
    case .unreadable: record.field("kind", "unreadable")
    }
  }
}

extension Occurrence: WrittenRecord {
  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    record.field("earliest", earliest)
    record.field("latest", latest)
  }
}

extension Lateness: WrittenRecord {
  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    record.field("minMonths", minMonths)
    record.field("maxMonths", maxMonths)
    record.field("band", band)
  }
}

extension Status {
  /// The fields of a status beside its category: the deciding event, and for late things how late and as of when.
  func writeFields(to record: inout ModelOutput) {
    record.field("status", category)
    record.field("event", event?.id)
    if case .withdrawn(.decided(let letter)) = self { record.field("withdrawnBy", letter) }
    record.field("lateness", lateness)
    if case .late(_, let asOf, _) = self { record.field("asOf", asOf) }
  }
}

extension StartState: WrittenRecord {
  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    switch self {
    case .started(let event, let occurrence):
      record.field("state", "started")
      record.field("event", event.id)
      occurrence.writeFields(to: &record)
    case .confirmedNotStarted(let asOf, let event):
      record.field("state", "confirmed-not-started")
      record.field("event", event.id)
      record.field("asOf", asOf)
    case .unknown: record.field("state", "unknown")
    }
  }
}

import PlanModel

/// Written with its kind and what belongs to it: `{"kind": "before", "precision": "month", "value": "2021-06"}`.
extension TimeExpression: ModelRecord {
  private enum Kind: String, ModelValue {
    case within, range, before, from, by, recurring, continuous, relative, unknown
  }

  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    record.field("kind", kind)
    switch self {
    case .within(let period), .before(let period), .from(let period), .by(let period):
      period.writeFields(to: &record)
    case .range(let first, let last):
      record.field("first", first)
      record.field("last", last)
    case .recurring(let recurrence, let year):
      record.field("recurrence", recurrence)
      record.field("year", year)
    case .relative(let milestone, let year):
      record.field("milestone", milestone)
      record.field("year", year)
    case .continuous, .unknown: break
    }
  }

  init(fields: ModelFields) throws(ModelFault) {
    let kind: Kind = try fields.value("kind")
    switch kind {
    case .within: self = .within(try CalendarPeriod(fields: fields))
    case .range: self = .range(try fields.value("first"), try fields.value("last"))
    case .before: self = .before(try CalendarPeriod(fields: fields))
    case .from: self = .from(try CalendarPeriod(fields: fields))
    case .by: self = .by(try CalendarPeriod(fields: fields))
    case .recurring: self = .recurring(try fields.value("recurrence"), year: try fields.optionalYear("year"))
    case .continuous: self = .continuous
    case .relative: self = .relative(try fields.value("milestone"), year: try fields.optionalYear("year"))
    case .unknown: self = .unknown
    }
  }

  private var kind: Kind {
    switch self {
    case .within: .within
    case .range: .range
    case .before: .before
    case .from: .from
    case .by: .by
    case .recurring: .recurring
    case .continuous: .continuous
    case .relative: .relative
    case .unknown: .unknown
    }
  }
}

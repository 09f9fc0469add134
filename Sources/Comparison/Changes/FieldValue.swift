package import PlanModel

/// A thing of a register by its id, with the name that people know it by.
///
/// Two names are the same where the ids are: a renamed agency is the same agency.
package struct Name: Hashable, Sendable {
  package let id: String
  package let text: String

  package init(id: String, text: String) {
    self.id = id
    self.text = text
  }

  package static func == (a: Name, b: Name) -> Bool { a.id == b.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// The bodies that a printed cell is taken to mean.
package struct PrintedBodies: Hashable, Sendable {
  /// The cell's text where the record has a cell of its own; nil where the row or group around it fills the column.
  package let own: String?
  /// The text that holds for the record, its own or one from around it.
  package let effective: String
  package let bodies: [Name]

  package init(own: String?, effective: String, bodies: [Name]) {
    self.own = own
    self.effective = effective
    self.bodies = bodies
  }

  /// A text from around that changed is told once, there; under the same text other bodies are a change here.
  func isSame(as other: PrintedBodies) -> Bool {
    own == other.own && (effective != other.effective || bodies == other.bodies)
  }
}

/// The value of one field, typed: a value that is only written otherwise is the same.
package enum FieldValue: Hashable, Sendable {
  case none
  /// The source lacks it; the reason.
  case missing(String)
  case text(String)
  case flag(Bool)
  case integer(Int)
  case day(CalendarDate)
  case period(CalendarPeriod)
  case time(TimeExpression)
  case quantity(Quantity)
  /// A word of a closed list as in the content, and in Vietnamese.
  case choice(String, shown: String)
  case reference(Name)
  /// A set of things: their order says nothing.
  case references([Name])
  /// Texts in the order of the document.
  case sequence([String])
  /// Texts whose order says nothing.
  case set([String])
  case bodies(PrintedBodies)
  /// The unit of a row: its own, or that of the group around it (`under` is the group's heading).
  case area(Name?, under: String?)
  /// The words of a cell and the parts they are put together from, which are compared for themselves.
  case composed(whole: String, parts: [String])

  /// Whether both say the same.
  package func isSame(as other: FieldValue) -> Bool {
    switch (self, other) {
    case (.none, .none): true
    case (.missing(let a), .missing(let b)), (.text(let a), .text(let b)): a == b
    case (.flag(let a), .flag(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    case (.day(let a), .day(let b)): a == b
    case (.period(let a), .period(let b)): a == b
    case (.time(let a), .time(let b)): a == b
    case (.quantity(let a), .quantity(let b)): a == b
    case (.choice(let a, _), .choice(let b, _)): a == b
    case (.reference(let a), .reference(let b)): a == b
    case (.references(let a), .references(let b)): a == b || Set(a) == Set(b)
    case (.sequence(let a), .sequence(let b)): a == b
    case (.set(let a), .set(let b)): a == b || a.sorted() == b.sorted()
    case (.bodies(let a), .bodies(let b)): a.isSame(as: b)
    case (.area(let a, let groupA), .area(let b, let groupB)): a == b || (groupA != nil && groupA == groupB)
    case (.composed(let a, let partsA), .composed(let b, let partsB)): a == b || partsA != partsB
    default: false
    }
  }

  package var isNone: Bool {
    if case .none = self { return true }
    return false
  }
}

extension FieldValue {
  /// The value of an optional; nothing where it is nil.
  init<Value>(_ value: Value?, _ make: (Value) -> FieldValue) {
    self = value.map(make) ?? .none
  }

  init<Value>(_ known: Known<Value>, _ make: (Value) -> FieldValue) {
    switch known {
    case .known(let value): self = make(value)
    case .missing(let missing): self = .missing(missing.reason)
    }
  }

  init(_ names: [Name]) { self = names.isEmpty ? .none : .references(names) }
  init(set texts: [String]) { self = texts.isEmpty ? .none : .set(texts) }
  init(missing: Missing?) { self = missing.map { .missing($0.reason) } ?? .none }
  init(yes flag: Bool) { self = flag ? .flag(true) : .none }
}

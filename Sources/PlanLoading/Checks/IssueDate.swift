import Diagnostics
import PlanModel

/// What must hold of a document's date of issue.
struct IssueDate {
  let date: Located<TimeExpression>?
  let cutOff: CalendarDate?

  /// The last day on which it can have been issued; nil where there is none; a form that no date has is reported.
  func lastDay(_ diagnostics: inout [Diagnostic]) -> CalendarDate? {
    guard let date else { return nil }
    guard let last = date.value.lastDay, date.value.isIssueDate else {
      diagnostics.append(Diagnostic(.planDateForm, at: date.place))
      return nil
    }
    return last
  }

  /// Reports a date behind the cut-off date.
  func checkCutOff(_ last: CalendarDate, _ diagnostics: inout [Diagnostic]) {
    guard let date, let cutOff, date.value.firstDay ?? last > cutOff else { return }
    diagnostics.append(Diagnostic(.planDateCutOff, at: date.place))
  }
}

extension TimeExpression {
  /// Whether a document can bear it as its date: a day, a coarser period, or a bound.
  var isIssueDate: Bool {
    switch self {
    case .within, .by: true
    case .range, .before, .from, .recurring, .continuous, .relative, .unknown: false
    }
  }
}

extension Agency {
  /// Whether the agency exists on one of the days on which the thing can have happened.
  func exists(at time: TimeExpression) -> Bool { time.meets(from: validFrom, to: validTo) }
}

extension AdministrativeUnit {
  /// Whether the unit exists on one of the days on which the thing can have happened.
  func exists(at time: TimeExpression) -> Bool { time.meets(from: validFrom, to: validTo) }
}

extension TimeExpression {
  /// Whether the time and a validity have a day in common; what is not known bounds nothing.
  fileprivate func meets(from first: CalendarDate?, to last: CalendarDate?) -> Bool {
    let begins = first.flatMap { first in lastDay.map { first <= $0 } } ?? true
    let ends = last.flatMap { last in firstDay.map { $0 <= last } } ?? true
    return begins && ends
  }
}

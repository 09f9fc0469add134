import Diagnostics
import PlanModel

extension Contradictions {
  /// Which statements tell of the same moment.
  private struct Moment: Hashable {
    let date: TimeExpression
    /// Nil for a day: of a month or quarter only one sender's reports of one period are held against each other.
    let sender: Ref<Agency>?
    let period: CalendarPeriod?

    init?(_ statement: Statement) {
      date = statement.event.date
      switch date {
      case .within(.day): (sender, period) = (nil, nil)
      case .unknown: return nil
      default:
        guard let period = statement.period else { return nil }
        (sender, self.period) = (statement.sender, period)
      }
    }
  }

  /// Percentages of the same moment that exclude each other: each one against the first.
  func differentValues(_ statements: [Statement]) -> [Contradiction] {
    var first: [Moment: Statement] = [:]
    return statements.compactMap { statement in
      guard let percentage = statement.percentage, let moment = Moment(statement) else { return nil }
      guard let other = first[moment] else {
        first[moment] = statement
        return nil
      }
      guard let known = other.percentage,
        Self.isBelow(percentage.upper, known.lower) || Self.isBelow(known.upper, percentage.lower)
      else { return nil }
      return contradiction(.contradictionValues, statement, other)
    }
  }

  /// Percentages that are lower than one of an earlier day.
  func falls(_ statements: [Statement]) -> [Contradiction] {
    let measured = statements.filter { $0.percentage != nil && $0.latest != nil }
    guard measured.count > 1 else { return [] }
    let byStart = measured.indices.sorted { (measured[$0].start, $0) < (measured[$1].start, $1) }
    let byEnd = measured.indices.sorted { (measured[$0].end, $0) < (measured[$1].end, $1) }
    var next = 0
    var highest: Statement?
    return byStart.compactMap { position in
      let statement = measured[position]
      while next < byEnd.count, measured[byEnd[next]].end < statement.start {
        let earlier = measured[byEnd[next]]
        if highest == nil || Self.isBelow(highest?.percentage?.lower, earlier.percentage?.lower) { highest = earlier }
        next += 1
      }
      guard let highest, Self.isBelow(statement.percentage?.upper, highest.percentage?.lower) else { return nil }
      return contradiction(.contradictionBackwards, statement, highest)
    }
  }

  private static func isBelow(_ a: FixedDecimal?, _ b: FixedDecimal?) -> Bool {
    guard let a, let b else { return false }
    return a < b
  }
}

extension Statement {
  /// The first day; of what nothing bounds from below a day before all others, so that it is never after anything.
  fileprivate var start: CalendarDate { earliest ?? CalendarPeriod.year(1900).firstDay }
  fileprivate var end: CalendarDate { latest ?? CalendarPeriod.year(2199).lastDay }
}

/// What measures one figure of a target: the count from the log and what the city's indicators observe, side by side.
package struct TargetMeasure: Hashable, Sendable {
  /// A count of milestones known to be done.
  package struct Count: Hashable, Sendable {
    package let done: Int
    /// All rows that set the milestone, with or without a date, and the lost ones.
    package let rows: Int
    /// Some rows are not known to be done, and nobody says that they are not: at least this many (ít nhất).
    package var isLowerBound: Bool { done < rows }
  }

  /// The latest observations of an indicator; several where sources disagree.
  package struct Reading: Hashable, Sendable {
    package let indicator: Ref<CityIndicator>
    /// Empty where none is known by the cut-off date.
    package let latest: [CityIndicator.Observation]
  }

  /// Position in `Plan.targets`.
  package let target: Int
  package let figure: PlanTarget.Figure
  /// Nil where the figure names no milestone.
  package let count: Count?
  package let readings: [Reading]
}

extension CityIndicator {
  /// The observations with the latest date that is not after a day, in the order of the content; dated ones first.
  ///
  /// An observation that is not dated stands only where none is.
  package func latestObservations(until cutOff: CalendarDate) -> [Observation] {
    func last(_ observation: Observation) -> CalendarDate? { observation.date.lastDay ?? observation.date.firstDay }
    let dated = observations.filter { last($0).map { $0 <= cutOff } ?? false }
    guard let latest = dated.compactMap(last).max() else { return observations.filter { last($0) == nil } }
    return dated.filter { last($0) == latest }
  }
}

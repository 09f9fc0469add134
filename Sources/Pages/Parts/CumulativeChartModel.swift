/// Cumulative actual against plan, by month.
package struct CumulativeChartModel: Hashable, Sendable {
  /// A value observed for the whole city, beside the line.
  package struct Observation: Hashable, Sendable {
    /// Months after the first month of the axis.
    package let month: Int
    package let value: Int
    package let label: String

    package init(month: Int, value: Int, label: String) {
      self.month = month
      self.value = value
      self.label = label
    }
  }

  /// A year of the axis and the index of its first month.
  package struct Year: Hashable, Sendable {
    package let label: String
    package let firstMonth: Int

    package init(label: String, firstMonth: Int) {
      self.label = label
      self.firstMonth = firstMonth
    }
  }

  /// `1/2021` … one per month.
  package let months: [String]
  /// The year rules of the axis.
  package let years: [Year]
  /// Cumulative plan per month; its last value holds on.
  package let planned: [Int]
  /// Cumulative actual per month; ends with the month of the cut-off date.
  package let actual: [Int]
  package let plannedLabel: String
  package let actualLabel: String
  package let cutOffLabel: String
  package let observations: [Observation]

  package init(
    months: [String], years: [Year], planned: [Int], actual: [Int],
    plannedLabel: String, actualLabel: String, cutOffLabel: String, observations: [Observation]
  ) {
    self.months = months
    self.years = years
    self.planned = planned
    self.actual = actual
    self.plannedLabel = plannedLabel
    self.actualLabel = actualLabel
    self.cutOffLabel = cutOffLabel
    self.observations = observations
  }
}

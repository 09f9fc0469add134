/// Plan against actual per quarter.
package struct QuarterChartModel: Hashable, Sendable {
  /// One quarter.
  package struct Bar: Hashable, Sendable {
    /// Under the axis: `I`.
    package let label: String
    /// Under the labels, once for neighbours that share it: `2021`.
    package let group: String
    /// Nil where no plan sets a number.
    package let planned: Int?
    /// Nil where nothing is known: never zero.
    package let actual: Int?
    /// `KH 23`; empty without a plan.
    package let plannedLabel: String
    /// `TH ≥ 2`, or the sign for "no information".
    package let actualLabel: String

    package init(
      label: String, group: String, planned: Int?, actual: Int?, plannedLabel: String, actualLabel: String
    ) {
      self.label = label
      self.group = group
      self.planned = planned
      self.actual = actual
      self.plannedLabel = plannedLabel
      self.actualLabel = actualLabel
    }
  }

  package let bars: [Bar]

  package init(bars: [Bar]) {
    self.bars = bars
  }
}

/// A panel of small multiples: plan against actual of one district.
package struct SmallMultipleModel: Hashable, Sendable {
  package let title: String
  package let bars: [QuarterChartModel.Bar]
  /// `1/3`: the one number of the panel.
  package let figure: String

  package init(title: String, bars: [QuarterChartModel.Bar], figure: String) {
    self.title = title
    self.bars = bars
    self.figure = figure
  }
}

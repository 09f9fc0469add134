/// A target of the plan (mục tiêu cụ thể): one bullet, with one or more figures.
package struct PlanTarget: Hashable, Sendable {
  /// One figure of a target and what measures it.
  package struct Figure: Hashable, Sendable {
    package let id: String
    package let label: String
    package let value: Quantity
    /// The milestone that is counted from the annexes and the log, where one is.
    package let milestone: MilestoneKind?
    /// The city-level indicators that observe it.
    package let indicators: [Ref<CityIndicator>]

    package init(
      id: String, label: String, value: Quantity, milestone: MilestoneKind?, indicators: [Ref<CityIndicator>]
    ) {
      self.id = id
      self.label = label
      self.value = value
      self.milestone = milestone
      self.indicators = indicators
    }
  }

  /// The bullet as issued.
  package let text: String
  package let figures: [Figure]

  package init(text: String, figures: [Figure]) {
    self.text = text
    self.figures = figures
  }
}

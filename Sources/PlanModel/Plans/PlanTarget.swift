/// A target of the plan (mục tiêu cụ thể): one bullet, with one or more figures.
package struct PlanTarget: Hashable, Sendable {
  /// One figure of a target and what measures it.
  package struct Figure: Hashable, Sendable {
    /// The figure of an earlier plan that this one carries on.
    package struct Predecessor: Hashable, Sendable {
      package let plan: Int
      package let figure: String

      package init(plan: Int, figure: String) {
        self.plan = plan
        self.figure = figure
      }
    }

    /// Unique in the plan; the same id in two plans means comparable wording.
    package let id: String
    package let label: String
    package let value: Known<Quantity>
    /// The milestone that is counted from the annexes and the log, where one is.
    package let milestone: MilestoneKind?
    /// The city-level indicators that observe it.
    package let indicators: [Ref<CityIndicator>]
    /// The same commitment in an earlier plan: what was not reached is carried over.
    package let continues: Predecessor?
    /// Where the figure comes from, if not from the plan's own sources.
    package let sources: [Ref<Source>]
    /// Nil where the plan itself says it.
    package let certainty: Certainty?
    package let note: String?

    package init(
      id: String, label: String, value: Known<Quantity>, milestone: MilestoneKind?, indicators: [Ref<CityIndicator>],
      continues: Predecessor? = nil, sources: [Ref<Source>] = [], certainty: Certainty? = nil, note: String? = nil
    ) {
      self.id = id
      self.label = label
      self.value = value
      self.milestone = milestone
      self.indicators = indicators
      self.continues = continues
      self.sources = sources
      self.certainty = certainty
      self.note = note
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

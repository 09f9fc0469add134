/// The ways to all periods of a plan: the year, its quarters and their months.
package struct PeriodGrid: Hashable, Sendable {
  /// A quarter with its months.
  package struct Quarter: Hashable, Sendable {
    package let link: Link
    package let months: [Link]

    package init(link: Link, months: [Link]) {
      self.link = link
      self.months = months
    }
  }

  package let year: Link
  package let quarters: [Quarter]

  package init(year: Link, quarters: [Quarter]) {
    self.year = year
    self.quarters = quarters
  }
}

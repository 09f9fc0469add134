/// The indicators (chỉ tiêu kế hoạch): what plans set against what sources observe, over the years.
package struct IndicatorsPage: Hashable, Sendable {
  package let frame: PageFrame
  /// Every indicator in one line; the way to its section.
  package let overview: Table
  /// One for each indicator, its id the anchor; then what no indicator observes.
  package let sections: [PageSection]

  package init(frame: PageFrame, overview: Table, sections: [PageSection]) {
    self.frame = frame
    self.overview = overview
    self.sections = sections
  }
}

/// The reconciliation (đối soát số liệu): what is missing, corrected, waived, derived or open, each with its place.
package struct ReconciliationPage: Hashable, Sendable {
  package let frame: PageFrame
  /// How many points each section has; the way to the sections.
  package let summary: Table
  /// Those that have points.
  package let sections: [PageSection]

  package init(frame: PageFrame, summary: Table, sections: [PageSection]) {
    self.frame = frame
    self.summary = summary
    self.sections = sections
  }
}

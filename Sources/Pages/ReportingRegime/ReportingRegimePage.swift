/// The reporting regime (chế độ báo cáo): who reports what before when, and who has.
package struct ReportingRegimePage: Hashable, Sendable {
  package let frame: PageFrame
  /// One for each plan that sets rules of reporting; the plan in force first.
  package let sections: [PageSection]

  package init(frame: PageFrame, sections: [PageSection]) {
    self.frame = frame
    self.sections = sections
  }
}

/// What changed from one reporting period to the next (thay đổi theo kỳ báo cáo), the newest period first.
package struct HistoryPage: Hashable, Sendable {
  package let frame: PageFrame
  /// The way to the feed of the same changes.
  package let feed: Link
  /// The numbers of every period, in one line each; nil where no plan was issued by the cut-off date.
  package let summary: Table?
  /// One for each period.
  package let sections: [PageSection]

  package init(frame: PageFrame, feed: Link, summary: Table?, sections: [PageSection]) {
    self.frame = frame
    self.feed = feed
    self.summary = summary
    self.sections = sections
  }
}

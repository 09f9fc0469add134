/// The summary for leaders (bản tóm tắt phục vụ lãnh đạo): one sheet of paper.
package struct SummaryPage: Hashable, Sendable {
  package let frame: PageFrame
  /// Ground-breakings added up against the plan.
  package let chart: Chart
  /// How much is late, the longest, and where most.
  package let lateSentence: String
  /// The longest late.
  package let late: Table?
  package let upcomingSentence: String
  /// What is due next.
  package let upcoming: Table?
  package let decisionSentence: String
  /// What needs a decision: the obstacles reported last.
  package let obstacles: Table?
  /// What is not known, in one line.
  package let gaps: String

  package init(
    frame: PageFrame, chart: Chart, lateSentence: String, late: Table?, upcomingSentence: String, upcoming: Table?,
    decisionSentence: String, obstacles: Table?, gaps: String
  ) {
    self.frame = frame
    self.chart = chart
    self.lateSentence = lateSentence
    self.late = late
    self.upcomingSentence = upcomingSentence
    self.upcoming = upcoming
    self.decisionSentence = decisionSentence
    self.obstacles = obstacles
    self.gaps = gaps
  }
}

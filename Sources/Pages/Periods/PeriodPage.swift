/// A month, quarter or the year of a plan (tháng, quý, năm): what was due and what was done.
package struct PeriodPage: Hashable, Sendable {
  package let frame: PageFrame
  /// "quý": the word for periods of this length, inside headings.
  package let span: String
  package let chart: Chart?
  /// How many of what was due have each status, at the period's last day and at the cut-off date; of a year only.
  package let standing: Table?
  /// What was due in each quarter, with ways to them; of a year only.
  package let quarters: Table?
  /// Milestones due in the period with what became of them.
  package let due: Table?
  /// Milestones reached in the period, those carried over marked.
  package let done: Table?
  /// Duties due in the period; those of a year stand on its quarters' pages.
  package let duties: Table?
  /// The reports received for the period.
  package let reports: Table?
  /// What is known of reports where none is there, and when they were due.
  package let reportNotes: [String]
  /// The report of the quarter and its annex, on paper; nil for months and years.
  package let report: Link?
  /// The period before and the period after, of the same length.
  package let neighbours: [Link]
  package let periods: PeriodGrid

  package init(
    frame: PageFrame, span: String, chart: Chart?, standing: Table?, quarters: Table?, due: Table?, done: Table?,
    duties: Table?,
    reports: Table?, reportNotes: [String], report: Link? = nil, neighbours: [Link], periods: PeriodGrid
  ) {
    self.frame = frame
    self.span = span
    self.chart = chart
    self.standing = standing
    self.quarters = quarters
    self.due = due
    self.done = done
    self.duties = duties
    self.reports = reports
    self.reportNotes = reportNotes
    self.report = report
    self.neighbours = neighbours
    self.periods = periods
  }
}

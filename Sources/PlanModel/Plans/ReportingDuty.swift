/// A rule of the reporting regime (chế độ thông tin báo cáo): who reports to whom before which day.
package struct ReportingDuty: Hashable, Sendable {
  package let reporters: [Ref<Agency>]
  package let recipients: [Ref<Agency>]
  package let recurrence: Recurrence
  /// "trước ngày": the last day in time is the day before this day of the period's last month.
  package let beforeDay: Int
  /// The month the yearly report is due in (12); nil for monthly and quarterly ones.
  package let month: Int?

  package init(
    reporters: [Ref<Agency>], recipients: [Ref<Agency>], recurrence: Recurrence, beforeDay: Int, month: Int?
  ) {
    self.reporters = reporters
    self.recipients = recipients
    self.recurrence = recurrence
    self.beforeDay = beforeDay
    self.month = month
  }
}

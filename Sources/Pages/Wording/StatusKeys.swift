extension WordingKey {
  package static let statusWithdrawn = WordingKey("status.withdrawn")
  package static let statusDoneOnTime = WordingKey("status.done-on-time")
  package static let statusDoneLate = WordingKey("status.done-late", "n")
  package static let statusDoneUndecided = WordingKey("status.done-undecided")
  package static let statusLate = WordingKey("status.late", "n", "d")
  package static let statusLateUnderOne = WordingKey("status.late-under-one", "d")
  package static let statusNoInformation = WordingKey("status.no-information")
  package static let statusInProgress = WordingKey("status.in-progress")
  package static let statusDueThisQuarter = WordingKey("status.due-this-quarter")
  package static let statusNotYetDue = WordingKey("status.not-yet-due")
  package static let statusContinuous = WordingKey("status.continuous")
  package static let statusNoReadableDate = WordingKey("status.no-readable-date")
  package static let categoryDoneLate = WordingKey("status.category-done-late")
  package static let categoryLate = WordingKey("status.category-late")
  package static let monthsUnderOne = WordingKey("months.under-one")
  package static let monthsExact = WordingKey("months.exact", "n")
  package static let monthsSpan = WordingKey("months.span", "a", "b")

  /// The words of the statuses.
  static let statusKeys: [WordingKey] = [
    statusWithdrawn, statusDoneOnTime, statusDoneLate, statusDoneUndecided, statusLate, statusLateUnderOne,
    statusNoInformation,
    statusInProgress, statusDueThisQuarter, statusNotYetDue, statusContinuous, statusNoReadableDate,
    categoryDoneLate, categoryLate, monthsUnderOne, monthsExact, monthsSpan,
  ]
}

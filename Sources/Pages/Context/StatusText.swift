package import PlanModel

extension PageContext {
  /// The mark of a status: shape and words.
  package func mark(_ status: Status) -> StatusMark {
    let words =
      switch status {
      case .withdrawn: wording(.statusWithdrawn)
      case .doneOnTime: wording(.statusDoneOnTime)
      case .doneLate(_, let lateness): wording(.statusDoneLate, months(lateness))
      case .doneUndecided: wording(.statusDoneUndecided)
      case .late(let lateness, let day, _) where lateness.maxMonths == 0:
        wording(.statusLateUnderOne, DateText.day(day))
      case .late(let lateness, let day, _): wording(.statusLate, months(lateness), DateText.day(day))
      case .noInformation: wording(.statusNoInformation)
      case .inProgress: wording(.statusInProgress)
      case .dueThisQuarter: wording(.statusDueThisQuarter)
      case .notYetDue: wording(.statusNotYetDue)
      case .continuous: wording(.statusContinuous)
      case .noReadableDate: wording(.statusNoReadableDate)
      }
    let (tone, shape) = Wording.look(of: status.category)
    return StatusMark(tone: tone, shape: shape, text: words)
  }

  /// The mark of a commitment inside a text.
  func status(of commitment: Commitment) -> Inline {
    sharedTexts.marks[commitment.status.category] ?? .status(mark(of: commitment))
  }

  /// A commitment's status as a cell; below it that against the adjusted deadline, where the deadline was moved.
  package func statusCell(of commitment: Commitment) -> TableCell {
    let status = status(of: commitment)
    if commitment.adjusted == nil, commitment.withdrawnBy == nil { return TableCell(status, kind: "status-cell") }
    var paragraphs: [[Inline]] = [[status]] + withdrawal(of: commitment)
    if let adjusted = commitment.adjusted {
      paragraphs.append([.text(wording(.statusAdjusted)), .status(mark(adjusted.status))])
    }
    return TableCell(paragraphs, kind: "status-cell")
  }

  /// The mark of a category, for legends and counts.
  package func mark(_ category: StatusCategory) -> StatusMark { wording.mark(category) }

  /// "15 tháng", "8–9 tháng", "dưới 1 tháng".
  package func months(_ lateness: Lateness) -> String {
    if lateness.maxMonths == 0 { return wording(.monthsUnderOne) }
    if lateness.isExact { return wording(.monthsExact, NumberText.count(lateness.minMonths)) }
    return wording(
      .monthsSpan, NumberText.count(lateness.minMonths), NumberText.count(lateness.maxMonths))
  }

  /// How many are known to be late as a key figure: "…" where none is and nothing is known of some.
  func lateFigure(_ late: Int, unknown: Int) -> String {
    late == 0 && unknown > 0 ? wording(.notCollected) : NumberText.count(late)
  }
}

extension Wording {
  /// The mark of a category.
  func mark(_ category: StatusCategory) -> StatusMark {
    let (tone, shape) = Self.look(of: category)
    return StatusMark(tone: tone, shape: shape, text: self(Self.name(of: category)))
  }

  /// The family and the character of a category.
  static func look(of category: StatusCategory) -> (StatusMark.Tone, String) {
    switch category {
    case .withdrawn: (.withdrawn, "✕")
    case .doneOnTime: (.done, "●")
    case .doneLate: (.doneLate, "■")
    case .doneUndecided: (.doneLate, "?")
    case .late: (.late, "▲")
    case .noInformation: (.unknown, "…")
    case .inProgress, .dueThisQuarter: (.active, "◐")
    case .notYetDue: (.pending, "○")
    case .continuous: (.continuous, "∞")
    case .noReadableDate: (.unknown, "?")
    }
  }

  private static func name(of category: StatusCategory) -> WordingKey {
    switch category {
    case .withdrawn: .statusWithdrawn
    case .doneOnTime: .statusDoneOnTime
    case .doneLate: .categoryDoneLate
    case .doneUndecided: .statusDoneUndecided
    case .late: .categoryLate
    case .noInformation: .statusNoInformation
    case .inProgress: .statusInProgress
    case .dueThisQuarter: .statusDueThisQuarter
    case .notYetDue: .statusNotYetDue
    case .continuous: .statusContinuous
    case .noReadableDate: .statusNoReadableDate
    }
  }
}

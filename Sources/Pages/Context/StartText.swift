package import PlanModel

/// How clusters stand towards breaking ground (khởi công), in words.
extension PageContext {
  /// The mark of a commitment; ground-breakings have words of their own.
  package func mark(of commitment: Commitment) -> StatusMark {
    guard commitment.milestone?.kind == .groundBreaking, let words = startWords(of: commitment) else {
      return mark(commitment.status)
    }
    let (tone, shape) = Wording.look(of: commitment.status.category)
    return StatusMark(tone: tone, shape: shape, text: words)
  }

  private func startWords(of commitment: Commitment) -> String? {
    switch commitment.status {
    case .doneOnTime: wording(.startOnTime)
    case .doneLate(_, let lateness): wording(.startLate, months(lateness))
    case .doneUndecided:
      commitment.occurrence?.isDated == true ? wording(.startUndecided) : wording(.startUndated)
    case .late(_, let day, _): wording(.startNotYet, DateText.day(day))
    default: nil
    }
  }

  /// The one sentence about a cluster's ground-breaking against the plan.
  package func startSentence(of commitment: Commitment) -> String {
    let plan = dueWithIssued(of: commitment).map { wording(.startPlan, $0) } ?? wording(.startPlanUnreadable)
    switch commitment.status {
    case .withdrawn: return wording(.startWithdrawn, plan)
    case .late(_, let day, _): return wording(.startNotYetSentence, DateText.day(day), plan)
    case .noInformation: return wording(.startNoInformation, plan)
    case .inProgress, .dueThisQuarter, .notYetDue: return wording(.startNotDue, plan)
    case .continuous, .noReadableDate: return openStartSentence(of: commitment, plan: plan)
    case .doneOnTime, .doneLate, .doneUndecided: return doneStartSentence(of: commitment, plan: plan)
    }
  }

  private func openStartSentence(of commitment: Commitment, plan: String) -> String {
    if let cluster = commitment.cluster,
      case .confirmedNotStarted(let day, _) = measures.startState(of: cluster)
    {
      return wording(.startNotYetSentence, DateText.day(day), plan)
    }
    return wording(.startNoInformation, plan)
  }

  private func doneStartSentence(of commitment: Commitment, plan: String) -> String {
    guard let event = commitment.status.event, let occurrence = commitment.occurrence,
      let when = when(event, occurrence)
    else { return wording(.startUndatedSentence, plan) }
    let due = dueWithIssued(of: commitment) ?? ""
    switch commitment.status {
    case .doneOnTime: return wording(.startOnTimeSentence, when, due)
    case .doneLate(_, let lateness): return wording(.startLateSentence, when, months(lateness), due)
    default:
      return occurrence.isDated
        ? wording(.startUndecidedSentence, when, plan) : wording(.startBoundedSentence, when, plan)
    }
  }

  /// The sentence of a unit or the city: how many have started at least, of how many, and the plan.
  ///
  /// "Tính đến ngày …, ít nhất a/b cụm công nghiệp đã khởi công (p%); kế hoạch năm 2021 là b cụm." Known by name, so a lower bound; where none is known to have started it says that nothing is known, not zero.
  package func startSentence(_ counts: StartCounts) -> String {
    let day = DateText.day(measures.cutOff)
    let (started, total) = (NumberText.count(counts.started), NumberText.count(counts.total))
    let year = String(plan.plan.year)
    if counts.started == 0 { return wording(.startedNone, day, year, total) }
    let share = NumberText.percent(counts.started, of: counts.total)
    let key: WordingKey = counts.isLowerBound ? .startedAtLeast : .startedExactly
    return wording(key, day, started, total, share, year)
  }

  /// "≥ 2/3", "3/3"; the sign for "not collected" where nothing is known.
  package func startFigure(_ counts: StartCounts) -> String {
    if counts.started == 0 { return "\(wording(.notCollected))/\(NumberText.count(counts.total))" }
    return atLeast(counts.started, isLowerBound: counts.isLowerBound) + "/" + NumberText.count(counts.total)
  }

  /// A count in a table: "–" where there is none, and "…" where there is none among what is known.
  package func count(_ number: Int, unknown: Int = 0) -> String {
    if number > 0 { return NumberText.count(number) }
    return wording(unknown > 0 ? .notCollected : .noneOccurs)
  }

  /// "≥ 2" or "2".
  package func atLeast(_ count: Int, isLowerBound: Bool) -> String {
    isLowerBound ? wording(.atLeast, NumberText.count(count)) : NumberText.count(count)
  }
}

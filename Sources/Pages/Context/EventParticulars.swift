import PlanModel

/// What an event says beside what happened, in words.
extension PageContext {
  /// The deadline that a revision sets, or the particulars of an obstacle: a paragraph each.
  func particulars(of event: ProgressEvent) -> [[Inline]] {
    (event.revision.map { [Inline.flow(words(of: $0))] } ?? []) + (event.obstacle.map(particulars) ?? [])
  }

  private func words(of revision: Revision) -> String {
    let deadline = DateText.inSentence(revision.deadline)
    guard let milestone = revision.milestone else { return wording(.eventAdjusted, deadline) }
    return wording(.eventAdjustedMilestone, name(of: milestone).inSentence, deadline)
  }

  private func particulars(of obstacle: Obstacle) -> [[Inline]] {
    var texts: [String] = []
    if let authority = obstacle.authority {
      texts.append(wording(.obstacleAuthority, library.agencies[authority].name))
    }
    if let isBeyond = obstacle.isBeyondPowers {
      texts.append(wording(isBeyond ? .obstacleBeyondPowers : .obstacleWithinPowers))
    }
    if let proposal = obstacle.proposal { texts.append(wording(.obstacleProposal, proposal)) }
    if let deadline = obstacle.deadline { texts.append(wording(.obstacleDeadline, DateText.inSentence(deadline))) }
    return texts.map { Inline.flow($0) }
  }

  /// "…", and what its reporter expects of it: "Ước thực hiện: tháng 12/2021".
  func notDoneCell(_ commitment: Commitment) -> TableCell {
    guard let expected = commitment.expected, !commitment.isDone else { return .text(wording(.notCollected)) }
    let words = wording(.doneEstimate, DateText.inSentence(expected.date))
    return TableCell([[.text(wording(.notCollected))], Inline.flow(words)])
  }
}

import PlanModel

/// A change that a letter in force makes in a row, as pages list it.
struct AmendmentLine {
  let place: RowPlace
  let letter: Ref<Letter>
  let date: CalendarDate
  let change: RowChange
}

extension PageContext {
  /// What letters in force at the cut-off date amend in a row, in order of time.
  func amendments(at place: RowPlace) -> [AmendmentLine] {
    let row = plan.issued.annexes[place.annex].rows[place.row]
    return row.amendments.inForce(at: measures.cutOff).flatMap { amendment in
      amendment.changes.map {
        AmendmentLine(place: place, letter: amendment.letter, date: amendment.date, change: $0)
      }
    }
  }

  /// The same for all printed rows of an annex, by its position, in document order.
  func amendments(ofAnnex annex: Int) -> [AmendmentLine] {
    let rows = plan.issued.annexes[annex].rows
    return rows.indices.filter { rows[$0].printedIn == nil }
      .flatMap { amendments(at: RowPlace(annex: annex, row: $0)) }
  }

  /// "Công văn số 12/UBND-KT ngày 05/4/2021".
  func name(ofLetter letter: Ref<Letter>, of date: CalendarDate) -> String {
    wording(.amendmentLetterName, name(of: .letter(letter)), DateText.day(date))
  }

  /// The deadline as issued, then each letter that moved it; empty where it is as issued.
  func moves(of commitment: Commitment) -> [[Inline]] {
    guard let first = commitment.moves.first else { return [] }
    let issued = first.from.map { wording(.dueIssued, DateText.inSentence($0)) } ?? wording(.dueNotIssued)
    return [[.aside(issued)]]
      + commitment.moves.map { move in
        let to = move.to.map(DateText.inSentence) ?? wording(.notCollected)
        return [.aside(wording(.dueMoved, to, name(ofLetter: move.letter, of: move.date)))]
      }
  }

  /// The letter that took a commitment out of the plan, under its status; empty where none did.
  func withdrawal(of commitment: Commitment) -> [[Inline]] {
    guard let letter = commitment.withdrawnBy else { return [] }
    return [[.aside(wording(.amendmentWithdrawnBy, name(of: .letter(letter))))]]
  }
}

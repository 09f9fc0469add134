/// What was due in one period and what was done in it.
package struct PeriodMeasures: Hashable, Sendable {
  package let period: CalendarPeriod
  /// The commitments whose last day in time lies in the period, in document order.
  package fileprivate(set) var due: [Commitment] = []
  /// The commitments done in the period, whenever they were due; empty also where nothing is known.
  package fileprivate(set) var doneCommitments: [Commitment] = []
  /// The commitments that their reporters expect to be done in the period and that are neither known to be done yet nor
  /// withdrawn (ước thực hiện); never among those done.
  package fileprivate(set) var estimated: [Commitment] = []
  /// The number the document states for the period, where it does (43 = 1 + 23 + 13 + 6).
  package let stated: Quantity?
  /// A report for the period, or an event dated in it, exists; without either nothing is known, which is not zero.
  package fileprivate(set) var isKnown: Bool
  /// Its first day is not after the cut-off date.
  package let isBegun: Bool
  /// Its last day is not after the cut-off date.
  package let isClosed: Bool

  /// What is known to have been done in the period, at least; nil where nothing is known.
  package var done: PeriodDone? { isKnown ? PeriodDone(doneCommitments, in: period) : nil }
  /// How many were due; those whose date the row lacks are not among them.
  package var planned: Int { due.count }
  /// How the commitments due in the period stand at the cut-off date.
  package var statuses: Tally { Tally(due) }
  /// Of those due in the period, the ones certainly done by its end.
  package var doneByEnd: Int { due.count { $0.isDone && $0.occurrence?.latest.map { $0 <= period.lastDay } ?? false } }
}

/// What was done in a period, by when it was due; at least, since what nobody reported is not in it.
package struct PeriodDone: Hashable, Sendable {
  /// Due in the period and in time (đúng hạn).
  package private(set) var onTime = 0
  /// Due in the period and done in it, but after the last day in time, or not known to be before.
  package private(set) var afterDue = 0
  /// Due in an earlier period (kỳ trước chuyển sang).
  package private(set) var carriedOver = 0
  /// Due in a later period.
  package private(set) var early = 0
  /// Without a last day in time that can be read.
  package private(set) var withoutDue = 0

  package var total: Int { onTime + afterDue + carriedOver + early + withoutDue }

  init(_ commitments: [Commitment], in period: CalendarPeriod) {
    for commitment in commitments {
      guard let last = commitment.due.lastDay else {
        withoutDue += 1
        continue
      }
      if last < period.firstDay {
        carriedOver += 1
      } else if last > period.lastDay {
        early += 1
      } else if commitment.status.category == .doneOnTime {
        onTime += 1
      } else {
        afterDue += 1
      }
    }
  }
}

/// The periods of one length from the plan year's first on, and what finds no place in them.
package struct PeriodSeries: Hashable, Sendable {
  package let grain: PeriodGrain
  /// From the plan year's first period to the last of: the plan year's end, the cut-off date, the latest date due.
  package private(set) var periods: [PeriodMeasures]
  /// Done, but with dates that lie in no single period of the series: bounds, coarse or unknown dates, earlier years.
  package private(set) var doneUnplaced: [Commitment] = []
  /// The row gives no date that can be read.
  package private(set) var withoutReadableDate: [Commitment] = []
  /// Due before the plan year began.
  package private(set) var dueBefore: [Commitment] = []
  /// Rows lost in the source, which may have set such a milestone.
  package let lostRows: Int

  /// The period that holds a day, where the series has it.
  package func period(containing day: CalendarDate) -> PeriodMeasures? {
    periods.first { $0.period.firstDay <= day && day <= $0.period.lastDay }
  }

  init(_ commitments: [Commitment], grain: PeriodGrain, empty periods: [PeriodMeasures], lostRows: Int) {
    self.grain = grain
    self.periods = periods
    self.lostRows = lostRows
    let first = periods.first.map { grain.index(of: $0.period.firstDay) } ?? 0
    for commitment in commitments {
      placeDue(commitment, first: first)
      placeDone(commitment, first: first)
      placeEstimate(of: commitment, first: first)
    }
  }

  private mutating func placeEstimate(of commitment: Commitment, first: Int) {
    guard !commitment.isDone, commitment.status.category != .withdrawn, let expected = commitment.expected else {
      return
    }
    if let index = grain.index(of: Occurrence(expected.date)), periods.indices.contains(index - first) {
      periods[index - first].estimated.append(commitment)
    }
  }

  private mutating func placeDue(_ commitment: Commitment, first: Int) {
    if commitment.due == .unreadable { withoutReadableDate.append(commitment) }
    guard let last = commitment.due.lastDay else { return }
    let position = grain.index(of: last) - first
    if periods.indices.contains(position) {
      periods[position].due.append(commitment)
    } else {
      dueBefore.append(commitment)
    }
  }

  private mutating func placeDone(_ commitment: Commitment, first: Int) {
    guard commitment.isDone, let occurrence = commitment.occurrence else { return }
    if let index = grain.index(of: occurrence), periods.indices.contains(index - first) {
      periods[index - first].doneCommitments.append(commitment)
      periods[index - first].isKnown = true
    } else {
      doneUnplaced.append(commitment)
    }
  }
}

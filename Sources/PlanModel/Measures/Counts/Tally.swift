/// How many commitments have each status.
package struct Tally: Hashable, Sendable {
  /// A part of a whole in tenths of a percent, with the numbers it comes from.
  package struct Share: Hashable, Sendable {
    package let category: StatusCategory
    package let numerator: Int
    package let denominator: Int
    /// 0…1000; the shares of a tally add to exactly 1000.
    package let tenths: Int
  }

  private var counts: [Int]

  package init() {
    counts = StatusCategory.allCases.map { _ in 0 }
  }

  package init(_ commitments: [Commitment]) {
    self.init()
    for commitment in commitments { count(commitment.status.category) }
  }

  package mutating func count(_ category: StatusCategory) {
    counts[category.position] += 1
  }

  package subscript(category: StatusCategory) -> Int { counts[category.position] }
  package var total: Int { counts.reduce(0, +) }
  package var done: Int { self[.doneOnTime] + self[.doneLate] + self[.doneUndecided] }
  package var isEmpty: Bool { total == 0 }

  /// The categories that occur with their counts, in the order of the categories.
  package var entries: [(category: StatusCategory, count: Int)] {
    StatusCategory.allCases.filter { self[$0] > 0 }.map { ($0, self[$0]) }
  }

  /// One share for every category in their order, rounded by largest remainder; none where nothing was counted.
  package var shares: [Share] {
    let total = total
    return zip(StatusCategory.allCases, LargestRemainder.tenths(of: counts)).map { category, tenths in
      Share(category: category, numerator: self[category], denominator: total, tenths: tenths)
    }
  }
}

extension StatusCategory {
  fileprivate var position: Int {
    switch self {
    case .withdrawn: 0
    case .doneOnTime: 1
    case .doneLate: 2
    case .doneUndecided: 3
    case .late: 4
    case .noInformation: 5
    case .inProgress: 6
    case .dueThisQuarter: 7
    case .notYetDue: 8
    case .continuous: 9
    case .noReadableDate: 10
    }
  }
}

/// Percentages that add up: the rounding that gives the units left over to the largest remainders.
package enum LargestRemainder {
  /// Tenths of a percent that add to exactly 1000, each within 1 of the exact value; of equal remainders the first gains.
  ///
  /// Counts must not be negative; where all are 0 there are no shares.
  package static func tenths(of counts: [Int]) -> [Int] {
    let total = counts.reduce(0, +)
    guard total > 0 else { return [] }
    var shares = counts.map { $0 * 1000 / total }
    let remainders = counts.map { $0 * 1000 % total }
    let byRemainder = counts.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    for index in byRemainder.prefix(1000 - shares.reduce(0, +)) { shares[index] += 1 }
    return shares
  }
}

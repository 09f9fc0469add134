/// A commitment in an agency's list, and the collective it came by.
package struct Assignment: Hashable, Sendable {
  package let commitment: Commitment
  /// The collective body ("UBND các huyện, thị xã") that is named in the agency's place; nil where it is named itself.
  package let via: Ref<Agency>?
}

/// What an agency has to do under a plan; each list by deadline, then in document order, what has none last.
package struct AgencyMeasures: Hashable, Sendable {
  package let agency: Ref<Agency>
  /// Duties it leads, itself or as a member of a collective; each once.
  package let leads: [Assignment]
  /// Duties it cooperates in and does not lead; each once.
  package let cooperates: [Assignment]
  /// Milestones of the rows whose infrastructure developer it is.
  package let develops: [Assignment]

  /// How the duties it leads stand.
  package var tally: Tally { Tally(leads.map(\.commitment)) }

  /// What it leads or develops and has neither done nor been freed of, due after the cut-off date; the next first.
  package var upcoming: [Assignment] {
    let open: Set<StatusCategory> = [.inProgress, .dueThisQuarter, .notYetDue]
    return (leads + develops).filter {
      open.contains($0.commitment.status.category) && $0.commitment.due.lastDay != nil
    }
    .sorted { $0.commitment.precedesByDeadline($1.commitment) }
  }
}

/// How much an agency has to do under a plan: the sizes of its lists, without the lists.
package struct AgencyCounts: Hashable, Sendable {
  /// The duties it leads, by status.
  package let leads: Tally
  /// The duties it cooperates in and does not lead.
  package let cooperates: Int
}

extension Commitment {
  /// By last day in time, then in document order; commitments without a last day stand last.
  func precedesByDeadline(_ other: Commitment) -> Bool {
    switch (due.lastDay, other.due.lastDay) {
    case (let a?, let b?) where a != b: a < b
    case (_?, nil): true
    case (nil, _?): false
    default: place < other.place
    }
  }
}

/// Who leads, cooperates in and develops what, in the order of deadlines.
struct AssignmentIndex: Sendable {
  /// Positions in the plan's commitments by deadline, then in document order; the tables hold positions in it.
  private let byDeadline: [Int]
  private var leads: [[Int]]
  private var cooperates: [[Int]]
  private var develops: [[Int]]
  private let memberships: Memberships

  init(_ commitments: [Commitment], agencies: Register<Agency>) {
    byDeadline = commitments.indices.sorted { commitments[$0].precedesByDeadline(commitments[$1]) }
    leads = Array(repeating: [], count: agencies.count)
    (cooperates, develops) = (leads, leads)
    memberships = Memberships(agencies)
    for (rank, position) in byDeadline.enumerated() {
      let commitment = commitments[position]
      guard let duty = commitment.duty else {
        for developer in commitment.agencies { develops[developer.index].append(rank) }
        continue
      }
      for agency in duty.leads { leads[agency.index].append(rank) }
      for agency in duty.cooperating { cooperates[agency.index].append(rank) }
    }
  }

  func measures(of agency: Ref<Agency>, in commitments: [Commitment]) -> AgencyMeasures {
    func assignments(_ ranks: [NamedRank]) -> [Assignment] {
      ranks.sorted { $0.rank < $1.rank }.map { rank, body in
        Assignment(commitment: commitments[byDeadline[rank]], via: body == agency ? nil : body)
      }
    }
    let ranks = ranks(of: agency)
    return AgencyMeasures(
      agency: agency, leads: assignments(ranks.leads), cooperates: assignments(ranks.cooperates),
      develops: assignments(ranks.develops))
  }

  func counts(of agency: Ref<Agency>, in commitments: [Commitment]) -> AgencyCounts {
    let ranks = ranks(of: agency)
    return AgencyCounts(
      leads: Tally(ranks.leads.map { commitments[byDeadline[$0.rank]] }), cooperates: ranks.cooperates.count)
  }

  /// A position in `byDeadline`, and the body that is named there: the agency or a collective it belongs to.
  private typealias NamedRank = (rank: Int, body: Ref<Agency>)

  /// What an agency leads, cooperates in and develops, each once in the first of the three that has it.
  private func ranks(
    of agency: Ref<Agency>
  ) -> (leads: [NamedRank], cooperates: [NamedRank], develops: [NamedRank]) {
    let named = memberships.bodies(of: agency)
    var seen: Set<Int> = []
    func collect(_ table: [[Int]]) -> [NamedRank] {
      named.flatMap { body in table[body.index].filter { seen.insert($0).inserted }.map { ($0, body) } }
    }
    let leads = collect(leads)
    let cooperates = collect(cooperates)
    return (leads, cooperates, collect(develops))
  }

  func isNamed(_ agency: Ref<Agency>) -> Bool {
    hasDuties(agency) || memberships.bodies(of: agency).contains { !develops[$0.index].isEmpty }
  }

  func hasDuties(_ agency: Ref<Agency>) -> Bool {
    memberships.bodies(of: agency).contains { !leads[$0.index].isEmpty || !cooperates[$0.index].isEmpty }
  }
}

/// How the duties of all documents stand, found by document and by agency; built once.
struct DocumentIndex: Sendable {
  /// Plans by year, then letters in register order; the duties of each in the order of its text.
  let commitments: [DocumentCommitment]
  private let byOwner: [DocumentOwner: Range<Int>]
  /// Positions in `commitments` by deadline; the tables hold positions in it, by position of the agency.
  private let byDeadline: [Int]
  private var leads: [[Int]]
  private var cooperates: [[Int]]
  private let memberships: Memberships

  init(_ library: PlanLibrary, log: EventIndex, cutOff: CalendarDate) {
    var commitments: [DocumentCommitment] = []
    var byOwner: [DocumentOwner: Range<Int>] = [:]
    for document in Self.documents(library) {
      let start = commitments.count
      commitments += document.duties.indices.map { document.commitment(at: $0, log: log, cutOff: cutOff) }
      byOwner[document.owner] = start..<commitments.count
    }
    let all = commitments
    (self.commitments, self.byOwner, memberships) = (all, byOwner, Memberships(library.agencies))
    byDeadline = all.indices.sorted { (all[$0].deadlineRank, $0) < (all[$1].deadlineRank, $1) }
    leads = Array(repeating: [], count: library.agencies.count)
    cooperates = leads
    for (rank, position) in byDeadline.enumerated() {
      for agency in all[position].duty.leads { leads[agency.index].append(rank) }
      for agency in all[position].duty.cooperating { cooperates[agency.index].append(rank) }
    }
  }

  private static func documents(_ library: PlanLibrary) -> [DutyDocument] {
    library.plans.compactMap { plan in
      plan.body.map { DutyDocument(owner: .plan(year: plan.year), issued: plan.firstDay, duties: $0.duties) }
    }
      + library.letters.refs.map { ref in
        let letter = library.letters[ref]
        return DutyDocument(owner: .letter(ref), issued: letter.date.value?.firstDay, duties: letter.duties)
      }
  }

  func commitments(of owner: DocumentOwner) -> [DocumentCommitment] {
    byOwner[owner].map { Array(commitments[$0]) } ?? []
  }

  /// Each duty once: as one it leads where it does, and by its own name rather than a collective's.
  func assignments(of agency: Ref<Agency>) -> DocumentAssignments {
    let bodies = memberships.bodies(of: agency)
    var seen: Set<Int> = []
    func collect(_ table: [[Int]]) -> [DocumentAssignment] {
      let named = bodies.flatMap { body in
        table[body.index].filter { seen.insert($0).inserted }.map { (rank: $0, body: body) }
      }
      return named.sorted { $0.rank < $1.rank }.map { rank, body in
        DocumentAssignment(commitment: commitments[byDeadline[rank]], via: body == agency ? nil : body)
      }
    }
    let leads = collect(leads)
    return DocumentAssignments(leads: leads, cooperates: collect(cooperates))
  }
}

/// A document with its duties.
private struct DutyDocument {
  let owner: DocumentOwner
  /// The first day on which it can have been in force; nil where nothing bounds it.
  let issued: CalendarDate?
  let duties: [DocumentDuty]

  /// Judges a duty by the events that name it.
  func commitment(at position: Int, log: EventIndex, cutOff: CalendarDate) -> DocumentCommitment {
    let duty = duties[position]
    let events = log.events(ofDuty: duty.duty.id)
    let reading = LogReading(events, chain: .duty, cutOff: cutOff, knowledge: .upToCutOff)
    let withdrawal = events.withdrawal(namingDuty: true, since: issued, cutOff: cutOff)
    let revisions = events.revisions(of: nil, since: issued, cutOff: cutOff)
    let due = Due(duty.duty.due)
    let assessment = Assessment(reading, due: due, withdrawal: withdrawal, cutOff: cutOff)
    return DocumentCommitment(
      owner: owner, position: position, item: duty.item, duty: duty.duty, due: due, status: assessment.status,
      occurrence: assessment.occurrence,
      adjustments: Adjustment.adjustments(revisions, reading, withdrawal: withdrawal, cutOff: cutOff))
  }
}

extension DocumentCommitment {
  /// The last day in time as a number; the greatest where there is none.
  fileprivate var deadlineRank: Int { due.lastDay?.dayNumber ?? .max }
}

/// Which bodies a plan's reporting regime names: collectives as their members, each body once in every rule.
struct ReportingRegime: Sendable {
  let days: [ReportingDay]
  /// By position of the rule in `Plan.reportingDuties`.
  private let bodies: [[Ref<Agency>]]
  private let unlisted: [[Ref<Agency>]]
  /// Positions of rules by position of the agency.
  private var rules: [[Int]]
  private let agencies: Register<Agency>

  init(_ plan: Plan, agencies: Register<Agency>) {
    let reporters = plan.reportingDuties.map { duty in
      var expansion = Expansion(agencies: agencies, plan: plan)
      for reporter in duty.reporters { expansion.take(reporter) }
      return expansion
    }
    days = plan.reportingDays
    self.agencies = agencies
    // A body sends no report to itself.
    bodies = zip(reporters, plan.reportingDuties).map { reporters, duty in
      reporters.bodies.filter { !duty.recipients.contains($0) }
    }
    unlisted = reporters.map(\.unlisted)
    rules = Array(repeating: [], count: agencies.count)
    for (rule, bodies) in bodies.enumerated() {
      for body in bodies { rules[body.index].append(rule) }
    }
  }

  func bodies(owing day: ReportingDay) -> [Ref<Agency>] { bodies[day.duty].filter { owes($0, day) } }

  func unlisted(on day: ReportingDay) -> [Ref<Agency>] { unlisted[day.duty] }

  /// The days on which a body owes a report, by last day.
  func days(of body: Ref<Agency>) -> [ReportingDay] {
    let rules = rules[body.index]
    return rules.isEmpty ? [] : days.filter { rules.contains($0.duty) && owes(body, $0) }
  }

  /// A body owes what falls due while it exists.
  private func owes(_ body: Ref<Agency>, _ day: ReportingDay) -> Bool {
    let agency = agencies[body]
    let hasBegun = agency.validFrom.map { $0 <= day.lastDay } ?? true
    return hasBegun && agency.validTo.map { $0 >= day.lastDay } ?? true
  }
}

/// The bodies behind the names of a rule.
private struct Expansion {
  let agencies: Register<Agency>
  let plan: Plan
  private(set) var bodies: [Ref<Agency>] = []
  private(set) var unlisted: [Ref<Agency>] = []
  private var seen: Set<Ref<Agency>> = []

  init(agencies: Register<Agency>, plan: Plan) {
    (self.agencies, self.plan) = (agencies, plan)
  }

  /// Takes a name and what stands behind it, however deep collectives lie in each other.
  mutating func take(_ reporter: Ref<Agency>) {
    var open = [reporter]
    while let ref = open.popLast() {
      guard seen.insert(ref).inserted else { continue }
      let agency = agencies[ref]
      switch agency.kind {
      case .collective:
        if agency.members.isEmpty { unlisted.append(ref) }
        open += agency.members.reversed()
      case .developerOfRow: open += plan.annexes.flatMap(\.rows).compactMap(\.developer).reversed()
      case .press: break
      case .department, .peoplesCommittee, .board, .body, .company: bodies.append(ref)
      }
    }
  }
}

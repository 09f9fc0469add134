/// What plans, register and log say of one cluster at the end of a reporting period.
struct ClusterFindings {
  let ref: Ref<Cluster>
  let cluster: Cluster
  let period: StatutoryPeriod
  let figures: FigureIndex
  /// Without estimates.
  let events: [LoggedEvent]
  /// The rows of plans that were issued by the end of the period.
  let rows: [FormRows.Row]
  /// That it is established and in operation, on which many other figures rest.
  private var (established, operates) = (Finding.nothing, Finding.nothing)

  init(
    _ ref: Ref<Cluster>, _ cluster: Cluster, in period: StatutoryPeriod, figures: FigureIndex, events: [LoggedEvent],
    rows: [FormRows.Row]
  ) {
    (self.ref, self.cluster, self.period) = (ref, cluster, period)
    (self.figures, self.events, self.rows) = (figures, events, rows)
    (established, operates) = (found(.established), found(.operating))
  }

  func finding(_ kind: FigureKind) -> Finding {
    switch kind {
    case .established: established
    case .operating: operates
    default: found(kind)
    }
  }

  private func found(_ kind: FigureKind) -> Finding {
    let reported = figures.finding(kind, of: ref, in: period)
    if reported.value != nil { return reported }
    if let clusters = kind.clustersOfArea { return area(of: finding(clusters)) }
    switch kind {
    case .established: return reported.otherwise(establishment(newly: false))
    case .newlyEstablished: return establishment(newly: true)
    case .withDeveloper: return reported.otherwise(developer)
    case .withDetailedPlan: return reported.otherwise(happened(.detailedPlan))
    case .withProject: return reported.otherwise(finding(.approvedInvestment).asYes)
    case .approvedInvestment: return reported.otherwise(fact([.totalInvestment]).inBillions)
    case .operating: return reported.otherwise(operating)
    case .operatingEstablished: return finding(.operating).and(finding(.established))
    case .operatingNotEstablished: return finding(.operating).and(finding(.established).negated)
    case .operatingCraft: return finding(.operating).and(.yes(cluster.isCraftVillage))
    case .operatingSpecialised: return finding(.operating).and(specialised)
    case .occupancy: return occupancy
    case .wastewaterSystem: return reported.otherwise(happened(.wastewaterStation))
    default: return reported
    }
  }

  /// Of an operating cluster the figure, of another nothing to add.
  func findingIfOperating(_ kind: FigureKind) -> Finding {
    switch finding(.operating).isSo {
    case true?: finding(kind)
    case false?: .yes(false)
    case nil: .nothing
    }
  }

  /// The area of the register where the cluster is one of those in question, 0 where it is not.
  private func area(of question: Finding) -> Finding {
    switch question.isSo {
    case true?:
      var area = fact([.area])
      area.sources += question.sources
      return area
    case false?: return .yes(false)
    case nil: return Finding(undecided: question.undecided)
    }
  }

  private var specialised: Finding {
    let share = finding(.largestTradeShare)
    guard let least = share.value?.least else { return share }
    if least >= FixedDecimal(60) { return .yes(true, share.basis, sources: share.sources) }
    return share.value?.exact == nil ? .nothing : .yes(false, share.basis, sources: share.sources)
  }

  /// Its plan lists it among the operating ones, it is reported in operation, or it has projects.
  private var operating: Finding {
    let event = happened(.inOperation)
    if event.value != nil { return event }
    if let row = rows.first(where: \.isOperating) { return .yes(true, .row(plan: row.plan, row: row.row.id)) }
    return event.otherwise(finding(.projects).asYes)
  }

  private var developer: Finding {
    if let row = rows.last(where: \.hasCompany) { return .yes(true, .row(plan: row.plan, row: row.row.id)) }
    return .nothing
  }

  private var occupancy: Finding {
    let observed = latest { $0.kind == .occupancy && $0.event.value?.unit == "%" }
    if let event = observed.event {
      return Finding(value: event.value?.withoutUnit, basis: .event(event), sources: event.sources)
    }
    if let row = rows.last(where: { $0.row.occupancy?.unit == "%" }) {
      return Finding(value: row.row.occupancy?.withoutUnit, basis: .row(plan: row.plan, row: row.row.id))
    }
    return fact([.occupancy]).otherwise(Finding(undecided: observed.undecided))
  }

  /// A decision or a report that it was established: by the end of the period, or in it.
  private func establishment(newly: Bool) -> Finding {
    let kinds: [ClusterFact.Kind] = [.establishmentDecision, .establishmentReported]
    let facts = cluster.facts.filter { kinds.contains($0.kind) && $0.certainty != .uncertain }
    let days = facts.map { (fact: $0, days: Occurrence($0.date)) }
    func known(_ isIt: (Occurrence) -> Bool) -> Finding? {
      days.first { isIt($0.days) }.map { .yes(true, .fact($0.fact), sources: $0.fact.sources) }
    }
    let (first, last) = (period.firstDay, period.lastDay)
    if newly {
      if let before = known({ $0.latest.map { $0 < first } ?? false }) { return .yes(false, before.basis) }
      if let within = known({ ($0.earliest.map { $0 >= first } ?? false) && ($0.latest.map { $0 <= last } ?? false) }) {
        return within
      }
      if finding(.established).isSo == false { return .yes(false) }
    } else if let done = known({ $0.latest.map { $0 <= last } ?? false }) {
      return done
    }
    return Finding(undecided: days.count { $0.days.earliest.map { $0 <= last } ?? true })
  }

  private func happened(_ kind: EventKind) -> Finding {
    let found = latest { $0.kind == kind && !$0.isPartial }
    guard let event = found.event else { return Finding(undecided: found.undecided) }
    return .yes(true, .event(event), sources: event.sources)
  }

  /// The latest such event by the end of the period, and how many may have been before or after it.
  private func latest(_ isIt: (LoggedEvent) -> Bool) -> (event: ProgressEvent?, undecided: Int) {
    let own = events.filter { isIt($0) && $0.certainty != .uncertain }
    let done = own.filter { $0.standing(at: period.lastDay) == .happened }
    let undecided = own.count { $0.standing(at: period.lastDay) == .undecided }
    return (
      done.enumerated().max { ($0.element.knownBy, $0.offset) < ($1.element.knownBy, $1.offset) }?.element.event,
      undecided
    )
  }

  /// The latest fact with a number that certainly held by the end of the period.
  private func fact(_ kinds: [ClusterFact.Kind]) -> Finding {
    var best: (fact: ClusterFact, day: CalendarDate)?
    var undecided = 0
    for fact in cluster.facts where kinds.contains(fact.kind) && fact.certainty != .uncertain && fact.quantity != nil {
      let days = Occurrence(fact.date)
      if let day = days.latest, day <= period.lastDay {
        if best.map({ $0.day <= day }) ?? true { best = (fact, day) }
      } else if days.earliest.map({ $0 <= period.lastDay }) ?? true {
        undecided += 1
      }
    }
    guard let fact = best?.fact else { return Finding(undecided: undecided) }
    return Finding(value: fact.quantity, basis: .fact(fact), sources: fact.sources)
  }
}

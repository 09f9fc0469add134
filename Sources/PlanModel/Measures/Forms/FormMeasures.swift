/// The half-yearly forms of Circular 14/2024/TT-BCT (biểu báo cáo định kỳ), filled as far as plans, registers and log go.
package struct FormMeasures: Sendable {
  /// The periods that ended by the cut-off date since the year of the first plan, in order of time.
  package let periods: [StatutoryPeriod]
  let library: PlanLibrary
  let log: EventIndex
  let figures: FigureIndex
  let rows: FormRows
  /// The unit that the plan in force is about, whose department sends form 04.
  package let province: Ref<AdministrativeUnit>?
  /// By position in the register of units.
  private let clustersByUnit: [[Ref<Cluster>]]

  init(_ library: PlanLibrary, log: EventIndex, cutOff: CalendarDate) {
    (self.library, self.log) = (library, log)
    (figures, rows) = (FigureIndex(library), FormRows(library))
    periods = library.plans.map(\.year).min().map { StatutoryPeriod.ended(by: cutOff, since: $0) } ?? []
    province = library.plans.first { $0.year == library.site.planInForce }.flatMap(library.province)
    var byUnit = [[Ref<Cluster>]](repeating: [], count: library.units.count)
    for cluster in library.clusters.refs { byUnit[library.clusters[cluster].unit.index].append(cluster) }
    clustersByUnit = byUnit
  }

  /// Form 04: by the department's own figures, what sources observe for the whole province, or what adds up.
  package func province(in period: StatutoryPeriod) -> FilledForm {
    let clusters = library.units.refs.map { findings(in: $0, period) }
    return FilledForm(form: .province, period: period) { kind in
      let own = province.map { figures.finding(kind, of: $0, in: period) } ?? .nothing
      return (own.otherwise(observed(kind, in: period)), sum(kind, overUnits: clusters, in: period).finding)
    }
  }

  /// Form 03 of a unit.
  package func unit(_ unit: Ref<AdministrativeUnit>, in period: StatutoryPeriod) -> FilledForm {
    let clusters = findings(in: unit, period)
    return FilledForm(form: .unit, period: period, unit: unit) { kind in
      (figures.finding(kind, of: unit, in: period), sum(kind, over: clusters, of: unit).finding)
    }
  }

  /// Form 02 of a cluster.
  package func infrastructure(of cluster: Ref<Cluster>, in period: StatutoryPeriod) -> FilledForm {
    let findings = findings(of: cluster, in: period)
    return FilledForm(form: .infrastructure, period: period, cluster: cluster) {
      (findings.finding($0), .nothing)
    }
  }

  /// The latest period in which a unit reports: it has clusters and was there on the period's last day.
  package func latestPeriod(of unit: Ref<AdministrativeUnit>) -> StatutoryPeriod? {
    if unit == province || clustersByUnit[unit.index].isEmpty { return nil }
    return periods.last { library.units[unit].exists(on: $0.lastDay) }
  }

  /// The infrastructure developer of a cluster.
  package func developer(of cluster: Ref<Cluster>) -> Ref<Agency>? { rows.developer(of: cluster) }

  private func findings(of cluster: Ref<Cluster>, in period: StatutoryPeriod) -> ClusterFindings {
    ClusterFindings(
      cluster, library.clusters[cluster], in: period, figures: figures,
      events: log.events(of: cluster), rows: rows.rows(of: cluster, issuedBy: period.lastDay))
  }

  /// The clusters of a unit, each with what is known of it: found once for all rows of a form.
  private func findings(in unit: Ref<AdministrativeUnit>, _ period: StatutoryPeriod) -> [ClusterFindings] {
    clustersByUnit[unit.index].map { findings(of: $0, in: period) }
  }

  /// What the clusters of a unit add up to.
  private func sum(
    _ kind: FigureKind, over clusters: [ClusterFindings], of unit: Ref<AdministrativeUnit>
  ) -> FigureSum {
    var sum = FigureSum(lost: rows.lost(in: unit))
    if kind == .occupancy { return sum }
    for cluster in clusters {
      sum.add(kind == .industrialLand ? cluster.findingIfOperating(kind) : cluster.finding(kind))
    }
    return sum
  }

  /// What the units add up to, their clusters given in register order: each by its own figure, else by its clusters.
  private func sum(
    _ kind: FigureKind, overUnits findings: [[ClusterFindings]], in period: StatutoryPeriod
  ) -> FigureSum {
    var sum = FigureSum(lost: rows.lost(in: nil))
    if let province { sum.add(self.sum(kind, over: findings[province.index], of: province)) }
    for unit in library.units.refs where unit != province {
      let clusters = findings[unit.index].count
      let mayReport = figures.hasFigures(of: unit) && library.units[unit].exists(on: period.lastDay)
      let own = mayReport ? figures.finding(kind, of: unit, in: period) : .nothing
      if own.value != nil {
        sum.add(own, standingFor: max(clusters, 1))
      } else if clusters > 0 || rows.lost(in: unit) > 0 {
        sum.add(self.sum(kind, over: findings[unit.index], of: unit))
      }
    }
    return sum
  }

  /// What sources observed for the whole province by the end of the period; a repeated figure at its first date.
  private func observed(_ kind: FigureKind, in period: StatutoryPeriod) -> Finding {
    if kind.isOfPeriod { return .nothing }
    for ref in library.indicators.refs where library.indicators[ref].figure == kind {
      let readings = library.indicators[ref].readings(until: period.lastDay)
      let known = readings.map(\.observation).last { $0.day != nil && $0.certainty != .uncertain }
      if let known {
        return Finding(value: known.value.withoutUnit, basis: .indicator(ref, known), sources: known.sources)
      }
    }
    return .nothing
  }
}

extension FilledForm {
  /// Fills every row with what the reporter says himself, else with what is counted.
  fileprivate init(
    form: FormKind, period: StatutoryPeriod, unit: Ref<AdministrativeUnit>? = nil, cluster: Ref<Cluster>? = nil,
    _ find: (FigureKind) -> (own: Finding, counted: Finding)
  ) {
    let entries = form.rows.map { row in
      let (own, counted) = find(row.kind)
      let finding = own.otherwise(counted)
      let isContradicted = own.value != nil && own.value.contradicts(counted.value)
      return FormEntry(
        row: row, value: finding.value?.withoutUnit, basis: finding.basis, undecided: finding.undecided,
        contradicted: isContradicted ? counted.value : nil, sources: finding.sources)
    }
    self.init(
      form: form, period: period, unit: unit, cluster: cluster, entries: entries.map { $0.withShare(of: entries) })
  }
}

extension Quantity? {
  /// Both cannot be: two exact numbers that differ, or a lower bound above an exact one.
  fileprivate func contradicts(_ counted: Quantity?) -> Bool {
    guard let own = self?.exact, let counted else { return false }
    if let exact = counted.exact { return exact != own }
    return counted.bound == .atLeast && counted.value > own
  }
}

extension FormEntry {
  /// The mean occupancy where nobody reports one: leased land over industrial land, both known exactly.
  fileprivate func withShare(of entries: [FormEntry]) -> FormEntry {
    func exact(_ kind: FigureKind) -> FormEntry? { entries.first { $0.row.kind == kind && $0.value?.exact != nil } }
    guard row.kind == .occupancy, value == nil, let leased = exact(.leasedLand), let land = exact(.industrialLand),
      let part = leased.value?.exact, let whole = land.value?.exact, part <= whole, let share = part.percent(of: whole)
    else { return self }
    return FormEntry(
      row: row, value: Quantity(value: share), basis: .share, undecided: 0, contradicted: nil,
      sources: leased.sources + land.sources)
  }
}

extension AdministrativeUnit {
  fileprivate func exists(on day: CalendarDate) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { $0 >= day } ?? true)
  }
}

extension PlanMeasures {
  /// What was due and done month by month, quarter by quarter or year by year; of one area where a unit is given.
  package func periods(
    _ grain: PeriodGrain, of scope: CommitmentScope, in unit: Ref<AdministrativeUnit>? = nil
  ) -> PeriodSeries {
    let counted = commitments(scope, in: unit)
    let first = grain.index(of: CalendarPeriod.year(plan.year).firstDay)
    let ends = [CalendarPeriod.year(plan.year).lastDay, cutOff] + counted.compactMap(\.due.lastDay)
    let last = max(first, ends.map(grain.index(of:)).max() ?? first)
    let periods = (first...last).map { index in
      let period = grain.period(at: index)
      return PeriodMeasures(
        period: period, stated: unit == nil ? stated(scope, in: period) : nil,
        isKnown: period.firstDay <= cutOff && coverage.covers(grain, index, unit: unit),
        isBegun: period.firstDay <= cutOff, isClosed: period.lastDay <= cutOff)
    }
    return PeriodSeries(counted, grain: grain, empty: periods, lostRows: lostRows(scope, in: unit))
  }

  /// Planned and done, added up month by month.
  package func cumulative(_ kind: MilestoneKind, in unit: Ref<AdministrativeUnit>? = nil) -> CumulativeSeries {
    let scope = CommitmentScope.milestones(kind)
    return CumulativeSeries(
      commitments(scope, in: unit), year: plan.year, cutOff: cutOff, lostRows: lostRows(scope, in: unit))
  }

  /// Whether the clusters that the plan sets a ground-breaking for have started; lost rows count as unknown.
  package func startCounts(in unit: Ref<AdministrativeUnit>? = nil) -> StartCounts {
    let scope = CommitmentScope.milestones(.groundBreaking)
    return startCounts(commitments(scope, in: unit), lostRows: lostRows(scope, in: unit))
  }

  func startCounts(_ commitments: [Commitment], lostRows: Int) -> StartCounts {
    var counts = StartCounts()
    for commitment in commitments where commitment.milestone?.kind == .groundBreaking {
      counts.count(commitment.cluster.map { startStates[$0.index] } ?? .unknown)
    }
    for _ in 0..<lostRows { counts.count(.unknown) }
    return counts
  }

  private func stated(_ scope: CommitmentScope, in period: CalendarPeriod) -> Quantity? {
    guard case .milestones(let kind) = scope else { return nil }
    return plan.statedCounts.first { $0.subject == .milestone(kind, period) }?.stated
  }

  /// Rows declared lost that give no such milestone, in annexes that have a column for it.
  package func lostRows(_ scope: CommitmentScope, in unit: Ref<AdministrativeUnit>? = nil) -> Int {
    guard case .milestones(let kind) = scope else { return 0 }
    return lostRows.count { $0.kinds.contains(kind) && (unit == nil || $0.unit == unit) }
  }
}

/// A row lost in the source, and the milestones that it may have set.
struct LostRow: Sendable {
  let unit: Ref<AdministrativeUnit>?
  let kinds: [MilestoneKind]

  static func rows(of plan: Plan) -> [LostRow] {
    plan.annexes.flatMap { annex in
      let kinds = annex.columns.compactMap(\.milestone)
      return annex.rows.filter { $0.missing != nil }.map { row in
        let given = row.milestones.map(\.kind)
        return LostRow(unit: row.unit, kinds: kinds.filter { !given.contains($0) })
      }
    }
  }
}

extension TargetMeasure {
  static func measures(
    of plan: Plan, _ commitments: [Commitment], indicators: Register<CityIndicator>, cutOff: CalendarDate
  ) -> [TargetMeasure] {
    plan.targets.enumerated().flatMap { position, target in
      target.figures.map { figure in
        TargetMeasure(
          target: position, figure: figure, count: figure.milestone.map { Count(of: $0, in: plan, commitments) },
          readings: figure.indicators.map {
            Reading(indicator: $0, latest: indicators[$0].latestObservations(until: cutOff))
          })
      }
    }
  }
}

extension TargetMeasure.Count {
  init(of kind: MilestoneKind, in plan: Plan, _ commitments: [Commitment]) {
    let counted = commitments.filter(CommitmentScope.milestones(kind).contains)
    done = counted.count(where: \.isDone)
    rows = counted.count + LostRow.rows(of: plan).count { $0.kinds.contains(kind) }
  }
}

/// Every measure of one plan at the cut-off date.
///
/// It never changes; it is a class so that what is asked of it copies one reference and not all of its lists.
package final class PlanMeasures: Sendable {
  /// As in force at the cut-off date: rows read as letters amended them.
  package let plan: Plan
  /// As issued, with what letters amended later.
  package let issued: Plan
  package let cutOff: CalendarDate
  /// All milestones and duties in document order.
  package let commitments: [Commitment]
  package let late: LateList
  /// Overdue commitments of which nothing is known, in document order; counted apart from what is late.
  package let withoutInformation: [Commitment]
  /// One for every figure of every target, in order.
  package let targets: [TargetMeasure]
  package let occupancy: [OccupancyEntry]

  let library: PlanLibrary
  let startStates: [StartState]
  let coverage: ReportCoverage
  let reports: ReportIndex
  let regime: ReportingRegime
  let knowledge: Knowledge
  private let assignments: AssignmentIndex
  /// Where the milestones of each row stand in `commitments`, by the positions of the annex and the row.
  private let milestones: [[Range<Int>]]
  /// Positions in `commitments` by position of the unit.
  private let byUnit: [[Int]]
  /// Positions in `commitments` by position of the cluster.
  private let byCluster: [[Int]]
  private let clustersByUnit: [[Ref<Cluster>]]
  private let bodiesByUnit: [[Ref<Agency>]]
  let lostRows: [LostRow]

  init(
    _ assessed: AssessedPlan, startStates: [StartState], coverage: ReportCoverage, reports: ReportIndex
  ) {
    let assessment = assessed.assessment
    let (library, all) = (assessment.library, assessed.commitments)
    (plan, cutOff, commitments) = (assessment.plan, assessment.cutOff, all)
    issued = assessment.issued
    (self.library, self.startStates, self.coverage) = (library, startStates, coverage)
    (self.reports, knowledge) = (reports, assessment.knowledge)
    regime = ReportingRegime(assessment.plan, agencies: library.agencies)
    late = LateList(all)
    withoutInformation = all.filter { $0.status.category == .noInformation }
    occupancy = OccupancyEntry.entries(of: plan, log: assessment.log, cutOff: cutOff)
    targets = TargetMeasure.measures(of: plan, all, indicators: library.indicators, cutOff: cutOff)
    assignments = AssignmentIndex(all, agencies: library.agencies)
    milestones = assessment.plan.milestonePositions
    let units = library.units.count
    byUnit = all.indices.grouped(count: units) { all[$0].unit?.index }
    byCluster = all.indices.grouped(count: library.clusters.count) { all[$0].cluster?.index }
    clustersByUnit = library.clusters.refs.grouped(count: units) { library.clusters[$0].unit.index }
    bodiesByUnit = library.agencies.refs.grouped(count: units) { library.agencies[$0].unit?.index }
    lostRows = LostRow.rows(of: plan)
  }

  /// The annex row that a commitment belongs to, as in force.
  package func row(of commitment: Commitment) -> AnnexRow {
    plan.annexes[commitment.place.annex].rows[commitment.place.row]
  }

  /// The milestones of a row, by the positions of the annex and the row.
  package func milestones(annex: Int, row: Int) -> ArraySlice<Commitment> { commitments[milestones[annex][row]] }

  /// The milestones and duties of a cluster's rows, in document order.
  package func commitments(of cluster: Ref<Cluster>) -> [Commitment] {
    byCluster[cluster.index].map { commitments[$0] }
  }

  /// What counts in the scope, in document order; of the whole city where no unit is given.
  package func commitments(_ scope: CommitmentScope, in unit: Ref<AdministrativeUnit>? = nil) -> [Commitment] {
    guard let unit else { return commitments.filter(scope.contains) }
    return byUnit[unit.index].lazy.map { [commitments] in commitments[$0] }.filter(scope.contains)
  }

  package func tally(_ scope: CommitmentScope, in unit: Ref<AdministrativeUnit>? = nil) -> Tally {
    Tally(commitments(scope, in: unit))
  }

  /// What an agency leads, cooperates in and develops under this plan.
  package func agency(_ agency: Ref<Agency>) -> AgencyMeasures {
    assignments.measures(of: agency, in: commitments)
  }

  /// How much an agency leads and cooperates in under this plan.
  package func counts(of agency: Ref<Agency>) -> AgencyCounts {
    assignments.counts(of: agency, in: commitments)
  }

  /// Whether an agency leads or cooperates in anything under this plan.
  package func hasDuties(_ agency: Ref<Agency>) -> Bool { assignments.hasDuties(agency) }

  /// The agencies that have anything to do under this plan, themselves or by a collective, in register order.
  package var agencies: [Ref<Agency>] { library.agencies.refs.filter(assignments.isNamed) }

  /// The units that have rows in this plan, in register order.
  package var areas: [Ref<AdministrativeUnit>] { library.units.refs.filter { !byUnit[$0.index].isEmpty } }

  /// The People's Committee and the boards of a unit, in register order.
  func bodies(of unit: Ref<AdministrativeUnit>) -> [Ref<Agency>] { bodiesByUnit[unit.index] }

  /// How an area stands under this plan.
  package func area(_ unit: Ref<AdministrativeUnit>) -> AreaMeasures {
    let own = byUnit[unit.index].map { commitments[$0] }
    let lost = lostRows(.milestones(.groundBreaking), in: unit)
    return AreaMeasures(
      unit: unit, clusters: clustersByUnit[unit.index], commitments: own,
      startCounts: startCounts(own, lostRows: lost), bodies: bodiesByUnit[unit.index],
      late: LateList(own), withoutInformation: own.filter { $0.status.category == .noInformation })
  }
}

extension Plan {
  /// Where the milestones of each row stand among all milestones and duties in document order.
  fileprivate var milestonePositions: [[Range<Int>]] {
    var next = 0
    return annexes.map { annex in
      annex.rows.map { row in
        let first = next
        next += row.milestones.count + row.duties.count
        return first..<(first + row.milestones.count)
      }
    }
  }
}

extension Sequence {
  /// The elements by a position they name, each group in order; those that name none are left out.
  fileprivate func grouped(count: Int, by position: (Element) -> Int?) -> [[Element]] {
    var groups = [[Element]](repeating: [], count: count)
    for element in self {
      if let position = position(element) { groups[position].append(element) }
    }
    return groups
  }
}

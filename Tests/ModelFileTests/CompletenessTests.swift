import DataSyntax
import ModelFile
import PlanModel
import Testing

/// Everything that the model knows stands in the file: a property added later must be written too.
struct CompletenessTests {
  @Test func everyPropertyOfTheLibraryIsWritten() throws {
    let library = try SyntheticLibrary.library()
    let root = try root(of: library)
    var check = WrittenProperties(renamed: ["AnnexGroup.rows": ["firstRow", "rowCount"], "RowChange.subject": []])
    check.follow(library.site, try #require(root.at("site")))
    check.follow(library.units.elements, try #require(root.at("units")))
    check.follow(library.agencies.elements, try #require(root.at("agencies")))
    check.follow(library.clusters.elements, try #require(root.at("clusters")))
    check.follow(library.sources.elements, try #require(root.at("sources")))
    check.follow(library.indicators.elements, try #require(root.at("indicators")))
    check.follow(library.plans, try #require(root.at("plans")))
    check.follow(library.letters.elements, try #require(root.at("letters")))
    check.follow(library.log, try #require(root.at("log")))
    #expect(check.missing.isEmpty)
    #expect(check.faults.isEmpty)
    #expect(check.seen.count > 150, "the whole library was followed")
    // When the log was closed is told by the content alone.
    let sections = Mirror(reflecting: library).children.compactMap(\.label).filter { $0 != "logClosed" }
    #expect(sections.allSatisfy { root.at($0) != nil }, "\(sections)")
  }

  @Test func everyPropertyOfTheMeasuresIsWritten() throws {
    let library = try SyntheticLibrary.library()
    let measures = Measures(of: library, cutOff: library.site.cutOff)
    let node = try #require(try root(of: library).at("measures"))
    let plan = try #require(measures.plans.first)
    let planNode = try #require(node.at("plans")?.items.first)
    var check = WrittenProperties(renamed: Self.renamed)
    check.compare(measures, node, follows: false)
    check.compare(plan, planNode, follows: false)
    func compare(_ values: [Any], _ node: Node?) {
      #expect(node?.items.count == values.count && !values.isEmpty)
      for (value, item) in zip(values, node?.items ?? []) { check.compare(value, item, follows: false) }
    }
    compare(plan.commitments, planNode.at("commitments"))
    compare(plan.late.entries, planNode.at("late", "entries"))
    compare(plan.targets, planNode.at("targets"))
    compare(plan.targets.flatMap(\.readings), planNode.at("targets")?.items.first?.at("readings"))
    compare(plan.occupancy, planNode.at("occupancy"))
    compare(plan.areas.map(plan.area), planNode.at("areas"))
    compare(plan.agencies.map(plan.agency), planNode.at("agencies"))
    compare(plan.compliance, planNode.at("reportingDays"))
    compare(plan.compliance.map(\.day), planNode.at("reportingDays"))
    let received = plan.compliance.flatMap(\.obligations).filter { $0.standing.report != nil }
    compare(received, planNode.at("reportingDays")?.items.first { $0.at("received") != nil }?.at("received"))
    compare(measures.documentCommitments, node.at("documentDuties"))
    let moved = planNode.at("commitments")?.items.first { $0.at("adjustments") != nil }
    compare(plan.commitments.flatMap(\.adjustments), moved?.at("adjustments"))
    check.compare(plan.startCounts(), try #require(planNode.at("startCounts")), follows: false)
    try compareScopes(plan, planNode, &check)
    #expect(check.missing.isEmpty)
    #expect(check.faults.isEmpty)
  }

  private func compareScopes(_ plan: PlanMeasures, _ node: Node, _ check: inout WrittenProperties) throws {
    let scopes: [CommitmentScope] = [.milestones(.siteClearance), .milestones(.groundBreaking), .duties]
    let nodes = try #require(node.at("scopes")).items
    #expect(nodes.map { $0.at("scope", "milestone")?.text } == ["site-clearance", "ground-breaking", nil])
    for (scope, node) in zip(scopes, nodes) {
      let series = try #require(node.at("series")).items
      #expect(series.map { $0.at("grain")?.text } == PeriodGrain.allCases.map(\.rawValue))
      for (grain, node) in zip(PeriodGrain.allCases, series) {
        let values = plan.periods(grain, of: scope)
        check.compare(values, node, follows: false)
        for period in values.periods.filter({ $0.planned > 0 || $0.stated != nil || $0.isKnown }) {
          try compare(period, in: node, &check)
        }
      }
      guard case .milestones(let kind) = scope else { continue }
      let cumulative = plan.cumulative(kind)
      check.compare(cumulative, try #require(node.at("cumulative")), follows: false)
      let points = try #require(node.at("cumulative", "points")).items
      check.compare(cumulative.points[0], try #require(points.first), follows: false)
    }
  }

  private func compare(_ period: PeriodMeasures, in series: Node, _ check: inout WrittenProperties) throws {
    let last = "\(period.period.lastDay)"
    let node = series.at("periods")?.items.first { node in
      node.at("planned")?.text == String(period.planned) && node.at("period", "value")?.text == name(of: period.period)
    }
    check.compare(period, try #require(node, "\(last)"), follows: false)
    guard let done = period.done else { return }
    check.compare(done, try #require(node?.at("done")), follows: false)
  }

  private func name(of period: CalendarPeriod) -> String {
    let day = period.firstDay
    return switch period {
    case .month: "\(day.year)-\(day.month < 10 ? "0" : "")\(day.month)"
    case .quarter: "\(day.year)-Q\(day.quarterOfYear.quarter)"
    default: String(day.year)
    }
  }

  /// Properties of measures that stand under another key, or nowhere since they are not measures or follow from others.
  private static let renamed: [String: [String]] = [
    "Measures.library": [], "Measures.assessments": [], "Measures.coverage": [], "Measures.startStates": ["clusters"],
    "Measures.reports": [], "Measures.forms": [], "Measures.documents": ["documentDuties"],
    "PlanMeasures.plan": ["year"], "PlanMeasures.issued": [], "PlanMeasures.cutOff": [],
    "PlanMeasures.milestones": ["commitments"],
    "PlanMeasures.library": [], "PlanMeasures.startStates": [], "PlanMeasures.coverage": [],
    "PlanMeasures.assignments": ["agencies"], "PlanMeasures.byUnit": ["areas"], "PlanMeasures.byCluster": [],
    "PlanMeasures.clustersByUnit": ["areas"], "PlanMeasures.bodiesByUnit": ["areas"],
    "PlanMeasures.lostRows": ["scopes"], "PlanMeasures.reports": [], "PlanMeasures.knowledge": [],
    "PlanMeasures.regime": ["reportingDays"], "ReportCompliance.day": ["lastDay"],
    "ReportCompliance.obligations": ["tally"], "ReportObligation.day": [],
    "DocumentCommitment.owner": [], "DocumentCommitment.position": [], "Adjustment.event": ["movedBy"],
    "Commitment.place": ["row"], "Commitment.developer": ["agencies"],
    "LateList.Entry.commitment": ["plan", "commitment"],
    "TargetMeasure.figure": ["figure"], "OccupancyEntry.annex": [],
    "AreaMeasures.commitments": ["scopes"],
    "PeriodMeasures.due": ["planned", "statuses"], "PeriodMeasures.doneCommitments": ["done"],
  ]

  private func root(of library: PlanLibrary) throws -> Node {
    let measures = Measures(of: library, cutOff: library.site.cutOff)
    let bytes = ModelWriter.bytes(of: library, measures: measures, forms: measures.forms.filled)
    return try #require(DataReader.read(path: "model.json", bytes: bytes).document).root
  }
}

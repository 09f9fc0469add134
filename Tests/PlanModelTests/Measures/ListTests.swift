import PlanModel
import Testing

@Suite struct ListTests {
  @Test("What is late stands longest first, then as in the document; what nobody tells of stands apart")
  func late() throws {
    var sample = Sample.groundBreakings("6/2021", "3/2021", "6/2021", "6/2021")
    sample.bodies += [Sample.Body(id: "a", kind: .company), Sample.Body(id: "b", kind: .company)]
    sample.rows[1].developer = "b"
    sample.rows[2].developer = "a"
    for cluster in ["c1", "c2", "c3"] {
      sample.log(Sample.Entry(kind: .notStarted, date: "31/8/2021", cluster: cluster))
    }
    let plan = try sample.plan()
    #expect(plan.late.entries.map(\.commitment.id) == [2, 1, 3].map { "pl-\($0).ground-breaking" })
    #expect(plan.late.entries.map(\.lateness.minMonths) == [5, 2, 2])
    #expect(plan.late.entries.map(\.asOf.text) == ["31/8/2021", "31/8/2021", "31/8/2021"])
    #expect(LateBand.allCases.map { plan.late[$0].count } == [2, 1, 0, 0])
    #expect(plan.late.byUnit.map { $0.key?.index } == [0, 1])
    #expect(plan.late.byUnit.map(\.entries.count) == [2, 1])
    #expect(plan.late.byAgency.map { $0.key?.index } == [2, 3, nil])
    #expect(plan.withoutInformation.map(\.id) == ["pl-4.ground-breaking"])
    #expect(try sample.measures().late == plan.late)
  }

  @Test("A late duty with two leads stands under both")
  func twoLeads() throws {
    var sample = Sample()
    sample.rows = [Sample.Row(duties: [Sample.Work(leads: ["sct", "press"], due: "6/2021")])]
    sample.log(Sample.Entry(kind: .notCompleted, date: "1/1/2022", cluster: nil, duty: "pl-1.1"))
    let groups = try sample.plan().late.byAgency
    #expect(groups.map { $0.key?.index } == [0, 1])
    #expect(groups.allSatisfy { $0.entries.count == 1 })
  }

  @Test("Rows without a readable month and lost rows are counted apart")
  func lostRows() throws {
    var sample = Sample.groundBreakings("6/2021", nil)
    sample.rows += [
      Sample.Row(unit: "gia-lam", isLost: true), Sample.Row(milestones: [(.groundBreaking, nil)], isLost: true),
    ]
    let measures = try sample.measures()
    let plan = measures.plans[0]
    let scope = CommitmentScope.milestones(.groundBreaking)
    #expect(plan.lostRows(scope) == 1)
    #expect(plan.lostRows(scope, in: measures.library.units.refs[0]) == 0)
    #expect(plan.lostRows(.milestones(.inOperation)) == 0, "the annex has no such column")
    #expect(plan.tally(scope)[.noReadableDate] == 2)
  }

  @Test("Occupancy is listed in annex order: given, missing with its reason, or observed since")
  func occupancy() throws {
    var sample = Sample()
    sample.rows = [Sample.Row(cluster: "c1", occupancy: 68), Sample.Row(isLost: true), Sample.Row(cluster: "c2")]
    sample.log(
      Sample.Entry(kind: .occupancy, date: "1/1/2024", percent: 90),
      Sample.Entry(kind: .occupancy, date: "1/1/2023", percent: 80))
    let entries = try sample.plan().occupancy
    #expect(entries.map { $0.value?.value.mantissa } == [68, nil, nil])
    #expect(entries.map { $0.missing?.reason } == [nil, "lost", nil])
    #expect(entries.map { $0.latest?.id } == ["r0.1", nil, nil])
  }
}

import PlanModel
import Testing

@Suite struct AssignmentTests {
  private func sample() -> Sample {
    var sample = Sample(cutOff: "31/5/2021")
    sample.bodies = [
      Sample.Body(id: "sct"), Sample.Body(id: "ubnd", kind: .peoplesCommittee, unit: "phuc-tho"),
      Sample.Body(id: "districts", kind: .collective, members: ["ubnd"]),
      Sample.Body(id: "all", kind: .collective, members: ["sct", "districts"]),
      Sample.Body(id: "company", kind: .company),
      Sample.Body(id: "idle"),
    ]
    sample.rows = [
      Sample.Row(duties: [
        Sample.Work(leads: ["sct"], cooperating: ["all", "sct"], due: "Q4/2021"),
        Sample.Work(leads: ["districts", "ubnd"], cooperating: ["sct"], due: "6/2021"),
      ]),
      Sample.Row(
        cluster: "c1", milestones: [(.groundBreaking, "9/2021")],
        duties: [
          Sample.Work(leads: ["ubnd"], due: "*"), Sample.Work(leads: ["all"], due: "5/2021"),
          Sample.Work(leads: ["company"], due: "6/2021"),
        ], developer: "company"),
    ]
    return sample
  }

  private func lists(_ id: String) throws -> AgencyMeasures {
    let measures = try sample().measures()
    return measures.plans[0].agency(try #require(measures.library.agencies.ref(id)))
  }

  private func ids(_ list: [Assignment]) -> [String] { list.map(\.commitment.id) }

  @Test("An agency's list holds what it leads itself and as a member, by deadline, each once")
  func leads() throws {
    let ubnd = try lists("ubnd")
    #expect(ids(ubnd.leads) == ["pl-2.2", "pl-1.2", "pl-2.1"])
    #expect(ubnd.leads.map { $0.via?.index } == [3, nil, nil])
    #expect(ids(ubnd.cooperates) == ["pl-1.1"])
    #expect(ubnd.tally.total == 3)
  }

  @Test("What an agency leads is not repeated among what it cooperates in")
  func cooperatesOnce() throws {
    let department = try lists("sct")
    #expect(ids(department.leads) == ["pl-2.2", "pl-1.1"])
    #expect(ids(department.cooperates) == ["pl-1.2"])
  }

  @Test("An agency's counts are the sizes of its lists")
  func counts() throws {
    let plan = try sample().plan()
    for agency in plan.agencies {
      let (counts, lists) = (plan.counts(of: agency), plan.agency(agency))
      #expect(counts.leads == lists.tally, "\(agency)")
      #expect(counts.cooperates == lists.cooperates.count, "\(agency)")
    }
  }

  @Test("A developer's list holds the milestones of its rows, and what comes next is sorted by deadline")
  func develops() throws {
    let company = try lists("company")
    #expect(ids(company.develops) == ["pl-2.ground-breaking"])
    #expect(ids(company.upcoming) == ["pl-2.3", "pl-2.ground-breaking"])
    #expect(ids(try lists("ubnd").upcoming) == ["pl-1.2"], "neither overdue nor continuous ones come next")
  }

  @Test("Agencies with nothing to do are not listed, areas are those with rows")
  func listed() throws {
    let plan = try sample().plan()
    #expect(plan.agencies.map(\.index) == [0, 1, 2, 3, 4])
    #expect(plan.areas.map(\.index) == [0])
  }

  @Test("An area has its clusters, its rows and its committee's duties")
  func area() throws {
    let measures = try sample().measures()
    let area = measures.plans[0].area(try #require(measures.library.units.ref("phuc-tho")))
    #expect(area.clusters.map(\.index) == [0, 1])
    #expect(area.commitments.map(\.id) == ["pl-2.ground-breaking", "pl-2.1", "pl-2.2", "pl-2.3"])
    #expect(area.bodies.map(\.index) == [1])
    #expect(area.withoutInformation.map(\.id) == ["pl-2.2"])
    #expect(area.tally(.duties).total == 3)
    #expect(area.tally(.milestones(.groundBreaking))[.notYetDue] == 1)
  }
}

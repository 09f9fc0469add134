import PlanModel
import Testing

/// Deadlines that were moved, and what was only expected.
@Suite struct AdjustmentTests {
  @Test(
    "Lateness is counted against the original and against the adjusted deadline that is known at the cut-off date",
    arguments: [
      // Adjusted deadlines with the days they were decided on, the ground-breaking, cut-off, both statuses.
      ([], "21/7/2022", "31/12/2025", "done-late 12", nil),
      ([("8/11/2021", "Q2/2022")], "21/7/2022", "31/12/2025", "done-late 12", "done-late 0"),
      ([("8/11/2021", "Q3/2022")], "21/7/2022", "31/12/2025", "done-late 12", "done-on-time"),
      ([("8/11/2021", "Q1/2022"), ("8/3/2022", "2022")], "21/7/2022", "31/12/2025", "done-late 12", "done-on-time"),
      ([("8/3/2022", "2022"), ("8/11/2021", "Q1/2022")], "21/7/2022", "31/12/2025", "done-late 12", "done-on-time"),
      ([("8/11/2021", "Q1/2022"), ("8/3/2022", "2022")], nil, "30/11/2021", "no-information", "not-yet-due"),
      ([("8/11/2021", "Q1/2022")], nil, "7/11/2021", "no-information", nil),
      ([("8/11/2021", "Q1/2022")], nil, "31/12/2025", "no-information", "no-information"),
      ([("8/1/2021", "Q1/2022")], "21/7/2022", "31/12/2025", "done-late 12", nil),
      ([("8/11/2021", ">Q1/2022")], "21/7/2022", "31/12/2025", "done-late 12", "done-on-time"),
    ] as [([(String, String)], String?, String, String, String?)])
  func statuses(
    moved: [(String, String)], done: String?, cutOff: String, original: String, adjusted: String?
  ) throws {
    var sample = Sample.groundBreakings("30/6/2021", cutOff: cutOff)
    sample.log(Sample.Entry(kind: .revisedSchedule, date: "1/10/2021"))
    for (day, deadline) in moved {
      sample.log(Sample.Entry(kind: .revisedSchedule, date: day, deadline: deadline))
    }
    if let done { sample.log(Sample.Entry(kind: .groundBreaking, date: done)) }
    let commitment = try #require(try sample.plan().commitments.first)
    #expect(commitment.status.text == original && commitment.adjusted?.status.text == adjusted, "\(moved) \(cutOff)")
  }

  @Test("A revision moves the milestone or the duty it names and no other, and an uncertain one none")
  func scope() throws {
    var sample = Sample()
    sample.rows = [
      Sample.Row(
        cluster: "c1", milestones: [(.groundBreaking, "6/2021"), (.infrastructureCompletion, "Q4/2021")],
        duties: [Sample.Work(due: "6/2021"), Sample.Work(due: "6/2021")])
    ]
    sample.log(
      Sample.Entry(kind: .revisedSchedule, date: "1/7/2021", deadline: "2022", milestone: .infrastructureCompletion),
      Sample.Entry(kind: .revisedSchedule, date: "1/7/2021", duty: "pl-1.2", deadline: "9/2021"),
      Sample.Entry(kind: .revisedSchedule, date: "1/7/2021", certainty: .uncertain, deadline: "2023"))
    let commitments = try sample.plan().commitments
    #expect(commitments.map { $0.adjusted?.due.lastDay?.text } == [nil, "31/12/2022", nil, "30/9/2021"])
    #expect(commitments.map { $0.due.lastDay?.text } == ["30/6/2021", "31/12/2021", "30/6/2021", "30/6/2021"])
  }

  @Test(
    "An estimate neither fulfils, denies nor starts anything; it is counted apart in the period it names",
    arguments: [
      // Estimates with the days they were reported on, percentages, the period they are counted in.
      ([("20/11/2021", "12/2021", nil)], "12/2021"),
      ([("20/11/2021", "Q4/2021", nil)], nil),
      ([("20/11/2021", "12/2021", 80)], nil),
      ([("20/11/2021", "12/2021", nil), ("20/12/2021", "2/2022", nil)], "2/2022"),
      ([("20/1/2022", "2/2022", nil)], nil),
    ] as [([(String, String, Int?)], String?)])
  func estimates(reported: [(String, String, Int?)], counted: String?) throws {
    var sample = Sample.groundBreakings("Q4/2021", cutOff: "31/12/2021")
    sample.reports = reported.map { submitted, date, percent in
      let entry = Sample.Entry(kind: .groundBreaking, date: date, percent: percent, isEstimate: true)
      return Sample.Report(from: "sct", period: "2021", submitted: submitted, events: [entry])
    }
    // The series ends with the cut-off date unless something is due later.
    sample.rows.append(Sample.Row(cluster: "c2", milestones: [(.groundBreaking, "3/2022")]))
    let measures = try sample.measures()
    let plan = measures.plans[0]
    let commitment = plan.commitments[0]
    #expect(commitment.status.text == "no-information" && commitment.occurrence == nil)
    #expect(commitment.estimates.count == reported.count { $0.0 != "20/1/2022" })
    #expect(measures.startState(of: try #require(commitment.cluster)) == .unknown)
    #expect(measures.events(of: try #require(commitment.cluster)).count == commitment.estimates.count)
    let periods = plan.periods(.month, of: .milestones(.groundBreaking)).periods
    let found = periods.filter { !$0.estimated.isEmpty }.map(\.period)
    #expect(found == (try counted.map { [try period($0[...])] } ?? []), "\(reported)")
    #expect(periods.allSatisfy { $0.doneCommitments.isEmpty })
  }

  @Test("What is done is no longer counted as estimated, and an estimated duty is not done")
  func supersededEstimates() throws {
    var sample = Sample(cutOff: "31/12/2021")
    sample.rows = [Sample.Row(cluster: "c1", duties: [Sample.Work(due: "12/2021"), Sample.Work(due: "12/2021")])]
    sample.reports = [
      Sample.Report(
        from: "sct", period: "11/2021", submitted: "20/11/2021",
        events: ["pl-1.1", "pl-1.2"].map {
          Sample.Entry(kind: .completed, date: "12/2021", cluster: nil, duty: $0, isEstimate: true)
        })
    ]
    sample.log(Sample.Entry(kind: .completed, date: "15/12/2021", cluster: nil, duty: "pl-1.1"))
    let plan = try sample.plan()
    #expect(plan.commitments.map(\.status.text) == ["done-on-time", "no-information"])
    let december = try #require(plan.periods(.month, of: .duties).period(containing: day("31/12/2021")))
    #expect(december.estimated.map(\.id) == ["pl-1.2"] && december.doneCommitments.map(\.id) == ["pl-1.1"])
  }

  @Test("Nobody expects a cluster any more that was withdrawn")
  func withdrawnEstimates() throws {
    var sample = Sample.groundBreakings("Q4/2021", cutOff: "31/12/2021")
    let entry = Sample.Entry(kind: .groundBreaking, date: "12/2021", isEstimate: true)
    sample.reports = [Sample.Report(from: "sct", period: "11/2021", submitted: "20/11/2021", events: [entry])]
    func expected() throws -> Int {
      try sample.plan().periods(.month, of: .milestones(.groundBreaking)).periods.reduce(0) { $0 + $1.estimated.count }
    }
    #expect(try expected() == 1)
    sample.log(Sample.Entry(kind: .withdrawn, date: "1/12/2021"))
    #expect(try expected() == 0)
  }
}

import PlanModel
import Testing

@Suite struct DutyStatusTests {
  private func statuses(
    _ dues: [String?], cluster: String? = nil, cutOff: String = "31/12/2025", _ log: [Sample.Entry]
  ) throws -> [String] {
    var sample = Sample(cutOff: cutOff)
    sample.rows = [Sample.Row(cluster: cluster, duties: dues.map { Sample.Work(due: $0) })]
    sample.reports = [Sample.Report(events: log)]
    return try sample.plan().commitments.map(\.status.text)
  }

  private func entry(_ kind: EventKind, _ date: String, _ duty: String?, cluster: String? = nil) -> Sample.Entry {
    Sample.Entry(kind: kind, date: date, cluster: cluster, duty: duty)
  }

  @Test("A duty is done by an event that names it, and by no other")
  func completed() throws {
    let log = [entry(.completed, "3/10/2022", "pl-1.1"), entry(.groundBreaking, "1/4/2021", nil, cluster: "c1")]
    #expect(try statuses(["Q2/2021", "Q2/2021"], cluster: "c1", log) == ["done-late 15", "no-information"])
  }

  @Test("A row with one duty may be named in its place, a row with two may not")
  func namedByRow() throws {
    let log = [entry(.completed, "1/6/2021", "pl-1")]
    #expect(try statuses(["Q2/2021"], log) == ["done-on-time"])
    #expect(try statuses(["Q2/2021", "Q2/2021"], log) == ["no-information", "no-information"])
  }

  @Test("A duty is late from the day on which it is known not to be done")
  func late() throws {
    #expect(try statuses(["~2021"], [entry(.notCompleted, "30/6/2022", "pl-1.1")]) == ["late 6 @30/6/2022"])
    #expect(try statuses(["~2021"], [entry(.notCompleted, "31/12/2021", "pl-1.1")]) == ["no-information"])
    #expect(try statuses(["*m"], [entry(.notCompleted, "31/12/2021", "pl-1.1")]) == ["continuous"])
  }

  @Test("Site clearance of its cluster shows a duty to be under way while it is not yet due")
  func steps() throws {
    let log = [entry(.siteClearance, "1/3/2021", nil, cluster: "c1")]
    #expect(try statuses(["6/2021"], cluster: "c1", cutOff: "31/3/2021", log) == ["in-progress"])
    #expect(try statuses(["6/2021"], cluster: "c2", cutOff: "31/3/2021", log) == ["not-yet-due"])
    #expect(try statuses(["6/2021"], cluster: "c1", cutOff: "30/6/2021", log) == ["no-information"])
  }

  @Test("Withdrawing a cluster withdraws its duties, withdrawing a duty that duty alone")
  func withdrawn() throws {
    let cluster = [entry(.withdrawn, "1/1/2022", nil, cluster: "c1")]
    #expect(try statuses(["Q2/2021", "Q2/2021"], cluster: "c1", cluster) == ["withdrawn", "withdrawn"])
    let duty = [entry(.withdrawn, "1/1/2022", "pl-1.2", cluster: "c1")]
    #expect(try statuses(["Q2/2021", "Q2/2021"], cluster: "c1", duty) == ["no-information", "withdrawn"])
  }
}

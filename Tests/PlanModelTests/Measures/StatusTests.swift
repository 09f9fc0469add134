import PlanModel
import Testing

/// A row of a table: what the plan sets, what the log says, and the status that follows.
private struct Case: CustomTestStringConvertible {
  let due: String?
  let cutOff: String
  let log: [Sample.Entry]
  let status: String

  init(_ due: String?, at cutOff: String = "31/12/2025", _ log: [Sample.Entry] = [], _ status: String) {
    (self.due, self.cutOff, self.log, self.status) = (due, cutOff, log, status)
  }

  var testDescription: String {
    "\(due ?? "–") at \(cutOff): \(log.map { "\($0.kind.rawValue) \($0.date)" }) is \(status)"
  }
}

private func started(_ date: String, _ certainty: Certainty = .stated) -> Sample.Entry {
  Sample.Entry(kind: .groundBreaking, date: date, certainty: certainty)
}

private func entry(_ kind: EventKind, _ date: String, percent: Int? = nil) -> Sample.Entry {
  Sample.Entry(kind: kind, date: date, percent: percent)
}

@Suite struct StatusTests {
  @Test(
    "A ground-breaking is judged by its due date, the log and the cut-off date",
    arguments: [
      // Done, at the edge of the due interval.
      Case("6/2021", [started("30/6/2021")], "done-on-time"),
      Case("6/2021", [started("1/7/2021")], "done-late 0"),
      Case("6/2021", [started("1/1/2020")], "done-on-time"),
      Case("30/6/2021", [started("3/10/2022")], "done-late 15"),
      Case("6/2021", [started("21/7/2022")], "done-late 12"),
      Case("Q4/2021", [started("31/12/2021")], "done-on-time"),
      Case("2/2024", [started("29/2/2024")], "done-on-time"),
      Case("2/2023", [started("1/3/2023")], "done-late 0"),
      Case("<6/2021", [started("31/5/2021")], "done-on-time"),
      Case("<6/2021", [started("1/6/2021")], "done-late 0"),
      Case("=<20/9/2021", [started("20/9/2021")], "done-on-time"),
      Case("Q1/2021..Q3/2021", [started("30/9/2021")], "done-on-time"),
      Case("Q1/2021..Q3/2021", [started("29/10/2021")], "done-late 0"),
      Case("Q1/2021..Q3/2021", [started("30/10/2021")], "done-late 1"),
      Case(">Q3/2021", [started("21/7/2025")], "done-on-time"),
      Case("~2021", [started("31/12/2021")], "done-on-time"),
      // Coarse dates of the event: a span, or left open.
      Case("3/2021", [started("12/2021")], "done-late 8-9"),
      Case("5/2021", [started("H1/2024")], "done-late 31-37"),
      Case("15/6/2021", [started("6/2021")], "done-undecided"),
      Case("6/2021", [started("Q2/2021")], "done-on-time"),
      Case("6/2021", [started("2021")], "done-undecided"),
      Case("30/6/2021", [started("30/6/2021..7/2021")], "done-undecided"),
      Case("6/2021", [started("?")], "done-undecided"),
      Case("6/2021", [started("=<20/9/2024")], "done-undecided"),
      Case("6/2021", [started("=<30/6/2021")], "done-on-time"),
      Case("6/2021", [started(">9/2021")], "done-late 2-54"),
      Case("6/2021", [entry(.underConstruction, "8/1/2025")], "done-undecided"),
      Case("6/2021", [entry(.underConstruction, "6/2021")], "done-on-time"),
      Case("6/2021", [entry(.infrastructureCompletion, "1/6/2021")], "done-on-time"),
      Case("6/2021", [entry(.infrastructureCompletion, "1/6/2021", percent: 40)], "done-on-time"),
      // A day on which it was not yet done sharpens a bound.
      Case("6/2021", [started("=<20/9/2024"), entry(.notStarted, "30/6/2022")], "done-late 12-38"),
      Case("6/2021", [started("?"), entry(.notStarted, "1/8/2021")], "done-late 1-54"),
      // Contradictions and repetitions: the earliest certain ground-breaking holds.
      Case("6/2021", [started("21/7/2022"), entry(.notStarted, "1/1/2023")], "done-late 12"),
      Case("6/2021", [started("9/2023"), started("21/7/2022")], "done-late 12"),
      Case("6/2021", [started("20/6/2021", .uncertain), started("21/7/2022")], "done-late 12"),
      Case("6/2021", [started("20/6/2021", .uncertain)], "done-on-time"),
      Case("6/2021", [started("?"), started("21/7/2022")], "done-late 12"),
      Case("6/2021", [entry(.underConstruction, "1/6/2021"), started("21/7/2022")], "done-late 12"),
      // Not known to be done.
      Case("6/2021", [], "no-information"),
      Case("6/2021", [entry(.notStarted, "24/12/2025")], "late 53 @24/12/2025"),
      Case("6/2021", [entry(.notStarted, "1/7/2021"), entry(.notStarted, "20/9/2024")], "late 38 @20/9/2024"),
      Case("6/2021", [entry(.notStarted, "9/2024")], "late 38 @1/9/2024"),
      Case("6/2021", [entry(.notStarted, "30/6/2021")], "no-information"),
      Case("6/2021", [entry(.notStarted, "6/2021")], "no-information"),
      Case("6/2021", [entry(.notStarted, "=<20/9/2024")], "no-information"),
      Case("6/2021", [Sample.Entry(kind: .notStarted, date: "1/1/2023", certainty: .uncertain)], "no-information"),
      Case("6/2021", [entry(.siteClearance, "1/1/2022")], "no-information"),
      // The edge of the cut-off date.
      Case("Q4/2025", at: "31/12/2025", [], "no-information"),
      Case("Q4/2025", at: "30/12/2025", [], "due-this-quarter"),
      Case("Q4/2025", at: "30/9/2025", [], "not-yet-due"),
      Case("10/2025", at: "1/10/2025", [], "due-this-quarter"),
      Case("~2025", at: "1/10/2025", [], "due-this-quarter"),
      Case("Q4/2025", at: "1/10/2025", [entry(.siteClearance, "1/9/2025", percent: 45)], "in-progress"),
      Case("Q4/2025", at: "1/10/2025", [entry(.siteClearance, "2/10/2025")], "due-this-quarter"),
      Case("Q4/2025", at: "1/10/2025", [entry(.obstacle, "1/9/2025")], "due-this-quarter"),
      Case("9/2025", at: "20/12/2025", [started("20/12/2025")], "done-late 2"),
      Case("9/2025", at: "20/12/2025", [started("21/12/2025")], "no-information"),
      Case("9/2025", at: "31/12/2025", [started("12/2025")], "done-late 2-3"),
      Case("12/2025", at: "20/12/2025", [started("12/2025")], "due-this-quarter"),
      Case("9/2025", at: "20/12/2025", [started("2025")], "no-information"),
      Case("9/2025", at: "20/12/2025", [entry(.notStarted, "21/12/2025")], "no-information"),
      Case("9/2021", at: "31/12/2024", [started("?")], "no-information"),
      // What the cut-off date cuts through was certainly not done on the day before its first.
      Case("9/2025", at: "20/12/2025", [started("12/2025")], "late 2 @30/11/2025"),
      Case("9/2025", at: "1/12/2025", [started("12/2025")], "late 2 @30/11/2025"),
      Case("9/2025", at: "30/11/2025", [started("12/2025")], "no-information"),
      Case("10/2025", at: "20/12/2025", [started("12/2025")], "late 1 @30/11/2025"),
      Case("11/2025", at: "20/12/2025", [started("12/2025")], "late 0 @30/11/2025"),
      Case("8/2025", at: "20/12/2025", [started("Q4/2025")], "late 1 @30/9/2025"),
      Case("5/2025", at: "20/12/2025", [started("H2/2025")], "late 1 @30/6/2025"),
      Case("9/2024", at: "20/12/2025", [started("2025")], "late 3 @31/12/2024"),
      Case("9/2025", at: "20/12/2025", [started("12/2025..1/2026")], "late 2 @30/11/2025"),
      Case("9/2025", at: "20/11/2025", [started("<12/2025")], "no-information"),
      Case("9/2025", at: "20/12/2025", [started("=<12/2025")], "no-information"),
      Case("9/2025", at: "20/12/2025", [started("12/2025", .uncertain)], "no-information"),
      Case("9/2025", at: "20/12/2025", [started("12/2025"), entry(.notStarted, "25/11/2025")], "late 2 @30/11/2025"),
      Case("9/2025", at: "20/12/2025", [started("12/2025"), entry(.notStarted, "1/12/2025")], "late 2 @1/12/2025"),
      Case("9/2025", at: "20/12/2025", [started("12/2025"), started("20/12/2025")], "done-late 2"),
      // Without a last day.
      Case(">Q3/2021", at: "30/6/2021", [], "not-yet-due"),
      Case(">Q3/2021", at: "1/7/2021", [], "continuous"),
      Case("*", [], "continuous"),
      Case("*m", [started("21/7/2022")], "continuous"),
      Case("~", [], "no-readable-date"),
      Case("?", [], "no-readable-date"),
      Case(nil, [], "no-readable-date"),
      Case(nil, [started("21/7/2022")], "done-undecided"),
      // Withdrawal comes first.
      Case("6/2021", [entry(.withdrawn, "1/1/2023"), started("21/7/2022")], "withdrawn"),
      Case("6/2021", [entry(.withdrawn, "?")], "withdrawn"),
      Case("6/2021", at: "31/12/2022", [entry(.withdrawn, "1/1/2023")], "no-information"),
      Case("6/2021", [entry(.withdrawn, "1/1/2020")], "no-information"),
    ])
  private func groundBreaking(_ row: Case) throws {
    var sample = Sample.groundBreakings(row.due, cutOff: row.cutOff)
    sample.reports = [Sample.Report(events: row.log)]
    #expect(try sample.plan().commitments[0].status.text == row.status)
  }

  @Test(
    "Completion of the infrastructure is not yet reached while it is being started or built",
    arguments: [
      Case("Q4/2021", [started("21/7/2022")], "late 6 @21/7/2022"),
      Case("Q4/2021", [started("12/2021")], "no-information"),
      Case("Q4/2021", [started("9/2023")], "late 20 @1/9/2023"),
      Case("Q4/2021", [entry(.notStarted, "31/12/2025")], "late 48 @31/12/2025"),
      Case("Q4/2021", [started("21/7/2022"), entry(.underConstruction, "8/1/2025")], "late 36 @8/1/2025"),
      Case("Q4/2021", [entry(.infrastructureCompletion, "1/3/2025", percent: 80)], "late 38 @1/3/2025"),
      Case("Q4/2021", [entry(.infrastructureCompletion, "?"), started("21/7/2022")], "done-late 6-48"),
      Case("Q4/2021", [entry(.infrastructureCompletion, "31/12/2021", percent: 100)], "done-on-time"),
      Case("Q4/2021", [entry(.inOperation, "1/3/2025")], "no-information"),
      Case("Q2/2026", [started("21/7/2022")], "in-progress"),
    ])
  private func completion(_ row: Case) throws {
    var sample = Sample(cutOff: row.cutOff)
    sample.rows = [Sample.Row(cluster: "c1", milestones: [(.infrastructureCompletion, row.due)])]
    sample.reports = [Sample.Report(events: row.log)]
    #expect(try sample.plan().commitments[0].status.text == row.status)
  }

  @Test("Site clearance is done at 100 % and not before")
  func partialClearance() throws {
    let rows: [(Int?, String)] = [(99, "late 6 @1/1/2022"), (100, "done-late 6"), (nil, "done-late 6")]
    for (percent, status) in rows {
      var sample = Sample()
      sample.rows = [Sample.Row(cluster: "c1", milestones: [(.siteClearance, "6/2021")])]
      sample.log(entry(.siteClearance, "1/1/2022", percent: percent))
      #expect(try sample.plan().commitments[0].status.text == status, "\(percent ?? -1)")
    }
  }

  @Test("An event that the cut-off date cuts through is shown and not counted")
  func straddling() throws {
    var sample = Sample.groundBreakings("Q4/2021", cutOff: "20/12/2025")
    sample.log(started("12/2025"))
    let commitment = try sample.plan().commitments[0]
    #expect(!commitment.isDone)
    #expect(commitment.undecidedEvents.map(\.id) == ["r0.1"])
    sample.log(started("=<1/12/2025"))
    #expect(try sample.plan().commitments[0].undecidedEvents.isEmpty, "nothing is open where it is done")
    sample.reports.removeLast()
    sample.reports[0].submitted = "18/12/2025"
    #expect(try sample.plan().commitments[0].status.text == "done-late 47-48", "what was reported by then had happened")
  }

  @Test("An undated event counts from the day of its report, or the end of the report's period, on")
  func undated() throws {
    let rows = [
      ("30/6/2022", "Q2/2022", nil, "done-undecided"), ("29/6/2022", "Q2/2022", nil, "no-information"),
      ("5/7/2022", "Q2/2022", "5/7/2022", "done-undecided"), ("4/7/2022", "Q2/2022", "5/7/2022", "no-information"),
    ]
    for (cutOff, period, submitted, status) in rows {
      var sample = Sample.groundBreakings("Q4/2021", cutOff: cutOff)
      sample.reports = [Sample.Report(period: period, submitted: submitted, events: [started("?")])]
      #expect(try sample.plan().commitments[0].status.text == status, "\(cutOff) \(submitted ?? "")")
    }
  }

  @Test("What the log tells without any date is not known by an earlier cut-off date than the site's own")
  func undatedBeforeCutOff() throws {
    var sample = Sample.groundBreakings("Q4/2021", cutOff: "31/12/2025")
    sample.reports = [Sample.Report(period: nil, submitted: nil, events: [started("?")])]
    #expect(try sample.plan().commitments[0].status.text == "done-undecided")
    let earlier = try sample.library().cutOff(at: try day("31/12/2022"))
    let plan = try #require(Measures(of: earlier, cutOff: earlier.site.cutOff).plans.first)
    #expect(plan.commitments[0].status.text == "no-information")
    #expect(plan.startCounts().started == 0)
  }

  @Test("Looking back, a later ground-breaking says that none had happened by the end of the plan year")
  func hindsight() throws {
    var sample = Sample.groundBreakings("6/2021", "Q4/2021", "6/2021", cutOff: "31/12/2021")
    sample.log(started("21/7/2022"), Sample.Entry(kind: .groundBreaking, date: "3/2022", cluster: "c2"))
    #expect(
      try sample.measures().plans[0].commitments.map(\.status.text) == Array(repeating: "no-information", count: 3))
    let measures = try sample.measures()
    let past = try #require(measures.plan(2021, lookingBackTo: measures.cutOff))
    #expect(past.commitments.map(\.status.text) == ["late 6 @31/12/2021", "late 0 @31/12/2021", "no-information"])
  }
}

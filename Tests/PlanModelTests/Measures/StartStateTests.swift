import PlanModel
import Testing

@Suite struct StartStateTests {
  @Test("Started, confirmed not started and unknown are three counts, lost rows are unknown")
  func counts() throws {
    var sample = Sample.groundBreakings("3/2021", "3/2021", "3/2021", "3/2021")
    sample.rows.append(Sample.Row(isLost: true))
    sample.log(
      Sample.Entry(kind: .groundBreaking, date: "H1/2024", cluster: "c1"),
      Sample.Entry(kind: .underConstruction, date: "8/1/2025", cluster: "c2"),
      Sample.Entry(kind: .notStarted, date: "9/2024", cluster: "c3"))
    let measures = try sample.measures()
    let counts = measures.plans[0].startCounts()
    #expect((counts.startedDated, counts.startedUndated, counts.confirmedNotStarted, counts.unknown) == (1, 1, 1, 2))
    #expect((counts.started, counts.total, counts.isLowerBound) == (2, 5, true))
    let units = measures.library.units.refs
    #expect(units.map { measures.plans[0].area($0).startCounts.started } == [2, 0])
    #expect(units.map { measures.plans[0].area($0).startCounts.total } == [2, 2])
  }

  @Test("Not started is said of the last day on which it is known")
  func asOf() throws {
    for (cutOff, expected) in [("31/12/2025", "20/9/2024"), ("31/12/2023", "1/7/2021"), ("30/6/2021", nil)] {
      var sample = Sample.groundBreakings("3/2021", cutOff: cutOff)
      sample.log(
        Sample.Entry(kind: .notStarted, date: "1/7/2021"), Sample.Entry(kind: .notStarted, date: "20/9/2024"))
      let measures = try sample.measures()
      switch measures.startState(of: measures.library.clusters.refs[0]) {
      case .confirmedNotStarted(let asOf, _): #expect(asOf.text == expected)
      case .unknown: #expect(expected == nil)
      case .started: Issue.record("nothing started")
      }
    }
  }

  @Test("A start that the cut-off date cuts through had not happened on the day before it can have")
  func cutThrough() throws {
    let rows = [
      ("15/9/2023", "9/2023", "31/8/2023"), ("1/9/2023", "9/2023", "31/8/2023"), ("31/8/2023", "9/2023", nil),
      ("15/9/2023", "Q3/2023", "30/6/2023"), ("15/9/2023", "H2/2023", "30/6/2023"), ("15/9/2023", "2023", "31/12/2022"),
      ("15/9/2023", "15/9/2023..12/2023", "14/9/2023"), ("15/9/2023", "16/9/2023", nil), ("15/9/2023", "<10/2023", nil),
      ("15/9/2023", "=<9/2023", nil),
    ]
    for (cutOff, date, expected) in rows {
      var sample = Sample.groundBreakings("3/2021", cutOff: cutOff)
      sample.log(Sample.Entry(kind: .groundBreaking, date: date))
      let measures = try sample.measures()
      let asOf: String? =
        if case .confirmedNotStarted(let asOf, _) = measures.startState(of: measures.library.clusters.refs[0]) {
          asOf.text
        } else { nil }
      #expect(asOf == expected, "\(date) at \(cutOff)")
      #expect(measures.plans[0].startCounts().started == 0)
    }
  }

  @Test("A cluster's chronicle is in order of time and ends at the cut-off date")
  func chronicle() throws {
    var sample = Sample.groundBreakings("3/2021", cutOff: "31/12/2024")
    sample.log(
      Sample.Entry(kind: .inOperation, date: "1/1/2025"), Sample.Entry(kind: .groundBreaking, date: "9/2023"),
      Sample.Entry(kind: .siteClearance, date: "21/7/2022"), Sample.Entry(kind: .obstacle, date: "30/9/2023"))
    let measures = try sample.measures()
    let events = measures.events(of: measures.library.clusters.refs[0])
    #expect(events.map(\.kind) == [.siteClearance, .groundBreaking, .obstacle])
  }
}

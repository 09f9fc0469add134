import PlanModel
import Testing

/// Who has sent the reports that the plan asks for: what nobody knows is never held against anybody.
@Suite struct ComplianceTests {
  private static let bodies = [
    Sample.Body(id: "sct"), Sample.Body(id: "press", kind: .press),
    Sample.Body(id: "h1", kind: .peoplesCommittee, unit: "phuc-tho"),
    Sample.Body(id: "h2", kind: .peoplesCommittee, unit: "gia-lam", validTo: "30/6/2021"),
    Sample.Body(id: "b1", kind: .board, unit: "phuc-tho"),
    Sample.Body(id: "huyen", kind: .collective, members: ["h1", "h2"]),
    Sample.Body(id: "tat-ca", kind: .collective, members: ["huyen", "b1", "h1", "sct", "press"]),
    Sample.Body(id: "lien-quan", kind: .collective),
    Sample.Body(id: "cdt", kind: .company), Sample.Body(id: "chu-dau-tu", kind: .developerOfRow),
  ]

  private func sample(
    _ reporters: [String], to recipient: String = "sct", every: Recurrence = .monthly, cutOff: String = "31/12/2025"
  ) throws -> Sample {
    var sample = Sample(cutOff: cutOff, bodies: Self.bodies)
    let agencies = try sample.library().agencies
    sample.regime = [
      ReportingDuty(
        reporters: try reporters.map { try #require(agencies.ref($0)) },
        recipients: [try #require(agencies.ref(recipient))], recurrence: every, beforeDay: 25, month: nil)
    ]
    return sample
  }

  @Test(
    "A standing says what the log and the register of reports say, and no more",
    arguments: [
      // Reports (day sent, `?` none given), the register's last day, cut-off date.
      ([], nil, "31/12/2025", "no-information"),
      ([], "24/6/2021", "31/12/2025", "no-information"),
      ([], "25/6/2021", "31/12/2025", "not-submitted 25/6/2021"),
      ([], "25/6/2021", "24/6/2021", "no-information"),
      ([], nil, "23/6/2021", "not-yet-due"),
      (["24/6/2021"], nil, "31/12/2025", "on-time"),
      (["24/6/2021"], "31/7/2021", "24/6/2021", "on-time"),
      (["25/6/2021"], "31/7/2021", "31/12/2025", "late 1"),
      (["2/8/2021"], "31/7/2021", "31/12/2025", "late 39"),
      (["2/8/2021"], "31/7/2021", "1/8/2021", "not-submitted 31/7/2021"),
      (["2/8/2021", "20/6/2021"], nil, "31/12/2025", "on-time"),
      (["20/6/2021"], nil, "20/6/2021", "on-time"),
      (["20/6/2021"], nil, "19/6/2021", "not-yet-due"),
      (["?"], "31/7/2021", "31/12/2025", "undated"),
      (["2/8/2021", "?"], nil, "31/12/2025", "undated"),
      (["24/6/2021", "?"], nil, "31/12/2025", "on-time"),
    ] as [([String], String?, String, String)])
  func standings(sent: [String], register: String?, cutOff: String, expected: String) throws {
    var sample = try sample(["h1"], cutOff: cutOff)
    sample.reports = sent.map { Sample.Report(from: "h1", period: "6/2021", submitted: $0 == "?" ? nil : $0) }
    sample.receipts = register.map { [("6/2021", $0)] } ?? []
    let june = try sample.plan().compliance.first { try $0.day.period == period("6/2021") }
    #expect(try #require(june).obligations.map(\.standing.text) == [expected], "\(sent) \(cutOff)")
  }

  @Test("Collectives within collectives are as many as anybody writes")
  func deepCollectives() throws {
    let depth = 10_000
    let collectives = (0..<depth).map { number in
      Sample.Body(id: "c\(number)", kind: .collective, members: [number + 1 < depth ? "c\(number + 1)" : "h1"])
    }
    var sample = Sample(cutOff: "31/12/2021", bodies: Self.bodies + collectives)
    let agencies = try sample.library().agencies
    sample.regime = [
      ReportingDuty(
        reporters: [try #require(agencies.ref("c0"))], recipients: [try #require(agencies.ref("sct"))],
        recurrence: .monthly, beforeDay: 25, month: nil)
    ]
    let day = try #require(try sample.plan().compliance.first)
    #expect(day.obligations.map(\.body) == [try #require(agencies.ref("h1"))])
  }

  @Test("Only a report of the same sender and the same period answers")
  func answers() throws {
    var sample = try sample(["h1"])
    sample.reports = [
      Sample.Report(from: "h2", period: "6/2021", submitted: "1/6/2021"),
      Sample.Report(from: "h1", period: "Q2/2021", submitted: "1/6/2021"),
      Sample.Report(from: "h1", submitted: "1/6/2021"), Sample.Report(from: "press", period: "6/2021"),
    ]
    #expect(try sample.plan().compliance.flatMap(\.obligations).allSatisfy { $0.standing.text == "no-information" })
  }

  @Test("Collectives stand as their members, each body once; nobody reports to himself, nor after his end")
  func bodies() throws {
    var sample = try sample(["tat-ca", "h1", "lien-quan", "chu-dau-tu"])
    sample.rows = [Sample.Row(cluster: "c1", developer: "cdt"), Sample.Row(cluster: "c2", developer: "b1")]
    let (measures, library) = (try sample.plan(), try sample.library())
    let names = measures.compliance.map { $0.obligations.map { library.agencies[$0.body].id } }
    #expect(names.first == ["h1", "h2", "b1", "cdt"] && names.last == ["h1", "b1", "cdt"])
    #expect(
      measures.compliance.map { $0.unlisted.map { library.agencies[$0].id } }.allSatisfy {
        $0 == ["lien-quan"]
      })
    let ended = try #require(library.agencies.ref("h2"))
    #expect(
      measures.compliance(of: ended).map(\.day.lastDay.text) == ["24/3/2021", "24/4/2021", "24/5/2021", "24/6/2021"])
    let unit = try #require(library.units.ref("phuc-tho"))
    #expect(measures.compliance(in: unit).count == 20, "committee and board, ten months each")
    #expect(try measures.compliance(of: #require(library.agencies.ref("huyen"))).isEmpty)
  }

  @Test("Reports that say that nothing happened are counted among those that came, and cover their period")
  func nothingToReport() throws {
    var sample = try sample(["h1", "b1"], every: .quarterly)
    sample.reports = [Sample.Report(from: "h1", period: "Q2/2021", submitted: "1/6/2021", hasNothing: true)]
    let (measures, library) = (try sample.plan(), try sample.library())
    let tally = try #require(measures.compliance.dropFirst().first).tally
    #expect(tally.total == 2 && tally.submitted == 1 && tally.nothingToReport == 1 && tally[.noInformation] == 1)
    let unit = try #require(library.units.ref("phuc-tho"))
    let quarters = measures.periods(.quarter, of: .milestones(.groundBreaking), in: unit).periods
    #expect(quarters.map(\.isKnown).prefix(3) == [false, true, false], "known, and nothing was done")
    #expect(quarters[1].done?.total == 0)
  }

  @Test("Whoever looks back uses what was entered later")
  func lookingBack() throws {
    var sample = try sample(["h1"])
    sample.receipts = [("6/2021", "31/7/2022")]
    let then = try #require(try sample.measures().plan(2021, lookingBackTo: day("31/12/2021")))
    #expect(
      then.compliance.map(\.obligations[0].standing.text).filter { $0 != "no-information" } == [
        "not-submitted 31/12/2021"
      ])
  }

  @Test("Twelve months of many hundred bodies are read in the time of one pass")
  func growth() throws {
    var sample = Sample(bodies: [Sample.Body(id: "sct")] + (0..<600).map { Sample.Body(id: "d\($0)", kind: .board) })
    let agencies = try sample.library().agencies
    sample.regime = [
      ReportingDuty(
        reporters: Array(agencies.refs.dropFirst()), recipients: [agencies.refs[0]], recurrence: .monthly,
        beforeDay: 25, month: nil)
    ]
    sample.reports = (0..<600).flatMap { body in
      (3...12).map { Sample.Report(from: "d\(body)", period: "\($0)/2021", submitted: "2/\($0)/2021") }
    }
    let (measures, library) = (try sample.plan(), try sample.library())
    let time = ContinuousClock().measure {
      let count = measures.compliance.reduce(0) { $0 + $1[.onTime].count }
      let single = library.agencies.refs.reduce(0) { $0 + measures.compliance(of: $1).count }
      #expect(count == 6000 && single == 6000)
    }
    #expect(time < .seconds(5))
  }
}

extension ReportStanding {
  /// `late 3`, `not-submitted 31/7/2021`, `on-time`.
  fileprivate var text: String {
    switch self {
    case .late(_, let days): "late \(days)"
    case .notSubmitted(let day): "not-submitted \(day.text)"
    default: kind.rawValue
    }
  }
}

import PlanModel
import Testing

/// Duties that the texts of plans and letters give, judged by the log and found by agency.
@Suite struct DocumentTests {
  private struct Given {
    var leads = ["sct"]
    var cooperating: [String] = []
    var due: String?
  }

  private static let origin = Origin(file: "directives/thu", record: "thu")

  /// A letter of 4/1/2021 with duties `thu.1`, `thu.2` …, at 31/5/2021.
  private func measures(_ duties: [Given], _ log: [Sample.Entry] = []) throws -> Measures {
    var sample = Sample(cutOff: "31/5/2021")
    sample.bodies = [
      Sample.Body(id: "press", kind: .press), Sample.Body(id: "sct"),
      Sample.Body(id: "ubnd", kind: .peoplesCommittee, unit: "phuc-tho"),
      Sample.Body(id: "districts", kind: .collective, members: ["ubnd"]),
      Sample.Body(id: "all", kind: .collective, members: ["sct", "districts"]), Sample.Body(id: "idle"),
    ]
    sample.reports = [Sample.Report(events: log)]
    let base = try sample.library()
    func refs(_ ids: [String]) throws -> [Ref<Agency>] { try ids.map { try #require(base.agencies.ref($0)) } }
    let given = try duties.enumerated().map { index, duty in
      DocumentDuty(
        item: "\(index + 1)",
        duty: Duty(
          id: "thu.\(index + 1)", text: "", leads: try refs(duty.leads), cooperating: try refs(duty.cooperating),
          due: try duty.due.map(time), dueBasis: duty.due == nil ? .none : .text), origin: Self.origin)
    }
    let letter = Letter(
      id: "thu", kind: .digest, number: .known("1"), symbol: nil, issuer: try refs(["sct"])[0], place: .known("Hà Nội"),
      date: .known(.within(.day(try day("4/1/2021")))), subject: "", addressees: [], addressedTo: [],
      recipients: .known([]), signer: .missing(Missing(reason: "mất")), legalBases: .known([]), duties: given,
      corrections: [], notes: [], passages: nil, sources: [], origin: Self.origin)
    let library = PlanLibrary(
      site: base.site, units: base.units, agencies: base.agencies, clusters: base.clusters, sources: base.sources,
      indicators: base.indicators, plans: base.plans, letters: Register([letter]), log: base.log)
    return Measures(of: library, cutOff: try day("31/5/2021"))
  }

  private func entry(_ kind: EventKind, _ date: String, _ duty: String) -> Sample.Entry {
    Sample.Entry(kind: kind, date: date, cluster: nil, duty: duty)
  }

  private static let statuses: [(due: String?, kind: EventKind?, date: String, status: String)] = [
    (nil, nil, "", "no-readable-date"), ("*", nil, "", "continuous"), ("4/2021", nil, "", "no-information"),
    ("6/2021", nil, "", "due-this-quarter"),
    ("12/2021", nil, "", "not-yet-due"), ("4/2021", .completed, "15/4/2021", "done-on-time"),
    ("2/2021", .completed, "15/4/2021", "done-late 1"), ("2/2021", .notCompleted, "30/4/2021", "late 2 @30/4/2021"),
    (nil, .completed, "15/4/2021", "done-undecided"), ("4/2021", .withdrawn, "1/3/2021", "withdrawn"),
    ("4/2021", .withdrawn, "1/12/2020", "no-information"),
  ]

  @Test(arguments: statuses)
  func `a document's duty stands as the events say that name it since it was issued`(
    row: (due: String?, kind: EventKind?, date: String, status: String)
  ) throws {
    let log = row.kind.map { [entry($0, row.date, "thu.1")] } ?? []
    let measures = try measures([Given(due: row.due)], log)
    #expect(measures.documentCommitments.map(\.status.text) == [row.status], "\(row)")
  }

  @Test func `an event of another duty says nothing`() throws {
    let measures = try measures([Given(due: "4/2021"), Given(due: "4/2021")], [entry(.completed, "1/4/2021", "thu.2")])
    #expect(measures.documentCommitments.map(\.status.text) == ["no-information", "done-on-time"])
  }

  @Test func `an agency's duties stand by deadline, each once: led before cooperated in, named before by a collective`()
    throws
  {
    let measures = try measures([
      Given(leads: ["all"]), Given(leads: ["sct"], cooperating: ["all", "sct"], due: "12/2021"),
      Given(leads: ["idle"], cooperating: ["districts"], due: "6/2021"),
      Given(leads: ["ubnd", "districts"], due: "5/2021"),
    ])
    func lists(_ id: String) throws -> [[String]] {
      let given = measures.documentAssignments(of: try #require(measures.library.agencies.ref(id)))
      func text(_ assignment: DocumentAssignment) -> String {
        assignment.commitment.item + (assignment.via.map { " \(measures.library.agencies[$0].id)" } ?? "")
      }
      return [given.leads.map(text), given.cooperates.map(text)]
    }
    #expect(try lists("sct") == [["2", "1 all"], []])
    #expect(try lists("ubnd") == [["4", "1 all"], ["3 districts", "2 all"]])
    #expect(try lists("idle") == [["3"], []])
    #expect(try lists("press") == [[], []])
  }

  @Test func `the duties of each document are its own, and none of them is a commitment of an annex`() throws {
    let measures = try measures([Given(), Given()])
    let letter = try #require(measures.library.letters.ref("thu"))
    #expect(measures.documentCommitments(of: .letter(letter)).map(\.item) == ["1", "2"])
    #expect(measures.documentCommitments(of: .plan(year: 2021)).isEmpty)
    #expect(measures.plans.flatMap(\.commitments).isEmpty)
  }
}

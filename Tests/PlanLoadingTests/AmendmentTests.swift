import Diagnostics
import PlanLoading
import PlanModel
import Testing

/// Letters that change annex rows: what they leave, and what is refused.
@Suite struct AmendmentTests {
  private static let (first, second) = ("directives/dieu-chinh-1.md", "directives/dieu-chinh-2.md")

  /// The small content with two letters, one after the other.
  private static let files = MiniContent.files.merging([
    first: letter(
      "1/6/2021",
      """
        - {row: pl2-1, cell: start, from: tháng 6/2021, to: Quý III/2021, reason: chờ vốn}
        - {row: pl2-1, cell: duty, from: Giải phóng mặt bằng, to: "Giải phóng mặt bằng, tái định cư", reason: bổ sung}
        - {row: pl1-1, cell: lead, from: Sở Công Thương, to: UBND các huyện, reason: phân cấp}
      """),
    second: letter(
      "1/9/2021",
      """
        - {row: pl2-1, cell: start, from: Quý III/2021, to: Quý IV/2021, reason: vẫn chờ vốn}
        - {row: pl2-1, cell: lead, line: 1, from: UBND huyện, to: Chủ đầu tư, reason: đổi đầu mối}
        - {row: pl2-2, withdrawn: có, reason: dừng đầu tư}
      """),
  ]) { $1 }

  private static let head = """
    subject: điều chỉnh
    addressees: [UBND các huyện.]
    to: [cac-huyen]
    recipients: [Như trên;]
    signer: {authority: [CHỦ TỊCH], name: Nguyễn Văn Mây}
    legalBases: {missing: {reason: không nêu}}
    sources: [ke-hoach-01]

    """

  private static func letter(_ date: String, _ amends: String) -> String {
    """
    ---
    kind: digest
    number: 9/UBND
    issuer: ubnd-tinh
    place: Mây
    date: \(date)
    \(head)amends:
    \(amends)
    ---

    Điều chỉnh phụ lục.

    """
  }

  private func library() throws -> PlanLibrary {
    let result = PlanLoader.load(Self.files)
    #expect(result.diagnostics.isEmpty, "\(result.diagnostics.map { "\($0.id) \($0.place.shown)" })")
    return try #require(result.library)
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  @Test func `a row keeps what it said when issued, and tells what it says since each letter`() throws {
    let library = try library()
    let row = try #require(library.plans.first?.annexes[1].rows.first)
    #expect(row.cells[3].text == "Tháng 6/2021")
    #expect(row.amendments.map { library.letters[$0.letter].id } == ["dieu-chinh-1", "dieu-chinh-2"])
    #expect(row.amendments.map { $0.row.cells[3].text } == ["Quý III/2021", "Quý IV/2021"])
    #expect(row.amendments.first?.changes.map(\.reason) == ["chờ vốn", "bổ sung"])
    // The words of the issued cell, however the letter prints the date.
    #expect(row.amendments.first?.cells.map(\.from) == ["Tháng 6/2021", "Giải phóng mặt bằng"])
    let days = [try day(2021, 5, 31), try day(2021, 6, 1), try day(2021, 8, 31), try day(2021, 9, 1)]
    let shown = ["Tháng 6/2021", "Quý III/2021", "Quý III/2021", "Quý IV/2021"]
    #expect(days.map { row.inForce(at: $0).cells[3].text } == shown)
  }

  @Test func `what follows from a cell follows the amended cell: due dates, bodies, words of duties`() throws {
    let library = try library()
    let row = try #require(library.plans.first?.annexes[1].rows.first)
    let now = row.inForce(at: try day(2021, 12, 1))
    #expect(now.milestones.map(\.due) == [.within(.quarter(QuarterOfYear(year: 2021, quarter: 4)))])
    #expect(now.duties.map(\.due) == Array(repeating: now.milestones.first?.due, count: 2))
    #expect(now.duties.map(\.id) == row.duties.map(\.id))
    #expect(now.duties.map(\.text) == ["Phê duyệt quy hoạch", "Giải phóng mặt bằng, tái định cư"])
    #expect(now.duties.map { $0.leads.map { library.agencies[$0].id } } == [["cong-ty-go"], ["cong-ty-go"]])
    #expect(row.duties.map { $0.leads.map { library.agencies[$0].id } } == [["ubnd-suoi-da"], ["ubnd-suoi-da"]])
  }

  @Test func `measures judge against the deadline in force at the cut-off date and keep the move visible`() throws {
    let library = try library()
    let expected: [(day: CalendarDate, due: String, moves: Int, second: StatusCategory)] = [
      (try day(2021, 5, 1), "30/6", 0, .notYetDue), (try day(2021, 6, 30), "30/9", 1, .notYetDue),
      (try day(2021, 12, 1), "31/12", 2, .withdrawn),
    ]
    for (cutOff, due, moves, second) in expected {
      let plan = try #require(Measures(of: library, cutOff: cutOff).plan(2021))
      let start = try #require(plan.commitments.first { $0.id == "pl2-1.ground-breaking" })
      #expect(start.due.lastDay.map { "\($0.day)/\($0.month)" } == due)
      #expect(start.moves.count == moves)
      let other = try #require(plan.commitments.first { $0.id == "pl2-2.ground-breaking" })
      #expect(other.status.category == second, "\(cutOff)")
      #expect((other.withdrawnBy == nil) == (second != .withdrawn))
    }
    // Broke ground on 5/11/2021: in time for the deadline in force, late for the one as issued.
    let measures = Measures(of: library, cutOff: try day(2021, 12, 1))
    let start = try #require(measures.plan(2021)?.commitments.first { $0.id == "pl2-1.ground-breaking" })
    #expect(start.status.category == .doneOnTime)
    #expect(start.moves.first?.from == .within(.month(MonthOfYear(year: 2021, month: 6))))
    // Looked back to a day before the first letter, it was due as issued.
    let then = measures.plan(2021, lookingBackTo: try day(2021, 5, 1))
    let earlier = try #require(then?.commitments.first { $0.id == "pl2-1.ground-breaking" })
    #expect(earlier.due.lastDay == CalendarDate(year: 2021, month: 6, day: 30))
  }

  private static let faults: [Fault] = [
    Fault("reference.unknown", first, "row: pl1-1", "row: ⟦pl1-9⟧"),
    Fault("amend.cell-unknown", first, "cell: lead", "cell: ⟦led⟧"),
    Fault("amend.cell-unknown", first, "cell: lead", "cell: ⟦ordinal⟧"),
    Fault("amend.from", first, "from: tháng 6/2021", "from: ⟦Tháng 7/2021⟧"),
    Fault("amend.from", first, "from: Giải phóng mặt bằng", "from: ⟦Giải phóng⟧"),
    Fault(
      "amend.from-needed", first, "- {row: pl1-1, cell: lead, from: Sở Công Thương,", "- {⟦row⟧: pl1-1, cell: lead,"),
    Fault(
      "amend.from-needed", first, "- {row: pl2-1, cell: duty, from: Giải phóng mặt bằng,",
      "- {⟦row⟧: pl2-1, cell: duty,"),
    Fault("amend.same", first, "to: UBND các huyện", "to: ⟦Sở Công Thương⟧"),
    Fault("amend.undated", first, "date: 1/6/2021\n\(head)amends:", "date: Tháng 6/2021\n\(head)⟦amends⟧:"),
    Fault("value.date.impossible", first, "date: 1/6/2021", "date: ⟦31/6/2021⟧"),
    Fault("amend.older-than-plan", first, "date: 1/6/2021", "date: ⟦1/2/2021⟧"),
    Fault(
      "value.missing-key", first, "- {row: pl1-1, cell: lead, from: Sở Công Thương, to: UBND các huyện,",
      "- {⟦row⟧: pl1-1, cell: lead, from: Sở Công Thương,"),
    Fault("value.unknown-key", first, "reason: phân cấp", "reason: phân cấp, ⟦note⟧: x"),
    Fault(
      "value.missing-key", first,
      "- {row: pl1-1, cell: lead, from: Sở Công Thương, to: UBND các huyện, reason: phân cấp}",
      "- {⟦row⟧: pl1-1, cell: lead, from: Sở Công Thương, to: UBND các huyện}"),
    Fault("annex.agency.unknown", first, "to: UBND các huyện", "to: ⟦UBND các xã⟧"),
    Fault("plan.agency-not-valid", first, "to: UBND các huyện", "to: ⟦Sở Kinh tế⟧"),
    Fault("value.month.range", first, "to: Quý III/2021", "to: ⟦Tháng 13/2021⟧"),
    Fault("amend.line-unknown", second, "line: 1", "line: ⟦2⟧"),
    Fault("amend.line-needless", second, "cell: start, from: Quý III", "cell: start, line: ⟦1⟧, from: Quý III"),
    Fault("amend.due-needless", first, "reason: phân cấp", "due: ⟦Quý II/2021⟧, reason: phân cấp"),
    Fault("amend.withdrawal-shape", second, "withdrawn: có,", "withdrawn: có, ⟦to⟧: x,"),
    Fault(
      "amend.twice", second, "reason: đổi đầu mối}",
      "reason: đổi đầu mối}\n  - {⟦row⟧: pl2-1, cell: start, from: Quý IV/2021, to: Năm 2021, reason: lại đổi}"),
    Fault(
      "amend.withdrawn", second, "reason: dừng đầu tư}",
      "reason: dừng đầu tư}\n  - {row: ⟦pl2-2⟧, cell: start, from: Quý III/2021, to: Năm 2021, reason: lại đổi}"),
  ]

  @Test(arguments: faults) func `every fault is reported at its token and nothing else is`(_ fault: Fault) throws {
    // A letter that goes on from a faulty one would be at fault too.
    var files = Self.files
    if fault.path == Self.first { files[Self.second] = nil }
    let fixture = try #require(fault.apply(to: files), "the fixture does not fit: \(fault)")
    let found = PlanLoader.load(fixture.files).diagnostics
    #expect(found.map(\.id) == [fault.id], "\(fault): \(found.map { "\($0.id) \($0.place.shown)" })")
    #expect(found.first?.place.shown == fixture.place.shown, "\(fault)")
    for message in found {
      for name in MessageGaps.names(in: message.message) {
        #expect(message.arguments[name] != nil, "\(message.id) leaves {\(name)} open")
      }
    }
  }

  @Test func `a cell that stands in several lines is named with its line`() {
    var files = Self.files
    files[Self.second] = nil
    files["plans/2021/annex-2.yaml"] = files["plans/2021/annex-2.yaml"]?.replacing(
      "        lines:\n          - lead: UBND huyện",
      with: "        lines:\n          - {lead: Chủ đầu tư, duties: [Lập dự án]}\n          - lead: UBND huyện")
    func found(_ line: String) -> [String] {
      files[Self.first] = Self.letter(
        "1/6/2021", "  - {row: pl2-1, cell: lead,\(line) from: UBND huyện, to: Chủ đầu tư, reason: đổi}")
      return PlanLoader.load(files).diagnostics.map(\.id)
    }
    #expect(found("") == ["amend.line-needed"])
    #expect(found(" line: 1,") == ["amend.from"])
    #expect(found(" line: 2,").isEmpty)
  }

  @Test func `every message about amendments has a fixture`() {
    let covered = Set(Self.faults.map(\.id) + ["amend.line-needed"])
    for message in MessageID.amendmentMessages { #expect(covered.contains(message.id), "\(message.id)") }
  }
}

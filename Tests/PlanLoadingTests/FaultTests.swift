import Diagnostics
import PlanLoading
import Testing

/// Every fault in a content file is reported once, by its own message, at the token that is wrong.
@Suite struct FaultTests {
  static let faults =
    Fault.ofValues + Fault.ofRegisters + Fault.ofPlans + Fault.ofProgress + Fault.ofReports
    + Fault.ofContradictions + Fault.ofDocuments + Fault.ofFigures

  @Test(arguments: faults) func everyFaultIsReportedAtItsToken(_ fault: Fault) throws {
    let fixture = try #require(fault.apply(to: MiniContent.files), "the fixture does not fit the content: \(fault)")
    let result = PlanLoader.load(fixture.files)
    #expect(
      result.diagnostics.map { "\($0.id) \($0.place.shown)" } == ["\(fault.id) \(fixture.place.shown)"],
      "\(fault)")
    #expect((result.library == nil) == result.diagnostics.containErrors, "\(fault)")
  }

  @Test(arguments: FileFault.all) func everyFileTooManyOrTooFewIsReported(_ fault: FileFault) {
    let result = PlanLoader.load(fault.apply(to: MiniContent.files))
    let found = result.diagnostics.map { "\($0.id) \($0.place.shown)" }
    #expect(found.contains("\(fault.id) \(Place.file(fault.path).shown)"), "\(fault): \(found)")
    #expect(result.library == nil)
  }

  @Test func everyMessageOfTheRoomHasAFixture() {
    let covered = Set(Self.faults.map(\.id) + FileFault.all.map(\.id))
    // The wording of a refusal is the value reader's own and tested there.
    let ofRoom =
      MessageID.valuesMessages + MessageID.planMessages + MessageID.progressMessages + MessageID.documentMessages
      + MessageID.figureMessages
    let own = ofRoom.filter { $0.text != "{reason}" }
    for message in own { #expect(covered.contains(message.id), "\(message.id) has no fixture") }
  }

  @Test(arguments: faults) func messagesLeaveNoGapOpenAndSayHowToMendTheFault(_ fault: Fault) throws {
    let fixture = try #require(fault.apply(to: MiniContent.files))
    for message in PlanLoader.load(fixture.files).diagnostics {
      for name in MessageGaps.names(in: message.message) {
        #expect(message.arguments[name] != nil || message.suggestion != nil, "\(message.id) leaves {\(name)} open")
      }
      #expect(!message.hint.isEmpty)
    }
  }

  @Test func aMistypedWordIsAnsweredWithTheNearestOne() throws {
    let slips: [(Fault, String)] = [
      (Fault("", "units.yaml", "    name: Mây", "    ⟦nam⟧: Mây"), "name"),
      (Fault("", "units.yaml", "kind: province", "kind: ⟦provnce⟧"), "province"),
      (Fault("", "clusters/suoi-da.yaml", "extends: ben-go", "extends: ⟦ben-og⟧"), "ben-go"),
      (Fault("", "plans/2021/plan.yaml", "cell: number", "cell: ⟦numbr⟧"), "number"),
      (Fault("", "plans/2021/progress/2021-Q4.yaml", "duty: pl1-1", "duty: ⟦pl1-7.1⟧"), "pl1-1.1"),
      (Fault("", "plans/2021/plan.md", "cluster=ben-go}", "cluster=⟦ben-og⟧}"), "ben-go"),
      (Fault("", "directives/cong-van-5.md", "\"cac-huyen, ubnd-tinh", "\"cac-huyen,⟦ubnd-tin⟧"), "ubnd-tinh"),
      (Fault("", "plans/2022/annex-1.yaml", "carriedFrom: pl2-2", "carriedFrom: ⟦pl2-3⟧"), "pl2-1"),
      (Fault("", "plans/2022/plan.yaml", "figure: khoi-cong}", "figure: ⟦khoi-con⟧}"), "khoi-cong"),
    ]
    for (fault, word) in slips {
      let fixture = try #require(fault.apply(to: MiniContent.files), "\(fault)")
      let messages = PlanLoader.load(fixture.files).diagnostics
      #expect(messages.contains { $0.place == fixture.place && $0.hint == "có phải là “\(word)”?" }, "\(fault)")
    }
  }
}

extension Place {
  /// The place for comparing in tests.
  var shown: String { "\(path):\(start.line):\(start.column)-\(end.line):\(end.column)" }
}

/// The `{name}` gaps of a message's wording and hint that its arguments must fill.
enum MessageGaps {
  static func names(in message: MessageID) -> [String] {
    (message.text + message.hint).matches(of: /\{([a-z][A-Za-z]*)\}/).map { String($0.output.1) }
  }
}

import Diagnostics
import Testing

/// The wording of messages, and the word a person probably meant.
@Suite struct DiagnosticTests {
  @Test func theNearestKnownWordIsOfferedOnlyWhereItIsNear() {
    let keys = ["id", "kind", "name", "parent", "groundBreaking", "validFrom", "validTo", "cooperating", "lead", "nên"]
    let rows: [(String, String?)] = [
      ("nmae", "name"), ("dni", nil), ("nam", "name"), ("names", "name"), ("Name", "name"),
      ("groundbreaking", "groundBreaking"),
      ("ground_breaking", "groundBreaking"), ("groundBraeking", "groundBreaking"), ("cooperation", "cooperating"),
      ("validUnto", "validTo"), ("validUntil", nil), ("validFr", "validFrom"), ("leads", "lead"), ("x", nil),
      ("i", nil), ("ids", "id"),
      ("số tờ", nil), ("nen", "nên"), ("", nil), ("name", "name"),
    ]
    for (word, expected) in rows {
      #expect(DidYouMean.nearest(to: word, among: keys) == expected, "\(word)")
    }
    #expect(DidYouMean.nearest(to: "validXo", among: ["validTo", "validGo"]) == "validTo", "ties go to the first")
  }

  @Test func gapsAreFilledAndUnknownOnesStay() {
    let id = MessageID("test.a.b", "{a} và {b}, {c", hint: "xem {a}")
    let found = Diagnostic(id, at: .file("x"), ["a": "{b}", "b": "hai"])
    #expect(found.text == "{b} và hai, {c")
    #expect(found.hint == "xem {b}")
    #expect(Diagnostic(id, at: .file("x")).text == "{a} và {b}, {c")
  }

  @Test func everyMessageHasItsOwnIdWordingAndHint() {
    var seen: Set<String> = []
    for message in MessageID.all {
      #expect(seen.insert(message.id).inserted, "\(message.id)")
      #expect(
        message.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*){1,2}/) != nil, "\(message.id)")
      #expect(!message.text.isEmpty && !message.hint.isEmpty, "\(message.id)")
    }
    #expect(MessageID.syntaxMessages.count >= 25)
  }
}

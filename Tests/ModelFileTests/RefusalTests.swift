import Diagnostics
import Foundation
import ModelFile
import PlanModel
import Testing

/// What a model file may not be, and what the reader says.
struct RefusalTests {
  /// One change of a good file, and the message and the text at its place that it gives.
  private static let changes: [(what: String, old: String, new: String, message: MessageID)] = [
    ("a later version", #""formatVersion": 3,"#, #""formatVersion": 4,"#, .modelVersionUnknown),
    ("a version that never was", #""formatVersion": 3,"#, #""formatVersion": 0,"#, .modelVersionUnknown),
    ("a version that is no number", #""formatVersion": 3,"#, #""formatVersion": "1.0","#, .modelVersionUnknown),
    ("no version", #""formatVersion": 3,"#, "", .modelFieldMissing),
    ("another program's file", #""format": "tiendo-model","#, "", .modelFormatUnknown),
    ("a field that is gone", #""reference": "(Kèm theo)","#, "", .modelFieldMissing),
    ("a nothing in its place", #""reference": "(Kèm theo)","#, #""reference": null,"#, .modelFieldMissing),
    ("a list for a text", #""reference": "(Kèm theo)","#, #""reference": [],"#, .modelShapeWrong),
    ("a text for a list", #""notes": ["#, #""notes": "x", "y": ["#, .modelShapeWrong),
    ("a text for an object", #""signer": {"#, #""signer": "x", "y": {"#, .modelShapeWrong),
    ("neither known nor missing", #""place": {"#, #""place": {}, "y": {"#, .modelFieldMissing),
    (
      "known and missing", #""missing": {"reason": "mất"}"#, #""value": "A", "missing": {"reason": "mất"}"#,
      .modelShapeWrong
    ),
    ("a missing without a reason", #""missing": {"reason": "mất"}"#, #""missing": {}"#, .modelFieldMissing),
    ("a value of another form", #""value": "1/UBND""#, #""value": {"x": 1}"#, .modelShapeWrong),
    ("a kind of text that is none", #""kind": "full-text""#, #""kind": "summary""#, .modelChoiceUnknown),
    ("a letter from nobody", #""issuer": "ubnd-tinh-a""#, #""issuer": "ubnd-tinh-b""#, .modelReferenceUnknown),
    (
      "a letter to nobody", #""addressedTo": ["cac-so", "so-x"]"#, #""addressedTo": ["nobody"]"#, .modelReferenceUnknown
    ),
    ("a letter twice", #""id": "cong-van-2","#, #""id": "cong-van-1","#, .modelIDTwice),
    ("a figure carried on from nothing", #""continues": {"plan": 2020, "#, #""continues": {"#, .modelFieldMissing),
    ("an estimate of another kind", #""isEstimate": true"#, #""isEstimate": "có""#, .modelValueForm),
    ("a revision without a deadline", #""revision": {"#, #""revision": {}, "y": {"#, .modelFieldMissing),
    ("an obstacle of a nobody", #""authority": "ubnd-tinh-a""#, #""authority": "ai-do""#, .modelReferenceUnknown),
    ("a receipt without a day", #""registeredTo": "2022-10-31","#, "", .modelFieldMissing),
    ("a plan of no year", #""year": 2021,"#, #""year": 8390629,"#, .modelValueForm),
    ("a day that is none", #""submitted": "2023-01-05""#, #""submitted": "2021-02-30""#, .modelValueForm),
    ("a number that is none", #""ordinal": 2,"#, #""ordinal": 2.5,"#, .modelValueForm),
    ("a word of no list", #""kind": "not-started""#, #""kind": "not-begun""#, .modelChoiceUnknown),
    ("a cluster that is none", #""extends": "cum-hai""#, #""extends": "cum-bon""#, .modelReferenceUnknown),
    ("a column that is none", #""lead": {"text": "Sở X;"#, #""leads": {"text": "Sở X;"#, .modelReferenceUnknown),
    ("a row that is none", #""firstRow": "pl1-3""#, #""firstRow": "pl1-9""#, .modelReferenceUnknown),
    ("columns out of order", #"["cluster", "start", "occupancy"]"#, #"["cluster", "occupancy"]"#, .modelOrderBroken),
    ("an id twice", #""id": "cum-hai","#, #""id": "cum-ba","#, .modelIDTwice),
    ("a group past the end", #""rowCount": 2"#, #""rowCount": 4"#, .modelRowCount),
    ("a group of fewer than no rows", #""rowCount": 2"#, #""rowCount": -1"#, .modelRowCount),
    ("a group of too many rows", #""rowCount": 2"#, #""rowCount": 9223372036854775807"#, .modelRowCount),
  ]

  @Test func aFileThatIsNotWholeIsRefusedWithItsPlace() throws {
    let good = try goodText()
    for change in Self.changes {
      let start = try #require(good.range(of: change.old), "\(change.what)")
      let text = good.replacingCharacters(in: start, with: change.new)
      let (contents, diagnostics) = ModelReader.read(path: "cu/model.json", bytes: Array(text.utf8))
      #expect(contents == nil, "\(change.what)")
      #expect(diagnostics.contains { $0.message == change.message }, "\(change.what): \(diagnostics.map(\.id))")
      #expect(diagnostics.allSatisfy { $0.place.path == "cu/model.json" && $0.place.start.line <= lines(text) })
    }
  }

  @Test func aLaterVersionIsNamedAtItsPlace() throws {
    let text = try goodText().replacing(#""formatVersion": 3"#, with: #""formatVersion": 7"#)
    let (_, diagnostics) = ModelReader.read(path: "model.json", bytes: Array(text.utf8))
    #expect(diagnostics.count == 1)
    let message = try #require(diagnostics.first)
    #expect(message.place.start == Position(line: 3, column: 20))
    #expect(message.text.contains("“7”") && message.text.contains("phiên bản 1, 2"))
  }

  @Test func faultsOfSeveralRecordsAreToldAtOnce() throws {
    let text = try goodText().replacing(#""certainty": "stated""#, with: #""certainty": "sure""#)
      .replacing(#""isCraftVillage": false"#, with: #""isCraftVillage": 0"#)
    let (_, diagnostics) = ModelReader.read(path: "model.json", bytes: Array(text.utf8))
    #expect(diagnostics.map(\.id).sorted() == ["model.choice.unknown", "model.value.form", "model.value.form"])
  }

  @Test func fieldsOfALaterTimeArePassedOver() throws {
    let text = try goodText().replacing(#""isCraftVillage""#, with: #""colour": {"a": [1, null]}, "isCraftVillage""#)
    let (contents, diagnostics) = ModelReader.read(path: "model.json", bytes: Array(text.utf8))
    #expect(diagnostics.isEmpty)
    #expect(contents?.library.clusters.elements == (try SyntheticLibrary.library().clusters.elements))
  }

  @Test func whatIsNoJSONOrNoObjectIsRefused() {
    for text in ["", "[]", "{", "7", "\u{0}"] {
      let (contents, diagnostics) = ModelReader.read(path: "model.json", bytes: Array(text.utf8))
      #expect(contents == nil && !diagnostics.isEmpty, "\(text)")
    }
  }

  private func goodText() throws -> String {
    let library = try SyntheticLibrary.library()
    let measures = Measures(of: library, cutOff: library.site.cutOff)
    let bytes = ModelWriter.bytes(of: library, measures: measures, forms: measures.forms.filled)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func lines(_ text: String) -> Int { text.utf8.count { $0 == 0x0A } + 1 }
}

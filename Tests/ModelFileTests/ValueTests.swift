import DataSyntax
import Diagnostics
import Foundation
import PlanModel
import Testing

@testable import ModelFile

/// How single values stand in the model file, and that they are read back.
struct ValueTests {
  private typealias Synthetic = SyntheticLibrary

  @Test func timesSayTheirPrecision() throws {
    let day = CalendarPeriod.day(try Synthetic.day(2021, 6, 5))
    let rows: [(TimeExpression, String)] = [
      (.within(day), #"{"kind": "within", "precision": "day", "value": "2021-06-05"}"#),
      (.within(Synthetic.month(2021, 12)), #"{"kind": "within", "precision": "month", "value": "2021-12"}"#),
      (.before(Synthetic.month(2021, 6)), #"{"kind": "before", "precision": "month", "value": "2021-06"}"#),
      (.from(Synthetic.quarter(2021, 3)), #"{"kind": "from", "precision": "quarter", "value": "2021-Q3"}"#),
      (.by(.halfYear(year: 2024, half: 1)), #"{"kind": "by", "precision": "half-year", "value": "2024-H1"}"#),
      (
        .range(.year(2025), Synthetic.quarter(2026, 2)),
        #"{"kind": "range", "first": {"precision": "year", "value": "2025"}, "#
          + #""last": {"precision": "quarter", "value": "2026-Q2"}}"#
      ),
      (.recurring(.monthly, year: 2021), #"{"kind": "recurring", "recurrence": "monthly", "year": 2021}"#),
      (.recurring(.yearly, year: nil), #"{"kind": "recurring", "recurrence": "yearly"}"#),
      (.continuous, #"{"kind": "continuous"}"#),
      (
        .relative(.groundBreaking, year: 2021),
        #"{"kind": "relative", "milestone": "ground-breaking", "year": 2021}"#
      ),
      (.relative(.inOperation, year: nil), #"{"kind": "relative", "milestone": "in-operation"}"#),
      (.unknown, #"{"kind": "unknown"}"#),
    ]
    for (time, text) in rows {
      #expect(try written(time) == text)
      #expect(try read(text) == time, "\(text)")
    }
  }

  @Test func decimalsKeepEveryDigit() throws {
    let rows: [(FixedDecimal, String)] = [
      (FixedDecimal(0), "0"), (FixedDecimal(68450, scale: 3), "68.450"), (FixedDecimal(5, scale: 2), "0.05"),
      (FixedDecimal(-5, scale: 2), "-0.05"), (FixedDecimal(-1234), "-1234"), (FixedDecimal(0, scale: 1), "0.0"),
      (FixedDecimal(.max, scale: 9), "9223372036.854775807"), (FixedDecimal(.min), "-9223372036854775808"),
    ]
    for (number, text) in rows {
      #expect(try written(number) == "\"\(text)\"")
      let back: FixedDecimal = try read("\"\(text)\"")
      #expect(back.mantissa == number.mantissa && back.scale == number.scale, "\(text)")
    }
  }

  @Test func valuesOfAWrongFormAreRefused() throws {
    let decimals = ["", "-", ".5", "5.", "1,5", "+1", "1e3", "1.2.3", "0.1234567890", "9223372036854775808", "١"]
    for text in decimals {
      #expect(throws: ModelFault.self, "\(text)") { () -> FixedDecimal in try read("\"\(text)\"") }
    }
    for text in ["2021-6-05", "2021-02-29", "21-06-05", "2021/06/05", "2021-06-05Z", "1899-12-31", "+021-06-05"] {
      #expect(throws: ModelFault.self, "\(text)") { () -> CalendarDate in try read("\"\(text)\"") }
    }
    let periods = [
      ("month", "2021-13"), ("month", "2021-00"), ("quarter", "2021-Q5"), ("quarter", "2021-5"), ("quarter", "2021-H1"),
      ("half-year", "2021-H3"), ("year", "21"), ("year", "2200"), ("day", "2021-04-31"), ("week", "2021-04"),
    ]
    for (precision, value) in periods {
      let text = #"{"precision": "\#(precision)", "value": "\#(value)"}"#
      #expect(throws: ModelFault.self, "\(text)") { () -> CalendarPeriod in try read(text) }
    }
  }

  @Test func textIsEscapedWhereItWouldBreakALineOrHide() throws {
    let rows: [(String, String)] = [
      ("Võng Xuyên “1” / 2", "Võng Xuyên “1” / 2"), ("a\"b\\c", #"a\"b\\c"#), ("a\nb\tc\rd", #"a\nb\tc\rd"#),
      ("\u{0}\u{1F}\u{7F}", #"\u0000\u001f\u007f"#), ("\u{80}\u{85}\u{9F}\u{A0}", "\\u0080\\u0085\\u009f\u{A0}"),
      ("a\u{2028}b\u{2029}c\u{2027}\u{202A}", "a\\u2028b\\u2029c\u{2027}\u{202A}"), ("", ""), ("😀", "😀"),
    ]
    for (text, escaped) in rows {
      let json = try written(text)
      #expect(json == "\"\(escaped)\"")
      let back = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
      #expect(back as? String == text, "\(escaped)")
    }
  }

  private func written(_ value: some Written) throws -> String {
    var output = ModelOutput(try Synthetic.library())
    value.write(to: &output)
    return String(decoding: output.json.bytes, as: UTF8.self)
  }

  private func read<Value: ModelValue>(_ json: String) throws -> Value {
    let document = try #require(DataReader.read(path: "x.json", bytes: Array("{\"x\": \(json)}".utf8)).document)
    let root = ModelInput(node: document.root, scope: ModelScope(path: document.path))
    return try root.fields().value("x")
  }
}

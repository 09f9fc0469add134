import PlanModel
import Testing
import VietnameseText

@Suite("No number and no date is changed silently: each literal is read as one value or refused with a way to mend it")
struct ReaderTests {
  @Test func decimals() { check(decimalRows, with: DecimalReader.read) }
  @Test func integers() { check(integerRows, with: IntegerReader.read) }
  @Test func quantities() { check(quantityRows, with: QuantityReader.read) }
  @Test func percentages() { check(percentRows, with: QuantityReader.percent) }
  @Test func expressions() { check(expressionRows, with: TimeReader.expression) }
  @Test func periods() { check(periodRows, with: TimeReader.period) }
  @Test func days() { check(dayRows) { TimeReader.day($0).map { .day($0) } } }

  @Test("A percentage keeps the digits it was written with")
  func digitsKept() throws {
    let read = try DecimalReader.read("68,450").get()
    #expect(read.mantissa == 68450 && read.scale == 3)
  }

  @Test("Every kind of refusal is shown by a literal")
  func everyKindIsReached() {
    var reached: Set<Refusal.Kind> = []
    func note<V>(_ rows: [Row<V>]) {
      for case (_, .refused(let kind)) in rows { reached.insert(kind) }
    }
    note(decimalRows)
    note(integerRows)
    note(quantityRows)
    note(percentRows)
    note(expressionRows)
    note(periodRows)
    note(dayRows)
    #expect(Refusal.Kind.allCases.filter { !reached.contains($0) } == [])
  }

  @Test(
    "The hint offers what the writer may have meant",
    arguments: [
      ("1.234", ["viết 1234 nếu", "viết 1,234 nếu"]), ("-1.234", ["viết -1234 nếu", "viết -1,234 nếu"]),
      ("68.45", ["68,45"]), ("1,234.5", ["1.234,5"]), ("010", ["viết 10"]), ("\u{FF11}\u{FF12}", ["12"]),
    ])
  func numberHints(text: String, wanted: [String]) {
    guard case .failure(let refusal) = DecimalReader.read(text) else {
      Issue.record("\(text) was read")
      return
    }
    for piece in wanted { #expect(refusal.hint.contains(piece), "\(refusal.hint)") }
  }

  @Test(
    "The refusal of a date says what the calendar or the form has",
    arguments: [
      ("30/02/2021", "tháng 2 năm 2021 có 28 ngày"), ("31/4/2021", "tháng 4 năm 2021 có 30 ngày"),
      ("2021-03-17", "17/3/2021"), ("2021-Q4", "Quý IV/2021"), ("2021-03", "Tháng 3/2021"),
      ("12/17/2021", "17/12/2021"),
      ("17-3-2021", "17/3/2021"), ("17.3.2021", "17/3/2021"), ("17/3/21", "2021"), ("\u{2014}", "missing"),
    ])
  func dateHints(text: String, wanted: String) {
    guard case .failure(let refusal) = TimeReader.expression(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect((refusal.reason + "|" + refusal.hint).contains(wanted), "\(refusal)")
  }
}

import PlanModel
import Testing
import VietnameseText

@Suite("Numbers and times are written as Vietnamese documents print them")
struct WriterTests {
  @Test(
    arguments: [
      (FixedDecimal(6845, scale: 2), "68,45", "68,45"), (FixedDecimal(68450, scale: 3), "68,450", "68,450"),
      (FixedDecimal(1234), "1.234", "1234"),
      (FixedDecimal(12_345_678_905, scale: 1), "1.234.567.890,5", "1234567890,5"),
      (FixedDecimal(0), "0", "0"), (FixedDecimal(5, scale: 1), "0,5", "0,5"),
      (FixedDecimal(5, scale: 9), "0,000000005", "0,000000005"),
      (FixedDecimal(-23, scale: 1), "-2,3", "-2,3"), (FixedDecimal(999), "999", "999"),
      (FixedDecimal(100_000), "100.000", "100000"),
      (FixedDecimal(.min), "-9.223.372.036.854.775.808", "-9223372036854775808"),
    ])
  func decimals(number: FixedDecimal, display: String, data: String) {
    #expect(NumberWriter.decimal(number) == display)
    #expect(NumberWriter.decimal(number, as: .data) == data)
  }

  @Test func quantities() {
    let rows: [(Quantity, String)] = [
      (Quantity(value: FixedDecimal(6845, scale: 2), unit: "%"), "68,45%"),
      (Quantity(bound: .moreThan, value: FixedDecimal(600), unit: "ha"), "> 600 ha"),
      (Quantity(bound: .about, value: FixedDecimal(20)), "khoảng 20"),
      (Quantity(bound: .atLeast, value: FixedDecimal(20), unit: "cụm"), "ít nhất 20 cụm"),
      (Quantity(bound: .lessThan, value: FixedDecimal(5), unit: "%"), "< 5%"),
      (Quantity(bound: .atMost, value: FixedDecimal(75), unit: "ha"), "không quá 75 ha"),
      (Quantity(value: FixedDecimal(10), upper: FixedDecimal(15), unit: "cụm"), "10-15 cụm"),
      (Quantity(value: FixedDecimal(-5), upper: FixedDecimal(3), unit: "%"), "-5 đến 3%"),
      (Quantity(value: FixedDecimal(1686), unit: "ha"), "1.686 ha"),
    ]
    for (quantity, text) in rows { #expect(NumberWriter.quantity(quantity) == text) }
    #expect(NumberWriter.integer(3864) == "3.864" && NumberWriter.integer(3864, as: .data) == "3864")
  }

  @Test(arguments: [
    (1, "I"), (3, "III"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (2021, "MMXXI"), (3999, "MMMCMXCIX"), (0, "0"),
  ])
  func romans(number: Int, text: String) { #expect(NumberWriter.roman(number) == text) }

  @Test("Days below ten and the months 1 and 2 take a zero, others none")
  func days() throws {
    let rows = [
      (5, 2, "05/02/2021", "05", "02"), (17, 3, "17/3/2021", "17", "3"), (9, 10, "09/10/2021", "09", "10"),
      (31, 1, "31/01/2021", "31", "01"),
    ]
    for (day, month, compact, dayText, monthText) in rows {
      let date = try #require(CalendarDate(year: 2021, month: month, day: day))
      #expect(TimeWriter.day(date) == compact)
      #expect(TimeWriter.dateline(date) == "ngày \(dayText) tháng \(monthText) năm 2021")
    }
  }

  @Test func times() {
    let rows: [(TimeExpression, cell: String, sentence: String)] = [
      (.within(day(17, 3, 2021)), "17/3/2021", "ngày 17/3/2021"),
      (.within(month(6, 2021)), "Tháng 6/2021", "tháng 6/2021"),
      (.within(month(1, 2021)), "Tháng 1/2021", "tháng 1/2021"),
      (.within(quarter(4, 2021)), "Quý IV/2021", "quý IV/2021"),
      (.within(.halfYear(year: 2024, half: 1)), "6 tháng đầu năm 2024", "6 tháng đầu năm 2024"),
      (.within(.year(2021)), "Năm 2021", "năm 2021"),
      (.range(.year(2025), .year(2026)), "Năm 2025 - 2026", "từ năm 2025 đến năm 2026"),
      (.range(quarter(4, 2025), quarter(2, 2026)), "Quý IV/2025 - Quý II/2026", "từ quý IV/2025 đến quý II/2026"),
      (.before(month(6, 2021)), "Trước tháng 6/2021", "trước tháng 6/2021"),
      (.before(day(20, 12, 2021)), "Trước ngày 20/12/2021", "trước ngày 20/12/2021"),
      (.from(quarter(3, 2021)), "Từ Quý III/2021", "từ quý III/2021"),
      (.by(day(20, 9, 2024)), "Không muộn hơn ngày 20/9/2024", "không muộn hơn ngày 20/9/2024"),
      (.recurring(.monthly, year: 2021), "Hàng tháng trong năm 2021", "hàng tháng trong năm 2021"),
      (.recurring(.yearly, year: nil), "Hàng năm", "hàng năm"), (.continuous, "Thường xuyên", "thường xuyên"),
      (
        .relative(.groundBreaking, year: 2021), "Theo tiến độ khởi công từng cụm công nghiệp trong năm 2021",
        "theo tiến độ khởi công từng cụm công nghiệp trong năm 2021"
      ), (.unknown, "Chưa rõ", "chưa rõ"),
    ]
    for (expression, cell, sentence) in rows {
      #expect(TimeWriter.expression(expression) == cell)
      #expect(TimeWriter.inSentence(expression) == sentence)
    }
  }
}

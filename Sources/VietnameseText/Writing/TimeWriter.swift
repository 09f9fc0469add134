package import PlanModel

/// Writes days, periods and deadlines as Vietnamese documents print them; `TimeReader` reads the same value back.
package enum TimeWriter {
  /// `05/02/2021`, `17/3/2021`: days below 10 and the months 1 and 2 take a zero [NĐ30 I.II.4.b].
  package static func day(_ date: CalendarDate) -> String {
    // Ten bytes at most, since years have four digits: so short a text lies in place, without memory of its own.
    String(unsafeUninitializedCapacity: 10) { text in
      var end = 0
      func put(_ byte: Int) {
        text[end] = UInt8(truncatingIfNeeded: byte)
        end += 1
      }
      func put(_ number: Int, tensBelow limit: Int) {
        if number >= 10 || number < limit { put(zero + number / 10) }
        put(zero + number % 10)
      }
      put(date.day, tensBelow: 10)
      put(slash)
      put(date.month, tensBelow: 3)
      put(slash)
      for unit in [1000, 100, 10, 1] { put(zero + date.year / unit % 10) }
      return end
    }
  }

  /// `ngày 05 tháng 02 năm 2021`, as after the place name of a document [NĐ30 I.II.4.b].
  package static func dateline(_ date: CalendarDate) -> String {
    "ngày \(padded(date.day, below: 10)) tháng \(padded(date.month, below: 3)) năm \(date.year)"
  }

  /// As in a cell: `17/3/2021`, `Tháng 6/2021`, `Quý IV/2021`, `6 tháng đầu năm 2024`, `Năm 2021`.
  package static func period(_ period: CalendarPeriod) -> String { capitalised(bare(period)) }

  /// As in a sentence: `ngày 17/3/2021`, `tháng 6/2021`, `quý IV/2021`, `6 tháng đầu năm 2024`, `năm 2021`.
  package static func inSentence(_ period: CalendarPeriod) -> String {
    if case .day(let date) = period { return "ngày " + day(date) }
    return bare(period)
  }

  /// As in a cell: `Quý IV/2025 - Quý II/2026`, `Năm 2025 - 2026`, `Trước tháng 6/2021`, `Từ Quý III/2021`,
  /// `Không muộn hơn ngày 20/9/2024`, `Hàng tháng trong năm 2021`, `Thường xuyên`, `Chưa rõ`.
  ///
  /// After a preposition only `Quý` keeps its capital, as the issued annexes have it.
  package static func expression(_ expression: TimeExpression) -> String {
    switch expression {
    case .within(let period): return self.period(period)
    case .range(.year(let start), .year(let end)): return "Năm \(start) - \(end)"
    case .range(let start, let end): return "\(period(start)) - \(period(end))"
    case .before(let period): return "Trước " + afterPreposition(period)
    case .from(let period): return "Từ " + afterPreposition(period)
    case .by(let period): return "Không muộn hơn " + afterPreposition(period)
    default: return capitalised(inSentence(expression))
    }
  }

  /// As in a sentence: `tháng 6/2021`, `từ quý IV/2025 đến quý II/2026`, `trước ngày 20/12/2021`, `hàng tháng trong năm 2021`.
  package static func inSentence(_ expression: TimeExpression) -> String {
    switch expression {
    case .within(let period): inSentence(period)
    case .range(let start, let end): "từ \(inSentence(start)) đến \(inSentence(end))"
    case .before(let period): "trước " + inSentence(period)
    case .from(let period): "từ " + inSentence(period)
    case .by(let period): "không muộn hơn " + inSentence(period)
    case .recurring(let recurrence, let year): word(recurrence) + within(year)
    case .continuous: "thường xuyên"
    case .relative(let milestone, let year): "theo tiến độ \(word(milestone)) từng cụm công nghiệp" + within(year)
    case .unknown: "chưa rõ"
    }
  }

  private static let (zero, slash) = (0x30, 0x2F)

  private static func bare(_ period: CalendarPeriod) -> String {
    switch period {
    case .day(let date): day(date)
    case .month(let month): "tháng " + String(month.month) + "/" + String(month.year)
    case .quarter(let quarter): "quý " + NumberWriter.roman(quarter.quarter) + "/" + String(quarter.year)
    case .halfYear(let year, let half): "6 tháng \(half == 1 ? "đầu" : "cuối") năm \(year)"
    case .year(let year): "năm " + String(year)
    }
  }

  private static func afterPreposition(_ period: CalendarPeriod) -> String {
    if case .quarter = period { return capitalised(bare(period)) }
    return inSentence(period)
  }

  private static func within(_ year: Int?) -> String { year.map { " trong năm \($0)" } ?? "" }

  private static func word(_ recurrence: Recurrence) -> String {
    switch recurrence {
    case .monthly: "hàng tháng"
    case .quarterly: "hàng quý"
    case .yearly: "hàng năm"
    }
  }

  private static func word(_ milestone: MilestoneKind) -> String {
    switch milestone {
    case .siteClearance: "giải phóng mặt bằng"
    case .landHandover: "giao đất"
    case .groundBreaking: "khởi công"
    case .infrastructureCompletion: "hoàn thành hạ tầng"
    case .wastewaterStation: "xây dựng trạm xử lý nước thải"
    case .inOperation: "đưa vào hoạt động"
    }
  }

  private static func padded(_ number: Int, below limit: Int) -> String {
    number < limit ? "0" + String(number) : String(number)
  }

  /// The text with a capital first letter.
  package static func capitalised(_ text: String) -> String {
    guard let first = text.utf8.first else { return "" }
    guard first < 0x80 else { return text.prefix(1).uppercased() + text.dropFirst() }
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return text }
    var bytes = Array(text.utf8)
    bytes[0] = first & 0xDF
    return String(decoding: bytes, as: UTF8.self)
  }
}

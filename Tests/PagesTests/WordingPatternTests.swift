import Testing

@testable import Pages

@Suite struct WordingPatternTests {
  private typealias Part = (words: String, filling: WordingPattern.Filling?)

  /// The parts of a pattern, the values given, and the text with "tỉnh" as the territory.
  private static let rows: [(parts: [Part], values: [String], text: String)] = [
    ([], [], ""),
    ([("Cụm", nil)], [], "Cụm"),
    ([("Cụm", nil)], ["thừa"], "Cụm"),
    ([("", .value(0)), (" cụm", nil)], ["5"], "5 cụm"),
    ([("Địa bàn ", .value(0))], ["Huyện Ứng Hòa"], "Địa bàn Huyện Ứng Hòa"),
    ([("", .value(0)), ("", .value(1))], ["ữ", "b"], "ữb"),
    ([("", .value(1)), ("/", .value(0)), ("/", .value(1))], ["a", "ể"], "ể/a/ể"),
    ([("từ ", .value(0)), (" đến ", .value(1))], ["", "nay"], "từ  đến nay"),
    ([("từ ", .value(0)), (" đến ", .value(1)), (".", nil)], ["xưa"], "từ xưa đến ."),
    ([("ở ", .province), ("", .value(0)), (" có ", .value(1)), ("", .province)], ["1", "2"], "ở tỉnh1 có 2tỉnh"),
    ([("một thế kỷ của những cụm công nghiệp ở ", .province)], [], "một thế kỷ của những cụm công nghiệp ở tỉnh"),
  ]

  @Test(arguments: rows.indices)
  func `gaps are filled where they stand`(row: Int) {
    let (parts, values, text) = Self.rows[row]
    var pattern = WordingPattern()
    for (words, filling) in parts {
      pattern.add(words[...])
      if let filling { pattern.add(filling) }
    }
    #expect(pattern.text(values, territory: "tỉnh") == text)
    #expect(pattern.filling("tỉnh").text(values, territory: "khác") == text, "the province said beforehand")
  }
}

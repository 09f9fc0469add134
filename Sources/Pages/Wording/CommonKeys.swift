extension WordingKey {
  package static let cutOff = WordingKey("common.cut-off", "d")
  package static let atLeast = WordingKey("common.at-least", "n")
  package static let noFigure = WordingKey("common.no-figure")
  package static let csv = WordingKey("common.csv")

  /// Words that stand on many pages.
  static let commonKeys: [WordingKey] = [cutOff, atLeast, noFigure, csv]
}

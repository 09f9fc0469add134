extension WordingKey {
  package static let cutOff = WordingKey("common.cut-off", "d")
  package static let noFigure = WordingKey("common.no-figure")
  package static let csv = WordingKey("common.csv")
  package static let navigationOverview = WordingKey("navigation.overview")
  package static let navigationDistricts = WordingKey("navigation.districts")
  package static let navigationClusters = WordingKey("navigation.clusters")
  package static let navigationAgencies = WordingKey("navigation.agencies")
  package static let navigationPeriods = WordingKey("navigation.periods")
  package static let navigationLate = WordingKey("navigation.late")
  package static let navigationAnnexes = WordingKey("navigation.annexes")

  /// Words that stand on many pages.
  static let commonKeys: [WordingKey] = [
    cutOff, noFigure, csv, navigationOverview, navigationDistricts, navigationClusters, navigationAgencies,
    navigationPeriods, navigationLate, navigationAnnexes,
  ]
}

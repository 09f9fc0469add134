extension WordingKey {
  package static let listingDistrictTable = WordingKey("listing.district-table", "n")
  package static let listingClusterSentence = WordingKey("listing.cluster-sentence", "y", "a", "b")
  package static let listingStartTable = WordingKey("listing.start-table", "n")
  package static let listingOperatingTable = WordingKey("listing.operating-table", "n")
  package static let listingOtherTable = WordingKey("listing.other-table", "n")
  package static let listingAgencyTable = WordingKey("listing.agency-table", "n")
  package static let listingAgencySentence = WordingKey("listing.agency-sentence", "p", "n", "a")
  package static let listingSigns = WordingKey("listing.signs")
  package static let listingLostUnits = WordingKey("listing.lost-units", "n")
  package static let listingLostRows = WordingKey("listing.lost-rows", "n")
  package static let columnToStart = WordingKey("column.to-start")
  package static let columnStartedClusters = WordingKey("column.started-clusters")
  package static let columnNotStarted = WordingKey("column.not-started")
  package static let columnStartUnknown = WordingKey("column.start-unknown")
  package static let columnOperatingClusters = WordingKey("column.operating-clusters")
  package static let columnDevelops = WordingKey("column.develops")
  package static let noneOccurs = WordingKey("table.none")

  /// The words of the listings.
  static let listingKeys: [WordingKey] = [
    listingDistrictTable, listingClusterSentence, listingStartTable, listingOperatingTable, listingOtherTable,
    listingAgencyTable, listingAgencySentence, listingSigns, listingLostUnits, listingLostRows,
    columnToStart, columnStartedClusters, columnNotStarted, columnStartUnknown, columnOperatingClusters, columnDevelops,
    noneOccurs,
  ]
}

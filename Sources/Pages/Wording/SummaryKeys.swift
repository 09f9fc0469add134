extension WordingKey {
  package static let summaryTitle = WordingKey("summary.title")
  package static let summaryArea = WordingKey("summary.area", "x", "n")
  package static let summaryAreas = WordingKey("summary.areas", "x")
  package static let summaryLateTable = WordingKey("summary.late-table", "n", "t")
  package static let summaryUpcoming = WordingKey("summary.upcoming", "n", "d")
  package static let summaryNothingUpcoming = WordingKey("summary.upcoming-none")
  package static let summaryUpcomingTable = WordingKey("summary.upcoming-table", "n", "t")
  package static let summaryObstacles = WordingKey("summary.obstacles", "n")
  package static let summaryBeyondCount = WordingKey("summary.obstacles-beyond", "n")
  package static let summaryNoObstacles = WordingKey("summary.obstacles-none")
  package static let summaryObstacleTable = WordingKey("summary.obstacle-table", "n", "t")
  package static let summaryObstacle = WordingKey("summary.obstacle")
  package static let summaryAuthority = WordingKey("summary.authority")
  package static let summaryBeyond = WordingKey("summary.beyond")
  package static let summaryProposal = WordingKey("summary.proposal")
  package static let summaryDeadline = WordingKey("summary.deadline", "d")
  package static let summaryGaps = WordingKey("summary.gaps", "x")
  package static let summaryNoGaps = WordingKey("summary.gaps-none")
  package static let summaryGapUnknown = WordingKey("summary.gap-unknown", "n")
  package static let summaryGapStarts = WordingKey("summary.gap-starts", "n")
  package static let summaryGapRows = WordingKey("summary.gap-rows", "n")

  /// The words of the summary for leaders.
  static let summaryKeys: [WordingKey] = [
    summaryTitle, summaryArea, summaryAreas, summaryLateTable, summaryUpcoming, summaryNothingUpcoming,
    summaryUpcomingTable, summaryObstacles, summaryBeyondCount, summaryNoObstacles, summaryObstacleTable,
    summaryObstacle,
    summaryAuthority, summaryBeyond, summaryProposal, summaryDeadline, summaryGaps, summaryNoGaps, summaryGapUnknown,
    summaryGapStarts, summaryGapRows,
  ]
}

/// A chart of a page: what it says in words and numbers; drawing is another room's business.
package struct Chart: Hashable, Sendable {
  /// What is drawn.
  package enum Content: Hashable, Sendable {
    case quarters(QuarterChartModel)
    case cumulative(CumulativeChartModel)
    case occupancy(OccupancyBarModel)
    case timeline(TimelineModel)
    case smallMultiples([SmallMultipleModel])
  }

  /// Anchor and prefix of the ids inside the picture: `khoi-cong-theo-quy`.
  package let id: String
  /// What stands under the picture.
  package let title: String
  /// The message in one sentence, above the picture.
  package let sentence: String
  /// For those who cannot see it; becomes the SVG's `desc`.
  package let description: String
  package let content: Content
  /// The same numbers.
  package let table: Table?

  package init(
    id: String, title: String, sentence: String, description: String, content: Content, table: Table?
  ) {
    self.id = id
    self.title = title
    self.sentence = sentence
    self.description = description
    self.content = content
    self.table = table
  }
}

/// A rate on a track from 0 to 100 %.
package struct OccupancyBarModel: Hashable, Sendable {
  /// Begins the ids inside the picture; unique on the page.
  package let id: String
  /// Hundredths of a percent, 0…10000; nil where the source gives none.
  package let rate: Int?
  /// `68,45%`, or the words for "no figure".
  package let label: String
  /// Who it is about; becomes the picture's title.
  package let title: String

  package init(id: String, rate: Int?, label: String, title: String) {
    self.id = id
    self.rate = rate
    self.label = label
    self.title = title
  }
}

/// A listing: all districts, clusters or agencies.
package struct ListingPage: Hashable, Sendable {
  package let frame: PageFrame
  package let chart: Chart?
  package let tables: [Table]

  package init(
    frame: PageFrame, chart: Chart?, tables: [Table]
  ) {
    self.frame = frame
    self.chart = chart
    self.tables = tables
  }
}

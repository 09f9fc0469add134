/// What the content decides of a page on paper; it becomes the style sheet beside the page.
package struct PrintSheet: Hashable, Sendable {
  /// A table whose columns have set widths.
  package struct PrintTable: Hashable, Sendable {
    /// The table's anchor.
    package let id: String
    /// From left to right, in tenths of a millimetre.
    package let widths: [Int]
    /// Size of the text in points; nil: that of all tables of the kind.
    package let textSize: Int?

    package init(id: String, widths: [Int], textSize: Int? = nil) {
      self.id = id
      self.widths = widths
      self.textSize = textSize
    }
  }

  /// File name of the page without its ending, and of the style sheet: `phu-luc-3`.
  package let name: String
  package let isLandscape: Bool
  package let tables: [PrintTable]
  /// At the foot of every sheet, small; nil: nothing.
  package let footer: String?

  package init(name: String, isLandscape: Bool, tables: [PrintTable], footer: String? = nil) {
    self.name = name
    self.isLandscape = isLandscape
    self.tables = tables
    self.footer = footer
  }

  /// Its address from the page: `phu-luc-3.css`.
  package var address: String { "\(name).css" }
}

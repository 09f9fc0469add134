/// A table as a page shows it, and as the CSV beside it says it.
package struct Table: Hashable, Sendable {
  /// Anchor, unique on the page: `cum-cong-nghiep`.
  package let id: String
  package let caption: String
  /// Under the caption: source and date.
  package let source: String?
  /// The kinds of the columns from left to right, where a style sheet sets their widths; else empty.
  package let columns: [String]
  /// Heading rows, outermost first; plain tables have one.
  package let headings: [[HeadingCell]]
  package let bodies: [TableBody]
  package let notes: [String]
  /// The CSV with the same rows; set where one is written.
  package let csv: Link?
  /// Extra class names: `annex`, `sticky`.
  package let style: String?
  /// The heading of the column that holds the groups in the CSV; needed where there are heading rows.
  package let groupLabel: String

  package init(
    id: String, caption: String, source: String? = nil, columns: [String] = [], headings: [[HeadingCell]],
    bodies: [TableBody],
    notes: [String] = [], csv: Link? = nil, style: String? = nil, groupLabel: String = ""
  ) {
    self.id = id
    self.caption = caption
    self.source = source
    self.columns = columns
    self.headings = headings
    self.bodies = bodies
    self.notes = notes
    self.csv = csv
    self.style = style
    self.groupLabel = groupLabel
  }
}

/// A cell of the table's head.
package struct HeadingCell: Hashable, Sendable {
  package let text: String
  /// The mark of a note under the table: `(1)`.
  package let mark: String?
  package let isNumber: Bool
  package let columnSpan: Int
  package let rowSpan: Int
  /// Class of the column, for widths: `ordinal`, `date`.
  package let kind: String?
  /// Names of classes for the style sheet, parted by spaces.
  package var classes: String? { CellClasses.joined(kind, isNumber: isNumber) }

  package init(
    _ text: String, mark: String? = nil, isNumber: Bool = false, columnSpan: Int = 1, rowSpan: Int = 1,
    kind: String? = nil
  ) {
    self.text = text
    self.mark = mark
    self.isNumber = isNumber
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.kind = kind
  }
}

/// The class of what a cell holds, and that of numbers, as one attribute.
enum CellClasses {
  static func joined(_ kind: String?, isNumber: Bool) -> String? {
    switch (kind, isNumber) {
    case (nil, false): nil
    case (nil, true): "number"
    case (let kind?, false): kind
    case (let kind?, true): "\(kind) number"
    }
  }
}

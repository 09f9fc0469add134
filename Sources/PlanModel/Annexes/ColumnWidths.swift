/// How the columns of an annex share the width of its sheet.
package struct ColumnWidths: Hashable, Sendable {
  /// From left to right, in tenths of a millimetre; together the room on the sheet.
  package let tenths: [Int]

  /// Takes the widths that the content sets; the other columns share the rest by what their cells say.
  package init(of columns: [AnnexColumn], on orientation: Annex.Orientation) {
    let open = columns.filter { $0.width == nil }.map(\.role.share)
    var rest = max(0, (orientation.textWidth - columns.reduce(0) { $0 + ($1.width ?? 0) }) * 10)
    var shares = open.reduce(0, +)
    tenths = columns.map { column in
      if let width = column.width { return width * 10 }
      let width = shares == 0 ? 0 : rest * column.role.share / shares
      rest -= width
      shares -= column.role.share
      return width
    }
  }
}

extension Annex.Orientation {
  /// Room for columns on A4 between margins of 30 mm left and 15 mm right, in millimetres [NĐ30 PL I.I.4]; one more is
  /// left for the rules of the table.
  package var textWidth: Int {
    switch self {
    case .portrait: 164
    case .landscape: 251
    }
  }
}

extension ColumnRole {
  /// The share of a column without a width of its own: duties are long, numbers short.
  fileprivate var share: Int {
    switch self {
    case .ordinal: 2
    case .occupancy, .number: 3
    case .milestone, .deadline: 4
    case .cluster, .developer, .lead, .cooperating, .note, .text: 6
    case .duty: 14
    }
  }
}

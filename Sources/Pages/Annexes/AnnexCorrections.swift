import PlanModel

/// Every correction of an annex: where, the printed form, the form shown, and why.
struct AnnexCorrections {
  let annex: Annex
  let words: Wording
  let links: PageLinks

  init(_ annex: Annex, context: PageContext, path: OutputPath) {
    self.annex = annex
    words = context.wording
    links = context.links(from: path)
  }

  func table() -> Table? {
    let rows =
      annex.corrections.map { row(.text(words(.annexHead)), $0) }
      + annex.groups.flatMap { group in group.corrections.map { row(.text(group.heading), $0) } }
      + zip(annex.rows, annex.anchors).flatMap { annexRow, anchor in
        let link = Link(words(.annexRowName, NumberText.count(annexRow.ordinal)), to: "#\(anchor)")
        return annexRow.corrections.map { row(.link(link), $0) }
      }
    if rows.isEmpty { return nil }
    let headings = [
      WordingKey.correctionPlace, .correctionColumn, .correctionPrinted, .correctionShown, .correctionReason,
    ]
    return Table(
      id: "bang-hieu-chinh", caption: words(.correctionCaption, NumberText.count(rows.count)),
      headings: [headings.map { HeadingCell(words($0)) }], bodies: [TableBody(rows: rows)])
  }

  private func row(_ place: Inline, _ correction: Correction) -> TableRow {
    let shown =
      correction.isOpen
      ? words(.correctionOpen)
      : correction.corrected ?? correction.printedIn.map { words(.correctionAstray, label(of: $0)) } ?? ""
    return TableRow(cells: [
      TableCell(place, isHeader: true), .text(label(of: correction.column)), .text(correction.printed),
      .text(shown), TableCell(.text(correction.reason), kind: "text-cell"),
    ])
  }

  private func label(of column: String) -> String { annex.correctedPart(column, words) }
}

extension Annex {
  /// The part that a correction touches: the heading of a column; for the head and the groups, what is
  /// printed there.
  func correctedPart(_ key: String, _ words: Wording) -> String {
    if let known = columns.first(where: { $0.id == key }) { return known.label }
    switch key {
    case "reference": return words(.correctionReference)
    case "title": return words(.correctionTitle)
    case "number": return words(.correctionNumber)
    case "group": return words(.correctionGroup)
    case "marker": return words(.correctionMarker)
    default: return key
    }
  }
}

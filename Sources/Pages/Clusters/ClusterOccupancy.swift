import PlanModel

extension ClusterDossier {
  /// An occupancy rate with its day and sources.
  private struct Reading {
    let date: String
    let value: Quantity?
    let sources: [[Inline]]
    let note: String?
  }

  /// The occupancy of an operating cluster: the annex's figure, and what was observed since.
  var occupancyChart: Chart? {
    guard let place = operatingRow else { return nil }
    let (row, name) = (context.row(at: place), context.name(ofRowAt: place))
    let bar = context.occupancyBar(row)
    let later = events.filter { $0.kind == .occupancy }
    let sentence = row.occupancy.map { words(.occupancySentence, NumberText.quantity($0), name) }
    return Chart(
      id: "ty-le-lap-day", title: words(.occupancyTitle, name),
      sentence: sentence ?? words(.occupancySentenceNone, name), description: "\(bar.title): \(bar.label).",
      content: .occupancy(bar), table: table(readings(row, place, later)))
  }

  private func readings(_ row: AnnexRow, _ place: RowPlace, _ later: [ProgressEvent]) -> [Reading] {
    let column = context.annex(at: place).columns.firstIndex { $0.role == .occupancy }
    let cell = column.flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
    let issued = Reading(
      date: DateText.day(context.plan.plan.firstDay), value: row.occupancy,
      sources: [[links.row(at: place, in: context)]],
      note: row.occupancy == nil ? (cell?.missing ?? row.missing)?.reason : nil)
    let since = later.map {
      Reading(
        date: DateText.expression($0.date), value: $0.value, sources: context.shortSources(of: $0),
        note: [context.words(of: $0.certainty), $0.note].compactMap(\.self).joined(separator: ": "))
    }
    return [issued] + since
  }

  private func table(_ readings: [Reading]) -> Table {
    let columns: [TableColumn<Reading>] = [
      TableColumn(HeadingCell(words(.columnDate))) { TableCell(line: Inline.flow($0.date)) },
      TableColumn(HeadingCell(words(.columnOccupancy), isNumber: true)) { .number(context.rate($0.value)) },
      TableColumn(HeadingCell(words(.columnSource))) { TableCell($0.sources) },
      TableColumn(HeadingCell(words(.columnNote))) { .text($0.note ?? "") },
    ]
    return Table(
      TableHead(id: "ty-le-lap-day-so-lieu", caption: words(.occupancyTable)), rows: readings, columns: columns)
  }
}

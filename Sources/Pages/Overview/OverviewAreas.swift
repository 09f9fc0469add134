import PlanModel

/// How an area stands, as a line of the overview.
private struct AreaLine {
  let id: String?
  let name: Inline
  let counts: StartCounts
  let late: [LateList.Entry]
  /// Past due and nothing known.
  let unknown: Int
}

extension OverviewDossier {
  /// Starts and late items by area, the most late items first; then what has no area, and the whole city.
  var areaTable: Table {
    let columns = CommitmentColumns(context, links)
    let name = TableColumn<AreaLine>(columns.heading(.columnUnit)) {
      TableCell($0.name, isHeader: true, kind: "name-cell")
    }
    let late: [TableColumn<AreaLine>] = [
      columns.count(.figureLate, unknown: \.unknown) { $0.late.count },
      columns.longest(unknown: \.unknown) { $0.late },
    ]
    return Table(
      TableHead(
        id: "bang-dia-ban", caption: words(.overviewAreaTable, DateText.day(context.measures.cutOff)),
        source: context.planName, notes: [words(.listingSigns), words(.overviewAreaOrder), words(.lateNoteAtLeast)],
        csv: context.csv(of: "bang-dia-ban", on: path)),
      rows: lines, columns: [name] + columns.starts { $0.counts } + late, rowID: { $0.id },
      isLate: { $0.id != nil && !$0.late.isEmpty })
  }

  private var lines: [AreaLine] {
    let areas = context.districts.map { unit -> AreaLine in
      let area = context.plan.area(unit)
      return AreaLine(
        id: "dia-ban-\(context.library.units[unit].id)", name: links.unit(unit), counts: area.startCounts,
        late: area.late.entries, unknown: area.withoutInformation.count)
    }
    let shown = areas.enumerated().filter { $0.element.counts.total > 0 || !$0.element.late.isEmpty }
      .sorted { ($1.element.late.count, $0.offset) < ($0.element.late.count, $1.offset) }
      .map(\.element)
    let lost = counts.total - areas.reduce(0) { $0 + $1.counts.total }
    let all = context.plan.late.entries
    let total = AreaLine(
      id: nil, name: .strong(words(.wholeCity)), counts: counts, late: all,
      unknown: context.plan.withoutInformation.count)
    return shown + lostLine(lost) + cityLine(all.filter { $0.unit == nil }) + [total]
  }

  /// The rows lost with their district.
  private func lostLine(_ count: Int) -> [AreaLine] {
    if count <= 0 { return [] }
    var counts = StartCounts()
    for _ in 0..<count { counts.count(.unknown) }
    return [AreaLine(id: nil, name: .text(words(.overviewAreaLost)), counts: counts, late: [], unknown: 0)]
  }

  /// Duties of no area.
  private func cityLine(_ late: [LateList.Entry]) -> [AreaLine] {
    if late.isEmpty { return [] }
    return [
      AreaLine(
        id: "dia-ban-chung", name: .text(words(.overviewAreaCity)), counts: StartCounts(), late: late,
        unknown: 0)
    ]
  }
}

extension CommitmentColumns {
  /// The longest lateness among late items in whole months, at least; "–" where nothing is late, "…" where nothing is known.
  func longest<Row>(
    unknown: @escaping (Row) -> Int = { _ in 0 }, _ late: @escaping (Row) -> [LateList.Entry]
  ) -> TableColumn<Row> {
    TableColumn(heading(.columnLongest, isNumber: true)) { row in
      .number(late(row).map(\.lateness).max().map(context.monthsAtLeast) ?? context.count(0, unknown: unknown(row)))
    }
  }
}

extension PageContext {
  /// Whole months under a heading that names the unit: "15"; "< 1" below one.
  func monthsAtLeast(_ lateness: Lateness) -> String {
    lateness.minMonths == 0 ? wording(.lateUnderOne) : NumberText.count(lateness.minMonths)
  }
}

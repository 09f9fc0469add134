import PlanModel
import VietnameseText

extension QuarterReportDossier {
  private var columns: QuarterReportColumns { QuarterReportColumns(context: context, links: links) }

  /// Milestones due in the quarter; rows lost in the source may have had some.
  var milestoneTable: Table? {
    let lost =
      Set(milestones.compactMap { $0.commitment.milestone?.kind })
      .map { context.plan.lostRows(.milestones($0)) }.max() ?? 0
    let note = lost > 0 ? [words(.periodLostNote, NumberText.count(lost), words(.periodQuarter))] : []
    return table(
      "moc-den-han", .quarterlyMilestoneTable, milestones, columns.milestones, style: "quarterly-milestones",
      notes: note)
  }

  var dutyTable: Table? {
    table("nhiem-vu-den-han", .quarterlyDutyTable, duties, columns.duties, style: "quarterly-duties", notes: [])
  }

  var otherTable: Table? {
    table("thuc-hien-ky-khac", .quarterlyOtherTable, others, columns.others, style: "quarterly-milestones", notes: [])
  }

  private func table(
    _ id: String, _ caption: WordingKey, _ lines: [ReportLine], _ columns: [TableColumn<ReportLine>], style: String,
    notes: [String]
  ) -> Table? {
    if lines.isEmpty { return nil }
    let byArea = lines.byArea
    let groups = areas.map { RowGroup(heading: [name(of: $0)], rows: byArea[$0] ?? []) }
    return Table(
      TableHead(
        id: id, caption: words(caption, DateText.period(period).inSentence), notes: notes,
        csv: context.csv(of: id, on: path), style: style),
      groups: groups, groupLabel: words(.columnUnit), columns: columns, rowID: { $0.commitment.id },
      isLate: { $0.commitment.isLate })
  }

  /// The areas of all lines by name; what belongs to no area stands last.
  var areas: [Ref<AdministrativeUnit>?] {
    let all = Set((due + others).map(\.commitment.unit))
    let units = all.compactMap(\.self).sorted { $0.index < $1.index }
    return units.inVietnameseOrder { context.library.units[$0].name } + (all.contains(nil) ? [nil] : [])
  }

  func name(of area: Ref<AdministrativeUnit>?) -> Inline {
    area.map { links.unit($0) } ?? .text(words(.quarterlyNoArea))
  }

  /// How many were due, done, late and unknown, by area and in all.
  var totalTable: Table {
    let parts = (milestones: milestones.byArea, duties: duties.byArea, others: others.byArea)
    let lines = areas.map { area in
      QuarterTotals(
        name: name(of: area), milestones: parts.milestones[area] ?? [], duties: parts.duties[area] ?? [],
        others: parts.others[area] ?? [])
    }
    let all = QuarterTotals(
      name: .text(words(.quarterlyRowAll)), milestones: milestones, duties: duties, others: others)
    let counts = QuarterTotals.Columns(context: context, all)
    let rows = (lines + [all]).map { TableRow(cells: counts.cells(of: $0)) }
    return Table(
      id: "tong-hop-dia-ban", caption: words(.quarterlyTotalTable, DateText.period(period).inSentence),
      headings: counts.headings, bodies: [TableBody(rows: rows)],
      notes: [words(.quarterlyTotalNote, DateText.day(context.measures.cutOff)), words(.listingSigns)],
      csv: context.csv(of: "tong-hop-dia-ban", on: path), style: "quarterly-totals")
  }
}

extension [ReportLine] {
  /// The lines of each area in their order; what belongs to no area under nil.
  fileprivate var byArea: [Ref<AdministrativeUnit>?: [ReportLine]] { Dictionary(grouping: self) { $0.commitment.unit } }
}

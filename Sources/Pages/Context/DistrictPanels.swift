package import PlanModel
import VietnameseText

/// A district in the small multiples: what the plan starts there, and what is known of it.
package struct DistrictPanel: Sendable {
  package let unit: Ref<AdministrativeUnit>
  package let counts: StartCounts
  package let series: PeriodSeries
}

extension PageContext {
  /// The units that the plan starts clusters in, by planned count descending, then by name.
  package var districtPanels: [DistrictPanel] {
    districts.map { unit in
      DistrictPanel(
        unit: unit, counts: plan.startCounts(in: unit),
        series: plan.periods(.quarter, of: .milestones(.groundBreaking), in: unit))
    }
    .filter { $0.counts.total > 0 }
    .enumerated()
    .sorted { ($1.element.counts.total, $0.offset) < ($0.element.counts.total, $1.offset) }
    .map(\.element)
  }

  /// Plan against known for every district, the plan year by quarters and all later ones together.
  package func districtChart(id: String) -> Chart {
    let panels = districtPanels
    let models = panels.map { panel in
      SmallMultipleModel(
        title: library.units[panel.unit].titleName, bars: bars(of: panel), figure: startFigure(panel.counts))
    }
    let startedPanels = panels.count { $0.counts.started > 0 }
    let description = panels.map {
      wording(
        .districtChartDescription, library.units[$0.unit].titleName, NumberText.count($0.counts.total),
        started($0.counts))
    }
    return Chart(
      id: id, title: wording(.districtChartTitle, String(plan.plan.year)),
      sentence: wording(.districtChartSentence, NumberText.count(startedPanels), NumberText.count(panels.count)),
      description: description.joined(separator: " "), content: .smallMultiples(models),
      table: panelTable(models, id: id))
  }

  /// The numbers of the panels: a row for each district, planned and known in each cell.
  private func panelTable(_ panels: [SmallMultipleModel], id: String) -> Table? {
    guard let first = panels.first else { return nil }
    let quarters = first.bars.enumerated().map { position, bar in
      TableColumn<SmallMultipleModel>(HeadingCell(bar.label, isNumber: true)) { panel in
        .number(panelCell(panel.bars[position]))
      }
    }
    let name = TableColumn<SmallMultipleModel>(HeadingCell(wording(.columnUnit))) { .text($0.title, isHeader: true) }
    let figure = TableColumn<SmallMultipleModel>(HeadingCell(wording(.districtChartFigure), isNumber: true)) {
      .number($0.figure)
    }
    return Table(
      TableHead(id: "\(id)-so-lieu", caption: wording(.districtChartTable), notes: [wording(.districtChartNote)]),
      rows: panels, columns: [name] + quarters + [figure])
  }

  /// "4 / …": planned, and what is known to have been done.
  private func panelCell(_ bar: QuarterChartModel.Bar) -> String {
    let planned = bar.planned.map(NumberText.count) ?? wording(.noneOccurs)
    return "\(planned) / \(bar.actual.map(NumberText.count) ?? wording(.notCollected))"
  }

  /// "≥ 2"; the sign for "not collected" where none is known to have started.
  package func started(_ counts: StartCounts) -> String {
    counts.started == 0 ? wording(.notCollected) : atLeast(counts.started, isLowerBound: counts.isLowerBound)
  }

  private func bars(of panel: DistrictPanel) -> [QuarterChartModel.Bar] {
    let end = CalendarPeriod.year(plan.plan.year).lastDay
    var bars = panel.series.periods.filter { $0.period.lastDay <= end }.compactMap { period in
      guard case .quarter(let quarter) = period.period else { return QuarterChartModel.Bar?.none }
      return bar(DateText.numeral(quarter), planned: period.planned, actual: doneCount(period))
    }
    let later = panel.series.periods.filter { $0.period.firstDay > end }
    if !later.isEmpty {
      let unplaced = panel.series.doneUnplaced.count { $0.occurrence?.earliest.map { $0 > end } ?? false }
      let done = later.reduce(unplaced) { $0 + ($1.done?.total ?? 0) }
      let planned = later.reduce(0) { $0 + $1.planned }
      bars.append(
        bar(wording(.districtChartLater), planned: planned > 0 ? planned : nil, actual: done > 0 ? done : nil))
    }
    return bars
  }

  private func bar(_ label: String, planned: Int?, actual: Int?) -> QuarterChartModel.Bar {
    QuarterChartModel.Bar(
      label: label, group: "", planned: planned, actual: actual, plannedLabel: "", actualLabel: "")
  }
}

import Charts
import Markup
import Pages

/// From what a page says in a chart to the picture of it; nothing is counted here.
enum ChartDrawing {
  static func draw(_ chart: Chart, into buffer: inout MarkupBuffer) {
    let head = ChartHead(id: chart.id, title: chart.title, description: chart.description)
    switch chart.content {
    case .quarters(let model): QuarterChart(head: head, bars: model.bars.map(bar)).draw(into: &buffer)
    case .cumulative(let model): cumulative(model, head: head).draw(into: &buffer)
    case .occupancy(let model):
      OccupancyBar(head: head, rate: model.rate, label: model.label, isSmall: false).draw(into: &buffer)
    case .timeline(let model): timeline(model, head: head).draw(into: &buffer)
    case .smallMultiples(let panels):
      let panels = panels.map {
        SmallMultiples.Panel(title: $0.title, bars: $0.bars.map(bar), figure: $0.figure)
      }
      SmallMultiples(head: head, panels: panels).draw(into: &buffer)
    }
  }

  /// A bar inside a table cell: its words stand beside it, so it has none of its own.
  static func drawSmall(_ model: OccupancyBarModel, into buffer: inout MarkupBuffer) {
    let head = ChartHead(id: model.id, title: model.title, description: model.label)
    OccupancyBar(head: head, rate: model.rate, label: model.label, isSmall: true).draw(into: &buffer)
  }

  private static func bar(_ bar: QuarterChartModel.Bar) -> QuarterChart.Bar {
    QuarterChart.Bar(
      label: bar.label, group: bar.group, planned: bar.planned, actual: bar.actual, plannedLabel: bar.plannedLabel,
      actualLabel: bar.actualLabel)
  }

  private static func cumulative(_ model: CumulativeChartModel, head: ChartHead) -> CumulativeChart {
    CumulativeChart(
      head: head, monthCount: model.months.count,
      years: model.years.map { CumulativeChart.Year(label: $0.label, firstMonth: $0.firstMonth) },
      planned: model.planned, actual: model.actual, plannedLabel: model.plannedLabel,
      actualLabel: model.actualLabel, cutOffLabel: model.cutOffLabel,
      observations: model.observations.map {
        CumulativeChart.Observation(month: $0.month, value: $0.value, label: $0.label)
      })
  }

  private static func timeline(_ model: TimelineModel, head: ChartHead) -> Timeline {
    Timeline(
      head: head, days: model.days, ticks: model.ticks.map { Timeline.Tick(day: $0.day, label: $0.label) },
      rows: model.rows.map { row in Timeline.Row(label: row.label, marks: row.marks.map(mark)) },
      cutOffDay: model.cutOffDay, cutOffLabel: model.cutOffLabel)
  }

  private static func mark(_ mark: TimelineModel.Mark) -> Timeline.Mark {
    let shape: Timeline.Mark.Shape =
      switch mark.shape {
      case .planned: .planned
      case .done: .done
      case .doneWithin: .doneWithin
      case .late: .late
      case .other: .other
      }
    return Timeline.Mark(shape: shape, firstDay: mark.firstDay, lastDay: mark.lastDay, label: mark.label)
  }
}

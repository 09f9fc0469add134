import PlanModel

/// Ground-breakings added up month by month, plan against known, with what the city observed beside them.
struct CumulativeStarts {
  /// A count that a source gives for the whole city.
  private struct Observed {
    let day: CalendarDate
    let value: Int
    let observation: CityIndicator.Observation
  }

  private let context: PageContext
  private let series: CumulativeSeries
  private let observed: [Observed]

  init(_ context: PageContext) {
    self.context = context
    series = context.plan.cumulative(.groundBreaking)
    observed = Self.observed(context)
  }

  /// The whole observations of the figure's first indicator, which counts the same thing for the whole city.
  private static func observed(_ context: PageContext) -> [Observed] {
    let figure = context.plan.plan.targets.lazy.flatMap(\.figures).first { $0.milestone == .groundBreaking }
    guard let indicator = figure?.indicators.first else { return [] }
    let first = CalendarPeriod.year(context.plan.plan.year).firstDay
    return context.library.indicators[indicator].observations.compactMap { observation in
      guard let day = observation.date.lastDay ?? observation.date.firstDay, first <= day,
        day <= context.measures.cutOff, let value = observation.value.wholeCount
      else { return nil }
      return Observed(day: day, value: value, observation: observation)
    }
    .sorted { $0.day < $1.day }
  }

  private var words: Wording { context.wording }
  private var actual: [Int] { series.points.compactMap(\.doneAtLeast) }

  func chart(id: String) -> Chart {
    let description = lines.map { line in
      words(
        .cumulativeDescription, line.name, NumberText.count(line.point.planned), done(line.point),
        line.observed.isEmpty ? words(.notCollected) : line.observed.map(label).joined(separator: ", "))
    }
    return Chart(
      id: id, title: words(.cumulativeTitle), sentence: sentence, description: description.joined(separator: " "),
      content: .cumulative(model), table: table(id: "\(id)-so-lieu"))
  }

  private var sentence: String {
    let day = DateText.day(context.measures.cutOff)
    let planned = NumberText.count(series.points.last { $0.doneAtLeast != nil }?.planned ?? 0)
    let known = actual.last ?? 0
    let first =
      known == 0
      ? words(.cumulativeSentenceNone, day, planned)
      : words(
        .cumulativeSentence, day, planned,
        context.atLeastWords(known, isLowerBound: known < series.plannedTotal))
    guard let last = observed.last else { return first }
    let city = words(
      .cumulativeCity, NumberText.count(last.value), DateText.expression(last.observation.date))
    return first + " " + city
  }

  private var model: CumulativeChartModel {
    let months = series.points.map(\.month)
    let first = months.first?.index ?? 0
    return CumulativeChartModel(
      months: months.map { "\($0.month)/\($0.year)" },
      years: months.enumerated().filter { $0.offset == 0 || $0.element.month == 1 }.map {
        CumulativeChartModel.Year(label: String($0.element.year), firstMonth: $0.offset)
      },
      planned: series.points.map(\.planned), actual: actual,
      plannedLabel: words(.cumulativePlanned, NumberText.count(series.points.last?.planned ?? 0)),
      actualLabel: words(.cumulativeDone, series.points.last { $0.doneAtLeast != nil }.map(done) ?? ""),
      cutOffLabel: words(.cutOff, DateText.day(context.measures.cutOff)),
      observations: observed.map {
        CumulativeChartModel.Observation(
          month: $0.day.monthOfYear.index - first, value: $0.value, label: label($0))
      })
  }

  /// "24 (30/6/2024)".
  private func label(_ observed: Observed) -> String {
    words(.cumulativeObservation, NumberText.count(observed.value), DateText.expression(observed.observation.date))
  }

  /// "≥ 24"; the sign for "not collected" where none is known.
  private func done(_ point: CumulativeSeries.Point) -> String {
    guard let count = point.doneAtLeast else { return "" }
    if count == 0 { return words(.notCollected) }
    return context.atLeast(count, isLowerBound: count < series.plannedTotal)
  }
}

extension CumulativeStarts {
  /// The sources of what the chart's table shows beside the count by name.
  var sources: [Ref<Source>] { lines.flatMap(\.observed).flatMap(\.observation.sources) }

  /// A year with its last point and what was observed in it.
  private struct Line {
    let name: String
    let point: CumulativeSeries.Point
    let observed: [Observed]
  }

  /// The end of each year and the cut-off date; what was observed stands with what is known.
  private var lines: [Line] {
    let cutOff = context.measures.cutOff
    let ends = series.points.filter { $0.month.month == 12 || $0.month == cutOff.monthOfYear }
    return ends.map { point in
      let day = point.month == cutOff.monthOfYear ? cutOff : point.month.lastDay
      return Line(
        name: words(.cumulativeUntil, DateText.day(day)), point: point,
        observed: point.doneAtLeast == nil ? [] : observed.filter { $0.day.year == point.month.year })
    }
  }

  private func table(id: String) -> Table {
    let columns: [TableColumn<Line>] = [
      TableColumn(HeadingCell(words(.columnDate))) {
        TableCell(.text($0.name), isHeader: true, kind: "date")
      },
      TableColumn(HeadingCell(words(.columnPlannedSoFar), isNumber: true)) {
        .number(NumberText.count($0.point.planned))
      },
      TableColumn(HeadingCell(words(.columnDoneSoFar), isNumber: true)) { .number(done($0.point)) },
      TableColumn(HeadingCell(words(.columnCityInYear), isNumber: true)) { line in
        let labels = line.observed.map(label)
        return TableCell((labels.isEmpty ? [words(.notCollected)] : labels).map { [.text($0)] }, isNumber: true)
      },
      TableColumn(HeadingCell(words(.columnSource))) { line in
        TableCell(line.observed.flatMap { context.shortSources($0.observation.sources) })
      },
    ]
    return Table(
      TableHead(id: id, caption: words(.cumulativeTable), source: context.planName, notes: notes), rows: lines,
      columns: columns)
  }

  private var notes: [String] {
    let counted: [(WordingKey, Int)] = [
      (.cumulativeNoteUndated, series.doneWithoutDate), (.quarterNoteUndated, series.plannedWithoutDate),
      (.quarterNoteLost, series.lostRows),
    ]
    return [words(.quarterNoteLowerBound), words(.cumulativeNoteCity)]
      + counted.filter { $0.1 > 0 }.map { words($0.0, NumberText.count($0.1)) }
  }
}

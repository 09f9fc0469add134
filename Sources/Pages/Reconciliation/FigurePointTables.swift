import PlanModel

/// Figures that do not simply agree: city against names, source against source, repeated, derived.
extension ReconciliationTables {
  func besideTable(_ id: String) -> Table {
    Table(
      head(id, words(.besideTable, NumberText.count(points.besideNames.count))), rows: points.besideNames,
      columns: framed(
        [
          TableColumn(columns.heading(.columnIndicator)) { TableCell(places.indicator($0.indicator)) },
          TableColumn(columns.heading(.columnDate)) { context.dateCell($0.observation.date) },
          TableColumn(columns.heading(.columnTargetCity, isNumber: true)) { .number(value(of: $0)) },
          TableColumn(columns.heading(.columnNamedAt, isNumber: true)) { .number(named($0.named, of: $0)) },
          TableColumn(columns.heading(.columnNamedNow, isNumber: true)) { .number(named($0.namedNow, of: $0)) },
          TableColumn(columns.heading(.columnSource)) { TableCell(context.shortSources($0.observation.sources)) },
        ], at: \.place))
  }

  private func value(of figure: CityFigureBesideNames) -> String {
    NumberText.quantity(context.library.indicators[figure.indicator].quantity(of: figure.observation))
  }

  /// "≥ 22"; the sign for "not collected" where none is known by name.
  private func named(_ count: Int, of figure: CityFigureBesideNames) -> String {
    if count == 0 { return words(.notCollected) }
    return context.atLeast(count, isLowerBound: count < figure.rows)
  }

  func disagreementTable(_ id: String) -> Table {
    Table(
      head(id, words(.disagreementsTable, NumberText.count(points.disagreements.count))), rows: points.disagreements,
      columns: framed(
        [
          short(.columnSubject) { name(of: $0.subject) },
          text(.columnComparison) { disagreement in
            context.disagreement(disagreement.values.map { (NumberText.quantity($0.quantity), $0.date, $0.sources) })
          },
        ], at: \.place))
  }

  private func name(of subject: Disagreement.Subject) -> String {
    switch subject {
    case .indicator: words(.columnTargetCity)
    case .cluster(_, .area): words(.factArea)
    case .cluster: words(.factInvestment)
    }
  }

  func repeatedTable(_ id: String) -> Table {
    Table(
      head(id, words(.repeatedTable, NumberText.count(points.repeated.count))), rows: points.repeated,
      columns: framed(
        [
          TableColumn(columns.heading(.columnObserved, isNumber: true)) { .number(value(of: $0)) },
          TableColumn(columns.heading(.columnFirstDate)) { context.dateCell($0.reading.observation.date) },
          TableColumn(columns.heading(.columnSource)) {
            TableCell(context.shortSources($0.reading.observation.sources))
          },
          TableColumn(columns.heading(.columnRepeats)) { TableCell(repeats(of: $0)) },
          text(.columnNote) { words(.repeatedSince, String($0.since)) },
        ], at: \.place))
  }

  private func value(of repeated: RepeatedFigure) -> String {
    NumberText.quantity(context.library.indicators[repeated.indicator].quantity(of: repeated.reading.observation))
  }

  private func repeats(of repeated: RepeatedFigure) -> [[Inline]] {
    repeated.reading.repeats.flatMap { observation -> [[Inline]] in
      let date: [Inline] = [.text(DateText.expression(observation.date) + ": ")]
      return context.shortSources(observation.sources).map { date + $0 }
    }
  }
}

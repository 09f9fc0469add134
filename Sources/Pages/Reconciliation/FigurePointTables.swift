import PlanModel

/// Figures that do not simply agree: city against names, source against source, repeated, derived.
extension ReconciliationTables {
  func besideTable(_ id: String) -> Table {
    Table(
      head(id, words(.besideTable, NumberText.count(points.besideNames.count))), rows: points.besideNames,
      columns: framed(
        [
          TableColumn(columns.heading(.columnIndicator)) { TableCell([[places.indicator($0.indicator)]]) },
          TableColumn(columns.heading(.columnDate)) { context.dateCell($0.observation.date) },
          TableColumn(columns.heading(.columnTargetCity, isNumber: true)) { .number(value(of: $0)) },
          TableColumn(columns.heading(.columnNamedAt, isNumber: true)) { .number(named($0.named, of: $0)) },
          TableColumn(columns.heading(.columnNamedNow, isNumber: true)) { .number(named($0.namedNow, of: $0)) },
          TableColumn(columns.heading(.columnSource)) { TableCell(context.shortSources($0.observation.sources)) },
        ], at: \.place))
  }

  private func value(of figure: CityFigureBesideNames) -> String {
    let value = figure.observation.value
    let unit = value.unit ?? context.library.indicators[figure.indicator].unit
    return NumberText.quantity(Quantity(bound: value.bound, value: value.value, upper: value.upper, unit: unit))
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
    let value = repeated.reading.observation.value
    let unit = value.unit ?? context.library.indicators[repeated.indicator].unit
    return NumberText.quantity(Quantity(bound: value.bound, value: value.value, upper: value.upper, unit: unit))
  }

  private func repeats(of repeated: RepeatedFigure) -> [[Inline]] {
    repeated.reading.repeats.flatMap { observation -> [[Inline]] in
      let date: [Inline] = [.text(DateText.expression(observation.date) + ": ")]
      return context.shortSources(observation.sources).map { date + $0 }
    }
  }

  func unsureTable(_ id: String) -> Table {
    Table(
      head(id, words(.unsureTable, NumberText.count(points.unsure.count))), rows: points.unsure,
      columns: framed(
        [
          TableColumn(columns.heading(.columnEvent)) { TableCell(content(of: $0), kind: "text-cell") },
          TableColumn(columns.heading(.columnDate)) { statement in
            statement.content.date.map(context.dateCell) ?? .text("")
          },
          TableColumn(columns.heading(.columnCertainty)) { .text(context.words(of: $0.certainty)) },
          TableColumn(columns.heading(.columnSource)) { TableCell(context.shortSources($0.content.sources)) },
          text(.columnNote) { $0.content.note ?? "" },
        ], at: \.place))
  }

  private func content(of statement: UnsureStatement) -> [[Inline]] {
    switch statement.content {
    case .event(let event): return context.words(of: event)
    case .fact(let fact): return [[.strong(context.name(of: fact.kind) + ":"), .text(" \(fact.text)")]]
    case .figure(let figure): return [[.strong(figure.label + ":"), .text(" \(context.value(of: figure))")]]
    case .observation(let observation):
      guard case .indicator(let ref) = statement.place.subject else { return [] }
      let value = observation.value
      let unit = value.unit ?? context.library.indicators[ref].unit
      let measured = Quantity(bound: value.bound, value: value.value, upper: value.upper, unit: unit)
      return [[.text(NumberText.quantity(measured))]]
    }
  }

  func waivedTable(_ id: String) -> Table {
    let events = EventColumns(context, links)
    return Table(
      head(id, words(.waivedTable, NumberText.count(points.waived.count))), rows: points.waived,
      columns: framed(
        [events.words(), events.date, events.source].map { $0.of(\WaivedEvent.event) }
          + [text(.correctionReason) { $0.reason }], at: \.place))
  }
}

/// Bodies and clusters.
extension ReconciliationTables {
  func endedTable(_ id: String) -> Table {
    Table(
      head(id, words(.endedTable, NumberText.count(points.ended.count))), rows: points.ended,
      columns: framed(
        [
          short(.factValidTo) { DateText.day($0.lastDay) },
          text(.factSuccessors) { ended in
            let known = successors(of: ended)
            let rest = ended.missing?.reason ?? words(.membersUnknown)
            return (known + [rest]).joined(separator: "; ")
          },
        ], at: \.place))
  }

  private func successors(of ended: EndedBody) -> [String] {
    switch ended.place.subject {
    case .unit(let unit):
      context.library.units[unit].successors.map { context.library.units[$0].titleName }
    default: []
    }
  }

  func extensionTable(_ id: String) -> Table {
    func rows(_ places: [RecordPlace]) -> TableCell { TableCell(places.map { [self.places.inline($0)] }) }
    let list: [TableColumn<ClusterExtension>] = [
      columns.ordinal(),
      TableColumn(columns.heading(.columnCluster)) {
        TableCell([[.link(links.cluster($0.cluster))]], isHeader: true, kind: "name-cell")
      },
      TableColumn(columns.heading(.columnRow)) { rows($0.rows) },
      TableColumn(columns.heading(.factExtends)) { TableCell([[.link(links.cluster($0.base))]], kind: "name-cell") },
      TableColumn(columns.heading(.columnBaseRow)) { point in
        let isLost = point.baseRows.isEmpty && context.library.clusters[point.base].missing != nil
        return isLost ? TableCell([[.aside(words(.rowLost))]]) : rows(point.baseRows)
      },
    ]
    return Table(
      head(id, words(.extensionsTable, NumberText.count(points.extensions.count))), rows: points.extensions,
      columns: list)
  }
}

extension UnsureStatement.Content {
  fileprivate var date: TimeExpression? {
    switch self {
    case .event(let event): event.date
    case .fact(let fact): fact.date
    case .observation(let observation): observation.date
    case .figure: nil
    }
  }

  fileprivate var sources: [Ref<Source>] {
    switch self {
    case .event(let event): event.sources
    case .fact(let fact): fact.sources
    case .observation(let observation): observation.sources
    case .figure(let figure): figure.sources
    }
  }

  fileprivate var note: String? {
    switch self {
    case .event(let event): event.note
    case .fact(let fact): fact.note
    case .observation(let observation): observation.note
    case .figure(let figure): figure.note
    }
  }
}

import PlanModel

/// What is worked out or not sure, and contradictions that are accepted.
extension ReconciliationTables {
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
      return [[.text(NumberText.quantity(context.library.indicators[ref].quantity(of: observation)))]]
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

/// Figures of one thing that sources do not agree in (chưa thống nhất giữa các nguồn); both are shown.
package struct Disagreement: Hashable, Sendable {
  /// What the figures are of.
  package enum Subject: Hashable, Sendable {
    case indicator(Ref<CityIndicator>)
    case cluster(Ref<Cluster>, ClusterFact.Kind)
  }

  /// One of the figures.
  package struct Value: Hashable, Sendable {
    package let quantity: Quantity
    package let date: TimeExpression
    package let sources: [Ref<Source>]
  }

  package let subject: Subject
  package let place: RecordPlace
  /// Two or more, in order of time for indicators, of the content for clusters.
  package let values: [Value]

  /// Every disagreement of the library, indicators first.
  static func all(in library: PlanLibrary, cutOff: CalendarDate) -> [Disagreement] {
    let indicators = library.indicators.refs.flatMap { ref in
      let indicator = library.indicators[ref]
      return indicator.disagreements(until: cutOff).map { observations in
        Disagreement(
          subject: .indicator(ref), place: RecordPlace(.indicator(ref), indicator.origin),
          values: observations.map {
            Value(quantity: indicator.quantity(of: $0), date: $0.date, sources: $0.sources)
          })
      }
    }
    return indicators + library.clusters.refs.flatMap { disagreements(of: $0, library.clusters[$0], cutOff: cutOff) }
  }

  /// Area and investment that a cluster's sources give differently.
  private static func disagreements(
    of ref: Ref<Cluster>, _ cluster: Cluster, cutOff: CalendarDate
  ) -> [Disagreement] {
    [ClusterFact.Kind.area, .totalInvestment].compactMap { kind in
      let facts = cluster.facts.filter { $0.kind == kind && $0.quantity != nil && $0.date.canBe(by: cutOff) }
      guard Set(facts.map(\.quantity)).count > 1 else { return nil }
      let values = facts.compactMap { fact in
        fact.quantity.map { Value(quantity: $0, date: fact.date, sources: fact.sources) }
      }
      return Disagreement(
        subject: .cluster(ref, kind), place: RecordPlace(.cluster(ref), cluster.origin), values: values)
    }
  }
}

/// A figure that sources repeat from an earlier year (số liệu nhắc lại).
package struct RepeatedFigure: Hashable, Sendable {
  package let indicator: Ref<CityIndicator>
  package let since: Int
  package let place: RecordPlace
  package let reading: IndicatorReading

  /// The figures that occur again, and those of an indicator that only says since when it is repeated.
  static func all(in library: PlanLibrary, cutOff: CalendarDate) -> [RepeatedFigure] {
    library.indicators.refs.flatMap { ref -> [RepeatedFigure] in
      let indicator = library.indicators[ref]
      guard let since = indicator.repeatedSince else { return [] }
      let place = RecordPlace(.indicator(ref), indicator.origin)
      return indicator.readings(until: cutOff).filter { !$0.repeats.isEmpty }.map {
        RepeatedFigure(indicator: ref, since: since, place: place, reading: $0)
      }
    }
  }
}

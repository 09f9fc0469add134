/// A city-level indicator (chỉ số) with its dated observations, as sources give them.
package struct CityIndicator: Registered, Hashable {
  /// One observed value; observations that disagree stand side by side.
  package struct Observation: Hashable, Sendable {
    package let date: TimeExpression
    package let value: Quantity
    package let sources: [Ref<Source>]
    package let certainty: Certainty
    package let note: String?

    package init(date: TimeExpression, value: Quantity, sources: [Ref<Source>], certainty: Certainty, note: String?) {
      self.date = date
      self.value = value
      self.sources = sources
      self.certainty = certainty
      self.note = note
    }
  }

  package let id: String
  package let name: String
  /// Unit of measure (đơn vị tính).
  package let unit: String
  package internal(set) var observations: [Observation]
  /// The year since which sources repeat one figure (số liệu nhắc lại): no line is drawn through it.
  package let repeatedSince: Int?
  /// The figure of the half-yearly forms that it observes for the whole province.
  package let figure: FigureKind?
  package let note: String?
  package let origin: Origin

  package init(
    id: String, name: String, unit: String, observations: [Observation], repeatedSince: Int? = nil,
    figure: FigureKind? = nil, note: String?, origin: Origin
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.observations = observations
    self.repeatedSince = repeatedSince
    self.figure = figure
    self.note = note
    self.origin = origin
  }

  /// An observed value, in the indicator's unit of measure where the source gives none.
  package func quantity(of observation: Observation) -> Quantity {
    let value = observation.value
    return Quantity(bound: value.bound, value: value.value, upper: value.upper, unit: value.unit ?? unit)
  }
}

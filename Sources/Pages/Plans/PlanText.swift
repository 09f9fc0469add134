package import PlanModel

extension Plan {
  /// The number and symbol, or the year where no number is known.
  package var numberText: String { documentNumber.value ?? "n\u{103}m \(year)" }
}

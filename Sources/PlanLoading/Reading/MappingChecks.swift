import Diagnostics
import PlanModel

extension MappingReader {
  /// Reports a percentage outside 0…100.
  mutating func checkPercentage(_ quantity: Located<Quantity>) {
    guard quantity.value.unit == "%" else { return }
    let range = FixedDecimal(0)...FixedDecimal(100)
    if !range.contains(quantity.value.value) || quantity.value.upper.map(range.contains) == false {
      report(.percentageRange, at: quantity.place)
    }
  }

  /// Reports a unit of measure that is not one of `units`, and a percentage outside 0…100.
  mutating func checkUnit(_ quantity: Located<Quantity>, among units: [String]) {
    guard let unit = quantity.value.unit, units.contains(unit) else {
      let unit = quantity.value.unit.map { "là “\($0)”" } ?? "chưa ghi"
      report(.quantityUnit, at: quantity.place, ["unit": unit, "units": units.joined(separator: ", ")])
      return
    }
    checkPercentage(quantity)
  }

  /// Reports a time that only a deadline can have where a date of something that happened is written.
  mutating func checkHappened(_ time: Located<TimeExpression>) {
    switch time.value {
    case .within, .range, .before, .from, .by, .unknown: return
    case .recurring, .continuous, .relative: report(.dateOfFactForm, at: time.place)
    }
  }
}

import Comparison
import PlanModel

extension FieldValue {
  /// `2021-06-30`.
  var isoDay: String? {
    guard case .day(let day) = self else { return nil }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.year)-\(padded(day.month))-\(padded(day.day))"
  }
}

import Diagnostics
import PlanModel
import VietnameseText

extension ValueReader {
  /// Wraps a reader of Vietnamese values; each kind of refusal has a message of its own.
  init(_ read: @escaping (String) -> Result<Value, Refusal>) {
    self.init { text in
      read(text).mapError { refusal in
        ValueFault(.refusal(refusal.kind.rawValue), ["reason": refusal.reason, "hint": refusal.hint])
      }
    }
  }
}

extension ValueReader where Value == Int {
  /// A whole number: `43`.
  static var integer: Self { Self(IntegerReader.read) }
}

extension ValueReader where Value == Quantity {
  /// A number with bound and unit of measure: `68,45%`, `ít nhất 20`, `5,92 ha`.
  static var quantity: Self { Self(QuantityReader.read) }
}

extension ValueReader where Value == CalendarDate {
  /// A day: `17/3/2021`.
  static var day: Self { Self(TimeReader.day) }
}

extension ValueReader where Value == CalendarPeriod {
  /// A day, month, quarter, half-year or year: `Quý IV/2021`.
  static var period: Self { Self(TimeReader.period) }
}

extension ValueReader where Value == TimeExpression {
  /// Anything that says when: `trước tháng 6/2021`, `chưa rõ`.
  static var time: Self { Self(TimeReader.expression) }
}

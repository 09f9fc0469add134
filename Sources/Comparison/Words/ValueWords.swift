import PlanModel
import VietnameseText

extension FieldValue {
  /// The value in Vietnamese, for people; nothing is an empty text.
  package var shown: String {
    switch self {
    case .none: ""
    case .missing(let reason): "thiếu (\(reason))"
    case .text(let text): text
    case .flag(let flag): flag ? "có" : "không"
    case .integer(let number): String(number)
    case .day(let day): TimeWriter.day(day)
    case .period(let period): TimeWriter.period(period)
    case .time(let time): TimeWriter.expression(time)
    case .quantity(let quantity): NumberWriter.quantity(quantity)
    case .choice(_, let shown): shown
    case .reference(let name): name.text
    case .references(let names): names.map(\.text).joined(separator: "; ")
    case .sequence(let texts), .set(let texts): texts.joined(separator: "\n")
    case .bodies(let bodies): bodies.shown
    case .area(let name, _): name?.text ?? ""
    case .composed(let whole, _): whole
    }
  }
}

extension PrintedBodies {
  /// The printed text, and whom it means where that is not plain.
  fileprivate var shown: String {
    let names = bodies.map(\.text).joined(separator: "; ")
    return effective == names || names.isEmpty ? effective : "\(effective) [\(names)]"
  }
}

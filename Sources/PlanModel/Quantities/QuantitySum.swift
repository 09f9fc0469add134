/// What quantities add up to: one number, or the range that bounds and ranges leave open (tổng).
package struct QuantitySum: Hashable, Sendable {
  private var lower: FixedDecimal? = FixedDecimal(0)
  private var upper: FixedDecimal? = FixedDecimal(0)

  package init() {}

  /// Adds a quantity; one of which nothing certain is known (`khoảng 20`, a lost cell) leaves both ends open.
  package mutating func add(_ quantity: Quantity?) {
    let ends: (lower: FixedDecimal?, upper: FixedDecimal?) = quantity?.ends ?? (nil, nil)
    lower = lower.flatMap { sum in ends.lower.flatMap { sum.adding($0) } }
    upper = upper.flatMap { sum in ends.upper.flatMap { sum.adding($0) } }
  }

  /// Whether a stated sum may be right; where nothing is certain it may.
  package func allows(_ stated: Quantity) -> Bool {
    let ends = stated.ends
    if let lower, let most = ends.upper, most < lower { return false }
    if let upper, let least = ends.lower, upper < least { return false }
    return true
  }

  /// The sum as a quantity; nil where nothing is certain.
  package var quantity: Quantity? {
    switch (lower, upper) {
    case (let lower?, let upper?): lower == upper ? Quantity(value: lower) : Quantity(value: lower, upper: upper)
    case (let lower?, nil): Quantity(bound: .atLeast, value: lower)
    case (nil, let upper?): Quantity(bound: .atMost, value: upper)
    case (nil, nil): nil
    }
  }
}

extension Quantity {
  /// The least and the most it can be; nil where that is open.
  fileprivate var ends: (lower: FixedDecimal?, upper: FixedDecimal?) {
    if bound == .about { return (nil, nil) }
    if let upper { return (value, upper) }
    return switch bound {
    case .exactly: (value, value)
    case .moreThan, .atLeast: (value, nil)
    case .lessThan, .atMost: (nil, value)
    case .about: (nil, nil)
    }
  }
}

extension FixedDecimal {
  /// The exact sum; nil where it does not fit.
  fileprivate func adding(_ other: FixedDecimal) -> FixedDecimal? {
    let scale = max(scale, other.scale)
    let (a, b) = (scaled(to: scale), other.scaled(to: scale))
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow || [a, b].contains(where: { $0 == .max || $0 == .min }) ? nil : FixedDecimal(sum, scale: scale)
  }
}

/// An exact decimal number: `mantissa` over ten to the power of `scale`.
///
/// `68,45` and `68,450` are equal; the written number of digits is kept for printing.
package struct FixedDecimal: Sendable, Comparable, Hashable {
  package let mantissa: Int
  /// Digits after the decimal mark, 0…9.
  package let scale: Int

  package init(_ mantissa: Int, scale: Int = 0) {
    self.mantissa = mantissa
    self.scale = scale
  }

  private var reduced: (mantissa: Int, scale: Int) {
    var (mantissa, scale) = (mantissa, scale)
    while scale > 0, mantissa.isMultiple(of: 10) { (mantissa, scale) = (mantissa / 10, scale - 1) }
    return (mantissa, scale)
  }

  package static func == (a: FixedDecimal, b: FixedDecimal) -> Bool { a.reduced == b.reduced }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(reduced.mantissa)
    hasher.combine(reduced.scale)
  }

  package static func < (a: FixedDecimal, b: FixedDecimal) -> Bool {
    a.scaled(to: max(a.scale, b.scale)) < b.scaled(to: max(a.scale, b.scale))
  }

  /// The mantissa this number has at a scale that is not smaller than its own, saturated at the ends of `Int`.
  package func scaled(to target: Int) -> Int {
    var value = mantissa
    for _ in scale..<max(scale, target) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return mantissa < 0 ? .min : .max }
      value = product
    }
    return value
  }
}

extension FixedDecimal {
  /// All digits with a mark before the decimals, and one between thousands where one is given.
  package func text(mark: UInt8, grouping: UInt8? = nil) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32 + scale) { bytes in
      var (first, rest, digits) = (bytes.count, mantissa.magnitude, 0)
      func put(_ byte: UInt8) {
        first -= 1
        bytes[first] = byte
      }
      repeat {
        if digits > 0, digits == scale { put(mark) }
        if let grouping, digits > scale, (digits - scale).isMultiple(of: 3) { put(grouping) }
        put(UInt8(ascii: "0") + UInt8(rest % 10))
        (rest, digits) = (rest / 10, digits + 1)
      } while rest > 0 || digits <= scale
      if mantissa < 0 { put(UInt8(ascii: "-")) }
      return String(decoding: bytes[first...], as: UTF8.self)
    }
  }
}

/// How a written number bounds the true one.
package enum Bound: String, Hashable, Sendable, CaseIterable {
  case exactly
  /// "khoảng 20".
  case about
  /// "> 600", "trên 600".
  case moreThan
  /// "ít nhất 20", "≥ 20".
  case atLeast
  /// "< 600", "dưới 600".
  case lessThan
  /// "không quá 20", "≤ 20".
  case atMost
}

/// A number as a document gives it: bound, value or range, and unit of measure (đơn vị tính).
package struct Quantity: Hashable, Sendable {
  package let bound: Bound
  package let value: FixedDecimal
  /// The end of a range such as "10-15".
  package let upper: FixedDecimal?
  /// `%`, `ha`, `cụm`, `tỷ đồng` …; nil for a bare number.
  package let unit: String?

  package init(bound: Bound = .exactly, value: FixedDecimal, upper: FixedDecimal? = nil, unit: String? = nil) {
    self.bound = bound
    self.value = value
    self.upper = upper
    self.unit = unit
  }
}

extension FixedDecimal {
  /// The exact sum, with the longer tail of digits; saturated at the ends of `Int`.
  package static func + (a: FixedDecimal, b: FixedDecimal) -> FixedDecimal {
    let scale = max(a.scale, b.scale)
    let (sum, overflow) = a.scaled(to: scale).addingReportingOverflow(b.scaled(to: scale))
    return FixedDecimal(overflow ? (a.mantissa < 0 ? .min : .max) : sum, scale: scale)
  }

  /// The share that this number is of a whole, in percent rounded half up to hundredths, without zeros at its end.
  ///
  /// Nil where there is no whole or the numbers are too large. Neither may be negative.
  package func percent(of whole: FixedDecimal) -> FixedDecimal? {
    let scale = max(scale, whole.scale)
    let (part, all) = (scaled(to: scale), whole.scaled(to: scale))
    guard all > 0, all < .max / 4, part < .max / 20_001 else { return nil }
    let (mantissa, digits) = FixedDecimal((part * 20_000 + all) / (2 * all), scale: 2).reduced
    return FixedDecimal(mantissa, scale: digits)
  }
}

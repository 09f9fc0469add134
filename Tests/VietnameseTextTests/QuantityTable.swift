import PlanModel
import VietnameseText

private func quantity(
  _ mantissa: Int, _ scale: Int = 0, to upper: FixedDecimal? = nil, unit: String? = nil, is bound: Bound = .exactly
) -> Expected<Quantity> {
  .value(Quantity(bound: bound, value: FixedDecimal(mantissa, scale: scale), upper: upper, unit: unit))
}

/// What may stand in a field for a number with bound, range and unit.
let quantityRows: [Row<Quantity>] = [
  ("68,45%", quantity(6845, 2, unit: "%")), ("100%", quantity(100, unit: "%")),
  ("68,45 %", quantity(6845, 2, unit: "%")),
  ("5\u{2030}", quantity(5, unit: "\u{2030}")), ("12%/năm", quantity(12, unit: "%/năm")),
  ("1.234,5", quantity(12345, 1)),
  ("1.234.567", quantity(1_234_567)), ("1234", quantity(1234)), ("-5%", quantity(-5, unit: "%")),
  ("> 600", quantity(600, is: .moreThan)), (">600 ha", quantity(600, unit: "ha", is: .moreThan)),
  (">= 20", quantity(20, is: .atLeast)), ("\u{2265} 20", quantity(20, is: .atLeast)),
  ("< 5", quantity(5, is: .lessThan)), ("<=5", quantity(5, is: .atMost)),
  ("\u{2264} 5%", quantity(5, unit: "%", is: .atMost)),
  ("~ 50%", quantity(50, unit: "%", is: .about)), ("khoảng 20", quantity(20, is: .about)),
  ("Khoảng 50%", quantity(50, unit: "%", is: .about)),
  ("ít nhất 20 cụm", quantity(20, unit: "cụm", is: .atLeast)), ("tối thiểu 90%", quantity(90, unit: "%", is: .atLeast)),
  ("không dưới 20", quantity(20, is: .atLeast)), ("không ít hơn 20 hộ", quantity(20, unit: "hộ", is: .atLeast)),
  ("không quá 20 ha", quantity(20, unit: "ha", is: .atMost)), ("tối đa 75 ha", quantity(75, unit: "ha", is: .atMost)),
  ("trên 10ha", quantity(10, unit: "ha", is: .moreThan)), ("hơn 50ha", quantity(50, unit: "ha", is: .moreThan)),
  ("dưới 100 người", quantity(100, unit: "người", is: .lessThan)),
  ("600 - 700", quantity(600, to: FixedDecimal(700))),
  ("600\u{2013}700 ha", quantity(600, to: FixedDecimal(700), unit: "ha")),
  ("10-15 cụm", quantity(10, to: FixedDecimal(15), unit: "cụm")),
  ("10 đến 15 cụm", quantity(10, to: FixedDecimal(15), unit: "cụm")),
  ("từ 10 đến 15 cụm", quantity(10, to: FixedDecimal(15), unit: "cụm")),
  ("10-15%", quantity(10, to: FixedDecimal(15), unit: "%")),
  ("10%-15%", quantity(10, to: FixedDecimal(15), unit: "%")),
  ("5 ha - 10 ha", quantity(5, to: FixedDecimal(10), unit: "ha")),
  ("khoảng 10-15 cụm", quantity(10, to: FixedDecimal(15), unit: "cụm", is: .about)),
  ("-5 đến -3", quantity(-5, to: FixedDecimal(-3))), ("05-10 cụm", quantity(5, to: FixedDecimal(10), unit: "cụm")),
  ("5,92 ha", quantity(592, 2, unit: "ha")), ("500 m2", quantity(500, unit: "m2")),
  ("500m²", quantity(500, unit: "m²")),
  ("200 m3/ngày đêm", quantity(200, unit: "m3/ngày đêm")), ("200m3/ngày đêm", quantity(200, unit: "m3/ngày đêm")),
  ("1.686,5 tỷ đồng", quantity(16865, 1, unit: "tỷ đồng")),
  ("5,2 triệu đồng/người/tháng", quantity(52, 1, unit: "triệu đồng/người/tháng")),
  ("3864 doanh nghiệp", quantity(3864, unit: "doanh nghiệp")), ("25 hộ", quantity(25, unit: "hộ")),
  ("60.000.000 người", quantity(60_000_000, unit: "người")),
  ("01 cụm", quantity(1, unit: "cụm")), ("06 cụm", quantity(6, unit: "cụm")),
  ("ít nhất 05 cụm", quantity(5, unit: "cụm", is: .atLeast)),
  ("06", .refused(.numberLeadingZero)), ("06%", .refused(.numberLeadingZero)), ("00 cụm", .refused(.numberLeadingZero)),
  ("010 cụm", .refused(.numberLeadingZero)), ("05,5 ha", .refused(.numberLeadingZero)),
  ("1.234", .refused(.numberAmbiguousSeparator)), ("1.234 ha", .refused(.numberAmbiguousSeparator)),
  ("1.100 tỷ đồng", .refused(.numberAmbiguousSeparator)), ("68.45%", .refused(.numberDecimalPoint)),
  ("12:30", .refused(.numberSexagesimal)), ("0x1F", .refused(.numberHexadecimal)), ("1e5", .refused(.numberExponent)),
  ("1_000 ha", .refused(.numberGroup)), ("1 234 ha", .refused(.numberGroup)), ("\u{663} ha", .refused(.digitsNotASCII)),
  ("+5%", .refused(.numberSign)), ("99999999999999999999 ha", .refused(.numberTooLarge)), ("", .refused(.numberEmpty)),
  ("\u{2014}", .refused(.numberPlaceholder)), ("-", .refused(.numberPlaceholder)),
  ("\u{2026}", .refused(.numberPlaceholder)),
  ("68,45%.", .refused(.numberTrailingText)), ("50% (tạm tính)", .refused(.numberTrailingText)),
  ("%", .refused(.numberUnreadable)),
  ("cụm", .refused(.numberUnreadable)), ("> ", .refused(.numberUnreadable)),
  ("15 - 10 cụm", .refused(.quantityRangeOrder)),
  ("10 - 10", .refused(.quantityRangeOrder)), ("600-", .refused(.numberUnreadable)),
  ("ít nhất 10-15", .refused(.quantityBoundWithRange)), ("> 10-15", .refused(.quantityBoundWithRange)),
  ("10% - 15", .refused(.quantityUnitMismatch)), ("5 ha - 10 cụm", .refused(.quantityUnitMismatch)),
  ("gần 1000 tỷ đồng", .refused(.quantityBoundUnknown)), ("từ 20 cụm", .refused(.quantityBoundUnknown)),
  ("20 cụm trở lên", .refused(.quantityUnitUnknown)), ("20 hoặc 30", .refused(.quantityUnitUnknown)),
  ("15cụm", .refused(.quantityUnitUnknown)), ("1O ha", .refused(.quantityUnitUnknown)),
  ("10 O", .refused(.quantityUnitUnknown)),
  ("5 га", .refused(.quantityUnitUnknown)), ("6/2021", .refused(.numberTrailingText)),
  ("5 \(String(repeating: "ha ", count: 60))", .refused(.numberTrailingText)),
]

/// What may stand in a field for a percentage.
let percentRows: [Row<Quantity>] = [
  ("68,45%", quantity(6845, 2, unit: "%")), ("5 %", quantity(5, unit: "%")),
  ("ít nhất 90%", quantity(90, unit: "%", is: .atLeast)),
  ("68,45", .refused(.percentMissingSign)), ("68,45 ha", .refused(.percentMissingSign)),
  ("06%", .refused(.numberLeadingZero)),
]

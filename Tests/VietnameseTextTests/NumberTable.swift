import PlanModel
import VietnameseText

private func number(_ mantissa: Int, _ scale: Int = 0) -> Expected<FixedDecimal> {
  .value(FixedDecimal(mantissa, scale: scale))
}

/// What may stand in a field for a decimal number.
let decimalRows: [Row<FixedDecimal>] = [
  ("0", number(0)), ("7", number(7)), ("1234", number(1234)), (" 43 ", number(43)), ("1.234.567", number(1_234_567)),
  ("1.234,5", number(12345, 1)), ("68,45", number(6845, 2)), ("0,5", number(5, 1)), ("1,234", number(1234, 3)),
  ("12.345.678,90", number(1_234_567_890, 2)), ("-2,3", number(-23, 1)), ("\u{2212}8", number(-8)), ("-0", number(0)),
  ("0,000000001", number(1, 9)), ("9223372036854775807", number(.max)), ("-9223372036854775808", number(.min)),
  ("1.234", .refused(.numberAmbiguousSeparator)), ("-1.234", .refused(.numberAmbiguousSeparator)),
  ("999.999", .refused(.numberAmbiguousSeparator)), ("68.45", .refused(.numberDecimalPoint)),
  ("0.123", .refused(.numberDecimalPoint)), ("1234.567", .refused(.numberDecimalPoint)),
  ("1,234.5", .refused(.numberDecimalPoint)), ("1,234,567", .refused(.numberGroup)),
  ("1.23.456", .refused(.numberGroup)),
  ("12.34,5", .refused(.numberGroup)), ("1 234", .refused(.numberGroup)), ("1\u{A0}234", .refused(.numberGroup)),
  ("1'234", .refused(.numberGroup)), ("1_000", .refused(.numberGroup)), ("010", .refused(.numberLeadingZero)),
  ("00", .refused(.numberLeadingZero)), ("007,5", .refused(.numberLeadingZero)), ("-01", .refused(.numberLeadingZero)),
  ("12:30", .refused(.numberSexagesimal)), ("99999999999999999:59:59", .refused(.numberSexagesimal)),
  ("0x1F", .refused(.numberHexadecimal)), ("1e5", .refused(.numberExponent)), ("1E-5", .refused(.numberExponent)),
  ("\u{663}", .refused(.digitsNotASCII)), ("\u{FF11}\u{FF12}", .refused(.digitsNotASCII)),
  ("1\u{FF12}3", .refused(.digitsNotASCII)), ("+5", .refused(.numberSign)), ("- 5", .refused(.numberSign)),
  ("--5", .refused(.numberSign)), ("92233720368547758080", .refused(.numberTooLarge)),
  (String(repeating: "9", count: 5000), .refused(.numberTooLarge)), ("0,0123456789", .refused(.numberPrecision)),
  ("", .refused(.numberEmpty)), ("   ", .refused(.numberEmpty)), ("\u{2014}", .refused(.numberPlaceholder)),
  ("-", .refused(.numberPlaceholder)), ("\u{2026}", .refused(.numberPlaceholder)),
  ("...", .refused(.numberPlaceholder)),
  ("5.", .refused(.numberTrailingText)), ("5,", .refused(.numberTrailingText)), (",5", .refused(.numberUnreadable)),
  (".5", .refused(.numberUnreadable)), ("1..2", .refused(.numberTrailingText)),
  ("68,45%", .refused(.numberTrailingText)),
  ("43 cụm", .refused(.numberTrailingText)), ("no", .refused(.numberUnreadable)),
  ("bốn mươi", .refused(.numberUnreadable)),
  ("NaN", .refused(.numberUnreadable)), (".inf", .refused(.numberUnreadable)), ("½", .refused(.numberUnreadable)),
  ("6/2021", .refused(.numberTrailingText)), ("l0", .refused(.numberUnreadable)), ("1O", .refused(.numberTrailingText)),
  ("5\t", .refused(.numberTrailingText)), ("(5)", .refused(.numberUnreadable)),
]

/// What may stand in a field for a whole number.
let integerRows: [Row<Int>] = [
  ("43", .value(43)), ("0", .value(0)), ("-5", .value(-5)), ("1.234.567", .value(1_234_567)), ("2021", .value(2021)),
  ("010", .refused(.numberLeadingZero)), ("01", .refused(.numberLeadingZero)),
  ("1.234", .refused(.numberAmbiguousSeparator)), ("43,0", .refused(.numberNotInteger)),
  ("43,5", .refused(.numberNotInteger)), ("43.5", .refused(.numberDecimalPoint)),
  ("0x1F", .refused(.numberHexadecimal)),
  ("1e3", .refused(.numberExponent)), ("12:30", .refused(.numberSexagesimal)), ("1_000", .refused(.numberGroup)),
  ("\u{663}", .refused(.digitsNotASCII)), ("IV", .refused(.numberUnreadable)), ("", .refused(.numberEmpty)),
  ("+5", .refused(.numberSign)), ("99999999999999999999", .refused(.numberTooLarge)),
  ("43 cụm", .refused(.numberTrailingText)),
]

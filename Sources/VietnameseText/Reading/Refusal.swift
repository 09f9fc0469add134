/// Why a reader did not take a text, in the words of the person who wrote it.
package struct Refusal: Error, Hashable, Sendable {
  package let kind: Kind
  /// What is wrong, in Vietnamese, a clause without a full stop: "tháng 2 năm 2021 có 28 ngày".
  package let reason: String
  /// How to mend it, in Vietnamese, a clause without a full stop; never empty.
  package let hint: String

  init(_ kind: Kind, _ reason: String, hint: String) {
    self.kind = kind
    self.reason = reason
    self.hint = hint
  }

  /// The stable names of the faults; the raw values may be printed and tested against.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case digitsNotASCII = "digits.not-ascii"
    case numberEmpty = "number.empty"
    case numberPlaceholder = "number.placeholder"
    case numberUnreadable = "number.unreadable"
    case numberTrailingText = "number.trailing-text"
    case numberLeadingZero = "number.leading-zero"
    case numberAmbiguousSeparator = "number.ambiguous-separator"
    case numberDecimalPoint = "number.decimal-point"
    case numberGroup = "number.group"
    case numberSexagesimal = "number.sexagesimal"
    case numberExponent = "number.exponent"
    case numberHexadecimal = "number.hexadecimal"
    case numberSign = "number.sign"
    case numberTooLarge = "number.too-large"
    case numberPrecision = "number.precision"
    case numberNotInteger = "number.not-integer"
    case quantityBoundUnknown = "quantity.bound-unknown"
    case quantityBoundWithRange = "quantity.bound-with-range"
    case quantityRangeOrder = "quantity.range-order"
    case quantityUnitMismatch = "quantity.unit-mismatch"
    case quantityUnitUnknown = "quantity.unit-unknown"
    case percentMissingSign = "percent.missing-sign"
    case timeEmpty = "time.empty"
    case timePlaceholder = "time.placeholder"
    case timeUnreadable = "time.unreadable"
    case timeTrailingText = "time.trailing-text"
    case timeNoYear = "time.no-year"
    case timeVague = "time.vague"
    case timeAfter = "time.after"
    case timeRangeOrder = "time.range-order"
    case timeNotAPeriod = "time.not-a-period"
    case timeRecurrence = "time.recurrence"
    case timeMilestone = "time.milestone"
    case dateImpossible = "date.impossible"
    case dateISO = "date.iso"
    case dateOrder = "date.order"
    case dateSeparator = "date.separator"
    case dateDayMissing = "date.day-missing"
    case dateYearTwoDigits = "date.year-two-digits"
    case dateYearRange = "date.year-range"
    case monthRange = "month.range"
    case monthInWords = "month.in-words"
    case quarterRange = "quarter.range"
    case quarterRoman = "quarter.roman"
    case halfYearMonths = "half-year.months"
  }
}

/// A text as it is quoted in a refusal: in quotation marks, shortened where it is long.
func quoted(_ text: some StringProtocol) -> String {
  let head = text.prefix(40)
  return "“\(head)\(head.endIndex < text.endIndex ? "…" : "")”"
}

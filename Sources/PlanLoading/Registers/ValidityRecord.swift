import Diagnostics
import PlanModel

/// From when and until when a unit or an agency exists, as written.
struct ValidityRecord {
  let from: Located<CalendarDate>?
  let to: Located<CalendarDate>?
  /// Whether there is a key `validTo`, readable or not.
  let hasEnd: Bool

  /// Reads `validFrom` and `validTo` and reports an end that comes before the beginning.
  init(_ reader: inout MappingReader) {
    from = reader.optional("validFrom", .day)
    to = reader.optional("validTo", .day)
    hasEnd = reader.keyPlace("validTo") != nil
    if let from, let to, to.value < from.value { reader.report(.validityOrder, at: to.place) }
  }
}

extension CalendarDate {
  /// As in ISO 8601, for ids and machines: `2021-06-30`.
  package var iso: String { "\(monthOfYear.iso)-\(day < 10 ? "0" : "")\(day)" }
}

extension MonthOfYear {
  /// As in ISO 8601, for ids and machines: `2021-06`.
  package var iso: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}

import Diagnostics
import PlanModel

/// A rule of the reporting regime as written.
struct ReportingRecord {
  let from: [Located<String>]
  let to: [Located<String>]
  let recurrence: Located<Recurrence>?
  let beforeDay: Located<Int>?
  let month: Located<Int>?

  init(_ reader: inout MappingReader) {
    from = reader.list("from", .id, isRequired: true)
    to = reader.list("to", .id, isRequired: true)
    recurrence = reader.required("every", .choice)
    beforeDay = reader.required("beforeDay", .integer)
    month = reader.optional("month", .integer)
    check(&reader)
  }

  private func check(_ reader: inout MappingReader) {
    if let beforeDay, !(1...31).contains(beforeDay.value) { reader.report(.reportingDay, at: beforeDay.place) }
    if let month, !(1...12).contains(month.value) { reader.report(.reportingMonth, at: month.place) }
    guard let recurrence else { return }
    let hasMonth = reader.keyPlace("month") != nil
    if hasMonth != (recurrence.value == .yearly) { reader.report(.reportingMonthOfYear, at: recurrence.place) }
  }
}

extension ReportingDuty {
  init?(_ record: ReportingRecord, registers: Registers, _ diagnostics: inout [Diagnostic]) {
    let reporters = registers.agencies.resolve(record.from, &diagnostics)
    let recipients = registers.agencies.resolve(record.to, &diagnostics)
    guard let recurrence = record.recurrence, let beforeDay = record.beforeDay else { return nil }
    self.init(
      reporters: reporters, recipients: recipients, recurrence: recurrence.value, beforeDay: beforeDay.value,
      month: record.month?.value)
  }
}

/// A day of the Gregorian calendar; it always exists.
package struct CalendarDate: Hashable, Sendable, Comparable {
  /// Year, month and day in one small number, which is greater for later days: most records hold several days.
  private let packed: Int32

  package var year: Int { Int(packed >> 9) }
  package var month: Int { Int(packed >> 5 & 0xF) }
  package var day: Int { Int(packed & 0x1F) }

  /// The years that anything we read may be of.
  package static let years = 1900...2199

  /// Makes a date, or nil where the calendar has no such day; years run from 1900 to 2199.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year)
    else { return nil }
    self.init(known: year, month, day)
  }

  private init(known year: Int, _ month: Int, _ day: Int) {
    packed = Int32(truncatingIfNeeded: year << 9 | month << 5 | day)
  }

  /// The number of days of a month; months outside 1…12 have none.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: 0
    }
  }

  package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    a.packed < b.packed
  }

  package var monthOfYear: MonthOfYear { MonthOfYear(year: year, month: month) }
  package var quarterOfYear: QuarterOfYear { monthOfYear.quarterOfYear }

  package var dayBefore: CalendarDate {
    if day > 1 { return CalendarDate(known: year, month, day - 1) }
    let previous = monthOfYear.advanced(by: -1)
    return previous.lastDay
  }

  package var dayAfter: CalendarDate {
    if day < Self.days(in: month, of: year) { return CalendarDate(known: year, month, day + 1) }
    return monthOfYear.advanced(by: 1).firstDay
  }

  /// The same day `count` months later; a day that the month lacks becomes its last day: 31/1 and a month is 28/2.
  package func adding(months count: Int) -> CalendarDate {
    let target = monthOfYear.advanced(by: count)
    return CalendarDate(known: target.year, target.month, min(day, Self.days(in: target.month, of: target.year)))
  }

  /// The most months that can be added to this day without passing a later one; 0 where `later` is not later.
  package func wholeMonths(until later: CalendarDate) -> Int {
    guard later > self else { return 0 }
    let months = later.monthOfYear.index - monthOfYear.index
    return adding(months: months) <= later ? months : months - 1
  }

  /// Days since 1/1/1970, negative before.
  package var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  fileprivate static func first(of month: MonthOfYear) -> CalendarDate {
    CalendarDate(known: month.year, month.month, 1)
  }

  fileprivate static func last(of month: MonthOfYear) -> CalendarDate {
    CalendarDate(known: month.year, month.month, days(in: month.month, of: month.year))
  }
}

/// A month of a year (tháng).
package struct MonthOfYear: Hashable, Sendable, Comparable {
  package let year: Int
  /// 1…12.
  package let month: Int

  package init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// Months since year 0: neighbours differ by one.
  package var index: Int { year * 12 + month - 1 }

  package func advanced(by count: Int) -> MonthOfYear {
    let target = index + count
    return MonthOfYear(year: target / 12, month: target % 12 + 1)
  }

  package var firstDay: CalendarDate { .first(of: self) }
  package var lastDay: CalendarDate { .last(of: self) }
  package var quarterOfYear: QuarterOfYear { QuarterOfYear(year: year, quarter: (month + 2) / 3) }

  package static func < (a: MonthOfYear, b: MonthOfYear) -> Bool { a.index < b.index }
}

/// A quarter of a year (quý).
package struct QuarterOfYear: Hashable, Sendable, Comparable {
  package let year: Int
  /// 1…4.
  package let quarter: Int

  package init(year: Int, quarter: Int) {
    self.year = year
    self.quarter = quarter
  }

  /// Quarters since year 0: neighbours differ by one.
  package var index: Int { year * 4 + quarter - 1 }

  package var firstMonth: MonthOfYear { MonthOfYear(year: year, month: quarter * 3 - 2) }
  package var lastMonth: MonthOfYear { MonthOfYear(year: year, month: quarter * 3) }

  package static func < (a: QuarterOfYear, b: QuarterOfYear) -> Bool { a.index < b.index }
}

package import PlanModel
import VietnameseText

/// Dates as pages write them.
package enum DateText {
  package static func day(_ date: CalendarDate) -> String { TimeWriter.day(date) }
  package static func period(_ period: CalendarPeriod) -> String { TimeWriter.period(period) }
  package static func expression(_ expression: TimeExpression) -> String { TimeWriter.expression(expression) }

  /// The Roman numeral of a quarter: `III`.
  package static func numeral(_ quarter: QuarterOfYear) -> String { NumberWriter.roman(quarter.quarter) }
}

/// Numbers as pages write them.
package enum NumberText {
  package static func count(_ number: Int) -> String { NumberWriter.integer(number) }
  package static func quantity(_ quantity: Quantity) -> String { NumberWriter.quantity(quantity) }

  /// A share given in tenths of a percent: `62,8%`.
  package static func percent(tenths: Int) -> String {
    NumberWriter.decimal(FixedDecimal(tenths, scale: 1)) + "%"
  }

  /// A share of two counts, rounded half up to a tenth of a percent; empty where there is no whole.
  package static func percent(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "" : percent(tenths: (part * 2000 + whole) / (2 * whole))
  }
}

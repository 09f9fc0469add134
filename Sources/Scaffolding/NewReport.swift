import Diagnostics
import PlanModel
import VietnameseText

/// A request for a report (báo cáo) of one body on one period.
package struct NewReport: Hashable, Sendable {
  /// A month, quarter, half-year or year as officials write it.
  package var period: String
  /// Id of the body.
  package var from: String
  /// The plan that it reports on; nil is the plan in force.
  package var plan: Int?

  package init(period: String, from: String, plan: Int? = nil) {
    self.period = period
    self.from = from
    self.plan = plan
  }

  func scaffold(in content: ContentSnapshot) -> Result<Scaffold, ScaffoldRefusal> {
    var arguments = Arguments(content)
    let library = content.library
    let year = plan ?? library.site.planInForce
    let measures = Measures(of: library, cutOff: library.site.cutOff).plan(year)
    if measures == nil {
      let years = library.plans.map { String($0.year) }.joined(separator: ", ")
      arguments.report(.newPlanUnknown, "--plan", String(year), ["year": String(year), "years": years])
    }
    let from = arguments.agency(from, "--from")
    let period = period(of: year, &arguments)
    guard let measures, let from, let period else { return arguments.refused }
    let stem = "plans/\(year)/progress/\(period.fileName)-\(self.from)"
    let advice = "mở tệp đã có để điền tiếp; báo cáo bổ sung của cùng kỳ thì đặt tên tệp khác"
    arguments.report(content.obstacle(stem: stem, ending: ".yaml", advice: advice))
    let text = ReportText(measures: measures, library: library, from: from, period: period)
    return arguments.result([.init(path: stem + ".yaml", lines: text.lines)])
  }

  private func period(of year: Int, _ arguments: inout Arguments) -> CalendarPeriod? {
    guard let period = arguments.value(TimeReader.period(period), period, "--period") else { return nil }
    if case .day = period {
      arguments.report(.progressPeriodForm, "--period", self.period)
      return nil
    }
    if arguments.library.plans.contains(where: { $0.year == year }), period.lastDay.year < year {
      arguments.report(.progressPeriodYear, "--period", self.period, ["year": String(year)])
    }
    return period
  }
}

extension CalendarPeriod {
  /// The period in file names: `2026-Q4`, `2026-07`, `2026-H1`, `2026`.
  fileprivate var fileName: String {
    switch self {
    case .day(let date): "\(date.year)-\(date.month)-\(date.day)"
    case .month(let month): "\(month.year)-\(month.month < 10 ? "0" : "")\(month.month)"
    case .quarter(let quarter): "\(quarter.year)-Q\(quarter.quarter)"
    case .halfYear(let year, let half): "\(year)-H\(half)"
    case .year(let year): "\(year)"
    }
  }
}

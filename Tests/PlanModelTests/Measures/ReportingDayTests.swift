import PlanModel
import Testing

@Suite struct ReportingDayTests {
  private func lastDays(_ recurrence: Recurrence, before day: Int, month: Int? = nil, issued: String) throws -> [String]
  {
    var sample = Sample(issued: issued)
    sample.regime = [
      ReportingDuty(reporters: [], recipients: [], recurrence: recurrence, beforeDay: day, month: month)
    ]
    return try sample.plan().plan.reportingDays.map(\.lastDay.text)
  }

  @Test("A report due before a day is in time on the day before, from the month of the plan on")
  func lastDays() throws {
    let monthly = try lastDays(.monthly, before: 25, issued: "17/3/2021")
    #expect(monthly.first == "24/3/2021" && monthly.last == "24/12/2021" && monthly.count == 10)
    #expect(try lastDays(.monthly, before: 25, issued: "25/3/2021").first == "24/4/2021")
    #expect(try lastDays(.monthly, before: 25, issued: "24/3/2021").first == "24/3/2021")
    #expect(
      try lastDays(.quarterly, before: 28, issued: "17/3/2021") == [
        "27/3/2021", "27/6/2021", "27/9/2021", "27/12/2021",
      ])
    #expect(try lastDays(.yearly, before: 20, month: 12, issued: "17/3/2021") == ["19/12/2021"])
    #expect(try lastDays(.yearly, before: 20, issued: "17/3/2021") == ["19/12/2021"])
    #expect(try lastDays(.monthly, before: 1, issued: "1/11/2021") == ["30/11/2021"])
    #expect(try lastDays(.monthly, before: 31, issued: "1/11/2021") == ["30/11/2021", "30/12/2021"])
  }

  @Test("The reports of several rules stand by last day, each with the period it tells of")
  func order() throws {
    var sample = Sample()
    sample.regime = [
      ReportingDuty(reporters: [], recipients: [], recurrence: .yearly, beforeDay: 20, month: 12),
      ReportingDuty(reporters: [], recipients: [], recurrence: .quarterly, beforeDay: 25, month: nil),
      ReportingDuty(reporters: [], recipients: [], recurrence: .monthly, beforeDay: 25, month: nil),
    ]
    let days = try sample.plan().plan.reportingDays
    #expect(days.prefix(2).map(\.period) == [try period("Q1/2021"), try period("3/2021")])
    #expect(days.suffix(3).map(\.duty) == [0, 1, 2])
  }
}

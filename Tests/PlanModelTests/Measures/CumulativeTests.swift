import PlanModel
import Testing

@Suite struct CumulativeTests {
  private func started(_ cluster: String, _ date: String) -> Sample.Entry {
    Sample.Entry(kind: .groundBreaking, date: date, cluster: cluster)
  }

  @Test("A thing done counts from the last day it can have happened on")
  func lastDay() throws {
    for (date, month) in [
      ("21/7/2022", 7), ("7/2022", 7), ("H1/2022", 6), ("Q4/2021", 1), ("=<20/5/2022", 5), ("2020", 1), ("?", nil),
    ] {
      var sample = Sample.groundBreakings("6/2021")
      sample.log(started("c1", date))
      let series = try sample.plan().cumulative(.groundBreaking)
      let first = series.points.first { $0.month.year == 2022 && $0.doneAtLeast == 1 }
      #expect(first?.month.month == month, "\(date)")
      #expect(series.doneWithoutDate == (date == "?" ? 1 : 0), "\(date)")
    }
  }

  @Test("Planned and done add up month by month; after the cut-off date nothing is said to be done")
  func points() throws {
    var sample = Sample.groundBreakings("3/2021", "Q2/2021", nil, "6/2021", cutOff: "15/5/2021")
    sample.rows.append(Sample.Row(isLost: true))
    sample.log(started("c1", "30/4/2021"), started("c2", "1/5/2021"))
    let series = try sample.plan().cumulative(.groundBreaking)
    #expect(series.points.map(\.planned) == [0, 0, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3])
    #expect(series.points.map(\.doneAtLeast) == [0, 0, 0, 1, 2, nil, nil, nil, nil, nil, nil, nil])
    #expect((series.plannedWithoutDate, series.lostRows, series.plannedTotal) == (1, 1, 5))
  }

  @Test("The series goes on to the cut-off month")
  func extent() throws {
    let series = try Sample.groundBreakings("3/2021", cutOff: "1/2/2023").plan().cumulative(.groundBreaking)
    #expect(series.points.last?.month == MonthOfYear(year: 2023, month: 2))
    #expect(series.points.count == 26)
  }
}

import PlanModel
import Testing

@Suite struct LatenessTests {
  @Test("Lateness is counted in whole months, and the last day of a month ends a month")
  func months() throws {
    let rows = [
      ("30/6/2021", "3/10/2022", 15), ("30/6/2021", "30/9/2022", 15), ("30/6/2021", "29/9/2022", 14),
      ("30/6/2021", "1/7/2021", 0), ("30/6/2021", "30/7/2021", 0), ("30/6/2021", "31/7/2021", 1),
      ("31/1/2023", "28/2/2023", 1), ("31/1/2024", "28/2/2024", 0), ("31/1/2024", "29/2/2024", 1),
      ("29/2/2024", "28/2/2025", 12), ("29/2/2024", "27/2/2025", 11), ("28/2/2023", "29/2/2024", 12),
      ("28/2/2023", "28/2/2024", 11), ("15/3/2021", "14/4/2021", 0), ("15/3/2021", "15/4/2021", 1),
    ]
    for (due, done, months) in rows {
      let lateness = Lateness(after: try day(due), from: try day(done), to: try day(done))
      #expect((lateness.minMonths, lateness.maxMonths) == (months, months), "\(due) → \(done)")
    }
  }

  @Test("Three whole months stand in the first band, four in the second")
  func bands() {
    let rows: [(Int, LateBand)] = [
      (0, .upToThree), (3, .upToThree), (4, .threeToSix), (6, .threeToSix), (7, .sixToTwelve), (12, .sixToTwelve),
      (13, .overTwelve),
    ]
    for (months, band) in rows { #expect(LateBand(months: months) == band, "\(months)") }
  }
}

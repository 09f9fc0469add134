import PlanModel
import Testing

@Suite struct LatenessTests {
  @Test("A month of lateness is full on the same day of the next month, or on its last day where it has no such day")
  func months() throws {
    let rows = [
      ("15/3/2021", "14/4/2021", 0), ("15/3/2021", "15/4/2021", 1), ("15/3/2021", "15/3/2021", 0),
      ("30/6/2021", "1/7/2021", 0), ("30/6/2021", "29/7/2021", 0), ("30/6/2021", "30/7/2021", 1),
      ("30/6/2021", "29/9/2022", 14), ("30/6/2021", "30/9/2022", 15), ("30/6/2021", "3/10/2022", 15),
      ("30/6/2021", "27/2/2022", 7), ("30/6/2021", "28/2/2022", 8), ("30/6/2021", "29/3/2023", 20),
      ("30/6/2021", "30/3/2023", 21), ("30/6/2021", "31/3/2023", 21), ("31/12/2021", "30/1/2022", 0),
      ("31/12/2021", "31/1/2022", 1), ("31/12/2021", "30/6/2022", 6), ("31/12/2021", "29/6/2022", 5),
      ("31/1/2023", "27/2/2023", 0), ("31/1/2023", "28/2/2023", 1), ("31/1/2024", "28/2/2024", 0),
      ("31/1/2024", "29/2/2024", 1), ("28/2/2023", "27/3/2023", 0), ("28/2/2023", "28/3/2023", 1),
      ("28/2/2023", "27/2/2024", 11), ("28/2/2023", "28/2/2024", 12), ("29/2/2024", "28/3/2024", 0),
      ("29/2/2024", "29/3/2024", 1), ("29/2/2024", "27/2/2025", 11), ("29/2/2024", "28/2/2025", 12),
      ("29/2/2024", "28/2/2028", 47), ("29/2/2024", "29/2/2028", 48),
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

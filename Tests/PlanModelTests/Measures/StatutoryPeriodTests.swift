import PlanModel
import Testing

/// The reporting periods of Circular 14/2024/TT-BCT run from 15 December, and only those since it is in force are reported.
@Suite struct StatutoryPeriodTests {
  @Test func daysAndDeadlinesAreThoseOfTheCircular() throws {
    let rows: [(Int, StatutoryPeriod.Span, String, String, [String], isAfterReform: Bool)] = [
      (2024, .year, "15/12/2023", "14/12/2024", ["20/12/2024", "25/12/2024", "31/12/2024"], false),
      (2025, .halfYear, "15/12/2024", "14/6/2025", ["20/6/2025", "25/6/2025", "30/6/2025"], false),
      (2025, .year, "15/12/2024", "14/12/2025", ["20/12/2025", "25/12/2025", "31/12/2025"], true),
      (2027, .halfYear, "15/12/2026", "14/6/2027", ["20/6/2027", "25/6/2027", "30/6/2027"], true),
    ]
    for row in rows {
      let period = StatutoryPeriod(year: row.0, span: row.1)
      let (days, deadlines) = ([try day(row.2), try day(row.3)], try row.4.map(day))
      #expect([period.firstDay, period.lastDay] == days, "\(row)")
      #expect(FormKind.allCases.map { period.deadline(of: $0) } == deadlines, "\(row)")
      #expect(period.isAfterReform == row.isAfterReform, "\(row)")
    }
  }

  @Test func onlyPeriodsThatEndedUnderTheCircularAreReported() throws {
    let rows: [(String, Int, [String])] = [
      ("30/9/2024", 2021, []), ("13/12/2024", 2021, []), ("14/12/2024", 2021, ["year 2024"]),
      ("14/6/2025", 2021, ["year 2024", "half-year 2025"]), ("13/6/2025", 2021, ["year 2024"]),
      ("31/12/2025", 2021, ["year 2024", "half-year 2025", "year 2025"]),
      ("31/12/2025", 2025, ["half-year 2025", "year 2025"]), ("1/1/2025", 2026, []),
    ]
    for (cutOff, since, expected) in rows {
      let periods = StatutoryPeriod.ended(by: try day(cutOff), since: since)
      #expect(periods.map { "\($0.span.rawValue) \($0.year)" } == expected, "\(cutOff), since \(since)")
    }
  }

  @Test func theFormsHaveTheRowsOfTheCircular() {
    let summary =
      (1...14).map(String.init) + ["15", "15.1", "15.2", "15.3", "15.4"]
      + ["16", "16.1", "16.2", "16.3", "16.4"] + (17...27).map(String.init)
    #expect(FormKind.province.rows.map(\.number) == summary && FormKind.unit.rows == FormKind.province.rows)
    #expect(FormKind.infrastructure.rows.map(\.number) == (1...14).map(String.init))
    let ofPeriod = FormKind.province.rows.filter(\.kind.isOfPeriod).map(\.number)
    #expect(ofPeriod == ["5", "6", "23", "24"])
  }

  @Test func aShareIsRoundedHalfUpToHundredths() {
    let rows: [(FixedDecimal, FixedDecimal, FixedDecimal?)] = [
      (FixedDecimal(35, scale: 1), FixedDecimal(7), FixedDecimal(50)),
      (FixedDecimal(2), FixedDecimal(3), FixedDecimal(6667, scale: 2)),
      (FixedDecimal(1), FixedDecimal(3), FixedDecimal(3333, scale: 2)),
      (FixedDecimal(0), FixedDecimal(3), FixedDecimal(0)),
      (FixedDecimal(1), FixedDecimal(20_000), FixedDecimal(1, scale: 2)), (FixedDecimal(1), FixedDecimal(0), nil),
    ]
    for (part, whole, share) in rows { #expect(part.percent(of: whole) == share, "\(part) of \(whole)") }
  }
}

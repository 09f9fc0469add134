import PlanModel
import Testing

@Suite struct PeriodTests {
  private let scope = CommitmentScope.milestones(.groundBreaking)

  private func started(_ cluster: String, _ date: String) -> Sample.Entry {
    Sample.Entry(kind: .groundBreaking, date: date, cluster: cluster)
  }

  private func quarter(_ series: PeriodSeries, _ name: String) throws -> PeriodMeasures {
    try #require(series.periods.first { $0.period == (try? period(name[...])) }, "\(name)")
  }

  @Test("A quarter tells what was due in it, what was done in it, and of that what came from earlier or later quarters")
  func quarters() throws {
    var sample = Sample.groundBreakings("30/6/2021", "4/2021", "3/2021", "7/2021", nil, "Q3/2021")
    sample.clusters += [("c5", "gia-lam"), ("c6", "gia-lam")]
    for (cluster, date) in [
      ("c1", "30/6/2021"), ("c2", "1/6/2021"), ("c3", "6/2021"), ("c4", "1/4/2021"), ("c5", "Q2/2021"),
      ("c6", "1/7/2021"),
    ] { sample.log(started(cluster, date)) }
    let series = try sample.plan().periods(.quarter, of: scope)
    let second = try quarter(series, "Q2/2021")
    #expect(second.planned == 2 && second.doneByEnd == 2)
    let done = try #require(second.done)
    #expect((done.onTime, done.afterDue, done.carriedOver, done.early, done.withoutDue) == (1, 1, 1, 1, 1))
    #expect(done.total == 5)
    #expect(try quarter(series, "Q3/2021").done?.onTime == 1)
    #expect(try quarter(series, "Q3/2021").planned == 2)
    #expect(series.withoutReadableDate.map(\.id) == ["pl-5.ground-breaking"])
  }

  @Test("The first and last day of a quarter belong to it")
  func edges() throws {
    var sample = Sample.groundBreakings("31/3/2021", "1/4/2021", "30/6/2021", "1/7/2021")
    for cluster in ["c1", "c2", "c3", "c4"] { sample.log(started(cluster, "4/2021")) }
    let done = try #require(try quarter(sample.plan().periods(.quarter, of: scope), "Q2/2021").done)
    #expect((done.carriedOver, done.afterDue, done.onTime, done.early) == (1, 1, 1, 1))
  }

  @Test("The series runs from the plan year's first period to the year's end, the cut-off date or the last date due")
  func extent() throws {
    for (due, cutOff, count) in [
      ("Q1/2021", "30/6/2021", 4), ("Q1/2021", "31/12/2021", 4), ("Q1/2021", "1/1/2022", 5),
      ("Q3/2022", "30/6/2021", 7),
    ] {
      let series = try Sample.groundBreakings(due, cutOff: cutOff).plan().periods(.quarter, of: scope)
      #expect(series.periods.count == count, "\(due) \(cutOff)")
      #expect(series.periods.first?.period == (try period("Q1/2021")))
    }
    let plan = try Sample.groundBreakings("Q1/2021", cutOff: "1/2/2022").plan()
    #expect(plan.periods(.month, of: scope).periods.count == 14)
    #expect(plan.periods(.year, of: scope).periods.count == 2)
  }

  @Test("Where nothing was reported and nothing happened, the number done is unknown and never zero")
  func unknownIsNotZero() throws {
    var sample = Sample.groundBreakings("3/2021", cutOff: "31/12/2021")
    sample.bodies.append(Sample.Body(id: "ubnd", kind: .peoplesCommittee, unit: "phuc-tho"))
    let rows: [(String, String?, [String])] = [
      ("ubnd", "Q2/2021", ["–", "0", "–", "–"]), ("ubnd", "5/2021", ["–", "0", "–", "–"]),
      ("ubnd", "2021", ["–", "–", "–", "–"]), ("ubnd", nil, ["–", "–", "–", "–"]),
      ("press", "Q2/2021", ["–", "–", "–", "–"]),
    ]
    for (sender, period, known) in rows {
      sample.reports = [Sample.Report(from: sender, period: period)]
      let quarters = try sample.plan().periods(.quarter, of: scope).periods
      #expect(quarters.map { $0.done.map { "\($0.total)" } ?? "–" } == known, "\(sender) \(period ?? "")")
      #expect(quarters[0].planned == 1)
    }
  }

  @Test("A quarter is known for an area only where that area reported or something happened in it")
  func knownByArea() throws {
    var sample = Sample.groundBreakings("3/2021", "3/2021", "3/2021", cutOff: "31/12/2021")
    sample.bodies.append(Sample.Body(id: "ubnd", kind: .peoplesCommittee, unit: "phuc-tho"))
    sample.reports = [Sample.Report(from: "ubnd", period: "Q2/2021", events: [started("c3", "1/9/2021")])]
    let measures = try sample.measures()
    let units = measures.library.units.refs
    let known = units.map { measures.plans[0].periods(.quarter, of: scope, in: $0).periods.map(\.isKnown) }
    #expect(known == [[false, true, false, false], [false, true, true, false]])
  }

  @Test("What has no single period is set apart: half-years, bounds, unknown dates, years before the plan")
  func unplaced() throws {
    var sample = Sample.groundBreakings("6/2021", "6/2021", "6/2021", "6/2021")
    sample.log(started("c1", "H1/2024"), started("c2", "=<20/9/2024"), started("c3", "?"), started("c4", "1/12/2020"))
    let series = try sample.plan().periods(.quarter, of: scope)
    #expect(series.doneUnplaced.compactMap(\.cluster?.index) == [0, 1, 2, 3])
    #expect(series.periods.allSatisfy { $0.done == nil })
    #expect(try sample.plan().periods(.year, of: scope).doneUnplaced.count == 3, "a half-year lies in its year")
  }

  @Test("The numbers the document states stand beside the counted ones, for the city alone")
  func stated() throws {
    var sample = Sample.groundBreakings("7/2021", "8/2021")
    sample.stated = [(.groundBreaking, "Q3/2021", 13)]
    let measures = try sample.measures()
    let third = try quarter(measures.plans[0].periods(.quarter, of: scope), "Q3/2021")
    #expect(third.planned == 2 && third.stated?.value == FixedDecimal(13))
    let unit = try #require(measures.library.units.ref("phuc-tho"))
    #expect(measures.plans[0].periods(.quarter, of: scope, in: unit).periods.allSatisfy { $0.stated == nil })
  }

  @Test("A period is begun and closed by the cut-off date")
  func closing() throws {
    let periods = try Sample.groundBreakings("6/2021", cutOff: "30/6/2021").plan().periods(.quarter, of: scope).periods
    #expect(periods.map(\.isClosed) == [true, true, false, false])
    #expect(periods.map(\.isBegun) == [true, true, false, false])
  }

  @Test("What was due before the plan year began is set apart")
  func dueBefore() throws {
    let series = try Sample.groundBreakings("12/2020", "1/2021").plan().periods(.quarter, of: scope)
    #expect(series.dueBefore.map(\.id) == ["pl-1.ground-breaking"])
    #expect(series.periods[0].planned == 1)
  }
}

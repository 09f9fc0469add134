import PlanModel
import Testing

@Suite struct TargetTests {
  private func observation(_ date: String, _ value: Int) throws -> CityIndicator.Observation {
    CityIndicator.Observation(
      date: try time(date), value: Quantity(value: FixedDecimal(value)), sources: [], certainty: .stated, note: nil)
  }

  @Test("A figure shows what is counted and what the city observed, side by side")
  func figures() throws {
    var sample = Sample.groundBreakings("6/2021", "6/2021", nil)
    sample.rows.append(Sample.Row(isLost: true))
    sample.log(Sample.Entry(kind: .groundBreaking, date: "21/7/2022", cluster: "c1"))
    sample.indicators = [
      CityIndicator(
        id: "started", name: "", unit: "", observations: [try observation("1/2024", 20)], note: nil,
        origin: Sample.origin)
    ]
    let indicator = try #require(Register(sample.indicators).ref("started"))
    let figure = PlanTarget.Figure(
      id: "f", label: "", value: .known(Quantity(value: FixedDecimal(43))), milestone: .groundBreaking,
      indicators: [indicator])
    let bare = PlanTarget.Figure(
      id: "g", label: "", value: .known(Quantity(value: FixedDecimal(100))), milestone: nil, indicators: [])
    sample.targets = [PlanTarget(text: "", figures: []), PlanTarget(text: "", figures: [figure, bare])]
    let targets = try sample.plan().targets
    #expect(targets.map(\.target) == [1, 1])
    let count = try #require(targets[0].count)
    #expect((count.done, count.rows, count.isLowerBound) == (1, 4, true))
    #expect(targets[0].readings.map { $0.latest.map(\.value.value) } == [[FixedDecimal(20)]])
    #expect(targets[1].count == nil && targets[1].readings.isEmpty)
  }

  @Test("The latest observations are those of the last date up to the cut-off; those that disagree stand together")
  func latest() throws {
    let rows: [(String, [Int])] = [
      ("31/12/2025", [26, 27]), ("30/6/2025", [24]), ("30/6/2024", [24]), ("29/6/2024", [20]), ("1/1/2020", [1]),
    ]
    let indicator = CityIndicator(
      id: "i", name: "", unit: "",
      observations: [
        try observation("?", 1), try observation("9/2025", 26), try observation("30/6/2024", 24),
        try observation("30/9/2025", 27), try observation("1/2024", 20),
      ], note: nil, origin: Sample.origin)
    for (cutOff, values) in rows {
      let latest = indicator.latestObservations(until: try day(cutOff))
      #expect(latest.map(\.value.value.mantissa) == values, "\(cutOff)")
    }
  }
}

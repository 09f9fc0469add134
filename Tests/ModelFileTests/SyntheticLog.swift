import PlanModel

extension SyntheticLibrary {
  /// One cluster started late, one is late and one is known only by a coarse date.
  static func log() throws -> ProgressLog {
    let events = [
      try event(
        1, .groundBreaking, "cum-mot", .within(.day(try day(2021, 9, 15))),
        evidence: Evidence(document: "Quyết định 1", date: try day(2021, 9, 1), issuer: try agency("so-x"))),
      try event(2, .notStarted, "cum-hai", .within(.day(try day(2022, 9, 20)))),
      try event(3, .groundBreaking, "cum-ba", .within(quarter(2023, 1))),
      try event(4, .occupancy, "cum-mot", .within(month(2022, 8)), value: Quantity(value: FixedDecimal(685, scale: 1))),
      try event(5, .completed, nil, .within(.year(2021)), duty: "pl1-1.1"),
      try event(6, .groundBreaking, "cum-ba", .range(quarter(2022, 4), quarter(2023, 2))),
    ]
    return ProgressLog(reports: [
      ProgressReport(
        id: "2022-Q3-bao-chi", period: quarter(2022, 3), from: try agency("so-x"), submitted: nil,
        events: events, origin: Origin(file: "plans/2021/progress/2022-Q3.yaml", record: "2022-Q3-bao-chi")),
      ProgressReport(
        id: "chua-ro-so-x", period: nil, from: try agency("bao-chi"), submitted: try day(2023, 1, 5), events: [],
        origin: Origin(file: "plans/2021/progress/khac.yaml", record: "chua-ro-so-x")),
    ])
  }

  private static func event(
    _ number: Int, _ kind: EventKind, _ cluster: String?, _ date: TimeExpression, value: Quantity? = nil,
    duty: String? = nil, evidence: Evidence? = nil
  ) throws -> ProgressEvent {
    let id = "2022-Q3-bao-chi.\(number)"
    return ProgressEvent(
      id: id, kind: kind, cluster: try cluster.map(self.cluster), duty: duty, date: date, value: value,
      text: "Sự việc \(number)", evidence: evidence, sources: [try source("bao-2")], certainty: .stated,
      note: number == 1 ? "ghi chú" : nil, origin: Origin(file: "plans/2021/progress/2022-Q3.yaml", record: id))
  }
}

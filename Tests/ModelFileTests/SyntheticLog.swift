import PlanModel

extension SyntheticLibrary {
  /// One cluster started late, one is late and one is known only by a coarse date.
  static func log() throws -> ProgressLog {
    let events = [
      try event(
        1, .groundBreaking, "cum-mot", .within(.day(try day(2021, 9, 15))),
        evidence: Evidence(
          document: "Quyết định", number: "1/QĐ-UBND", date: try day(2021, 9, 1), issuer: try agency("so-x"))),
      try event(2, .notStarted, "cum-hai", .within(.day(try day(2022, 9, 20)))),
      try event(3, .groundBreaking, "cum-ba", .within(quarter(2023, 1))),
      try event(4, .occupancy, "cum-mot", .within(month(2022, 8)), value: Quantity(value: FixedDecimal(685, scale: 1))),
      try event(5, .completed, nil, .within(.year(2021)), duty: "pl1-1.1"),
      try event(6, .groundBreaking, "cum-ba", .range(quarter(2022, 4), quarter(2023, 2))),
    ]
    let receipt = PeriodReceipt(
      plan: 2021, period: quarter(2022, 3), registeredTo: try day(2022, 10, 31),
      origin: Origin(file: "plans/2021/progress/2022-Q3.yaml", record: "2022-Q3"))
    return ProgressLog(reports: try reports(events), receipts: [receipt])
  }

  private static func reports(_ events: [ProgressEvent]) throws -> [ProgressReport] {
    [
      ProgressReport(
        id: "2022-Q3-bao-chi", period: quarter(2022, 3), from: try agency("so-x"), submitted: nil,
        events: events, origin: Origin(file: "plans/2021/progress/2022-Q3.yaml", record: "2022-Q3-bao-chi")),
      ProgressReport(
        id: "chua-ro-so-x", period: nil, from: try agency("bao-chi"), submitted: try day(2023, 1, 5),
        countedTo: try day(2022, 12, 31), hasNothingToReport: true,
        document: Evidence(document: "Báo cáo", number: "1/BC", date: nil, issuer: nil), note: "ghi chú", events: [],
        origin: Origin(file: "plans/2021/progress/khac.yaml", record: "chua-ro-so-x")),
      ProgressReport(
        id: "2022-Q4-so-x", period: .year(2021), from: try agency("so-x"), submitted: try day(2021, 12, 21),
        events: try particulars(), figures: try figures(),
        origin: Origin(file: "plans/2021/progress/2022-Q4.yaml", record: "2022-Q4-so-x")),
    ]
  }

  /// An estimate, an obstacle and a revised schedule, with everything that belongs to them.
  private static func particulars() throws -> [ProgressEvent] {
    func event(
      _ number: Int, _ kind: EventKind, duty: String? = nil, isEstimate: Bool = false, obstacle: Obstacle? = nil,
      revision: Revision? = nil
    ) throws -> ProgressEvent {
      let id = "2022-Q4-so-x.\(number)"
      return ProgressEvent(
        id: id, kind: kind, cluster: duty == nil ? try cluster("cum-hai") : nil, duty: duty,
        date: .within(month(2022, 11)), value: nil,
        text: "Sự việc", evidence: nil, sources: [], certainty: .stated, note: nil, isEstimate: isEstimate,
        obstacle: obstacle, revision: revision, waiver: isEstimate ? "đã đối chiếu" : nil,
        origin: Origin(file: "plans/2021/progress/2022-Q4.yaml", record: id))
    }
    let obstacle = Obstacle(
      authority: try agency("ubnd-tinh-a"), isBeyondPowers: false, proposal: "Đề nghị", deadline: .within(.year(2023)))
    return [
      try event(1, .groundBreaking, isEstimate: true), try event(2, .obstacle, obstacle: obstacle),
      try event(4, .completed, duty: "cong-van-1.2.1"),
      try event(
        5, .revisedSchedule, duty: "cong-van-1.2.1", revision: Revision(milestone: nil, deadline: .within(.year(2023)))),
      try event(3, .revisedSchedule, revision: Revision(milestone: .groundBreaking, deadline: .before(month(2023, 6)))),
    ]
  }

  /// A figure of a cluster and an estimated one of a unit.
  private static func figures() throws -> [ReportedFigure] {
    func figure(_ number: Int, _ kind: FigureKind, _ value: Quantity) throws -> ReportedFigure {
      let id = "2022-Q4-so-x.f\(number)"
      let isOfCluster = number == 1
      return ReportedFigure(
        id: id, kind: kind, cluster: isOfCluster ? try cluster("cum-hai") : nil,
        unit: isOfCluster ? nil : try unit("tinh-a"), value: value, date: .within(.day(try day(2022, 12, 14))),
        sources: isOfCluster ? [try source("bao-2")] : [], certainty: .stated, note: isOfCluster ? "ghi chú" : nil,
        isEstimate: !isOfCluster, origin: Origin(file: "plans/2021/progress/2022-Q4.yaml", record: id))
    }
    return [
      try figure(1, .leasedLand, Quantity(value: FixedDecimal(125, scale: 1), unit: "ha")),
      try figure(2, .planned, Quantity(bound: .atLeast, value: FixedDecimal(3), unit: "cụm")),
    ]
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

extension Fault {
  /// Faults of what reports say beside their events, and of the particulars of events.
  static let ofReports: [Fault] = [
    Fault("event.key-of-kind", log, occupancy, "event: occupancy, ⟦deadline⟧: Quý I/2022"),
    Fault("event.key-of-kind", log, occupancy, "event: occupancy, ⟦milestone⟧: ground-breaking"),
    Fault("event.key-of-kind", log, occupancy, "event: occupancy, ⟦obstacle⟧: {proposal: Bổ sung vốn}"),
    Fault("event.estimate-kind", log, "event: not-completed", "event: not-completed, estimate: ⟦có⟧"),
    Fault("event.needs-milestone", log, occupancy, "event: revised-schedule, ⟦deadline⟧: Quý I/2022"),
    Fault(
      "event.milestone-alone", log, occupancy, "event: revised-schedule, text: Gia hạn, ⟦milestone⟧: ground-breaking"),
    Fault(
      "event.milestone-of-duty", log, "duty: pl2-1.2, event: completed",
      "duty: pl2-1.2, event: revised-schedule, deadline: Năm 2022, ⟦milestone⟧: ground-breaking"),
    Fault(
      "event.deadline-form", log, occupancy,
      "event: revised-schedule, milestone: ground-breaking, deadline: ⟦chưa rõ⟧"),
    Fault("event.deadline-form", log, "event: completed", "event: revised-schedule, deadline: ⟦Thường xuyên⟧"),
    Fault("event.needs-text", log, occupancy, "event: ⟦revised-schedule⟧"),
    Fault("value.empty", log, "text: Thiếu vốn.", "text: Thiếu vốn.\n        ⟦obstacle⟧: {}"),
    Fault("value.unknown-key", log, "text: Thiếu vốn.", "text: Thiếu vốn.\n        obstacle: {⟦proposl⟧: Cấp vốn}"),
    Fault("reference.unknown", log, "text: Thiếu vốn.", "text: Thiếu vốn.\n        obstacle: {authority: ⟦ubnd-may⟧}"),
    Fault("event.waiver-needless", log, "value: \"68,45%\"", "value: \"68,45%\", waiver: ⟦hai nguồn khác nhau⟧"),
    Fault("report.nothing-with-events", log, submitted, "\(submitted)\n    nothingToReport: ⟦có⟧"),
    Fault("value.missing-key", log, reports, "reports:\n  - ⟦from⟧: ubnd-doi-cau\n    nothingToReport: không\n"),
    Fault(
      "report.nothing-without-period", log, "period: Quý IV/2021\n\(reports)",
      "period: chưa rõ\nreports:\n  - from: ubnd-doi-cau\n    nothingToReport: ⟦có⟧\n"),
    Fault("report.nothing-by-press", log, reports, "reports:\n  - from: bao-chi\n    nothingToReport: ⟦có⟧\n"),
    Fault("report.counted-after", log, submitted, "\(submitted)\n    countedTo: ⟦21/12/2021⟧"),
    Fault("report.counted-before", log, submitted, "\(submitted)\n    countedTo: ⟦30/9/2021⟧"),
    Fault(
      "report.document-after", log, submitted, "\(submitted)\n    document: {document: Báo cáo, date: ⟦21/12/2021⟧}"),
    Fault(
      "reference.unknown", log, submitted, "\(submitted)\n    document: {document: Báo cáo, issuer: ⟦ubnd-may⟧}"),
    Fault(
      "report.before-period", log, reports,
      "reports:\n  - from: ubnd-doi-cau\n    submitted: ⟦30/9/2021⟧\n    nothingToReport: có\n"),
    Fault("receipt.without-period", log, "period: Quý IV/2021", "period: chưa rõ\nregisteredTo: ⟦20/12/2021⟧"),
    Fault("receipt.before-period", log, "period: Quý IV/2021", "period: Quý IV/2021\nregisteredTo: ⟦30/9/2021⟧"),
    Fault("receipt.after-cut-off", log, "period: Quý IV/2021", "period: Quý IV/2021\nregisteredTo: ⟦23/12/2021⟧"),
  ]

  /// Entries that contradict each other; the second one is reported.
  static let ofContradictions: [Fault] =
    contradictions.map { id, event in
      Fault(id, log, lastEvent, "\(lastEvent)\n      - {\(event), certainty: stated}")
    } + [
      Fault(
        "contradiction.nothing", log, reports,
        "reports:\n  - from: ubnd-suoi-da\n    submitted: 21/12/2021\n    nothingToReport: ⟦có⟧\n")
    ]

  /// Message and the event that gives it after those of the log.
  static let contradictions: [(id: String, event: String)] = [
    ("contradiction.dates", "⟦cluster⟧: ben-go, event: ground-breaking, date: 7/12/2021"),
    ("contradiction.dates", "⟦cluster⟧: ben-go, event: ground-breaking, date: Tháng 12/2021"),
    ("contradiction.dates", "⟦duty⟧: pl2-1.2, event: completed, date: 1/12/2021"),
    ("contradiction.denied", "⟦cluster⟧: ben-go, event: not-started, date: 6/11/2021"),
    ("contradiction.denied", "⟦duty⟧: pl2-1.2, event: not-completed, date: 1/12/2021"),
    ("contradiction.before-start", "⟦cluster⟧: ben-go, event: under-construction, date: 4/11/2021"),
    ("contradiction.before-start", "⟦cluster⟧: ben-go, event: in-operation, date: không muộn hơn Tháng 10/2021"),
    ("contradiction.backwards", "⟦cluster⟧: ben-go, event: occupancy, date: 16/12/2021, value: \"60%\""),
    ("contradiction.backwards", "⟦cluster⟧: ben-go, event: occupancy, date: 16/12/2021, value: \"< 68%\""),
    ("contradiction.values", "⟦cluster⟧: ben-go, event: occupancy, date: 15/12/2021, value: \"70%\""),
  ]

  static let lastEvent = "certainty: uncertain"

  private static let log = "plans/2021/progress/2021-Q4.yaml"
  private static let occupancy = "event: occupancy"
  private static let submitted = "submitted: 20/12/2021"
  private static let reports = "reports:\n"
}

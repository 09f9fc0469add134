extension Fault {
  /// Faults of the progress log.
  static let ofProgress: [Fault] = [
    Fault("progress.period-form", log, "period: Quý IV/2021", "period: ⟦31/12/2021⟧"),
    Fault("progress.period-form", log, "period: Quý IV/2021", "period: ⟦trước tháng 6/2021⟧"),
    Fault("progress.period-year", log, "period: Quý IV/2021", "period: ⟦Quý IV/2020⟧"),
    Fault("reference.unknown", log, "from: ubnd-suoi-da", "from: ⟦ubnd-suoi⟧"),
    Fault("reference.unknown", log, "{cluster: ben-go, event: occupancy", "{cluster: ⟦ben-do⟧, event: occupancy"),
    Fault("reference.unknown", log, "issuer: ubnd-suoi-da", "issuer: ⟦ubnd-may⟧"),
    Fault("value.choice", log, "event: occupancy", "event: ⟦lap-day⟧"),
    Fault("progress.report-draft", log, "reports:\n", "reports:\n  - from: ⟦so-cong-thuong⟧\n"),
    Fault("event.needs-cluster", log, "cluster: ben-go, event: occupancy", "event: ⟦occupancy⟧"),
    Fault("event.needs-duty", log, "{duty: pl1-1, event: not-completed", "{cluster: ben-go, event: ⟦not-completed⟧"),
    Fault("event.needs-subject", log, "- cluster: ben-go-2\n        event: obstacle", "- event: ⟦obstacle⟧"),
    Fault(
      "event.needs-text", log, "event: obstacle\n        date: chưa rõ\n        text: Thiếu vốn.",
      "event: ⟦obstacle⟧\n        date: chưa rõ"),
    Fault(
      "event.needs-value", log, "event: occupancy, date: 15/12/2021, value: \"68,45%\"",
      "event: ⟦occupancy⟧, date: 15/12/2021"),
    Fault(
      "event.needs-source", log, "{cluster: ben-go, event: ground-breaking, date: 5/11/2021, sources: [bao-may-2021]",
      "{⟦cluster⟧: ben-go, event: ground-breaking, date: 5/11/2021"),
    Fault("event.after-report", log, "date: 15/12/2021", "date: ⟦21/12/2021⟧"),
    Fault(
      "event.after-report", log, "document: Công văn 7/CV, date: 1/12/2021",
      "document: Công văn 7/CV, date: ⟦21/12/2021⟧"),
    Fault("event.after-cut-off", log, "date: 5/11/2021", "date: ⟦23/12/2021⟧"),
    Fault("event.duty-form", log, "duty: pl1-1", "duty: ⟦PL1.1⟧"),
    Fault("event.duty-unknown", log, "duty: pl1-1", "duty: ⟦pl1-9⟧"),
    Fault("event.duty-of-row", log, "duty: pl2-1.2", "duty: ⟦pl2-1⟧"),
    Fault("event.duty-cluster", log, "{cluster: ben-go, duty: pl2-1.2", "{cluster: ⟦ben-go⟧, duty: pl2-2.1"),
    Fault("quantity.percentage-range", log, "value: \"68,45%\"", "value: ⟦\"168,45%\"⟧"),
    Fault("date.of-fact", log, "date: 5/11/2021", "date: ⟦Hàng tháng trong năm 2021⟧"),
    Fault("certainty.derived-without-note", log, "certainty: derived, note: theo báo cáo", "certainty: ⟦derived⟧"),
  ]

  private static let log = "plans/2021/progress/2021-Q4.yaml"
}

extension Fault {
  /// Faults of `plan.yaml` and of what annexes and plan say about each other.
  static let ofPlans: [Fault] = [
    Fault("plan.year-folder", "plans/2021/plan.yaml", "year: 2021\nnumber", "year: ⟦2022⟧\nnumber"),
    Fault("plan.date-form", "plans/2021/plan.yaml", "date: 15/2/2021", "date: ⟦Thường xuyên⟧"),
    Fault("plan.date-year", "plans/2021/plan.yaml", "date: 15/2/2021", "date: ⟦15/2/2019⟧"),
    Fault("plan.date-cut-off", "plans/2021/plan.yaml", "date: 15/2/2021", "date: ⟦25/12/2021⟧"),
    Fault("reference.unknown", "plans/2021/plan.yaml", "issuer: ubnd-tinh", "issuer: ⟦ubnd-xa⟧"),
    Fault("reference.unknown", "plans/2021/plan.yaml", "indicators: [da-khoi-cong]", "indicators: [⟦da-khoi⟧]"),
    Fault("register.duplicate-id", "plans/2021/plan.yaml", "{id: nuoc-thai", "{id: ⟦khoi-cong⟧"),
    Fault("quantity.percentage-range", "plans/2021/plan.yaml", "value: \"95%\"", "value: ⟦\"950%\"⟧"),
    Fault(
      "stated.differs", "plans/2021/plan.yaml", "period: Quý II/2021, count: \"1\"",
      "period: Quý II/2021, count: ⟦\"3\"⟧"),
    Fault(
      "stated.differs", "plans/2021/plan.yaml", "period: Quý II/2021, count: \"1\"",
      "period: Quý II/2021, count: ⟦\"ít nhất 2\"⟧"),
    Fault("stated.waiver-needless", "plans/2021/plan.yaml", "count: \"2\", waiver", "count: \"1\", ⟦waiver⟧"),
    Fault("stated.waiver-stale", "plans/2021/plan.yaml", "counted: \"1\"", "counted: ⟦\"0\"⟧"),
    Fault("reporting.day", "plans/2021/plan.yaml", "every: monthly, beforeDay: 25", "every: monthly, beforeDay: ⟦32⟧"),
    Fault("reporting.month", "plans/2021/plan.yaml", "month: 12", "month: ⟦13⟧"),
    Fault(
      "reporting.month-of-year", "plans/2021/plan.yaml", "every: yearly, beforeDay: 20, month: 12",
      "every: ⟦yearly⟧, beforeDay: 20"),
    Fault(
      "reporting.month-of-year", "plans/2021/plan.yaml", "every: monthly, beforeDay: 25",
      "every: ⟦monthly⟧, beforeDay: 25, month: 3"),
    Fault("plan.correction-key", "plans/2021/plan.yaml", "{cell: number", "{cell: ⟦start⟧"),
    Fault(
      "plan.correction-form", "plans/2021/plan.yaml", "{cell: number, printed: 01 /KH-UBND, corrected: 01/KH-UBND,",
      "{⟦cell⟧: number, printed: 01 /KH-UBND,"),
    Fault("plan.correction-absent", "plans/2021/plan.yaml", "corrected: 01/KH-UBND", "corrected: ⟦02/KH-UBND⟧"),
    Fault(
      "plan.correction-absent", "plans/2021/plan.yaml", "printed: 01 /KH-UBND, corrected: 01/KH-UBND",
      "printed: ⟦01 /KH-UBND⟧, open: có"),
    Fault("plan.unit-not-valid", "plans/2021/annex-1.yaml", "  - row: 1", "  - row: ⟦1⟧\n    unit: xa-suoi-da"),
    Fault(
      "plan.agency-not-valid", "plans/2021/annex-1.yaml",
      "  - row: 1\n    cells: {duty: Ban hành quy chế, lead: Sở Công Thương",
      "  - row: ⟦1⟧\n    cells: {duty: Ban hành quy chế, lead: Sở Kinh tế"),
  ]
}

import PlanModel

extension SyntheticLibrary {
  static let correction = Correction(
    column: "cluster", printed: "Mọt", corrected: "Một", printedIn: "note", reason: "nhận dạng sai", isOpen: true)

  static func plan() throws -> Plan {
    let origin = Origin(file: "plans/2021/plan.yaml", record: "2021")
    let figure = PlanTarget.Figure(
      id: "started", label: "Khởi công",
      value: .known(Quantity(bound: .atLeast, value: FixedDecimal(10), upper: FixedDecimal(15), unit: "cụm")),
      milestone: .groundBreaking, indicators: [try found(indicatorIndex.ref("so-cum-khoi-cong"))],
      continues: .init(plan: 2020, figure: "begun"), sources: [try source("bao-2")], certainty: .derived,
      note: "ghi chú")
    func stated(_ subject: StatedCount.Subject, _ waiver: String?) -> StatedCount {
      StatedCount(
        subject: subject, stated: Quantity(value: FixedDecimal(3)), counted: 2, waiver: waiver, origin: origin)
    }
    return Plan(
      year: 2021, documentNumber: .known("68/KH-UBND"), title: .known("Kế hoạch"),
      issuer: try agency("ubnd-tinh-a"), place: .missing(Missing(reason: "mất")),
      date: .known(.within(.day(try day(2021, 3, 17)))), legalBases: .known(["Luật một", "Luật hai"]),
      signer: .known(Signer(authority: ["TM. ỦY BAN", "CHỦ TỊCH"], name: "Nguyễn Văn A")),
      recipients: .known(["Như trên"]),
      targets: [PlanTarget(text: "Khởi công 10-15 cụm.", figures: [figure])],
      statedCounts: [
        stated(.rows(annex: "pl1"), nil), stated(.groupRows(annex: "pl1", group: "Huyện B"), "mất một dòng"),
        stated(.milestone(.groundBreaking, quarter(2021, 2)), nil),
      ],
      reportingDuties: [
        ReportingDuty(
          reporters: [try agency("cac-so"), try agency("cac-huyen")], recipients: [try agency("ubnd-tinh-a")],
          recurrence: .yearly,
          beforeDay: 20,
          month: 12)
      ],
      annexes: [try annex()], corrections: [correction], notes: ["ghi chú"], body: try body(),
      sources: [try source("van-ban-1")], origin: origin)
  }

  private static func annex() throws -> Annex {
    func column(_ id: String, _ role: ColumnRole, _ kind: MilestoneKind? = nil, unit: String? = nil) -> AnnexColumn {
      AnnexColumn(id: id, label: id, role: role, milestone: kind, unit: unit, width: role == .ordinal ? 10 : nil)
    }
    return Annex(
      id: "pl1", number: "1", title: "Phân công", reference: "(Kèm theo)", orientation: .landscape,
      profile: .decree30, textSize: 9,
      headings: [
        AnnexHeading(label: "STT", footnote: "theo bản gốc", columns: 0..<1, children: []),
        AnnexHeading(
          label: "Cụm", columns: 1..<4,
          children: [
            AnnexHeading(label: "Tên", columns: 1..<2, children: []),
            AnnexHeading(label: "Mốc", columns: 2..<4, children: []),
          ]),
      ],
      columns: [
        column("ordinal", .ordinal), column("cluster", .cluster), column("start", .milestone, .groundBreaking),
        column("occupancy", .occupancy, unit: "%"), column("duty", .duty), column("lead", .lead),
      ],
      groups: try groups(), rows: try rows(),
      totals: [
        AnnexTotal(
          label: "Cộng", rowsBefore: 3, groupsBefore: 4, cells: [3: AnnexCell(text: "12")],
          differences: [
            SumDifference(
              column: "occupancy", stated: Quantity(value: FixedDecimal(12)),
              counted: Quantity(bound: .atLeast, value: FixedDecimal(11)), waiver: "in sai")
          ], notes: ["giữ nguyên"], origin: Origin(file: "plans/2021/annex-1.yaml", record: "pl1"))
      ], corrections: [correction], notes: ["giữ nguyên"],
      origin: Origin(file: "plans/2021/annex-1.yaml", record: "pl1"))
  }

  private static func groups() throws -> [AnnexGroup] {
    func group(_ depth: Int, _ heading: String, _ rows: Range<Int>, missing: Missing? = nil) throws -> AnnexGroup {
      AnnexGroup(
        depth: depth, marker: depth == 0 ? "A" : nil, heading: heading, missing: missing, unit: try unit("huyen-b"),
        rows: rows,
        cells: depth == 0 ? [5: AnnexCell(text: "Sở X;\nSở Y"), 3: AnnexCell(text: ""), 4: .blank] : [:],
        corrections: depth == 0 ? [correction] : [], notes: depth == 0 ? ["ghi chú"] : [],
        origin: Origin(file: "plans/2021/annex-1.yaml", record: "nhom-\(depth)"))
    }
    return [
      try group(0, "Huyện B", 0..<3), try group(1, "I", 0..<2), try group(1, "", 2..<2, missing: .init(reason: "mất")),
      try group(1, "Cuối", 3..<3),
    ]
  }

  private static func rows() throws -> [AnnexRow] {
    func duty(_ id: String, _ due: TimeExpression?, _ basis: Duty.DueBasis) throws -> Duty {
      Duty(
        id: id, text: "Việc \(id)", leads: [try agency("so-x")], cooperating: [try agency("cac-so")], due: due,
        dueBasis: basis)
    }
    let duties = [
      try duty("pl1-1.1", .within(month(2021, 6)), .cell), try duty("pl1-1.2", .continuous, .rule),
      try duty("pl1-1.3", .within(month(2021, 6)), .milestone(.siteClearance)),
    ]
    let first = AnnexRow(
      id: "pl1-1", ordinal: 1, cluster: try cluster("cum-mot"), unit: try unit("huyen-b"),
      developer: try agency("cong-ty-y"),
      cells: [
        .blank, AnnexCell(text: "CCN Một"), AnnexCell(text: "Tháng 6", missing: Missing(reason: "mờ")), .blank, .blank,
        .blank,
      ],
      lines: [
        AnnexLine(cells: [4: AnnexCell(text: "Việc một\nViệc hai")], duties: 0..<2),
        AnnexLine(cells: [:], duties: 2..<2),
        AnnexLine(cells: [4: .blank, 5: AnnexCell(text: "Sở X")], duties: 2..<3),
      ],
      milestones: [
        PlannedMilestone(kind: .groundBreaking, due: .within(month(2021, 6)), missing: nil),
        PlannedMilestone(kind: .siteClearance, due: nil, missing: Missing(reason: "không đọc được")),
      ],
      duties: duties, occupancy: Quantity(bound: .about, value: FixedDecimal(-5, scale: 2), unit: "%"),
      carriedFrom: "pl0-9",
      missing: Missing(reason: "cắt nửa dòng"), corrections: [correction], notes: ["ghi chú"],
      origin: Origin(file: "plans/2021/annex-1.yaml", record: "pl1-1"))
    let early = PlannedMilestone(kind: .siteClearance, due: .within(.year(2020)), missing: nil)
    let unknown = AnnexCell(text: "", missing: Missing(reason: "để trống"))
    let second = try plainRow(2, "cum-hai", occupancy: unknown).amended(by: amendments())
    return [first, second, try plainRow(3, "cum-ba", also: [early])]
  }

  /// A deadline moved by one letter, the row taken out by another, behind the cut-off date.
  private static func amendments() throws -> [RowAmendment] {
    let unknown = AnnexCell(text: "", missing: Missing(reason: "để trống"))
    let row = try plainRow(2, "cum-hai", occupancy: unknown, start: quarter(2022, 4))
    let moved = CellChange(column: 2, line: 0, duty: 1, from: "Quý II/2021", to: "Quý IV/2022")
    let filled = CellChange(column: 3, line: nil, duty: nil, from: "", to: "20%")
    return [
      RowAmendment(
        letter: try found(letterIndex.ref("cong-van-1")), date: try day(2022, 3, 5),
        changes: [
          RowChange(number: 1, subject: .cell(moved), reason: "chờ vốn"),
          RowChange(number: 3, subject: .cell(filled), reason: "bổ sung"),
        ], row: row),
      RowAmendment(
        letter: try found(letterIndex.ref("cong-van-2")), date: try day(2023, 3, 5),
        changes: [RowChange(number: 1, subject: .withdrawal, reason: "dừng")], row: row),
    ]
  }

  private static func plainRow(
    _ ordinal: Int, _ cluster: String, occupancy: AnnexCell = .blank, start: CalendarPeriod = quarter(2021, 2),
    also milestones: [PlannedMilestone] = []
  ) throws -> AnnexRow {
    AnnexRow(
      id: "pl1-\(ordinal)", ordinal: ordinal, cluster: try self.cluster(cluster), unit: nil, developer: nil,
      cells: [.blank, .blank, .blank, occupancy, .blank, .blank], lines: [],
      milestones: [PlannedMilestone(kind: .groundBreaking, due: .within(start), missing: nil)] + milestones,
      duties: [],
      occupancy: nil, printedIn: ordinal == 3 ? "pl1-2" : nil, missing: nil, corrections: [], notes: [],
      origin: Origin(file: "plans/2021/annex-1.yaml", record: "pl1-\(ordinal)"))
  }
}

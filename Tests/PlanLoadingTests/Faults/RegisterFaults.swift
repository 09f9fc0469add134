extension Fault {
  /// Faults of the registers and of `site.yaml`.
  static let ofRegisters: [Fault] = [
    Fault("site.language", "site.yaml", "language: vi", "language: ⟦en⟧"),
    Fault("site.plan-in-force", "site.yaml", "planInForce: 2021", "planInForce: ⟦2020⟧"),
    Fault("site.report-symbol", "site.yaml", "symbol: BC-SCT", "symbol: ⟦/BC-SCT⟧"),
    Fault("reference.unknown", "site.yaml", "superior: ubnd-tinh", "superior: ⟦ubnd⟧"),
    Fault(
      "register.duplicate-id", "clusters/suoi-da.yaml", "extends: ben-go",
      "extends: ben-go\n  - id: ⟦chan-doi⟧\n    name: Khác"),
    Fault(
      "register.duplicate-id", "developers.yaml", "  - id: cong-ty-go\n",
      "  - id: cong-ty-go\n    kind: company\n    name: Gỗ Hai\n  - id: ⟦cong-ty-go⟧\n"),
    Fault("reference.unknown", "units.yaml", "successors: [xa-suoi-da]", "successors: [⟦xa-suoi⟧]"),
    Fault("reference.unknown", "clusters/doi-cau.yaml", "unit: doi-cau", "unit: ⟦doi-ca⟧"),
    Fault(
      "reference.unknown", "clusters/suoi-da.yaml", "date: chưa rõ, sources: [bao-may-2021]",
      "date: chưa rõ, sources: [⟦bao-may⟧]"),
    Fault(
      "reference.unknown", "agencies.yaml", "members: [ubnd-suoi-da, ubnd-doi-cau]",
      "members: [ubnd-suoi-da, ⟦ubnd-go⟧]"),
    Fault(
      "reference.repeated", "agencies.yaml", "members: [ubnd-suoi-da, ubnd-doi-cau]",
      "members: [ubnd-suoi-da, ubnd-doi-cau, ⟦ubnd-suoi-da⟧]"),
    Fault(
      "validity.order", "units.yaml", "validTo: 30/6/2025\n    successorsMissing",
      "validFrom: 1/7/2025\n    validTo: ⟦30/6/2025⟧\n    successorsMissing"),
    Fault(
      "validity.successors-without-end", "units.yaml", "    validTo: 30/6/2025\n    successors: [xa-suoi-da]",
      "    successors: [⟦xa-suoi-da⟧]"),
    Fault(
      "validity.successors-without-end", "agencies.yaml", "    validTo: 28/2/2025\n    successors: [so-kinh-te]",
      "    successors: [⟦so-kinh-te⟧]"),
    Fault(
      "validity.successors-undeclared", "units.yaml",
      "validTo: 30/6/2025\n    successorsMissing: {reason: nguồn không nêu}", "validTo: ⟦30/6/2025⟧"),
    Fault(
      "validity.successor-not-valid", "units.yaml", "successors: [xa-suoi-da]", "successors: [xa-suoi-da, ⟦doi-cau⟧]"),
    Fault(
      "validity.successor-not-valid", "agencies.yaml", "successors: [so-kinh-te]\n    sources: [ke-hoach-01]",
      "successors: [⟦so-cong-thuong⟧]"),
    Fault(
      "unit.parent-circle", "units.yaml", "    kind: province\n    name: Mây",
      "    kind: province\n    name: Mây\n    parent: ⟦doi-cau⟧"),
    Fault(
      "agency.members-needed", "agencies.yaml",
      "kind: collective\n    name: UBND các huyện\n    members: [ubnd-suoi-da, ubnd-doi-cau]",
      "kind: ⟦collective⟧\n    name: UBND các huyện"),
    Fault(
      "agency.members-needless", "agencies.yaml", "    name: Chủ đầu tư",
      "    name: Chủ đầu tư\n    members: [⟦bao-chi⟧]"),
    Fault("agency.member-circle", "agencies.yaml", "members: [ubnd-suoi-da, ubnd-doi-cau]", "members: [⟦cac-huyen⟧]"),
    Fault(
      "agency.unit-needed", "agencies.yaml",
      "kind: peoples-committee\n    name: UBND tỉnh Mây\n    aliases: [UBND tỉnh]\n    unit: tinh-may",
      "kind: ⟦peoples-committee⟧\n    name: UBND tỉnh Mây"),
    Fault("agency.not-company", "developers.yaml", "kind: company", "kind: ⟦body⟧"),
    Fault("agency.spelling-shared", "agencies.yaml", "    name: Báo chí", "    name: ⟦sở Kinh tế⟧"),
    Fault(
      "agency.spelling-shared", "agencies.yaml", "name: Sở Kinh tế",
      "name: Sở Kinh tế\n    aliases: [⟦UBND tỉnh⟧]\n    unit: tinh-may"),
    Fault("agency.spelling-twice", "agencies.yaml", "aliases: [UBND tỉnh]", "aliases: [UBND tỉnh, ⟦UBND tỉnh⟧]"),
    Fault("cluster.extends-circle", "clusters/suoi-da.yaml", "extends: ben-go", "extends: ⟦ben-go-2⟧"),
    Fault(
      "cluster.name-shared", "clusters/doi-cau.yaml", "    missing:",
      "    note: một\n  - id: chan-doi-2\n    name: ⟦Chân Đồi⟧\n    missing:"),
    Fault("cluster.file-unit", "clusters/doi-cau.yaml", "unit: doi-cau", "unit: ⟦tinh-may⟧"),
    Fault("quantity.unit", "clusters/suoi-da.yaml", "value: \"5,92 ha\"", "value: ⟦\"5,92\"⟧"),
    Fault("quantity.unit", "indicators.yaml", "value: \"1\"", "value: ⟦\"1 ha\"⟧"),
    Fault(
      "quantity.percentage-range", "clusters/suoi-da.yaml", "{fact: area, value: \"5,92 ha\"",
      "{fact: occupancy, value: ⟦\"592%\"⟧"),
    Fault("date.of-fact", "indicators.yaml", "date: 30/6/2022", "date: ⟦Thường xuyên⟧"),
    Fault(
      "certainty.derived-without-note", "clusters/suoi-da.yaml", "certainty: derived, note: theo bản đồ",
      "certainty: ⟦derived⟧"),
  ]
}

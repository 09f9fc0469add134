extension Fault {
  /// Faults of single values and of the shape of mappings.
  static let ofValues: [Fault] = [
    Fault(
      "value.missing-key", "units.yaml", "- id: tinh-may\n    kind: province\n    name: Mây",
      "- ⟦id⟧: tinh-may\n    kind: province"),
    Fault("value.missing-key", "units.yaml", "successorsMissing: {reason: nguồn không nêu}", "⟦successorsMissing⟧: {}"),
    Fault("value.unknown-key", "units.yaml", "    name: Mây", "    name: Mây\n    ⟦colour⟧: xanh"),
    Fault("value.unknown-key", "site.yaml", "language: vi", "language: vi\n⟦theme⟧: tối"),
    Fault(
      "value.unknown-key", "plans/2021/progress/2021-Q4.yaml", "issuer: ubnd-suoi-da}",
      "issuer: ubnd-suoi-da, ⟦by⟧: ai}"),
    Fault("value.empty", "units.yaml", "    name: Mây", "    ⟦name⟧:"),
    Fault("value.empty", "units.yaml", "    name: Mây", "    ⟦name⟧: \"\""),
    Fault("value.empty", "units.yaml", "  successors: [xa-suoi-da]", "  ⟦successors⟧: []"),
    Fault("value.text-expected", "units.yaml", "    name: Mây", "    name: ⟦[Mây]⟧"),
    Fault("value.text-expected", "clusters/doi-cau.yaml", "aliases: [Chân đồi Cau]", "aliases: [⟦{a: b}⟧]"),
    Fault(
      "value.mapping-expected", "clusters/doi-cau.yaml", "missing: {reason: dòng bị mất}", "missing: ⟦dòng bị mất⟧"),
    Fault(
      "value.mapping-expected", "plans/2021/plan.yaml", "  - text: Khởi công 2 cụm\n",
      "  - ⟦Khởi công⟧\n  - text: Khởi công 2 cụm\n"),
    Fault("value.list-expected", "units.yaml", "successors: [xa-suoi-da]", "successors: ⟦xa-suoi-da⟧"),
    Fault("value.to-fill-in", "site.yaml", "publisher: Sở Công Thương tỉnh Mây", "publisher: ⟦cần điền tên cơ quan⟧"),
    Fault("value.text.padded", "units.yaml", "    name: Mây", "    name: ⟦\"Mây \"⟧"),
    Fault("value.text.line-break", "units.yaml", "    name: Mây", "    name: ⟦\"Mây\\nTrắng\"⟧"),
    Fault("value.id.form", "clusters/doi-cau.yaml", "id: chan-doi", "id: ⟦Chan-Doi⟧"),
    Fault("value.id.form", "units.yaml", "sources: [ke-hoach-01]", "sources: [⟦ke--hoach-01⟧]"),
    Fault(
      "value.id.long", "units.yaml", "sources: [ke-hoach-01]", "sources: [⟦" + String(repeating: "k", count: 81) + "⟧]"),
    Fault(
      "value.url.form", "sources.yaml", "url: https://bao-may.example/khoi-cong", "url: ⟦bao-may.example/khoi-cong⟧"),
    Fault("value.url.form", "sources.yaml", "url: https://bao-may.example/khoi-cong", "url: ⟦javascript:alert(1)⟧"),
    Fault("value.yes-no", "clusters/suoi-da.yaml", "craftVillage: có", "craftVillage: ⟦true⟧"),
    Fault("value.choice", "units.yaml", "kind: province", "kind: ⟦kingdom⟧"),
    Fault("value.date.impossible", "sources.yaml", "date: 15/2/2021", "date: ⟦30/02/2021⟧"),
    Fault("value.date.iso", "plans/2021/plan.yaml", "date: 15/2/2021", "date: ⟦2021-02-15⟧"),
    Fault("value.quarter.range", "plans/2021/progress/2021-Q4.yaml", "period: Quý IV/2021", "period: ⟦Quý V/2021⟧"),
    Fault("value.number.ambiguous-separator", "indicators.yaml", "value: \"1\"", "value: ⟦\"1.234\"⟧"),
    Fault("value.number.leading-zero", "plans/2021/plan.yaml", "month: 12", "month: ⟦012⟧"),
    Fault("value.number.decimal-point", "plans/2021/progress/2021-Q4.yaml", "value: \"68,45%\"", "value: ⟦\"68.45%\"⟧"),
  ]
}

extension Fault {
  /// Faults of letters and of plan bodies, and of what plans say about earlier ones.
  static let ofDocuments: [Fault] = ofLetters + ofBodies + ofLaterPlans

  private static let ofLetters: [Fault] = [
    Fault("value.choice", letter, "kind: digest", "kind: ⟦summary⟧"),
    Fault("value.missing-key", letter, "kind: digest\nnumber:", "⟦number⟧:"),
    Fault(
      "value.missing-key", letter, "kind: digest\nnumber: {missing: {reason: để trống số}}\nsymbol: /UBND-KT",
      "⟦kind⟧: digest"),
    Fault("value.missing-key", letter, "number: {missing: {reason: để trống số}}", "number: {⟦missing⟧: {}}"),
    Fault("value.unknown-key", letter, "place: Mây", "place: Mây\n⟦year⟧: 2021"),
    Fault(
      "letter.symbol-needless", letter, "number: {missing: {reason: để trống số}}\nsymbol",
      "number: 5/UBND-KT\n⟦symbol⟧"),
    Fault("reference.unknown", letter, "issuer: ubnd-tinh", "issuer: ⟦ubnd-may⟧"),
    Fault("reference.unknown", letter, "to: [so-cong-thuong, cac-huyen]", "to: [so-cong-thuong, ⟦cac-xa⟧]"),
    Fault("reference.unknown", letter, "sources: [ke-hoach-01]", "sources: [⟦ke-hoach⟧]"),
    Fault("plan.date-form", letter, "date: Năm 2021", "date: ⟦trước tháng 6/2021⟧"),
    Fault("plan.date-cut-off", letter, "date: Năm 2021", "date: ⟦23/12/2021⟧"),
    Fault("plan.agency-not-valid", letter, "to: [so-cong-thuong, cac-huyen]", "to: [⟦so-kinh-te⟧, cac-huyen]"),
    Fault("plan.agency-not-valid", letter, "lead=\"so-cong-thuong\"", "lead=\"⟦so-kinh-te⟧\""),
    Fault("plan.correction-key", letter, "cell: \"2\"", "cell: ⟦\"3\"⟧"),
    Fault("plan.correction-absent", letter, "corrected: quản lý", "corrected: ⟦quản lí⟧"),
    Fault(
      "directive.argument.missing", letter, ":::assignment{lead=\"cac-huyen\" item=\"1\"}",
      ":::⟦assignment⟧{lead=\"cac-huyen\"}"),
    Fault("reference.unknown", letter, "\"cac-huyen, ubnd-tinh\"", "\"cac-huyen, ⟦ubnd-xa⟧\""),
    Fault("reference.repeated", letter, "\"cac-huyen, ubnd-tinh\"", "\"cac-huyen,  ⟦cac-huyen⟧\""),
    Fault("value.empty", letter, "\"cac-huyen, ubnd-tinh\"", "\"cac-huyen,⟦⟧\""),
    Fault("value.empty", letter, "due=\"Quý IV/2021\"", "⟦due⟧=\"\""),
    Fault("value.id.form", letter, "\"cac-huyen, ubnd-tinh\"", "\"cac-huyen, ⟦UBND tỉnh⟧\""),
    Fault("value.quarter.range", letter, "due=\"Quý IV/2021\"", "due=\"⟦Quý V/2021⟧\""),
    Fault("assignment.item", letter, "item=\"1\"", "item=\"⟦1.⟧\""),
    Fault("assignment.item", letter, "item=\"1\"", "item=\"⟦Mục 1⟧\""),
    Fault(
      "assignment.empty", letter,
      ":::assignment{lead=\"cac-huyen\" item=\"1\"}\nQuản lý trật tự xây dựng.\n\nBáo cáo kết quả.",
      ":::⟦assignment⟧{lead=\"cac-huyen\" item=\"1\"}"),
    Fault(
      "register.duplicate-id", letter, "item=\"1\"}\n\(firstDuty)\(secondOpening)item=\"2\"",
      "item=2.1}\n\(firstDuty)\(secondOpening)item=\"⟦2⟧\""),
    Fault("document.image", letter, "Kiểm tra.", "Kiểm tra **⟦![ảnh](anh.png)⟧**."),
    Fault("markdown.html.inline", letter, "Kiểm tra.", "Kiểm ⟦<b>⟧tra."),
  ]

  private static let ofBodies: [Fault] = [
    Fault("document.front-matter", body, frontMatter, "⟦⟧"),
    Fault("plan.correction-absent", body, "corrected: rà soát", "corrected: ⟦rà xét⟧"),
    Fault("plan.correction-absent", body, "corrected: Mây", "corrected: ⟦Mưa⟧"),
    Fault("plan.agency-not-valid", body, "lead=cac-huyen", "lead=⟦so-kinh-te⟧"),
    Fault("directive.name.unknown", body, "::cumulative-chart", "::⟦cumulative-charts⟧"),
    Fault(
      "directive.argument.unknown", body, "::cumulative-chart{plan=2021}",
      "::cumulative-chart{plan=2021 ⟦unit⟧=suoi-da}"),
    Fault("directive.plan-unknown", body, "::cumulative-chart{plan=2021}", "::cumulative-chart{plan=⟦2020⟧}"),
    Fault("directive.plan-bare", body, "::cumulative-chart{plan=2021}", "::cumulative-chart{plan=⟦2023⟧}"),
    Fault("value.number.unreadable", body, "::cumulative-chart{plan=2021}", "::cumulative-chart{plan=⟦nay⟧}"),
    Fault("directive.annex-unknown", body, "number=1}", "number=⟦3⟧}"),
    Fault("directive.annex-unknown", body, "annex=2}", "annex=⟦pl2⟧}"),
    Fault("directive.scope", body, "::progress-table{plan=2021 annex=2}", "::⟦progress-table⟧{plan=2021}"),
    Fault("directive.scope", body, "annex=2}", "annex=2 ⟦agency⟧=cac-huyen}"),
    Fault("reference.unknown", body, "unit=suoi-da", "unit=⟦suoi⟧"),
    Fault("reference.unknown", body, "cluster=ben-go", "cluster=⟦ben-xa⟧"),
    Fault("reference.unknown", body, "annex=2}", "agency=⟦so-x⟧}"),
    Fault("reference.unknown", body, "id=da-khoi-cong", "id=⟦da-xong⟧"),
    Fault("value.choice", body, "kind=warning", "kind=⟦danger⟧"),
    Fault(
      "assignment.nested", body, "Các huyện rà soát:\n",
      "Các huyện rà soát:\n\n- quy chế\n\n  :::⟦assignment⟧{lead=cac-huyen item=IV}\n  Báo cáo.\n  :::\n"),
  ]

  private static let ofLaterPlans: [Fault] = [
    Fault("site.plan-in-force", later, "continues: {plan: 2021", "continues: {plan: ⟦2019⟧"),
    Fault("carried.not-earlier", later, "continues: {plan: 2021", "continues: {plan: ⟦2022⟧"),
    Fault("carried.not-earlier", later, "continues: {plan: 2021", "continues: {plan: ⟦2023⟧"),
    Fault("reference.unknown", later, "figure: khoi-cong}", "figure: ⟦khoi-dong-lai⟧}"),
    Fault("reference.unknown", later, "        sources: [bao-may-2021]", "        sources: [⟦bao⟧]"),
    Fault(
      "certainty.derived-without-note", later, "certainty: derived\n        note: theo tin đăng",
      "certainty: ⟦derived⟧"),
    Fault("value.choice", later, "certainty: derived", "certainty: ⟦sure⟧"),
    Fault("reference.unknown", laterAnnex, "carriedFrom: pl2-2", "carriedFrom: ⟦pl9-2⟧"),
    Fault("carried.not-earlier", laterAnnex, "carriedFrom: pl2-2", "carriedFrom: ⟦pl2022-1⟧"),
    Fault("carried.other-cluster", laterAnnex, "carriedFrom: pl2-2", "carriedFrom: ⟦pl2-1⟧"),
    Fault("indicator.repeated-since", "indicators.yaml", "repeatedSince: 2021", "repeatedSince: ⟦2023⟧"),
  ]

  private static let letter = "directives/cong-van-5.md"
  private static let firstDuty = "Quản lý trật tự xây dựng.\n\nBáo cáo kết quả.\n:::\n\n"
  private static let secondOpening =
    ":::assignment{lead=\"so-cong-thuong\" cooperating=\"cac-huyen, ubnd-tinh\" due=\"Quý IV/2021\" "
  private static let body = "plans/2021/plan.md"
  private static let later = "plans/2022/plan.yaml"
  private static let laterAnnex = "plans/2022/annex-1.yaml"
  private static let frontMatter =
    MiniContent.files[body].flatMap { text in
      text.ranges(of: "---\n").last.map { String(text[..<$0.upperBound]) }
    } ?? ""
}

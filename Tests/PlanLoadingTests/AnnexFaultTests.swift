import Diagnostics
import Testing

@testable import PlanLoading

@Suite("Faults of an annex")
struct AnnexFaultTests {
  /// A place of the sound annex, what spoils it (the bad token between ⟦ and ⟧), and the message.
  private struct Case {
    let id: String
    let changes: [(old: String, new: String)]

    init(_ id: String, _ old: String, _ new: String, and others: [(String, String)] = []) {
      self.id = id
      changes = [(old, new)] + others
    }
  }

  /// A total under the one row of a group, which has 7,5 ha.
  private static func total(_ id: String, _ cells: String, waiver: String? = nil) -> Case {
    let line = "              - {cell: cluster, printed: Cụm Ba, open: có, reason: chờ xác nhận}\n"
    let rest = waiver.map { "            waiver: {\($0)}\n" } ?? ""
    return Case(
      id, line, "\(line)          - total: Cộng\n            \(cells)\n\(rest)",
      and: [("              cluster: Cụm Ba\n", "              cluster: Cụm Ba\n              area: \"7,5\"\n")])
  }

  private let cases: [Case] = [
    Case("annex.number.form", "number: \"9\"", "number: ⟦\"2 (tiếp)\"⟧"),
    Case("annex.number.form", "number: \"9\"", "number: ⟦../2⟧"),
    Case(
      "annex.columns.no-ordinal", "columns:\n  - {id: ordinal, label: STT, role: ordinal, width: 10mm}",
      "⟦columns⟧:\n  - {id: ordinal, label: STT, role: note, width: 10mm}"),
    Case("annex.column.id-repeated", "{id: finish,", "{id: ⟦start⟧,"),
    Case("annex.column.id-reserved", "{id: ordinal,", "{id: ⟦bullet⟧,"),
    Case("annex.column.role-repeated", "role: number, unit: ha", "role: ⟦occupancy⟧"),
    Case(
      "annex.column.role-repeated", "role: ordinal, width: 10mm}",
      "role: ordinal}\n  - {id: second, label: Số, role: ⟦ordinal⟧}"),
    Case("annex.column.role-repeated", "milestone: infrastructure-completion", "milestone: ⟦ground-breaking⟧"),
    Case("annex.column.width", "10mm", "⟦10⟧"),
    Case("annex.column.width", "10mm", "⟦1000mm⟧"),
    Case(
      "annex.columns.width-sum", "role: ordinal, width: 10mm", "role: ordinal, width: 100mm",
      and: [("label: Cụm, role: cluster", "label: Cụm, role: cluster, width: ⟦120mm⟧")]),
    Case("annex.text-size", "orientation: landscape\n", "orientation: landscape\ntextSize: ⟦9 pt⟧\n"),
    Case("annex.text-size", "orientation: landscape\n", "orientation: landscape\ntextSize: ⟦14pt⟧\n"),
    Case("value.choice", "orientation: landscape\n", "orientation: landscape\nprofile: ⟦nd 30⟧\n"),
    Self.total("annex.total.sum", "cells: {area: ⟦\"8\"⟧}"),
    Self.total("annex.total.sum", "cells: {area: ⟦\"> 8 ha\"⟧}"),
    Self.total(
      "annex.total.waiver-needless", "cells: {area: \"7,5\"}", waiver: "counted: {area: ⟦\"7,5\"⟧}, reason: a"),
    Self.total("annex.total.waiver-stale", "cells: {area: \"8\"}", waiver: "counted: {area: ⟦\"7\"⟧}, reason: a"),
    Self.total("value.unknown-key", "cells: {area: \"7,5\", ⟦areas⟧: \"1\"}"),
    Case(
      "value.missing-key", "  - {id: area, label: Diện tích, role: number, unit: ha}",
      "  - {⟦id⟧: area, label: Diện tích, role: number}"),
    Case("value.unknown-key", "role: occupancy}", "role: occupancy, ⟦unit⟧: ha}"),
    Case("value.choice", "orientation: landscape", "orientation: ⟦ngang⟧"),

    Case("annex.body.shape", "      - row: 2\n        cells:", "      - ⟦rows⟧: 2\n        cells:"),
    Case(
      "annex.group.heading", "      - group: \"\"\n        missing: {reason: tiêu đề bị mất}\n",
      "      - ⟦group⟧: \"\"\n"),
    Case("annex.series.repeated", "series: b", "series: ⟦a⟧"),
    Case("annex.row.repeated", "          - row: 2\n            missing", "          - row: ⟦1⟧\n            missing"),
    Case(
      "annex.row.gap", "      - row: 2\n        cells:\n          cluster: Cụm\n",
      "      - row: ⟦4⟧\n        cells:\n          cluster: Cụm\n"),
    Case("annex.row.empty", "          - row: 2\n            missing: {reason: trang bị mất}", "          - row: ⟦2⟧"),
    Case(
      "value.number.leading-zero", "      - row: 2\n        cells:\n          cluster: Cụm\n",
      "      - row: ⟦02⟧\n        cells:\n          cluster: Cụm\n"),
    Case("reference.unknown", "unit: an\n", "unit: ⟦ann⟧\n"),
    Case("reference.unknown", "cluster: bon", "cluster: ⟦bom⟧"),
    Case("value.unknown-key", "    series: b\n", "    ⟦seri⟧: b\n"),
    Case("value.unknown-key", "              occupancy: 68,45%", "              ⟦occupance⟧: 68,45%"),

    Case("annex.cluster.missing", "  - row: 1\n        cluster: bon\n", "  - row: ⟦1⟧\n"),
    Case("annex.cluster.twice", "        cluster: bon\n", "        cluster: bon\n        ⟦clusters⟧: [bon, mot]\n"),
    Case(
      "annex.cluster.name", "        cluster: bon\n", "        clusters: [bon, ba]\n",
      and: [("cluster: Cụm Bốn", "cluster: ⟦Cụm Bốn⟧")]),
    Case("annex.cluster.name", "cluster: Cụm Bốn", "cluster: ⟦Cụm Năm⟧"),
    Case(
      "annex.cluster.unit", "cluster: bon\n        cells:\n          cluster: Cụm Bốn",
      "cluster: ⟦hai⟧\n        cells:\n          cluster: Cụm Hai"),
    Case(
      "annex.cell.merged", "              area: 5,92 ha",
      "              area: 5,92 ha\n              ⟦cooperating⟧: Sở Một"),
    Case(
      "annex.cell.merged", "              - lead: UBND huyện An\n",
      "              - lead: UBND huyện An\n                ⟦cooperating⟧: Sở Một\n"),
    Case(
      "annex.cell.twice", "              area: 5,92 ha", "              area: 5,92 ha\n              ⟦duty⟧: Khởi công"),
    Case(
      "annex.cell.twice", "developer: Công ty Đỏ", "developer: Công ty Đỏ\n          deadline: Năm 2021",
      and: [("duties: [Hướng dẫn]", "duties: [Hướng dẫn]\n            ⟦deadline⟧: Năm 2022")]),
    Case(
      "annex.cell.needed", "  - row: 1\n        cluster: bon\n        cells:\n          cluster: Cụm Bốn\n",
      "  - row: ⟦1⟧\n        cluster: bon\n        cells:\n"),
    Case("quantity.percentage-range", "68,45%", "⟦168,45%⟧"),
    Case("quantity.unit", "68,45%", "⟦68,45⟧"),
    Case("quantity.unit", "5,92 ha", "⟦5,92%⟧"),
    Case("value.number.decimal-point", "68,45%", "⟦68.45%⟧"),
    Case("annex.dates.order", "Quý IV/2021", "⟦Tháng 2/2021⟧"),
    Case("value.date.impossible", "Tháng 3/2021", "⟦30/02/2021⟧"),
    Case("value.missing-key", "developer: {missing: {reason: bị cắt}}", "⟦developer⟧: {}"),

    Case(
      "annex.agency.unknown", "cooperating: Sở Một; các Sở, ngành; Chủ", "cooperating: Sở Một; ⟦các Sử, ngành⟧; Chủ"),
    Case("annex.agency.unknown", "\"UBND huyện Bình; Chủ đầu tư\"", "\"UBND huyện Bình; ⟦Sở Hai⟧\""),
    Case(
      "annex.agency.unknown", "\"Các Sở: Kế hoạch và Đầu tư, Quy hoạch Kiến trúc\"",
      "\"Các Sở: Kế hoạch và Đầu tư, ⟦Quy hoạch⟧\""),
    Case(
      "annex.agency.ambiguous", "    series: b\n    unit: binh\n", "    series: b\n",
      and: [("cluster: Cụm\n", "cluster: Cụm\n          lead: ⟦BQL dự án huyện⟧\n")]),
    Case(
      "annex.agency.no-developer",
      "          developer: Công ty Đỏ\n        lines:\n          - lead: {missing: {reason: bị cắt}}\n",
      "        lines:\n          - lead: ⟦Chủ đầu tư⟧\n"),
    Case("annex.agency.repeated", "\"UBND huyện Bình; Chủ đầu tư\"", "\"UBND huyện Bình; ⟦UBND huyện Bình⟧\""),
    Case("annex.agency.empty", "\"UBND huyện Bình; Chủ đầu tư\"", "\"UBND huyện Bình;⟦⟧; Chủ đầu tư\""),
    Case("annex.developer.unknown", "Công ty Đỏ", "⟦Công ty Đen⟧"),
    Case(
      "annex.lead.missing", "              - lead: Chủ đầu tư\n                deadline", "              - ⟦deadline⟧"),

    Case(
      "annex.wording.unknown", "- wording: giai-phong\n",
      "- wording: giai-phong\n                  - wording: ⟦giai-phon⟧\n"),
    Case(
      "annex.wording.unused", "giai-phong: Giải", "⟦giai-phong⟧: Giải",
      and: [("- wording: giai-phong\n", "- Giải phóng mặt bằng\n")]),
    Case("annex.duty.shape", "[Hướng dẫn]", "[{⟦text⟧: Hướng dẫn, wording: giai-phong}]"),
    Case(
      "annex.duty.shape", "- {text: Báo cáo trước tháng 5/2021, due: trước tháng 5/2021}",
      "- {⟦due⟧: trước tháng 5/2021}"),
    Case("annex.duty.due", "5/2021, due: trước tháng 5/2021", "5/2021, due: ⟦trước tháng 6/2021⟧"),
    Case("annex.duty.due", "6/2021, due: trước tháng 6/2021", "6/2021, due: ⟦trước tháng 5/2021⟧"),
    Case("annex.duty.due-twice", "[{wording: xu-ly}, Bàn giao]", "[{wording: xu-ly, due: ⟦tháng 6/2021⟧}, Bàn giao]"),
    Case(
      "annex.due.shape", "dutyDue: {milestone: ground-breaking}",
      "dutyDue: {milestone: ground-breaking, ⟦date⟧: Năm 2021}"),
    Case("annex.due.milestone", "dutyDue: {milestone: ground-breaking}", "dutyDue: {milestone: ⟦in-operation⟧}"),

    Case("annex.correction.cell", "{cell: reference,", "{cell: ⟦referense⟧,"),
    Case("annex.correction.cell", "printedIn: cooperating", "printedIn: ⟦cooperate⟧"),
    Case("annex.correction.absent", "corrected: 1/KH", "corrected: ⟦2/KH⟧"),
    Case("annex.correction.absent", "corrected: Huyện An", "corrected: ⟦huyện An⟧"),
    Case("annex.correction.absent", "corrected: Bàn giao", "corrected: ⟦bàn giao⟧"),
    Case("annex.correction.absent", "printed: Cụm Ba, open: có", "printed: ⟦Cụm Bà⟧, open: có"),
    Case("annex.correction.shape", "{cell: cluster, printed: Mốt, corrected: Một,", "{⟦cell⟧: cluster, printed: Mốt,"),
    Case("annex.correction.open", "printed: Cụm Ba, open: có", "printed: Cụm Bà, corrected: ⟦Cụm Ba⟧, open: có"),
    Case("annex.correction.printed", "{cell: cluster, printed: Mốt, corrected", "{⟦cell⟧: cluster, corrected"),
    Case("annex.correction.same", "printed: Mốt, corrected: Một", "printed: Một, corrected: ⟦Một⟧"),

    Case("stated.differs", "stated: {rows: \"5\"}", "stated: {rows: ⟦\"6\"⟧}"),
    Case("stated.differs", "stated: {rows: \"3\"}", "stated: {rows: ⟦\"2\"⟧}"),
    Case(
      "stated.waiver-needless", "stated: {rows: \"5\"}", "stated: {rows: \"5\", ⟦waiver⟧: {counted: \"5\", reason: a}}"),
    Case(
      "stated.waiver-stale", "stated: {rows: \"5\"}", "stated: {rows: \"6\", waiver: {counted: ⟦\"4\"⟧, reason: a}}"),
  ]

  @Test("Each single fault gives its own message at its exact place and no other")
  func singleFaults() throws {
    for (number, row) in cases.enumerated() {
      let marked = row.changes.reduce(AnnexFixture.base) { $0.replacingOnce($1.old, with: $1.new) }
      let text = try #require(MarkedText(marked), "\(number) \(row.changes)")
      let result = try #require(AnnexFixture.load(text.text), "\(number) \(row.changes)")
      let found = result.diagnostics.map {
        "\($0.id) \($0.place.start.line):\($0.place.start.column)-\($0.place.end.line):\($0.place.end.column)"
      }
      let expected = "\(row.id) \(text.start.line):\(text.start.column)-\(text.end.line):\(text.end.column)"
      #expect(found == [expected], "\(number) \(row.changes)")
    }
  }

  @Test("Each message about annexes is proved by a fault")
  func everyMessage() {
    // These take more than one change, or more than one annex: they have tests of their own.
    let others = ["annex.columns.many", "annex.row.order", "annex.cluster.needless", "annex.row.id-shared"]
    let proved = Set(cases.map(\.id)).union(others)
    #expect(MessageID.annexMessages.map(\.id).filter { !proved.contains($0) } == [])
  }

  @Test("Wordings, hints and suggestions are complete Vietnamese sentences without open gaps")
  func suggestions() throws {
    let text = AnnexFixture.base.replacingOnce(
      "cooperating: Sở Một; các Sở, ngành; Chủ", with: "cooperating: Sở Một; các Sử, ngành; Chủ")
    let message = try #require(AnnexFixture.load(text)?.diagnostics.first)
    #expect(message.text == "không nhận ra cơ quan, đơn vị “các Sử, ngành”")
    #expect(message.hint == "có phải là “các Sở, ngành”?")
  }
}

import Diagnostics
import PlanLoading
import PlanModel
import Site
import Testing

@testable import Comparison
@testable import Review

/// What a reviewer is told about single edits of the content that ships with the program.
@Suite struct ReviewTests {
  private func side(_ label: String, _ change: (inout ContentTrees) -> Void = { _ in }) throws -> Side {
    try ReviewedContent.side(label, change)
  }

  private func event(_ content: inout ContentTrees, _ change: (inout Tree) -> Void) {
    content.trees["plans/2021/progress/2022-Q3"]?.edit(
      [.key("reports"), .item(0), .key("events"), .item(0)], change)
  }

  private func finish(_ content: inout ContentTrees, _ value: String) {
    content.trees["plans/2021/annex-3"]?.edit([.key("body"), .item(0), .key("body"), .item(0), .key("cells")]) {
      $0["finish"] = .text(value)
    }
  }

  private func newEvent(_ content: inout ContentTrees, _ event: Tree) {
    content.trees["plans/2021/progress/2022-Q3"]?.edit([.key("reports"), .item(0), .key("events")]) { $0.append(event) }
  }

  @Test func `each sort of change has its rank, its values and its difference`() throws {
    let old = try side("cu")
    let rows: [(name: String, rank: Rank, values: String, edit: (inout ContentTrees) -> Void)] = [
      (
        "a lower percentage", .regress, "100% → 80% (-20 điểm %)",
        { content in event(&content) { $0["value"] = .text("80%") } }
      ),
      ("a step taken back", .regress, "100% → (không có)", { content in event(&content) { $0 = .gone } }),
      (
        "a new report of less than before", .regress, "100% → 61,2% (-38,8 điểm %)",
        { content in
          newEvent(
            &content,
            .mapping([
              "cluster": .text("vong-xuyen"), "event": .text("site-clearance"), "date": .text("30/9/2022"),
              "value": .text("61,2%"), "sources": .list([.text("ht-vongxuyen")]), "certainty": .text("stated"),
            ]))
        }
      ),
      (
        "a deadline of the annex", .deadline, "Quý IV/2021 → Quý I/2022 (muộn hơn 3 tháng)",
        { finish(&$0, "Quý I/2022") }
      ),
      ("the same deadline in other words", .issued, "Quý IV/2021 → Tháng 12/2021", { finish(&$0, "Tháng 12/2021") }),
      (
        "a date that was reported", .reported, "21/7/2022 → 01/8/2022 (muộn hơn 11 ngày)",
        { content in event(&content) { $0["date"] = .text("1/8/2022") } }
      ),
      (
        "the name of an agency", .wording, "Sở Tài chính → Sở Tài chính Hà Nội",
        { content in
          let agencies = content.trees["agencies"]?.items("agencies") ?? []
          guard let position = agencies.firstIndex(where: { $0.text("id") == "so-tai-chinh" }) else { return }
          content.trees["agencies"]?.edit([.key("agencies"), .item(position)]) { agency in
            agency["name"] = .text("Sở Tài chính Hà Nội")
            agency["aliases"] = .list(agency.items("aliases") + [.text("Sở Tài chính")])
          }
        }
      ),
    ]
    for row in rows {
      let review = Review(from: old, to: try side("moi", row.edit))
      let line = try #require(review.lines.first, "\(row.name)")
      #expect(line.rank == row.rank || review.lines.contains { $0.rank == row.rank }, "\(row.name): \(line.rank)")
      let values = review.lines(row.rank).compactMap(LineText.values)
      #expect(values.contains(row.values), "\(row.name): \(values)")
      #expect(review.exitCode == (row.rank.needsAttention ? 11 : 10), "\(row.name)")
    }
  }

  @Test func `a change is told with both places and the pages that show it`() throws {
    let review = Review(from: try side("cu"), to: try side("moi") { finish(&$0, "Quý I/2022") })
    let member = try #require(review.lines.first?.members.first)
    #expect(
      member.oldPlace?.file == "cu/plans/2021/annex-3.json" && member.newPlace?.file == "moi/plans/2021/annex-3.json")
    #expect(member.oldPlace?.line != nil && member.oldPlace?.record == "pl3-1")
    #expect(member.pages.contains("ke-hoach/2021/phu-luc-3.html#pl3-1"))
    #expect(member.pages.contains("cum-cong-nghiep/dai-thang.html") && member.pages.contains("dia-ban/phu-xuyen.html"))
  }

  @Test func `an accepted change needs no attention until it expires or changes again`() throws {
    let old = try side("cu")
    let key = try #require(
      Review(from: old, to: try side("moi") { finish(&$0, "Quý I/2022") }).lines.first?.members.first?.key)
    for (value, expires, code, ids) in [
      ("Quý I/2022", "31/12/2026", Int32(10), [String]()),
      ("Quý I/2022", "1/1/2021", 11, ["review.acceptance.expired"]),
      ("Quý II/2022", "31/12/2026", 11, ["review.acceptance.unneeded"]),
    ] {
      let new = try side("moi") { content in
        finish(&content, value)
        content.trees["acceptances"] = .mapping([
          "acceptances": .list([
            .mapping([
              "change": .text(key), "name": .text("A"), "reason": .text("theo quyết định"), "expires": .text(expires),
            ])
          ])
        ])
      }
      let review = Review(from: old, to: new)
      #expect(review.exitCode == code, "\(value) \(expires)")
      #expect(review.diagnostics.map(\.id) == ids)
      #expect(review.diagnostics.allSatisfy { $0.place.path == "acceptances.json" && $0.place.start.column > 1 })
    }
  }

  @Test func `the same change at many places is one line with a count`() throws {
    let review = Review(
      from: try side("cu"),
      to: try side("moi") { content in
        content.trees["plans/2021/annex-3"]?.edit([.key("wording")]) {
          $0["chuyen-kinh-phi"] = .text("Chuyển tiền GPMB")
        }
      })
    #expect(review.lines.count == 1)
    #expect(review.changes.count > 5 && review.lines.first?.members.count == review.changes.count)
  }

  @Test func `every form tells every line, and text is never markup`() throws {
    let review = Review(
      from: try side("cu"),
      to: try side("moi") { content in
        finish(&content, "Quý I/2022")
        event(&content) { $0["note"] = .text("<script>alert(1)</script> | *đậm*") }
      })
    let html = String(decoding: HTMLForm.write(review), as: UTF8.self)
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && !html.contains("<script"))
    let markdown = MarkdownForm.write(review)
    #expect(markdown.contains("\\<script\\>alert(1)") && markdown.contains("\\| \\*đậm\\*"))
    let json = String(decoding: JSONForm.write(review), as: UTF8.self)
    for text in [TextForm.write(review), html, markdown, json] {
      #expect(text.contains("Quý I/2022") && text.contains("muộn hơn 3 tháng"))
      #expect(text.contains("huyện Phú Xuyên"))
    }
  }
}

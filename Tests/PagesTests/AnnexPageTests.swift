import PlanModel
import Testing

@testable import Pages

@Suite struct AnnexPageTests {
  @Test func `rows lost together stand in one line, and links to each of them lead there`() throws {
    var sample = Sample.start(due: "6/2021")
    sample.starts += [Sample.StartRow(isLost: true), Sample.StartRow(isLost: true)]
    let context = try sample.context()
    let annex = try #require(context.plan.plan.annexes.last)
    let bodies = AnnexPage(of: annex, in: context).table.bodies
    #expect(bodies.compactMap(\.id) == [annex.rows[0].id, annex.rows[1].id])
    let listing = try #require(ListingPage.clusters(in: context).tables.first)
    let anchors = listing.allRows.flatMap(\.cells).flatMap(\.paragraphs).joined().compactMap { inline -> Substring? in
      guard case .link(let link) = inline.form, link.address.contains("#") else { return nil }
      return link.address.split(separator: "#").last
    }
    #expect(anchors == [annex.rows[0].id, annex.rows[1].id, annex.rows[1].id].map { $0[...] })
  }
}

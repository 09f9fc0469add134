import Diagnostics
import Foundation
import PlanLoading
import Site
import Testing

@testable import Comparison
@testable import Review

/// What a reviewer is told where a letter amends rows of a plan.
@Suite struct AmendmentReviewTests {
  private func side(without letter: String? = nil) throws -> Side {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "SiteTests/Fixtures/province")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".md") }.filter { $0 != letter }.sorted()
    let files = try paths.map { LoadedFile(path: $0, bytes: Array(try Data(contentsOf: root.appending(path: $0)))) }
    let result = PlanLoader.load(files)
    return Side(
      kind: .content, label: "moi", library: try #require(result.library, "\(result.diagnostics.map(\.text))"),
      files: files.map { FolderFile(path: $0.path, bytes: $0.bytes) }, acceptances: [])
  }

  private static let letter = "directives/cong-van-190-ubnd-kt.md"

  @Test func `each amended cell is a change of what was issued, with the letter, the reason and its place there`()
    throws
  {
    let review = Review(from: try side(without: Self.letter), to: try side())
    let lines = review.lines.filter { $0.subject == .amendment }
    let values = lines.map { "\($0.rank.rawValue): \($0.old.shown) → \($0.new.shown)" }
    #expect(
      values == [
        "deadline: Quý I/2027 → Quý II/2027", "removal:  → ",
        "issued:  → Vận hành thử từ tháng 12/2026",
        "issued: Kiểm đếm và chi trả bồi thường → Kiểm đếm, chi trả bồi thường và bố trí tái định cư",
        "issued: Sở Công Thương → Sở Nông nghiệp và Môi trường",
      ])
    let moved = try #require(lines.first)
    #expect(moved.difference?.text == "muộn hơn 3 tháng")
    let member = try #require(moved.members.first)
    #expect(
      member.name.contains("số 9 (Tả Van): điều chỉnh “Khởi công” theo văn bản 190/UBND-KT (chưa được chấp thuận"))
    #expect(member.newPlace?.file == "moi/\(Self.letter)")
    #expect(member.newPlace?.line == 15)
    #expect(member.pages.contains("ke-hoach/2026/phu-luc-1.html#dm26-9"))
    #expect(member.pages.contains("cum-cong-nghiep/ta-van.html"))
    // The rows themselves say what they said when issued.
    #expect(!review.lines.contains { $0.subject == .row || $0.subject == .line })
  }

  @Test func `swapped sides give the inverse, and the same content gives nothing`() throws {
    let (old, new) = (try side(without: Self.letter), try side())
    let (there, back) = (Review(from: old, to: new), Review(from: new, to: old))
    #expect(there.changes.count == back.changes.count)
    #expect(back.lines.filter { $0.subject == .amendment }.allSatisfy { $0.kind == .removed })
    #expect(Review(from: new, to: new).changes.isEmpty)
  }
}

import Diagnostics
import PlanLoading
import PlanModel
import Site
import Testing

@testable import Comparison
@testable import Review

/// The texts of plans and letters are compared as a reader sees them: passage by passage, word by word.
@Suite struct ProseTests {
  private func passages(_ lines: [String]) -> [Passage] {
    lines.map { line in
      line.hasPrefix("# ")
        ? Passage(.heading, depth: 2, text: String(line.dropFirst(2))) : Passage(.paragraph, depth: 0, text: line)
    }
  }

  private func told(_ old: [String], _ new: [String]) -> [String] {
    let matching = PassageMatching(passages(old), passages(new))
    let changed = matching.pairs.filter { $0.isMoved || old[$0.old] != new[$0.new] }
      .map { "\($0.isMoved ? "moved" : "reworded") \(old[$0.old]) → \(new[$0.new])" }
    return (matching.removed.map { "removed \(old[$0])" } + matching.added.map { "added \(new[$0])" } + changed)
      .sorted()
  }

  private static let road = "Rà soát, cải tạo, nâng cấp đường nội bộ của cụm"
  private static let roads = "Rà soát, duy tu, nâng cấp đường nội bộ của cụm"
  private static let water = "Xây dựng trạm xử lý nước thải tập trung theo quy hoạch"
  private static let fire = "Kiểm tra công tác phòng cháy chữa cháy hằng quý"

  private static let rows: [(old: [String], new: [String], told: [String])] = [
    ([road, water], [road, water], []), ([road, water], [road, fire, water], ["added \(fire)"]),
    ([road, fire, water], [road, water], ["removed \(fire)"]),
    ([water, road], [water, roads], ["reworded \(road) → \(roads)"]),
    ([water, road], [water, fire], ["added \(fire)", "removed \(road)"]),
    ([road, water, fire, "# A"], ["# A", road, water, fire], ["moved # A → # A"]),
    ([road, "# A", water, fire], ["# A", water, fire, roads], ["moved \(road) → \(roads)"]),
    ([water, water, fire], [water, fire], ["removed \(water)"]), ([], [road], ["added \(road)"]),
  ]

  @Test(arguments: rows) func `passages are kept, reworded, moved, new or gone`(
    row: (old: [String], new: [String], told: [String])
  ) {
    #expect(told(row.old, row.new) == row.told)
  }

  @Test func `swapped texts give the same the other way round`() {
    var random = SeededGenerator(seed: 7)
    let stock = [Self.road, Self.roads, Self.water, Self.fire, "# A", "# B", "Một", "Hai ba", "Hai bốn"]
    for round in 0..<300 {
      let texts = (0..<2).map { _ in (0..<random.below(9)).map { _ in stock[random.below(stock.count)] } }
      let (a, b) = (passages(texts[0]), passages(texts[1]))
      let (there, back) = (PassageMatching(a, b), PassageMatching(b, a))
      #expect(there.removed == back.added && there.added == back.removed, "\(round)")
      let pairs = Set(back.pairs.map { PassageMatching.Pair(old: $0.new, new: $0.old, isMoved: $0.isMoved) })
      #expect(Set(there.pairs) == pairs, "\(round)")
      #expect(there.pairs.count + there.removed.count == a.count && there.pairs.count + there.added.count == b.count)
    }
  }

  @Test func `words that changed are told from those that stayed`() throws {
    let difference = try #require(WordDifference("Rà soát Quy hoạch của huyện", "Rà soát Quy chế mới của huyện"))
    let words = difference.pieces.map { "\($0.kind.rawValue) \($0.text)" }
    #expect(words == ["same Rà soát Quy", "removed hoạch", "added chế mới", "same của huyện"])
    #expect(WordDifference("a b c", "d e f") == nil)
    let long = (1...40).map(String.init).joined(separator: " ")
    let short = try #require(WordDifference(long, long + " x")).shortened(context: 2)
    #expect(short.map(\.text) == ["… 39 40", "x"])
  }

  @Test func `a reworded passage is one line with its words, its place and its page`() throws {
    let old = try ReviewedContent.side("cu")
    let new = try ReviewedContent.side("moi") { content in
      content.replace(
        "đầu tư, phát triển cụm công nghiệp đúng pháp luật", "đầu tư cụm công nghiệp đúng pháp luật", "plan.md")
    }
    let review = Review(from: old, to: new)
    #expect(review.exitCode == 10 && review.changes.count == 1)
    let line = try #require(review.lines.first)
    #expect(line.rank == .wording && line.subject == .passage)
    #expect(LineText.values(of: line) == "Quản lý, đầu [-tư, phát triển-] {+tư+} cụm công nghiệp đúng pháp luật.")
    let member = try #require(line.members.first)
    let place = try #require(member.newPlace)
    #expect(place.file == "moi/plans/2021/plan.md" && place.line == member.oldPlace?.line)
    let text = String(decoding: try #require(new.files.first { $0.path == "plans/2021/plan.md" }).bytes, as: UTF8.self)
    let written = text.split(separator: "\n", omittingEmptySubsequences: false)[(place.line ?? 1) - 1]
    #expect(written.contains("đầu tư cụm công nghiệp"))
    #expect(member.pages == ["ke-hoach/2021/index.html"])
    let html = String(decoding: HTMLForm.write(review), as: UTF8.self)
    #expect(html.contains("<del>tư, phát triển</del>") && html.contains("<ins>tư</ins>"))
    #expect(MarkdownForm.write(review).contains("~~tư, phát triển~~ **tư**"))
  }

  @Test func `a text that one side does not keep is named and not compared`() throws {
    let old = try ReviewedContent.side("cu")
    let library = old.library
    let letters = library.letters.elements.map { letter in
      Letter(
        id: letter.id, kind: letter.kind, number: letter.number, symbol: letter.symbol, issuer: letter.issuer,
        place: letter.place, date: letter.date, subject: letter.subject, addressees: letter.addressees,
        addressedTo: letter.addressedTo, recipients: letter.recipients, signer: letter.signer,
        legalBases: letter.legalBases, duties: letter.duties, corrections: letter.corrections, notes: letter.notes,
        passages: nil, sources: letter.sources, origin: letter.origin)
    }
    let bare = PlanLibrary(
      site: library.site, units: library.units, agencies: library.agencies, clusters: library.clusters,
      sources: library.sources, indicators: library.indicators, plans: library.plans, letters: Register(letters),
      log: library.log)
    let review = Review(from: Side(kind: .output, label: "cu", library: bare), to: old)
    #expect(review.exitCode == 0 && review.unknownTexts.count == letters.count)
    #expect(TextForm.write(review).contains("Chưa so lời văn của Văn bản"))
  }
}

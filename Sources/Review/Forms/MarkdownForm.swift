import Comparison
import PlanModel
import VietnameseText

/// The review for the description of a merge request, with boxes to tick.
package struct MarkdownForm {
  private var text = ""

  package static func write(_ review: Review) -> String {
    var form = MarkdownForm()
    form.line("# \(HeadText.title)")
    form.line()
    for line in HeadText.lines(review) { form.line("- \(escaped(line))") }
    form.line()
    for rank in Rank.allCases { form.section(rank, review.lines(rank)) }
    form.shifts(review.shifts)
    form.areas(review.areas)
    form.pages(review.pages)
    return form.text
  }

  private mutating func line(_ words: String = "") { text += words + "\n" }

  private mutating func section(_ rank: Rank, _ lines: [ReviewLine]) {
    if lines.isEmpty { return }
    line("## \(rank.title) (\(lines.count))")
    line()
    for entry in lines { self.entry(entry) }
    line()
  }

  private mutating func entry(_ entry: ReviewLine) {
    let box = entry.rank.needsAttention ? (entry.acceptance == nil ? "[ ] " : "[x] ") : ""
    line("- \(box)**\(Self.escaped(LineText.subject(of: entry)))**")
    if let words = LineText.words(of: entry) {
      line("  \(words.map(Self.marked).joined(separator: " "))  ")
    } else if let values = LineText.values(of: entry) {
      line("  \(Self.escaped(values))  ")
    }
    for member in entry.members.prefix(LineText.shownMembers) {
      let name = entry.members.count > 1 ? "\(Self.escaped(member.name)): " : ""
      line("  \(name)`\(LineText.places(of: member))`  ")
    }
    let hidden = entry.members.count - LineText.shownMembers
    if hidden > 0 { line("  … và \(hidden) chỗ nữa  ") }
    if let cause = entry.cause { line("  do \(Self.escaped(cause))  ") }
    if let pages = LineText.pages(of: entry) { line("  Trang: \(Self.escaped(pages))  ") }
    if let accepted = LineText.acceptance(of: entry) { line("  \(Self.escaped(accepted))  ") }
  }

  private mutating func shifts(_ shifts: [StatusShift]) {
    for kind in StatusShift.Kind.allCases {
      let own = shifts.filter { $0.kind == kind }
      if own.isEmpty { continue }
      line("## \(kind.title) (\(own.count))")
      line()
      for shift in own { line("- \(Self.escaped(shift.name))") }
      line()
    }
  }

  private mutating func areas(_ areas: [AreaCounts]) {
    if areas.isEmpty { return }
    line("## \(AreaText.title)")
    line()
    line("| \(AreaText.heads.joined(separator: " | ")) |")
    line("|---|\(String(repeating: "---:|", count: AreaText.heads.count - 1))")
    for area in areas { line("| \(AreaText.cells(area).map(Self.escaped).joined(separator: " | ")) |") }
  }

  private mutating func pages(_ pages: PageChanges?) {
    guard let pages, !pages.apart.isEmpty else { return }
    line()
    line("## \(PageText.title) (\(pages.apart.count))")
    line()
    line(Self.escaped(PageText.cause(pages)))
    line()
    for page in PageText.list(pages) { line("- \(Self.escaped(page))") }
  }

  /// A piece of a text: struck through where it is gone, bold where it is new.
  private static func marked(_ piece: WordDifference.Piece) -> String {
    let text = escaped(LineText.said(piece.text))
    return switch piece.kind {
    case .same: text
    case .removed: "~~\(text)~~"
    case .added: "**\(text)**"
    }
  }

  /// Text that Markdown takes for nothing but text.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_{}[]<>#|!&~".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}

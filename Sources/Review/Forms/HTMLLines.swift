import Comparison
import Markup

extension HTMLForm {
  /// The lines of one rank as a table with boxes to tick.
  mutating func section(_ rank: Rank, _ lines: [ReviewLine]) {
    if lines.isEmpty { return }
    html.literal(rank.needsAttention ? "<section class=\"attention\">\n" : "<section>\n")
    heading("\(rank.title) (\(lines.count))", id: rank.rawValue)
    html.literal("<table class=\"changes\">\n<thead>\n<tr>\n")
    for head in ["Đã xem", "Nội dung", "Trước", "Sau", "Chênh lệch", "Nơi ghi"] {
      cell(head, "<th scope=\"col\">", "</th>\n")
    }
    html.literal("</tr>\n</thead>\n<tbody>\n")
    for line in lines { row(line) }
    html.literal("</tbody>\n</table>\n</section>\n")
  }

  private mutating func row(_ line: ReviewLine) {
    html.literal(line.acceptance == nil ? "<tr>\n" : "<tr class=\"accepted\">\n")
    html.literal("<td class=\"tick\"><input type=\"checkbox\" aria-label=\"")
    html.attribute("Đã xem: \(LineText.subject(of: line))")
    html.literal(line.acceptance == nil ? "\"></td>\n" : "\" checked></td>\n")
    html.literal("<td>")
    paragraph(LineText.subject(of: line), "<p class=\"what\">")
    if line.members.count > 1 { members(line) }
    if let cause = line.cause { paragraph("Do \(cause)", "<p>") }
    if let accepted = LineText.acceptance(of: line) { paragraph(accepted, "<p class=\"note\">") }
    if let pages = LineText.pages(of: line) { paragraph("Trang: \(pages)", "<p class=\"note\">") }
    html.literal("</td>\n")
    let set = SetDifference(line.old, line.new)
    values(line, isTold: set == nil)
    cell(set?.text ?? line.difference?.text ?? "", "<td data-label=\"Chênh lệch\">")
    html.literal("<td class=\"place\">")
    for member in line.members.prefix(LineText.shownMembers) { paragraph(LineText.places(of: member), "<p>") }
    html.literal("</td>\n</tr>\n")
  }

  /// Old and new side by side; of long texts the words that changed are marked.
  private mutating func values(_ line: ReviewLine, isTold: Bool) {
    let words = isTold ? LineText.words(of: line) : nil
    let (old, new) = isTold ? TextDifference.shortened(line.old.shown, line.new.shown) : ("", "")
    html.literal("<td class=\"old\" data-label=\"Trước\">")
    write(words ?? [], else: old, marking: .removed, "<del>", "</del>")
    html.literal("</td>\n<td class=\"new\" data-label=\"Sau\">")
    write(words ?? [], else: new, marking: .added, "<ins>", "</ins>")
    html.literal("</td>\n")
  }

  private mutating func write(
    _ words: [WordDifference.Piece], else text: String, marking kind: WordDifference.Kind, _ opening: StaticString,
    _ closing: StaticString
  ) {
    if words.isEmpty, !text.isEmpty { cell(text, opening, closing) }
    for (position, piece) in words.filter({ $0.kind == .same || $0.kind == kind }).enumerated() {
      if position > 0 { html.literal(" ") }
      if piece.kind == kind { cell(piece.text, opening, closing) } else { html.text(piece.text) }
    }
  }

  private mutating func members(_ line: ReviewLine) {
    html.literal("<ul>\n")
    for member in line.members.prefix(LineText.shownMembers) { item(member.name) }
    let hidden = line.members.count - LineText.shownMembers
    if hidden > 0 { item("… và \(hidden) chỗ nữa") }
    html.literal("</ul>\n")
  }
}

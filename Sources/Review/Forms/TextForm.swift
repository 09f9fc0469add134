import Comparison

/// The review as plain text for a terminal.
package struct TextForm {
  private var text = ""

  package static func write(_ review: Review) -> String {
    var form = TextForm()
    form.head(review)
    for rank in Rank.allCases { form.section(rank, review.lines(rank)) }
    form.shifts(review.shifts)
    form.areas(review.areas)
    form.pages(review.pages)
    return form.text
  }

  private mutating func line(_ words: String = "") { text += words + "\n" }

  private mutating func head(_ review: Review) {
    for words in HeadText.lines(review) { line(words) }
    line()
  }

  private mutating func section(_ rank: Rank, _ lines: [ReviewLine]) {
    if lines.isEmpty { return }
    let mark = rank.needsAttention ? " – cần xem" : ""
    line("\(rank.title.uppercased()) (\(lines.count))\(mark)")
    for entry in lines { self.entry(entry) }
    line()
  }

  private mutating func entry(_ entry: ReviewLine) {
    line("  \(LineText.sign(of: entry)) \(LineText.subject(of: entry))")
    if let values = LineText.values(of: entry) { line("      \(values)") }
    for member in entry.members.prefix(LineText.shownMembers) {
      if entry.members.count > 1 { line("      · \(member.name)") }
      line("      \(LineText.places(of: member))")
    }
    if entry.members.count > LineText.shownMembers {
      line("      … và \(entry.members.count - LineText.shownMembers) chỗ nữa")
    }
    if let cause = entry.cause { line("      do \(cause)") }
    if let pages = LineText.pages(of: entry) { line("      trang: \(pages)") }
    if let accepted = LineText.acceptance(of: entry) {
      line("      \(accepted)")
    } else if entry.rank.needsAttention {
      line("      mã: \(entry.members.map(\.key).prefix(LineText.shownMembers).joined(separator: " "))")
    }
  }

  private mutating func shifts(_ shifts: [StatusShift]) {
    for kind in StatusShift.Kind.allCases {
      let own = shifts.filter { $0.kind == kind }
      if own.isEmpty { continue }
      line("\(kind.title.uppercased()) (\(own.count))")
      for shift in own.prefix(40) { line("  \(shift.name)") }
      if own.count > 40 { line("  … và \(own.count - 40) mục nữa") }
      line()
    }
  }

  private mutating func pages(_ pages: PageChanges?) {
    guard let pages, !pages.apart.isEmpty else { return }
    line()
    line("\(PageText.title.uppercased()) (\(pages.apart.count))")
    line("  \(PageText.cause(pages))")
    for page in PageText.list(pages) { line("  \(page)") }
  }

  private mutating func areas(_ areas: [AreaCounts]) {
    if areas.isEmpty { return }
    let rows = [AreaText.heads] + areas.map(AreaText.cells)
    let widths = AreaText.heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    line(AreaText.title.uppercased())
    for row in rows {
      let cells = row.indices.map { column in
        let gap = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + gap : gap + row[column]
      }
      line("  " + cells.joined(separator: "  "))
    }
  }
}

import PlanModel
import VietnameseText

/// The review as plain text for a terminal.
package struct TextForm {
  private var text = ""

  package static func write(_ review: Review) -> String {
    var form = TextForm()
    form.head(review)
    if review.changes.isEmpty {
      form.line("Không có thay đổi.")
    } else {
      for rank in Rank.allCases { form.section(rank, review.lines(rank)) }
    }
    form.shifts(review.shifts)
    form.areas(review.areas)
    return form.text
  }

  private mutating func line(_ words: String = "") { text += words + "\n" }

  private mutating func head(_ review: Review) {
    for (word, side) in [("Trước", review.old), ("Sau", review.new)] {
      let day = TimeWriter.day(side.library.site.cutOff)
      line("\(word): \(side.label) (\(side.kind.word), chốt số liệu \(day))")
    }
    let attention = review.lines.count { $0.needsAttention }
    let accepted = review.lines.count { $0.rank.needsAttention && !$0.needsAttention }
    let known = accepted == 0 ? "" : ", \(accepted) mục đã chấp nhận"
    line("\(review.changes.count) thay đổi, \(attention) mục cần xem\(known)")
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
    if let acceptance = entry.acceptance {
      line("      đã chấp nhận: \(acceptance.name), \(acceptance.reason) (đến \(TimeWriter.day(acceptance.expires)))")
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

  private mutating func areas(_ areas: [AreaCounts]) {
    if areas.isEmpty { return }
    let rows = [AreaText.heads] + areas.map(AreaText.cells)
    let widths = AreaText.heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    line("THEO ĐỊA BÀN")
    for row in rows {
      let cells = row.indices.map { column in
        let gap = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + gap : gap + row[column]
      }
      line("  " + cells.joined(separator: "  "))
    }
  }
}

import Comparison
import PlanLoading
import PlanModel
import VietnameseText

/// The words of a line, the same in every form.
enum LineText {
  /// How many places of identical changes are told one by one.
  static let shownMembers = 5

  static func sign(of line: ReviewLine) -> String { line.rank == .regress ? "✗" : line.kind.sign }

  /// Who or what changed: `Phụ lục 3, số 32 (Võng Xuyên) · Thời gian khởi công`.
  static func subject(of line: ReviewLine) -> String {
    let first = line.members.first?.name ?? ""
    let name = line.members.count > 1 ? "\(line.members.count) chỗ giống nhau" : first
    if let label = line.label { return "\(name) · \(label)" }
    let size = line.size > 1 ? " (gồm \(line.size - 1) mục bên trong)" : ""
    return "\(line.kind.word) \(name)\(size)"
  }

  /// `Tháng 6/2021 → Tháng 9/2021 (muộn hơn 3 tháng)`; nil for whole records.
  static func values(of line: ReviewLine) -> String? {
    if line.old.isNone, line.new.isNone { return nil }
    if let parts = SetDifference(line.old, line.new) { return parts.text }
    if let words = words(of: line) { return marked(words) }
    let (old, new) = TextDifference.shortened(line.old.shown, line.new.shown)
    let difference = line.difference.map { " (\($0.text))" } ?? ""
    return "\(said(old)) → \(said(new))\(difference)"
  }

  /// A long text word by word, as far as it changed and a little around; nil where old and new are told side by side.
  static func words(of line: ReviewLine) -> [WordDifference.Piece]? {
    wordDifference(of: line)?.shortened()
  }

  static func wordDifference(of line: ReviewLine) -> WordDifference? {
    guard line.kind == .changed, line.old.isProse, line.new.isProse else { return nil }
    let (old, new) = (line.old.shown, line.new.shown)
    return old.count + new.count > 60 ? WordDifference(old, new) : nil
  }

  /// `Rà soát [-Quy hoạch-] {+Quy chế+} hoạt động`, as git marks words.
  private static func marked(_ words: [WordDifference.Piece]) -> String {
    words.map { piece in
      let text = said(piece.text)
      return switch piece.kind {
      case .same: text
      case .removed: "[-\(text)-]"
      case .added: "{+\(text)+}"
      }
    }.joined(separator: " ")
  }

  static func places(of member: ReviewLine.Member) -> String {
    switch (member.oldPlace, member.newPlace) {
    case (let old?, let new?) where old == new: new.shown
    case (let old?, let new?): "\(new.shown) (trước: \(old.shown))"
    case (nil, let new?): new.shown
    case (let old?, nil): "trước: \(old.shown)"
    case (nil, nil): ""
    }
  }

  static func pages(of line: ReviewLine) -> String? {
    var pages: [String] = []
    for page in line.members.prefix(shownMembers).flatMap(\.pages) where !pages.contains(page) { pages.append(page) }
    return pages.isEmpty ? nil : pages.joined(separator: ", ")
  }

  /// Who accepted it and why; nil where nobody did.
  static func acceptance(of line: ReviewLine) -> String? {
    line.acceptance.map { "Đã chấp nhận: \($0.name), \($0.reason) (đến \(TimeWriter.day($0.expires)))" }
  }

  static func said(_ text: String) -> String {
    text.isEmpty ? "(không có)" : String(text.map { $0 == "\n" ? "⏎" : $0 })
  }
}

extension FieldValue {
  /// Words of people, in which single words change.
  fileprivate var isProse: Bool {
    switch self {
    case .text, .sequence, .missing: true
    default: false
    }
  }
}

/// What stands above a review.
enum HeadText {
  static let title = "Bản so sánh dữ liệu kế hoạch"

  /// Both sides, and how much changed.
  static func lines(_ review: Review) -> [String] {
    let sides = [("Trước", review.old), ("Sau", review.new)].map { word, side in
      "\(word): \(side.label) (\(side.kind.word), chốt số liệu \(TimeWriter.day(side.library.site.cutOff)))"
    }
    let notes = [PageText.summary(review), PageText.unknownTexts(review)].compactMap(\.self)
    if review.changes.isEmpty { return sides + ["Dữ liệu không có thay đổi"] + notes }
    let attention = review.lines.count { $0.needsAttention }
    let accepted = review.lines.count { $0.rank.needsAttention && !$0.needsAttention }
    let known = accepted == 0 ? "" : ", \(accepted) mục đã chấp nhận"
    return sides + ["\(NumberWriter.integer(review.changes.count)) thay đổi, \(attention) mục cần xem\(known)"] + notes
  }
}

/// The table of districts in words.
enum AreaText {
  static let title = "Theo địa bàn"
  static let heads = ["Địa bàn", "Thêm", "Bỏ", "Đổi", "Lùi", "Dời hạn", "Mới quá hạn", "Đã xong phần quá hạn"]

  static func cells(_ counts: AreaCounts) -> [String] {
    [counts.area?.text ?? "không thuộc địa bàn nào"]
      + [
        counts.added, counts.removed, counts.changed, counts.regressed, counts.moved, counts.newlyLate, counts.caughtUp,
      ].map(String.init)
  }
}

/// Two long texts cut down to where they differ.
enum TextDifference {
  /// Both texts as they stand where they are short, else the words around the difference.
  static func shortened(_ old: String, _ new: String) -> (String, String) {
    if old.count <= 100, new.count <= 100 { return (old, new) }
    if old.isEmpty || new.isEmpty { return (cut(old), cut(new)) }
    let (a, b) = (old.split(separator: " "), new.split(separator: " "))
    let head = max(0, zip(a, b).prefix { $0 == $1 }.count - 3)
    let tail = zip(a.dropFirst(head).reversed(), b.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    let shared = max(0, min(tail, a.count - head, b.count - head) - 3)
    return (middle(a, head, shared), middle(b, head, shared))
  }

  private static func middle(_ words: [Substring], _ head: Int, _ tail: Int) -> String {
    let text = words[head..<max(head, words.count - tail)].joined(separator: " ")
    return (head > 0 ? "… " : "") + cut(text) + (tail > 0 ? " …" : "")
  }

  private static func cut(_ text: String) -> String { text.count > 400 ? text.prefix(399) + "…" : text }
}

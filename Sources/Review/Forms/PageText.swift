import PlanModel
import VietnameseText

/// The pages of a review in words, the same in every form.
enum PageText {
  static let title = "Trang đổi mà dữ liệu không đổi"
  /// How many pages are told one by one where paper is short.
  static let shownPages = 40

  /// How many pages changed, or why that is not said.
  static func summary(_ review: Review) -> String {
    guard let pages = review.pages else {
      let isBuiltAlike = review.old.kind == .content && review.new.kind == .content
      return isBuiltAlike
        ? "Trang: hai bên cùng mẫu, cùng chương trình nên chỉ đổi theo dữ liệu"
        : "Trang: không so được, vì một bên không có các trang hoặc không dựng được trang"
    }
    let counts = [
      (pages.changed, "đổi"), (pages.added, "thêm"), (pages.removed, "bỏ"), (pages.unchanged, "giữ nguyên"),
    ].map { "\(NumberWriter.integer($0.0)) \($0.1)" }
    let apart = pages.apart.isEmpty ? "" : "; \(NumberWriter.integer(pages.apart.count)) tệp đổi mà dữ liệu không đổi"
    return "Trang và bảng CSV: \(counts.joined(separator: ", "))\(apart)"
  }

  /// Which texts were not compared; nil where all were.
  static func unknownTexts(_ review: Review) -> String? {
    if review.unknownTexts.isEmpty { return nil }
    let names = review.unknownTexts.joined(separator: ", ")
    return "Chưa so lời văn của \(names): tệp dữ liệu của một bên được ghi khi lời văn chưa được lưu"
  }

  static func cause(_ pages: PageChanges) -> String { "Nguyên nhân: \(pages.cause)" }

  /// The pages that are shown, and how many more there are.
  static func list(_ pages: PageChanges) -> [String] {
    let hidden = pages.apart.count - shownPages
    return pages.apart.prefix(shownPages) + (hidden > 0 ? ["… và \(NumberWriter.integer(hidden)) tệp nữa"] : [])
  }
}

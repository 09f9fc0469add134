extension MessageID {
  package static let wordingMissing = MessageID(
    "wording.key.missing", "tệp từ ngữ thiếu khóa “{key}”",
    hint: "thêm dòng “{key}” vào tệp từ ngữ; mọi khóa mà trang cần đều phải có")
  package static let wordingUnknown = MessageID(
    "wording.key.unknown", "không trang nào dùng khóa “{key}”", hint: "bỏ dòng này hoặc sửa lại tên khóa")
  package static let wordingGap = MessageID(
    "wording.gap.wrong", "khóa “{key}”: chỗ điền {gap} thừa hoặc thiếu",
    hint: "câu phải có đủ các chỗ điền đã khai báo cho khóa này, không thêm chỗ nào khác")

  /// The messages of this file, in the order of the catalogue.
  package static let wordingMessages: [MessageID] = [wordingMissing, wordingUnknown, wordingGap]
}

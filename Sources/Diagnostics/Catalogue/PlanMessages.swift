extension MessageID {
  package static let registerDuplicateID = MessageID(
    "register.duplicate-id", "mã “{id}” đã dùng cho một {kind} khác", hint: "đổi một trong hai mã")
  package static let referenceUnknown = MessageID(
    "reference.unknown", "không có {kind} nào mang mã “{id}”", hint: "sửa lại mã, hoặc khai {kind} này trước")
  package static let referenceRepeated = MessageID(
    "reference.repeated", "mã “{id}” có hai lần trong danh sách", hint: "giữ lại một lần")

  /// The messages of this file, in the order of the catalogue.
  package static let planMessages: [MessageID] = [
    registerDuplicateID, referenceUnknown, referenceRepeated,
  ]
}

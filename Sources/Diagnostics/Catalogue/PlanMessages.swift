extension MessageID {
  package static let registerDuplicateID = MessageID(
    "register.duplicate-id", "mã “{id}” đã dùng cho một {kind} khác", hint: "đổi một trong hai mã")
  package static let referenceUnknown = MessageID(
    "reference.unknown", "không có {kind} nào mang mã “{id}”", hint: "sửa lại mã, hoặc khai {kind} này trước")
  package static let referenceRepeated = MessageID(
    "reference.repeated", "mã “{id}” có hai lần trong danh sách", hint: "giữ lại một lần")
  package static let validityOrder = MessageID(
    "validity.order", "ngày hết hiệu lực không được trước ngày bắt đầu",
    hint: "kiểm tra lại validFrom và validTo")
  package static let percentageRange = MessageID(
    "quantity.percentage-range", "tỷ lệ phần trăm phải từ 0% đến 100%", hint: "kiểm tra lại dấu phẩy thập phân")
  package static let quantityUnit = MessageID(
    "quantity.unit", "đơn vị tính {unit}, phải là một trong: {units}", hint: "ghi đơn vị tính ngay sau số")
  package static let dateOfFactForm = MessageID(
    "date.of-fact", "việc đã xảy ra phải có ngày, tháng, quý hoặc năm, không ghi như một thời hạn",
    hint: "ghi như “21/7/2022”, “Tháng 6/2021”, “không muộn hơn 20/9/2024” hoặc “chưa rõ”")
  package static let derivedWithoutNote = MessageID(
    "certainty.derived-without-note", "điều suy ra (derived) phải có “note” nói rõ suy ra từ đâu",
    hint: "thêm “note: …”, hoặc ghi “stated” nếu nguồn nói thẳng")
  package static let statedDiffers = MessageID(
    "stated.differs", "số văn bản nêu cho {subject} không khớp: đếm được {counted}",
    hint: "sửa số liệu; nếu nguồn đúng là như vậy, thêm waiver: {counted: \"…\", reason: …}")
  package static let statedWaiverNeedless = MessageID(
    "stated.waiver-needless", "số văn bản nêu cho {subject} đã khớp với số đếm được, không cần chấp nhận sai lệch",
    hint: "bỏ “waiver”")
  package static let statedWaiverStale = MessageID(
    "stated.waiver-stale", "sai lệch được chấp nhận cho {subject} là {accepted}, nay đếm được {counted}",
    hint: "kiểm tra lại rồi sửa “counted”")

  /// The messages of this file, in the order of the catalogue.
  package static let planMessages: [MessageID] = [
    registerDuplicateID,
    referenceUnknown,
    referenceRepeated,
    validityOrder,
    percentageRange,
    quantityUnit,
    dateOfFactForm,
    derivedWithoutNote,
    statedDiffers,
    statedWaiverNeedless,
    statedWaiverStale,
  ]
}

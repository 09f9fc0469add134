extension MessageID {
  package static let modelFormatUnknown = MessageID(
    "model.format.unknown", "đây không phải là tệp mô hình do tiendo ghi",
    hint: "chọn tệp du-lieu/model.json trong thư mục trang đã dựng")
  package static let modelVersionUnknown = MessageID(
    "model.version.unknown",
    "tệp mô hình ghi theo phiên bản “{found}”, bản tiendo này chỉ đọc được phiên bản {known}",
    hint: "dùng bản tiendo đã ghi ra tệp này, hoặc dựng lại trang bằng bản tiendo đang dùng")
  package static let modelFieldMissing = MessageID(
    "model.field.missing", "tệp mô hình thiếu trường “{key}” ở mục này", hint: rebuild)
  package static let modelShapeWrong = MessageID(
    "model.shape.wrong", "chỗ này của tệp mô hình phải là {expected}", hint: rebuild)
  package static let modelValueForm = MessageID(
    "model.value.form", "giá trị “{text}” không đúng dạng, phải ghi như “{form}”", hint: rebuild)
  package static let modelChoiceUnknown = MessageID(
    "model.choice.unknown", "tệp mô hình không có lựa chọn “{text}” ở trường này", hint: rebuild)
  package static let modelReferenceUnknown = MessageID(
    "model.reference.unknown", "tệp mô hình nhắc tới mã “{id}” nhưng không có mục nào mang mã này", hint: rebuild)
  package static let modelIDTwice = MessageID(
    "model.id.twice", "mã “{id}” có hai lần trong một danh sách của tệp mô hình", hint: rebuild)
  package static let modelOrderBroken = MessageID(
    "model.order.broken", "“{id}” không liền sau mục đứng trước nó", hint: rebuild)
  package static let modelRowCount = MessageID(
    "model.row-count.wrong", "nhóm ghi {count} dòng, nhiều hơn số dòng còn lại của phụ lục", hint: rebuild)

  private static let rebuild = "tệp này do tiendo ghi, không sửa bằng tay; dựng lại trang để có tệp mới"

  /// The messages of this file, in the order of the catalogue.
  package static let modelFileMessages: [MessageID] = [
    modelFormatUnknown, modelVersionUnknown, modelFieldMissing, modelShapeWrong, modelValueForm, modelChoiceUnknown,
    modelReferenceUnknown, modelIDTwice, modelOrderBroken, modelRowCount,
  ]
}

extension MessageID {
  package static let newFileExists = MessageID(
    "new.file.exists", "tệp này đã có nên không ghi “{path}”", hint: "{advice}")
  package static let newFileChanged = MessageID(
    "new.file.changed", "tệp này vừa bị sửa trong khi lệnh chạy nên không ghi gì", hint: "chạy lại lệnh")
  package static let newIDTaken = MessageID(
    "new.id.taken", "mã “{id}” đã là của {what}", hint: "dùng mục đã có, hoặc chọn mã khác bằng --id")
  package static let newNameTaken = MessageID(
    "new.name.taken", "địa bàn này đã có cụm công nghiệp “{name}”, mã “{id}”",
    hint: "dùng mục đã có, hoặc đặt tên khác, như thêm “- Giai đoạn 2”")
  package static let newNameUnusable = MessageID(
    "new.name.unusable", "không lập được mã từ “{text}”",
    hint: "ghi mã bằng --id: chữ thường không dấu, chữ số, dấu gạch nối")
  package static let newTextForm = MessageID(
    "new.text.form", "cần một dòng chữ, không có dấu cách ở đầu, ở cuối và không có ký tự ẩn",
    hint: "gõ lại giá trị này, không chép từ văn bản khác")
  package static let newTimeUnreadable = MessageID(
    "new.time.unreadable", "không đọc được thời gian: {reason}", hint: "ghi như “17/3/2026” hoặc “Quý IV/2026”")
  package static let newYearRange = MessageID(
    "new.year.range", "năm của kế hoạch phải từ 1900 đến 2199", hint: "ghi năm bằng bốn chữ số, như 2027")
  package static let newPlanUnknown = MessageID(
    "new.plan.unknown", "không có kế hoạch năm {year}", hint: "các kế hoạch đã có: {years}")
  package static let newListEnd = MessageID(
    "new.list.end", "không thêm được mục vào cuối danh sách “{key}” của tệp này",
    hint: "đưa “{key}” xuống cuối tệp YAML, mỗi mục bắt đầu bằng một dấu gạch đầu dòng, rồi chạy lại")

  /// The messages of this file, in the order of the catalogue.
  package static let scaffoldingMessages: [MessageID] = [
    newFileExists, newFileChanged, newIDTaken, newNameTaken, newNameUnusable, newTextForm, newTimeUnreadable,
    newYearRange, newPlanUnknown, newListEnd,
  ]
}

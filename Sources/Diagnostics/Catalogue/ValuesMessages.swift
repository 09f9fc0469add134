extension MessageID {
  package static let valueFileEmpty = MessageID(
    "value.file-empty", "tệp trống", hint: "ghi nội dung theo mẫu của loại tệp này, hoặc xóa tệp")
  package static let valueMissingKey = MessageID(
    "value.missing-key", "thiếu khóa bắt buộc “{key}”", hint: "thêm “{key}: …” vào mục này")
  package static let valueUnknownKey = MessageID(
    "value.unknown-key", "không có khóa “{key}” ở chỗ này", hint: "các khóa dùng được: {keys}")
  package static let valueEmpty = MessageID(
    "value.empty", "{label} không được để trống", hint: "ghi giá trị, hoặc bỏ hẳn nếu không bắt buộc")
  package static let valueTextExpected = MessageID(
    "value.text-expected", "{label} phải là chữ hoặc số, ở đây lại là {found}",
    hint: "ghi giá trị trên cùng dòng; đặt trong ngoặc kép nếu có dấu “:”, “#”, “[” hoặc “{”")
  package static let valueMappingExpected = MessageID(
    "value.mapping-expected", "{label} phải là một bảng khóa, ở đây lại là {found}",
    hint: "ghi từng dòng “khóa: giá trị”, thụt vào như nhau")
  package static let valueListExpected = MessageID(
    "value.list-expected", "{label} phải là một danh sách, ở đây lại là {found}",
    hint: "ghi mỗi mục một dòng bắt đầu bằng “- ”, hoặc đặt trong ngoặc vuông: [a, b]")
  package static let valuePadded = MessageID(
    "value.text.padded", "giá trị không được có khoảng trắng hoặc dòng trống ở đầu hay cuối",
    hint: "bỏ khoảng trắng thừa; với khối nhiều dòng, dùng “|-” thay cho “|”")
  package static let valueLineBreak = MessageID(
    "value.text.line-break", "giá trị phải nằm trên một dòng", hint: "nối các dòng lại thành một dòng")
  package static let valueIDForm = MessageID(
    "value.id.form", "mã “{text}” phải gồm chữ thường không dấu và chữ số, nối bằng dấu gạch nối",
    hint: "viết như “vong-xuyen” hoặc “lien-hiep-2”")
  package static let valueIDLong = MessageID(
    "value.id.long", "mã dài nhất 80 ký tự, ở đây có {count}", hint: "rút ngắn mã")
  package static let valueURL = MessageID(
    "value.url.form", "địa chỉ “{text}” phải bắt đầu bằng https:// hoặc http:// và không có khoảng trắng",
    hint: "chép lại toàn bộ địa chỉ từ trình duyệt")
  package static let valueYesNo = MessageID(
    "value.yes-no", "chỉ ghi “có” hoặc “không”, ở đây là “{text}”", hint: "ghi “có” hoặc “không”")
  package static let valueChoice = MessageID(
    "value.choice", "không có lựa chọn “{text}”", hint: "chọn một trong: {choices}")

  /// The messages of this file, in the order of the catalogue.
  package static let valuesMessages: [MessageID] = [
    valueFileEmpty, valueMissingKey, valueUnknownKey, valueEmpty, valueTextExpected, valueMappingExpected,
    valueListExpected, valuePadded, valueLineBreak, valueIDForm, valueIDLong, valueURL, valueYesNo, valueChoice,
  ]
}

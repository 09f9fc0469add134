extension MessageID {
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
  package static let valueToFillIn = MessageID(
    "value.to-fill-in", severity: .warning, "chỗ này còn chờ điền",
    hint: "thay cả câu bắt đầu bằng “cần điền” bằng nội dung của văn bản; nguồn không có thì nêu lý do")
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

  /// The message of a kind of refusal by a reader of Vietnamese values; its wording is the reader's own.
  package static func refusal(_ kind: String) -> MessageID {
    refusals.first { $0.id == "value.\(kind)" } ?? reading(kind)
  }

  private static func reading(_ kind: String) -> MessageID {
    MessageID("value.\(kind)", "{reason}", hint: "{hint}")
  }

  /// One message for each kind of refusal.
  private static let refusals: [MessageID] = [
    "digits.not-ascii",
    "number.empty",
    "number.placeholder",
    "number.unreadable",
    "number.trailing-text",
    "number.leading-zero",
    "number.ambiguous-separator",
    "number.decimal-point",
    "number.group",
    "number.sexagesimal",
    "number.exponent",
    "number.hexadecimal",
    "number.sign",
    "number.too-large",
    "number.precision",
    "number.not-integer",
    "quantity.bound-unknown",
    "quantity.bound-with-range",
    "quantity.range-order",
    "quantity.unit-mismatch",
    "quantity.unit-unknown",
    "percent.missing-sign",
    "time.empty",
    "time.placeholder",
    "time.unreadable",
    "time.trailing-text",
    "time.no-year",
    "time.vague",
    "time.after",
    "time.range-order",
    "time.not-a-period",
    "time.recurrence",
    "time.milestone",
    "date.impossible",
    "date.iso",
    "date.order",
    "date.separator",
    "date.day-missing",
    "date.year-two-digits",
    "date.year-range",
    "month.range",
    "month.in-words",
    "quarter.range",
    "quarter.roman",
    "half-year.months",
  ].map(reading)

  /// The messages of this file, in the order of the catalogue.
  package static let valuesMessages: [MessageID] =
    [
      valueMissingKey, valueUnknownKey, valueEmpty, valueTextExpected, valueMappingExpected,
      valueListExpected, valuePadded, valueToFillIn, valueLineBreak, valueIDForm, valueIDLong, valueURL, valueYesNo,
      valueChoice,
    ] + refusals
}

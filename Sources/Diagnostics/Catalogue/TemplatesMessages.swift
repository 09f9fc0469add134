extension MessageID {
  // Files.
  package static let templateFileUnknown = MessageID(
    "template.file.unknown", "không có mẫu trang “{name}”",
    hint: "thêm tệp mẫu có tên này vào thư mục Templates")
  package static let templateFileDuplicate = MessageID(
    "template.file.duplicate", "hai tệp mẫu cùng mang tên “{name}”",
    hint: "đổi tên hoặc bỏ một trong hai tệp")
  package static let templateEncodingInvalid = MessageID(
    "template.encoding.invalid", "tệp mẫu không phải văn bản UTF-8",
    hint: "lưu lại tệp với bảng mã UTF-8")

  // Tags.
  package static let templateTagUnclosed = MessageID(
    "template.tag.unclosed", "thẻ mẫu mở bằng “{tag}” nhưng chưa đóng",
    hint: "đóng bằng đúng số dấu ngoặc đã mở: {{tên}}, hoặc {{{already-safe-markup tên}}}")
  package static let templateTagUnopened = MessageID(
    "template.tag.unopened", "dấu “}}” không có “{{” mở trước nó",
    hint: "thêm “{{” trước tên, hoặc bỏ “}}” thừa")
  package static let templateTagEmpty = MessageID(
    "template.tag.empty", "thẻ mẫu {tag} không có tên",
    hint: "viết tên vào giữa hai dấu ngoặc, ví dụ {{title}}")
  package static let templateTagUnsupported = MessageID(
    "template.tag.unsupported", "thẻ mẫu {tag} bắt đầu bằng dấu “{sign}” không dùng ở đây",
    hint: "chỉ có biến, khối (# ^ /), mẫu con (>) và chú thích (!)")
  package static let templateTagDelimiters = MessageID(
    "template.tag.delimiters", "không đổi được dấu ngoặc của thẻ mẫu: {tag}",
    hint: "bỏ thẻ này và luôn dùng “{{” với “}}”")
  package static let templateMarkupUnmarked = MessageID(
    "template.markup.unmarked", "{tag} ghi ra mà không thay ký tự đặc biệt",
    hint: "với văn bản, viết {{tên}}; chỉ với mã HTML đã an toàn mới viết {{{already-safe-markup tên}}}")

  // Names.
  package static let templateNameMalformed = MessageID(
    "template.name.malformed", "“{name}” không phải tên hợp lệ",
    hint: "tên bắt đầu bằng chữ cái không dấu, gồm chữ, số, “-” và “_”; nối các phần bằng dấu chấm")
  package static let templateNameUnknown = MessageID(
    "template.name.unknown", "không có tên “{name}” ở đây",
    hint: "các tên dùng được ở đây: {names}")
  package static let templatePathBroken = MessageID(
    "template.path.broken", "“{name}” là {kind}, không có phần nào bên trong để viết sau dấu chấm",
    hint:
      "dấu chấm chỉ đi sau tên của một đối tượng luôn có; với danh sách hay đối tượng có thể vắng, mở khối {opening}")
  package static let templateItemMissing = MessageID(
    "template.item.missing", "dấu “.” ở đây không chỉ văn bản nào",
    hint: "chỉ dùng {{.}} ngay trong khối của một danh sách văn bản hay văn bản có thể vắng")
  package static let templateVariableNotText = MessageID(
    "template.variable.not-text", "“{name}” là {kind}, không phải văn bản",
    hint: "mở khối {opening}, rồi dùng tên bên trong nó")
  package static let templateVariableMarkup = MessageID(
    "template.variable.markup", "“{name}” là mã HTML đã an toàn, không ghi như văn bản được",
    hint: "viết {markup}, ở giữa các thẻ HTML")
  package static let templateMarkupText = MessageID(
    "template.markup.text", "“{name}” là {kind}, không phải mã HTML đã an toàn",
    hint: "với văn bản, viết {variable}")

  // Sections.
  package static let templateSectionUnclosed = MessageID(
    "template.section.unclosed", "khối “{name}” chưa đóng",
    hint: "thêm {{/…}} cùng tên vào cuối khối")
  package static let templateSectionUnopened = MessageID(
    "template.section.unopened", "đóng khối “{name}” nhưng không có khối nào đang mở",
    hint: "bỏ thẻ này, hoặc thêm thẻ mở khối trước nó")
  package static let templateSectionMismatched = MessageID(
    "template.section.mismatched", "đóng khối “{name}” trong khi khối đang mở là “{opening}”",
    hint: "viết tên ở thẻ đóng giống tên ở thẻ mở")
  package static let templateSectionTooDeep = MessageID(
    "template.section.too-deep", "các khối lồng nhau sâu quá {limit} tầng",
    hint: "tách bớt ra mẫu con")
  package static let templateSectionText = MessageID(
    "template.section.text", "“{name}” là {kind}, không mở khối được",
    hint: "khối chỉ mở được với cờ có/không, danh sách, đối tượng hay văn bản có thể vắng")
  package static let templateSectionNever = MessageID(
    "template.section.never", "khối này không bao giờ hiện: “{name}” luôn có",
    hint: "bỏ khối, hoặc chọn tên có thể vắng")
  package static let templateSectionUnbalanced = MessageID(
    "template.section.unbalanced", "khối {tag} bắt đầu và kết thúc ở hai chỗ khác nhau của HTML",
    hint: "để trọn thẻ HTML, trọn thuộc tính hoặc trọn giá trị thuộc tính trong một khối")

  // Partials.
  package static let templatePartialUnknown = MessageID(
    "template.partial.unknown", "không có mẫu con “{name}”",
    hint: "các mẫu hiện có: {names}")
  package static let templatePartialEndless = MessageID(
    "template.partial.endless", "mẫu con “{name}” tự gọi lại mình mãi không dừng",
    hint: "chỉ gọi lại trong khối của một danh sách hay đối tượng thuộc chính mục đang hiện")

  // Places in HTML.
  package static let templatePlaceTag = MessageID(
    "template.place.tag", "{tag} đứng trong tên thẻ HTML hoặc giữa các thuộc tính",
    hint: "chỉ đặt biến giữa các thẻ HTML hoặc trong giá trị thuộc tính có nháy kép; khối được bao trọn một thuộc tính"
  )
  package static let templatePlaceUnquoted = MessageID(
    "template.place.unquoted", "{tag} đứng trong giá trị thuộc tính không có nháy kép",
    hint: "đặt cả giá trị của thuộc tính “{attribute}” trong nháy kép")
  package static let templatePlaceEvent = MessageID(
    "template.place.event", "{tag} đứng trong thuộc tính sự kiện “{attribute}”",
    hint: "trang không chạy mã trong thuộc tính on…; bỏ thuộc tính này")
  package static let templatePlaceStyle = MessageID(
    "template.place.style", "{tag} đứng trong thuộc tính “style”",
    hint: "dùng thuộc tính class và viết kiểu trong tệp CSS")
  package static let templatePlaceAttribute = MessageID(
    "template.place.attribute", "{tag} đứng trong thuộc tính “{attribute}”, nơi không thể ghi văn bản an toàn",
    hint: "viết sẵn giá trị của thuộc tính này trong mẫu, hoặc bỏ thuộc tính")
  package static let templatePlaceScript = MessageID(
    "template.place.script", "{tag} đứng trong thẻ <{element}>, nơi không thể ghi văn bản an toàn",
    hint: "đưa dữ liệu ra phần thân trang hoặc ra tệp riêng")
  package static let templatePlaceComment = MessageID(
    "template.place.comment", "{tag} đứng trong chú thích hoặc khai báo của HTML",
    hint: "đưa thẻ mẫu ra ngoài; chú thích cho người sửa mẫu thì viết {{! … }}")
  package static let templateMarkupPlace = MessageID(
    "template.markup.place", "mã HTML {tag} không đứng giữa các thẻ HTML",
    hint: "đặt nó vào phần thân của một thẻ HTML, không đặt trong thuộc tính, tiêu đề hay chú thích")
  package static let templatePartialPlace = MessageID(
    "template.partial.place", "mẫu con {tag} không đứng giữa các thẻ HTML",
    hint: "chỉ chèn mẫu con giữa các thẻ HTML")
  package static let templateHTMLSpaceMissing = MessageID(
    "template.html.space-missing", "thiếu dấu cách trước thuộc tính của thẻ <{element}>",
    hint: "thêm một dấu cách trước chỗ này, bên trong khối nếu thuộc tính nằm trong khối")
  package static let templateHTMLUnfinished = MessageID(
    "template.html.unfinished", "thẻ, chú thích hoặc phần tử HTML mở ở đây chưa kết thúc trong tệp mẫu này",
    hint: "mỗi tệp mẫu phải kết thúc ngoài mọi thẻ HTML; thêm phần đóng còn thiếu")

  /// The messages of this file, in the order of the catalogue.
  package static let templatesMessages: [MessageID] = [
    templateFileUnknown, templateFileDuplicate, templateEncodingInvalid,
    templateTagUnclosed, templateTagUnopened, templateTagEmpty, templateTagUnsupported, templateTagDelimiters,
    templateMarkupUnmarked,
    templateNameMalformed, templateNameUnknown, templatePathBroken, templateItemMissing, templateVariableNotText,
    templateVariableMarkup, templateMarkupText,
    templateSectionUnclosed, templateSectionUnopened, templateSectionMismatched, templateSectionTooDeep,
    templateSectionText, templateSectionNever, templateSectionUnbalanced,
    templatePartialUnknown, templatePartialEndless,
    templatePlaceTag, templatePlaceUnquoted, templatePlaceEvent, templatePlaceStyle, templatePlaceAttribute,
    templatePlaceScript, templatePlaceComment, templateMarkupPlace, templatePartialPlace,
    templateHTMLSpaceMissing, templateHTMLUnfinished,
  ]
}

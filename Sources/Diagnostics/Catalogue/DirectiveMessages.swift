/// What is wrong with a Markdown file: its front matter, its text and its directives.
extension MessageID {
  // Front matter.
  package static let markdownFrontMatterUnclosed = MessageID(
    "markdown.front-matter.unclosed", "phần khai báo đầu tệp mở bằng “---” nhưng chưa đóng",
    hint: "thêm một dòng “---” sau dòng khai báo cuối cùng")
  package static let markdownFrontMatterEmpty = MessageID(
    "markdown.front-matter.empty", "phần khai báo đầu tệp không có nội dung",
    hint: "điền các khóa vào giữa hai dòng “---”, hoặc xóa cả hai dòng")

  // What is too much.
  package static let markdownNestingTooDeep = MessageID(
    "markdown.nesting.too-deep", "danh sách, trích dẫn hoặc chữ nhấn mạnh lồng nhau sâu quá {limit} tầng",
    hint: "tách bớt thành các mục riêng")
  package static let markdownTableTooWide = MessageID(
    "markdown.table.too-wide", "bảng có {count} cột, vượt mức {limit} cột",
    hint: "tách thành nhiều bảng, hoặc chuyển thành phụ lục trong tệp YAML")
  package static let markdownTableTooLarge = MessageID(
    "markdown.table.too-large", "bảng có hơn {limit} ô",
    hint: "tách thành nhiều bảng, hoặc chuyển thành phụ lục trong tệp YAML")
  package static let markdownSignsTooLong = MessageID(
    "markdown.signs.too-long", "dãy dấu “*”, “_” hoặc “~” dài quá {limit} dấu",
    hint: "rút ngắn dãy dấu; đường kẻ ngang chỉ cần ba dấu")
  package static let markdownBracketsTooDeep = MessageID(
    "markdown.brackets.too-deep", "quá {limit} dấu “[” mở mà chưa đóng trong một đoạn",
    hint: "đóng các dấu “[”, hoặc viết “\\[” nếu là dấu ngoặc thường")
  package static let markdownDefinitionsTooMany = MessageID(
    "markdown.definitions.too-many", "tệp có hơn {limit} chú thích và định nghĩa liên kết",
    hint: "chia nội dung thành nhiều tệp")
  package static let markdownDefinitionsTooLong = MessageID(
    "markdown.definitions.too-long", "định nghĩa liên kết quá dài so với số lần có thể được dùng",
    hint: "viết địa chỉ và chú giải ngắn lại, hoặc chia nội dung thành nhiều tệp")
  package static let markdownParagraphTooDense = MessageID(
    "markdown.paragraph.too-dense", "đoạn này có quá nhiều dấu định dạng (giới hạn {limit} dấu)",
    hint: "tách thành các đoạn ngắn hơn bằng dòng trống")
  package static let markdownParserFailed = MessageID(
    "markdown.parser.failed", "không đọc được tệp Markdown này vì máy thiếu bộ nhớ",
    hint: "đóng bớt chương trình rồi chạy lại")

  // What a page cannot show.
  package static let markdownHTMLBlock = MessageID(
    "markdown.html.block", "không dùng được mã HTML trong nội dung: {html}",
    hint: "viết bằng Markdown hoặc chỉ thị; nếu là văn bản thì đặt “\\” trước dấu “<”")
  package static let markdownHTMLInline = MessageID(
    "markdown.html.inline", "không dùng được mã HTML trong đoạn văn: {html}",
    hint: "bỏ thẻ này; nếu là văn bản thì đặt “\\” trước dấu “<”")
  package static let markdownEntityRefused = MessageID(
    "markdown.entity.refused", "“{entity}” tạo ra ký tự không được có trong nội dung",
    hint: "bỏ mã này và gõ thẳng chữ cần dùng")
  package static let markdownCodeInfo = MessageID(
    "markdown.code.info", "chữ “{info}” sau hàng rào mã có nhiều từ, trang chỉ dùng từ đầu",
    hint: "sau hàng rào chỉ viết một từ chỉ ngôn ngữ; lời giải thích đưa ra ngoài khối mã")
  package static let markdownCodeUnclosed = MessageID(
    "markdown.code.unclosed", "khối mã mở ở đây nhưng chưa đóng; phần còn lại bị coi là mã",
    hint: "thêm vào cuối khối một dòng dấu rào giống dòng mở")
  package static let markdownListNumber = MessageID(
    "markdown.list.number", "mục ghi số {written} nhưng trang sẽ hiện số {shown}",
    hint: "đánh số liên tục từ mục đầu; muốn giữ số khác thì tách thành danh sách mới bằng một đoạn văn ở giữa")
  package static let markdownTableExtraCell = MessageID(
    "markdown.table.extra-cell", "dòng có {cells} ô nhưng bảng chỉ có {columns} cột; ô thừa sẽ bị mất",
    hint: "thêm cột vào dòng tiêu đề và dòng kẻ, hoặc bỏ ô thừa; dấu “|” trong ô viết là “\\|”")
  package static let markdownTableBroken = MessageID(
    "markdown.table.broken", "dòng kẻ này không tạo thành bảng vì số cột khác với dòng ngay trên nó",
    hint: "để dòng tiêu đề và dòng kẻ có số ô bằng nhau và thụt vào như nhau")
  package static let markdownTextLost = MessageID(
    "markdown.text.lost", "phần văn bản này sẽ không hiện trên trang",
    hint: "thêm dòng trống trước và sau phần này, hoặc viết lại cho rõ")

  // Links, images and notes.
  package static let markdownLinkEmpty = MessageID(
    "markdown.link.empty", "liên kết không có địa chỉ",
    hint: "điền địa chỉ vào trong dấu ngoặc tròn sau chữ của liên kết")
  package static let markdownLinkScheme = MessageID(
    "markdown.link.scheme", "không dùng được địa chỉ bắt đầu bằng “{scheme}:”",
    hint: "chỉ dùng đường dẫn tới trang của site, “#mục”, “https:”, “http:” hoặc “mailto:”")
  package static let markdownLinkAbsolute = MessageID(
    "markdown.link.absolute", "địa chỉ “{address}” không phải đường dẫn tới trang của site",
    hint:
      "viết đường dẫn của trang tính từ thư mục gốc, không có “/” ở đầu, ví dụ “cum-cong-nghiep/vong-xuyen.html”; trang khác thì viết đủ “https://…”"
  )
  package static let markdownLinkMalformed = MessageID(
    "markdown.link.malformed", "địa chỉ “{address}” viết chưa đúng",
    hint: "viết đủ “https://tên-miền/…” hoặc “mailto:tên@tên-miền”; dấu cách trong đường dẫn viết là “%20”")
  package static let markdownImageOutside = MessageID(
    "markdown.image.outside", "hình “{address}” không nằm trong thư mục nội dung",
    hint: "chép tệp hình vào thư mục nội dung rồi ghi đường dẫn tương đối")
  package static let markdownFootnoteUndefined = MessageID(
    "markdown.footnote.undefined", "không có chú thích “[^{label}]”",
    hint: "thêm một dòng “[^{label}]: …”, hoặc viết “\\[^” nếu không phải chú thích")
  package static let markdownFootnoteUnused = MessageID(
    "markdown.footnote.unused", "không chỗ nào dẫn đến chú thích “{label}”, nên chú thích sẽ không hiện",
    hint: "thêm “[^{label}]” vào chỗ cần chú thích, hoặc xóa chú thích")
  package static let markdownFootnoteDuplicate = MessageID(
    "markdown.footnote.duplicate", "chú thích “{label}” đã có; phần này sẽ không hiện",
    hint: "đặt tên khác cho một trong hai chú thích")
  package static let markdownReferenceUnused = MessageID(
    "markdown.reference.unused", "dòng này định nghĩa liên kết “{label}” mà không chỗ nào dùng, nên sẽ không hiện",
    hint: "dùng “[{label}]” ở chỗ cần liên kết; nếu là văn bản thì viết “\\[” ở đầu dòng")
  package static let markdownReferenceDuplicate = MessageID(
    "markdown.reference.duplicate", "liên kết “{label}” đã được định nghĩa; dòng này không có tác dụng",
    hint: "bỏ một trong hai dòng, hoặc đặt tên khác")

  // Lines of directives.
  package static let directiveNameMissing = MessageID(
    "directive.name.missing", "sau dấu hai chấm phải là tên chỉ thị, viết liền và không dấu",
    hint: "viết như “::progress-table”; nếu là văn bản thì viết “\\::” ở đầu dòng")
  package static let directiveLineTrailing = MessageID(
    "directive.line.trailing", "phần sau chỉ thị “{name}” không thuộc chỉ thị",
    hint: "để chỉ thị riêng một dòng; tham số viết trong ngoặc nhọn, dạng khóa=giá-trị")
  package static let directiveLineIndented = MessageID(
    "directive.line.indented", "chỉ thị này bị coi là phần tiếp của đoạn văn",
    hint: "thêm một dòng trống ở trên và viết chỉ thị sát lề")
  package static let directiveLabelUnclosed = MessageID(
    "directive.label.unclosed", "nhãn mở bằng “[” nhưng chưa đóng trong dòng này",
    hint: "thêm “]” vào cuối nhãn; dấu “[” trong nhãn viết là “\\[”")
  package static let directiveArgumentsUnclosed = MessageID(
    "directive.arguments.unclosed", "tham số mở bằng dấu ngoặc nhọn nhưng chưa đóng trong dòng này",
    hint: "đóng ngoặc nhọn ở cuối dòng; mọi tham số phải nằm trên một dòng")
  package static let directiveArgumentMalformed = MessageID(
    "directive.argument.malformed", "tham số phải có dạng khóa=giá trị, cách nhau bằng dấu cách",
    hint: "giá trị có dấu cách hoặc dấu đặc biệt đặt trong nháy kép: due=\"Quý I/2021\"")
  package static let directiveArgumentDuplicate = MessageID(
    "directive.argument.duplicate", "tham số “{name}” đã có trong chỉ thị này",
    hint: "giữ một tham số, xóa tham số kia")
  package static let directiveValueMissing = MessageID(
    "directive.value.missing", "tham số “{name}” không có giá trị",
    hint: "viết {name}=giá-trị; giá trị trống viết là {name}=\"\"")
  package static let directiveValueUnclosed = MessageID(
    "directive.value.unclosed", "giá trị của “{name}” mở nháy nhưng chưa đóng trong dòng này",
    hint: "thêm dấu nháy vào cuối giá trị")

  // Containers.
  package static let directiveContainerUnclosed = MessageID(
    "directive.container.unclosed", "khối “{name}” mở ở đây nhưng chưa đóng",
    hint: "thêm một dòng “{colons}” vào cuối khối, cùng cấp với dòng mở")
  package static let directiveContainerUnopened = MessageID(
    "directive.container.unopened", "dòng “{colons}” đóng khối nhưng không có khối nào đang mở bằng chừng ấy dấu",
    hint: "bỏ dòng này, hoặc để số dấu hai chấm bằng ở dòng mở")
  package static let directiveContainerTooDeep = MessageID(
    "directive.container.too-deep", "các khối chỉ thị lồng nhau sâu quá {limit} tầng",
    hint: "đưa bớt khối ra ngoài")
  package static let directiveFenceTooShort = MessageID(
    "directive.fence.too-short",
    "khối “{name}” nằm trong khối “{outer}” nhưng khối ngoài không có nhiều dấu hai chấm hơn",
    hint: "mở và đóng khối “{outer}” bằng “{colons}”")

  // Rules.
  package static let directiveNameUnknown = MessageID(
    "directive.name.unknown", "không có chỉ thị “{name}”",
    hint: "các chỉ thị dùng được ở đây: {names}")
  package static let directiveKindLeaf = MessageID(
    "directive.kind.leaf", "chỉ thị “{name}” không chứa nội dung",
    hint: "viết bằng hai dấu hai chấm, “::{name}”, và bỏ dòng đóng")
  package static let directiveKindContainer = MessageID(
    "directive.kind.container", "chỉ thị “{name}” phải chứa nội dung",
    hint: "mở bằng “:::{name}”, viết nội dung rồi đóng bằng “:::”")
  package static let directiveLabelUnexpected = MessageID(
    "directive.label.unexpected", "chỉ thị “{name}” không có nhãn",
    hint: "bỏ phần trong ngoặc vuông")
  package static let directiveLabelMissing = MessageID(
    "directive.label.missing", "chỉ thị “{name}” thiếu nhãn",
    hint: "viết nhãn trong ngoặc vuông ngay sau tên: {name}[…]")
  package static let directiveArgumentUnknown = MessageID(
    "directive.argument.unknown", "chỉ thị “{name}” không có tham số “{argument}”",
    hint: "các tham số của chỉ thị này: {names}")
  package static let directiveArgumentMissing = MessageID(
    "directive.argument.missing", "chỉ thị “{name}” thiếu tham số “{argument}”",
    hint: "thêm {argument}=… vào trong dấu ngoặc nhọn sau tên chỉ thị")

  /// The messages of this file, in the order of the catalogue.
  package static let directiveMessages: [MessageID] = [
    markdownFrontMatterUnclosed, markdownFrontMatterEmpty,
    markdownNestingTooDeep, markdownTableTooWide, markdownTableTooLarge, markdownSignsTooLong,
    markdownBracketsTooDeep, markdownDefinitionsTooMany, markdownDefinitionsTooLong, markdownParagraphTooDense,
    markdownParserFailed,
    markdownHTMLBlock, markdownHTMLInline, markdownEntityRefused, markdownCodeInfo, markdownCodeUnclosed,
    markdownListNumber,
    markdownTableExtraCell, markdownTableBroken, markdownTextLost,
    markdownLinkEmpty, markdownLinkScheme, markdownLinkAbsolute, markdownLinkMalformed, markdownImageOutside,
    markdownFootnoteUndefined, markdownFootnoteUnused, markdownFootnoteDuplicate, markdownReferenceUnused,
    markdownReferenceDuplicate,
    directiveNameMissing, directiveLineTrailing, directiveLineIndented, directiveLabelUnclosed,
    directiveArgumentsUnclosed, directiveArgumentMalformed, directiveArgumentDuplicate, directiveValueMissing,
    directiveValueUnclosed,
    directiveContainerUnclosed, directiveContainerUnopened, directiveContainerTooDeep, directiveFenceTooShort,
    directiveNameUnknown, directiveKindLeaf, directiveKindContainer, directiveLabelUnexpected, directiveLabelMissing,
    directiveArgumentUnknown, directiveArgumentMissing,
  ]
}

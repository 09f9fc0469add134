/// What is wrong with a file as text, YAML or JSON, before anyone asks what it means.
extension MessageID {
  // The file.
  package static let fileTooLarge = MessageID(
    "syntax.file.too-large", "tệp lớn {size} byte, vượt mức {limit} byte cho một tệp",
    hint: "chia nội dung thành nhiều tệp, mỗi tệp một địa bàn hoặc một kỳ báo cáo")
  package static let fileEmpty = MessageID(
    "syntax.file.empty", "tệp không có nội dung",
    hint: "điền nội dung vào tệp, hoặc xóa tệp nếu không dùng đến")
  package static let fileUTF16 = MessageID(
    "syntax.file.utf16", "tệp được lưu bằng bảng mã UTF-16, không phải UTF-8",
    hint: "mở tệp trong trình soạn thảo rồi lưu lại, chọn bảng mã UTF-8")
  package static let fileByteOrderMark = MessageID(
    "syntax.file.byte-order-mark", severity: .warning,
    "đầu tệp có dấu BOM (U+FEFF); dấu này được bỏ qua khi đọc",
    hint: "lưu lại tệp với bảng mã “UTF-8”, không chọn “UTF-8 with BOM”")
  package static let fileWindowsLines = MessageID(
    "syntax.file.windows-lines", severity: .warning,
    "tệp dùng kiểu xuống dòng của Windows (CRLF); khi đọc được đổi thành LF",
    hint: "đặt trình soạn thảo xuống dòng bằng LF, để bản so sánh thay đổi không bị nhiễu")
  package static let fileMoreFaults = MessageID(
    "syntax.file.more-faults", "tệp này còn {count} lỗi nữa chưa nêu ở đây",
    hint: "sửa các lỗi đã nêu rồi kiểm tra lại")
  package static let lineTooLong = MessageID(
    "syntax.line.too-long", "dòng dài {length} ký tự, vượt mức {limit} ký tự cho một dòng",
    hint: "tách nội dung thành nhiều dòng hoặc nhiều mục")

  // Characters.
  package static let characterInvalidUTF8 = MessageID(
    "syntax.character.invalid-utf8", "byte {bytes} không phải chữ viết bằng UTF-8",
    hint: "tệp có thể được lưu bằng bảng mã cũ (TCVN3, VNI, Windows-1258): chuyển sang Unicode rồi lưu lại bằng UTF-8")
  package static let characterControl = MessageID(
    "syntax.character.control", "ký tự điều khiển {number} ({name}) không được có trong nội dung",
    hint: "xóa ký tự này; nó thường theo vào khi chép từ Word, Excel hoặc tệp PDF")
  package static let characterLineSeparator = MessageID(
    "syntax.character.line-separator",
    "ký tự {number} ({name}): chương trình này coi là xuống dòng, chương trình khác thì không",
    hint: "xóa ký tự này và nhấn Enter nếu cần xuống dòng")
  package static let characterInvisible = MessageID(
    "syntax.character.invisible", "ký tự không nhìn thấy {number} ({name})",
    hint: "xóa ký tự này rồi gõ lại chữ hai bên; nó thường theo vào khi chép từ trang web hoặc Word")
  package static let characterDirection = MessageID(
    "syntax.character.direction", "ký tự đổi chiều viết {number} ({name}) làm chữ hiện ra khác với chữ được lưu",
    hint: "xóa ký tự này; tiếng Việt luôn viết từ trái sang phải")
  package static let characterCombining = MessageID(
    "syntax.character.combining",
    "dấu rời {number} ({name}) đứng sau “{base}”: chữ tiếng Việt phải là một ký tự dựng sẵn",
    hint: "xóa chữ này rồi gõ lại; trong bộ gõ chọn bảng mã “Unicode dựng sẵn”, không chọn “Unicode tổ hợp”")
  package static let characterSpace = MessageID(
    "syntax.character.space", "ký tự {number} ({name}) nằm ngoài dấu ngoặc kép; trông như dấu cách nhưng không phải",
    hint: "thay bằng dấu cách thường; nếu cố ý dùng, đặt cả giá trị trong dấu ngoặc kép")
  package static let characterLookalike = MessageID(
    "syntax.character.lookalike", "ký tự {number} ({name}) trông như “{plain}” nhưng là ký tự khác",
    hint: "xóa ký tự này rồi gõ lại “{plain}” từ bàn phím")
  package static let characterPrivateUse = MessageID(
    "syntax.character.private-use", "ký tự {number} ({name}) chỉ hiện đúng với phông chữ riêng",
    hint: "thay bằng ký tự Unicode thông thường; dấu đầu dòng của Word thì thay bằng “-”")
  package static let characterReplacement = MessageID(
    "syntax.character.replacement", "ký tự {number} cho biết một chữ đã mất trong lần chuyển mã trước",
    hint: "đối chiếu với văn bản gốc rồi gõ lại chữ đã mất")
  package static let indentationTab = MessageID(
    "syntax.indentation.tab", "thụt đầu dòng bằng phím Tab",
    hint: "thụt bằng dấu cách (hai dấu cách một mức); đặt trình soạn thảo đổi Tab thành dấu cách")

  // Structure, alike in YAML and JSON.
  package static let keyDuplicate = MessageID(
    "syntax.key.duplicate", "khóa “{key}” viết hai lần trong cùng một mục",
    hint: "giữ một khóa “{key}” với giá trị đúng, xóa khóa kia")
  package static let keyEmpty = MessageID(
    "syntax.key.empty", "trước dấu hai chấm không có tên khóa",
    hint: "viết tên khóa trước dấu hai chấm; nếu cả dòng là một giá trị, đặt nó trong dấu ngoặc kép")
  package static let keyNotText = MessageID(
    "syntax.key.not-text", "tên khóa là một danh sách hoặc một nhóm, không phải chữ",
    hint: "viết tên khóa bằng chữ; giá trị bắt đầu bằng ngoặc vuông hoặc ngoặc nhọn thì đặt trong dấu ngoặc kép")
  package static let keyBooleanWord = MessageID(
    "syntax.key.boolean-word", "khóa “{key}” là từ mà YAML hiểu là đúng/sai hoặc rỗng",
    hint: "đổi sang tên khóa khác; nếu bắt buộc phải dùng, viết \"{key}\" trong dấu ngoặc kép")
  package static let nestingTooDeep = MessageID(
    "syntax.nesting.too-deep", "lồng nhau quá {limit} cấp",
    hint: "bớt số cấp lồng nhau; kiểm tra xem có thừa dấu gạch đầu dòng, ngoặc vuông hoặc ngoặc nhọn không")
}

/// What YAML would let pass and tiendo refuses, and what YAML itself refuses.
extension MessageID {
  package static let yamlAnchor = MessageID(
    "syntax.yaml.anchor", "“{name}” đặt tên cho giá trị để dùng lại (anchor): nội dung của tiendo không dùng cách này",
    hint: "bỏ “{name}”; nếu đó là chữ của giá trị, đặt cả giá trị trong dấu ngoặc kép")
  package static let yamlAlias = MessageID(
    "syntax.yaml.alias", "“{name}” lấy lại giá trị ở chỗ khác (alias): nội dung của tiendo không dùng cách này",
    hint: "viết đầy đủ giá trị tại đây; nếu dấu * là chữ của giá trị, đặt cả giá trị trong dấu ngoặc kép")
  package static let yamlTag = MessageID(
    "syntax.yaml.tag", "“{name}” ép kiểu cho giá trị (tag): nội dung của tiendo không dùng cách này",
    hint: "bỏ “{name}”; nếu dấu ! là chữ của giá trị, đặt cả giá trị trong dấu ngoặc kép")
  package static let yamlMergeKey = MessageID(
    "syntax.yaml.merge-key", "khóa “<<” trộn một mục khác vào mục này: nội dung của tiendo không dùng cách này",
    hint: "viết đầy đủ các khóa của mục này")
  package static let yamlSeveralDocuments = MessageID(
    "syntax.yaml.several-documents", "dấu “---” mở tài liệu thứ hai trong cùng một tệp",
    hint: "mỗi tệp chỉ chứa một tài liệu: tách phần sau ra tệp riêng, hoặc xóa dòng “---”")
  package static let yamlDirective = MessageID(
    "syntax.yaml.directive", "dòng bắt đầu bằng “%” là chỉ thị của YAML: nội dung của tiendo không dùng cách này",
    hint: "xóa dòng này; nếu đó là chữ của giá trị, đặt cả giá trị trong dấu ngoặc kép")
  package static let yamlCommaBetweenDigits = MessageID(
    "syntax.yaml.comma-between-digits", "dấu phẩy trong “{text}” tách thành hai giá trị vì đứng trong ngoặc",
    hint: "số thập phân thì viết \"{text}\" trong dấu ngoặc kép; hai giá trị thì thêm dấu cách sau dấu phẩy")
  package static let yamlUnclosedQuote = MessageID(
    "syntax.yaml.unclosed-quote", "dấu ngoặc {quote} mở ở đây mà không đóng",
    hint: "thêm dấu {quote} ở cuối giá trị; dấu {quote} nằm trong giá trị thì viết thành {escaped}")
  package static let yamlUnclosedBracket = MessageID(
    "syntax.yaml.unclosed-bracket", "sau mục này phải là dấu phẩy hoặc dấu {bracket}",
    hint:
      "thêm dấu phẩy giữa các mục hoặc dấu {bracket} ở cuối; giá trị có dấu phẩy, ngoặc hay hai chấm thì đặt trong dấu ngoặc kép"
  )
  package static let yamlSecondColon = MessageID(
    "syntax.yaml.second-colon", "dấu hai chấm này không thể mở một khóa mới ở đây",
    hint: "nếu dấu hai chấm thuộc giá trị, đặt cả giá trị trong dấu ngoặc kép; nếu là khóa, xem lại thụt đầu dòng")
  package static let yamlIndentation = MessageID(
    "syntax.yaml.indentation", "dòng này không thẳng hàng với mục nào ở trên",
    hint: "thụt dòng này thẳng với các khóa cùng mục, hoặc kiểm tra dấu ngoặc kép ở dòng trên")
  package static let yamlDashExpected = MessageID(
    "syntax.yaml.dash-expected",
    "dòng này không thẳng hàng với các khóa của mục, cũng không mở bằng gạch đầu dòng “- ”",
    hint: "thêm “- ” trước mục này, hoặc thụt dòng cho đúng mục mà nó thuộc về")
  package static let yamlDashMisplaced = MessageID(
    "syntax.yaml.dash-misplaced", "gạch đầu dòng “- ” không thể đứng ở đây",
    hint: "đưa danh sách xuống dòng mới dưới khóa; nếu dấu “-” là chữ của giá trị, đặt cả giá trị trong dấu ngoặc kép")
  package static let yamlMissingColon = MessageID(
    "syntax.yaml.missing-colon", "dòng này thiếu dấu hai chấm sau tên khóa",
    hint: "viết “khóa: giá trị”, có dấu cách sau dấu hai chấm; nếu dòng này nối tiếp dòng trên, thụt vào sâu hơn")
  package static let yamlReservedCharacter = MessageID(
    "syntax.yaml.reserved-character", "giá trị không được bắt đầu bằng dấu {character}",
    hint: "đặt cả giá trị trong dấu ngoặc kép")
  package static let yamlBlockHeader = MessageID(
    "syntax.yaml.block-header", "sau dấu “|” hoặc “>” mở khối văn bản không được có chữ trên cùng dòng",
    hint: "xuống dòng sau “|-” rồi thụt văn bản vào; nếu dấu này là chữ của giá trị, đặt cả giá trị trong dấu ngoặc kép"
  )
  package static let yamlBadEscape = MessageID(
    "syntax.yaml.bad-escape", "dấu \\ trong dấu ngoặc kép mở một ký hiệu không có trong YAML",
    hint: "viết \\\\ cho một dấu \\, hoặc dùng dấu ngoặc đơn '…' để dấu \\ giữ nguyên")
  package static let yamlContentAfterEnd = MessageID(
    "syntax.yaml.content-after-end", "nội dung đã hết ở trên mà dòng này không thuộc mục nào",
    hint: "cả tệp là một nhóm khóa hoặc một danh sách: xem lại thụt đầu dòng và dấu hai chấm")
  package static let yamlMalformed = MessageID(
    "syntax.yaml.malformed", "không đọc được cấu trúc YAML tại đây",
    hint: "xem lại thụt đầu dòng, dấu hai chấm, ngoặc và dấu ngoặc kép ở dòng này và dòng trên")
}

/// What JSON (RFC 8259) does not allow.
extension MessageID {
  package static let jsonTrailingComma = MessageID(
    "syntax.json.trailing-comma", "dấu phẩy thừa sau mục cuối cùng", hint: "xóa dấu phẩy này")
  package static let jsonComment = MessageID(
    "syntax.json.comment", "JSON không có ghi chú", hint: "xóa ghi chú, hoặc chuyển tệp sang YAML (.yaml)")
  package static let jsonUnclosedString = MessageID(
    "syntax.json.unclosed-string", "dấu ngoặc kép mở ở đây mà không đóng trên cùng dòng",
    hint: "thêm dấu \" ở cuối giá trị; xuống dòng trong giá trị thì viết \\n")
  package static let jsonTabInString = MessageID(
    "syntax.json.tab-in-string", "phím Tab nằm trong dấu ngoặc kép", hint: "thay bằng dấu cách, hoặc viết \\t")
  package static let jsonBadEscape = MessageID(
    "syntax.json.bad-escape", "“{escape}” không phải ký hiệu của JSON",
    hint: "viết \\\\ cho một dấu \\; các ký hiệu được dùng: \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX")
  package static let jsonLoneSurrogate = MessageID(
    "syntax.json.lone-surrogate", "“{escape}” chỉ là nửa ký tự (surrogate lẻ)",
    hint: "viết đủ cặp \\uD8xx\\uDCxx, hoặc gõ thẳng ký tự đó")
  package static let jsonMissingComma = MessageID(
    "syntax.json.missing-comma", "thiếu dấu phẩy trước mục này", hint: "thêm dấu phẩy sau mục trước")
  package static let jsonExtraComma = MessageID(
    "syntax.json.extra-comma", "dấu phẩy này không có mục nào đứng trước", hint: "xóa dấu phẩy, hoặc điền mục còn thiếu"
  )
  package static let jsonMissingColon = MessageID(
    "syntax.json.missing-colon", "thiếu dấu hai chấm sau khóa “{key}”", hint: "viết \"{key}\": rồi đến giá trị")
  package static let jsonMissingValue = MessageID(
    "syntax.json.missing-value", "thiếu giá trị", hint: "điền giá trị; nếu để trống thì viết null")
  package static let jsonKeyNotQuoted = MessageID(
    "syntax.json.key-not-quoted", "khóa “{key}” không nằm trong dấu ngoặc kép", hint: "viết \"{key}\"")
  package static let jsonSingleQuotes = MessageID(
    "syntax.json.single-quotes", "JSON không dùng dấu nháy đơn hoặc ngoặc kép cong cho chữ",
    hint: "dùng dấu ngoặc kép thẳng: \"{text}\"")
  package static let jsonBadNumber = MessageID(
    "syntax.json.bad-number", "“{text}” không phải số viết theo JSON",
    hint: "đặt trong dấu ngoặc kép: \"{text}\"; tiendo đọc số, ngày và tỷ lệ từ chữ")
  package static let jsonUnknownWord = MessageID(
    "syntax.json.unknown-word", "“{text}” không nằm trong dấu ngoặc kép", hint: "viết \"{text}\"")
  package static let jsonUnexpectedCharacter = MessageID(
    "syntax.json.unexpected-character", "dấu “{character}” không thể đứng ở đây",
    hint: "xem lại dấu phẩy, dấu hai chấm và các dấu ngoặc ở ngay trước chỗ này")
  package static let jsonUnclosedBracket = MessageID(
    "syntax.json.unclosed-bracket", "dấu {open} mở ở đây mà không đóng", hint: "thêm dấu {close} ở cuối mục này")
  package static let jsonMismatchedBracket = MessageID(
    "syntax.json.mismatched-bracket", "dấu {found} không đóng được dấu {open} đã mở",
    hint: "thay bằng dấu {close}, hoặc kiểm tra các dấu ngoặc ở trên")
  package static let jsonContentAfterEnd = MessageID(
    "syntax.json.content-after-end", "còn nội dung sau khi giá trị chính đã kết thúc",
    hint: "cả tệp là một giá trị: xóa phần thừa, hoặc kiểm tra dấu ngoặc đóng sớm ở trên")
}

extension MessageID {
  /// The messages of this file, in the order of the catalogue.
  package static let syntaxMessages: [MessageID] = [
    fileTooLarge, fileEmpty, fileUTF16, fileByteOrderMark, fileWindowsLines, fileMoreFaults, lineTooLong,
    characterInvalidUTF8, characterControl, characterLineSeparator, characterInvisible, characterDirection,
    characterCombining, characterSpace, characterLookalike, characterPrivateUse, characterReplacement, indentationTab,
    keyDuplicate, keyEmpty, keyNotText, keyBooleanWord, nestingTooDeep,
    yamlAnchor, yamlAlias, yamlTag, yamlMergeKey, yamlSeveralDocuments, yamlDirective, yamlCommaBetweenDigits,
    yamlUnclosedQuote, yamlUnclosedBracket, yamlSecondColon, yamlIndentation, yamlDashExpected, yamlDashMisplaced,
    yamlMissingColon, yamlReservedCharacter, yamlBlockHeader, yamlBadEscape, yamlContentAfterEnd, yamlMalformed,
    jsonTrailingComma, jsonComment, jsonUnclosedString, jsonTabInString, jsonBadEscape, jsonLoneSurrogate,
    jsonMissingComma, jsonExtraComma, jsonMissingColon, jsonMissingValue, jsonKeyNotQuoted, jsonSingleQuotes,
    jsonBadNumber, jsonUnknownWord, jsonUnexpectedCharacter, jsonUnclosedBracket, jsonMismatchedBracket,
    jsonContentAfterEnd,
  ]
}

/// The words of notes that belong to the messages above.
package enum SyntaxNote {
  package static let firstKey = "khóa này xuất hiện lần đầu ở đây"
  package static let readUpTo = "đọc đến đây vẫn chưa thấy dấu đóng"
  package static let openedHere = "dấu mở ở đây"
  package static let beganHere = "mục đang đọc bắt đầu ở đây"
}

import Diagnostics

/// Why a text is no value of its field: a message that only lacks its place.
struct ValueFault: Error {
  let message: MessageID
  let arguments: [String: String]
  let suggestion: String?

  init(_ message: MessageID, _ arguments: [String: String] = [:], suggestion: String? = nil) {
    self.message = message
    self.arguments = arguments
    self.suggestion = suggestion
  }

  func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(message, at: place, arguments, suggestion: suggestion)
  }
}

/// The strict reader of one kind of field: text in, value or fault out.
///
/// Dates, quantities and numbers are in `VietnameseValues.swift`: `.day`, `.period`, `.time`, `.quantity`,
/// `.integer`.
struct ValueReader<Value> {
  let read: (String) -> Result<Value, ValueFault>

  init(_ read: @escaping (String) -> Result<Value, ValueFault>) {
    self.read = read
  }
}

extension ValueReader where Value == String {
  /// One line of text without spaces around it.
  static var line: Self {
    Self { text in
      text.utf8.contains(10) ? .failure(ValueFault(.valueLineBreak)) : ValueReader.paragraphs.read(text)
    }
  }

  /// Text of one or more lines, each a paragraph.
  static var paragraphs: Self {
    Self { text in
      let isPadded = text.utf8.first == 32 || text.utf8.last == 32 || text.utf8.first == 10 || text.utf8.last == 10
      return isPadded ? .failure(ValueFault(.valuePadded)) : .success(text)
    }
  }

  /// An id: words of `a-z` and `0-9` joined by `-`, at most 80 characters.
  static var id: Self {
    Self { text in
      if !isID(text.utf8) { return .failure(ValueFault(.valueIDForm, ["text": text])) }
      if text.utf8.count > 80 { return .failure(ValueFault(.valueIDLong, ["count": String(text.utf8.count)])) }
      return .success(text)
    }
  }

  /// The number of an annex, which its page's name holds: `1`, `IIa`, `2.1`; at most 20 characters.
  static var annexNumber: Self {
    Self { text in
      let isWord = text.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45 || byte == 46
      }
      return isWord && text.utf8.count <= 20
        ? .success(text) : .failure(ValueFault(.annexNumberForm, ["text": text]))
    }
  }

  /// An address that begins with `https://` or `http://` and has no space in it.
  static var url: Self {
    Self { text in
      let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
      let isWhole = text.utf8.allSatisfy { $0 > 32 && $0 != 34 && $0 != 60 && $0 != 62 }
      return isWeb && isWhole ? .success(text) : .failure(ValueFault(.valueURL, ["text": text]))
    }
  }

  /// Whether a text has the form and the length of an id.
  static func isID(_ text: Substring) -> Bool { text.utf8.count <= 80 && isID(text.utf8) }

  private static func isID(_ bytes: some Sequence<UInt8>) -> Bool {
    var previous = UInt8(ascii: "-")
    for byte in bytes {
      let isWord = (97...122).contains(byte) || (48...57).contains(byte)
      if !isWord, byte != UInt8(ascii: "-") || previous == UInt8(ascii: "-") { return false }
      previous = byte
    }
    return previous != UInt8(ascii: "-")
  }
}

extension ValueReader where Value == Bool {
  /// `có` or `không`.
  static var yesNo: Self {
    Self { text in
      switch text {
      case "có": .success(true)
      case "không": .success(false)
      default: .failure(ValueFault(.valueYesNo, ["text": text]))
      }
    }
  }
}

extension ValueReader where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One of the raw values of an enum.
  static var choice: Self {
    Self { text in
      if let value = Value(rawValue: text) { return .success(value) }
      let words = Value.allCases.map(\.rawValue)
      let near = DidYouMean.nearest(to: text, among: words)
      return .failure(
        ValueFault(
          .valueChoice, ["text": text, "choices": words.joined(separator: ", ")],
          suggestion: near.map(DidYouMean.question)))
    }
  }
}

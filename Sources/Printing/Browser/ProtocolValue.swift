/// A value of a command's parameters, to be written as JSON.
enum ProtocolValue {
  case text(String)
  case number(Int)
  case flag(Bool)
  /// Bytes written as base64.
  case bytes([UInt8])
  case list([ProtocolValue])
  case object(KeyValuePairs<String, ProtocolValue>)

  func write(to json: inout [UInt8]) {
    switch self {
    case .text(let text): Self.quote(text, to: &json)
    case .number(let number): json += String(number).utf8
    case .flag(let flag): json += (flag ? "true" : "false").utf8
    case .bytes(let bytes):
      json.append(UInt8(ascii: "\""))
      Base64.write(bytes, to: &json)
      json.append(UInt8(ascii: "\""))
    case .list(let values):
      json.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { json.append(UInt8(ascii: ",")) }
        value.write(to: &json)
      }
      json.append(UInt8(ascii: "]"))
    case .object(let members):
      json.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { json.append(UInt8(ascii: ",")) }
        Self.quote(member.key, to: &json)
        json.append(UInt8(ascii: ":"))
        member.value.write(to: &json)
      }
      json.append(UInt8(ascii: "}"))
    }
  }

  private static func quote(_ text: String, to json: inout [UInt8]) {
    json.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): json += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        json += "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8
      default: json.append(byte)
      }
    }
    json.append(UInt8(ascii: "\""))
  }
}

extension ProtocolValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
  init(stringLiteral text: String) { self = .text(text) }
  init(booleanLiteral flag: Bool) { self = .flag(flag) }
  init(integerLiteral number: Int) { self = .number(number) }
}

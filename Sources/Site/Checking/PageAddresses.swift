import Diagnostics

/// The ids and addresses of one file of the site, found in its bytes.
struct PageAddresses {
  struct Address {
    let text: String
    /// The reader follows it; the browser fetches nothing by itself.
    let isFollowed: Bool
    /// Where it begins in the file.
    let offset: Int
  }

  let path: String
  private(set) var ids: [(text: String, offset: Int)] = []
  private(set) var idTexts: Set<String> = []
  /// Each once, in the order in which the page first has them.
  private(set) var addresses: [Address] = []
  let bytes: [UInt8]
  private var known: (followed: Set<String>, fetched: Set<String>) = ([], [])

  /// Reads a page, picture or style sheet; nil for files without addresses.
  init?(_ file: OutputFile) {
    path = file.path
    bytes = file.bytes
    if path.hasSuffix(".css") {
      addresses = StyleAddresses.find(in: bytes)
    } else if path.hasSuffix(".html") || path.hasSuffix(".svg") {
      file.bytes.withUnsafeBufferPointer { scan($0) }
    } else {
      return nil
    }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var tags = TagAttributes(bytes)
    let names = AddressNames(bytes)
    tags.forEach { attribute in
      let use = names.use(of: attribute)
      if use == .none { return }
      let offset = attribute.value.lowerBound
      for (text, use) in use.texts(in: String(decoding: bytes[attribute.value], as: UTF8.self)) {
        switch use {
        case .none: break
        case .id:
          ids.append((text, offset))
          idTexts.insert(text)
        case .followed: if known.followed.insert(text).inserted { add(text, isFollowed: true, offset) }
        case .fetched, .fetchedSet:
          if known.fetched.insert(text).inserted { add(text, isFollowed: false, offset) }
        }
      }
    }
  }

  private mutating func add(_ text: String, isFollowed: Bool, _ offset: Int) {
    addresses.append(Address(text: text, isFollowed: isFollowed, offset: offset))
  }
}

/// The references `&amp;` and the like in attribute values.
enum Entities {
  private static let named: [(name: String, text: String)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&colon;", ":"), ("&sol;", "/"),
  ]

  /// The text with the five references of XML, numbers, and those that could hide an address's scheme resolved.
  static func resolve(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      if let (length, character) = number(rest) {
        result.append(character)
        rest = rest.dropFirst(length)
      } else {
        let entity = named.first { rest.hasPrefix($0.name) } ?? ("&", "&")
        result += entity.text
        rest = rest.dropFirst(entity.name.count)
      }
    }
    return result + rest
  }

  /// `&#39;` or `&#x27;`, with or without the semicolon.
  private static func number(_ text: Substring) -> (length: Int, character: Character)? {
    guard text.hasPrefix("&#") else { return nil }
    let isHexadecimal = text.dropFirst(2).first?.lowercased() == "x"
    let digits = text.dropFirst(isHexadecimal ? 3 : 2).prefix {
      $0.isASCII && $0.isHexDigit && (isHexadecimal || $0.isNumber)
    }
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), let scalar = Unicode.Scalar(value) else {
      return nil
    }
    let length = (isHexadecimal ? 3 : 2) + digits.count
    return (text.dropFirst(length).first == ";" ? length + 1 : length, Character(scalar))
  }
}

/// What the attributes that hold ids and addresses are for.
struct AddressNames {
  enum Use {
    case none, id, followed, fetched, fetchedSet

    /// The ids or addresses that a value holds, in plain letters.
    func texts(in value: String) -> [(text: String, use: Use)] {
      let text = value.utf8.contains(UInt8(ascii: "&")) ? Entities.resolve(value) : value
      guard self == .fetchedSet else { return [(text, self)] }
      return text.split(separator: ",").map { candidate in
        (candidate.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? "", .fetched)
      }
    }
  }

  private let words: TagAttributes
  private static let fetched: [StaticString] = [
    "src", "href", "xlink:href", "poster", "data", "action", "formaction", "background", "manifest", "ping",
  ]

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    words = TagAttributes(bytes)
  }

  func use(of attribute: TagAttributes.Attribute) -> Use {
    switch attribute.name.count {
    case 2: return words.isWord(attribute.name, "id") ? .id : .none
    case 3...11: break
    default: return .none
    }
    if words.isWord(attribute.name, "cite") { return .followed }
    if words.isWord(attribute.name, "srcset") || words.isWord(attribute.name, "imagesrcset") { return .fetchedSet }
    guard Self.fetched.contains(where: { words.isWord(attribute.name, $0) }) else { return .none }
    let isAnchor = words.isWord(attribute.element, "a") || words.isWord(attribute.element, "area")
    let isReference = words.isWord(attribute.name, "href") || words.isWord(attribute.name, "xlink:href")
    return isAnchor && isReference ? .followed : .fetched
  }
}

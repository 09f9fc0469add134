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
  /// Where the browser fetches from by itself, unless the element is a link that readers follow.
  private static let fetched: [StaticString] = [
    "src", "href", "xlink:href", "poster", "data", "action", "formaction", "background", "manifest", "ping",
  ]
  /// The lengths of all names that matter, one bit for each; most attributes of a page have other lengths.
  private static let lengths: UInt32 =
    (fetched + ["id", "cite", "srcset", "imagesrcset"]).reduce(0) { $0 | 1 << UInt32($1.utf8CodeUnitCount) }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    words = TagAttributes(bytes)
  }

  func use(of attribute: TagAttributes.Attribute) -> Use {
    let length = attribute.name.count
    if length > 11 || Self.lengths & 1 << UInt32(length) == 0 { return .none }
    if length == 2 { return words.isWord(attribute.name, "id") ? .id : .none }
    if words.isWord(attribute.name, "cite") { return .followed }
    if words.isWord(attribute.name, "srcset") || words.isWord(attribute.name, "imagesrcset") { return .fetchedSet }
    guard Self.fetched.contains(where: { words.isWord(attribute.name, $0) }) else { return .none }
    let isAnchor = words.isWord(attribute.element, "a") || words.isWord(attribute.element, "area")
    let isReference = words.isWord(attribute.name, "href") || words.isWord(attribute.name, "xlink:href")
    return isAnchor && isReference ? .followed : .fetched
  }
}

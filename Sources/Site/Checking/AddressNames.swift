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

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    words = TagAttributes(bytes)
  }

  /// What an attribute is for, by the length of its name first: most names of a page have none of these lengths.
  func use(of attribute: TagAttributes.Attribute) -> Use {
    let name = attribute.name
    switch name.count {
    case 2: return words.isWord(name, "id") ? .id : .none
    case 3: return words.isWord(name, "src") ? .fetched : .none
    case 4 where words.isWord(name, "href"), 10 where words.isWord(name, "xlink:href"):
      return isAnchor(attribute.element) ? .followed : .fetched
    case 4 where words.isWord(name, "cite"): return .followed
    case 4: return isAny(of: ["data", "ping"], name) ? .fetched : .none
    case 6 where words.isWord(name, "srcset"), 11 where words.isWord(name, "imagesrcset"): return .fetchedSet
    case 6: return isAny(of: ["poster", "action"], name) ? .fetched : .none
    case 8, 10: return isAny(of: ["manifest", "formaction", "background"], name) ? .fetched : .none
    default: return .none
    }
  }

  /// Whether what the element's address leads to is followed by readers, not fetched by the browser.
  private func isAnchor(_ element: Range<Int>) -> Bool {
    words.isWord(element, "a") || words.isWord(element, "area")
  }

  private func isAny(of names: [StaticString], _ name: Range<Int>) -> Bool {
    names.contains { words.isWord(name, $0) }
  }
}

import Markup

/// What tiendo knows about attributes that can run or fetch something.
enum HTMLAttribute {
  /// Whether a variable may never stand in the attribute: event handlers, styles, and values with a grammar of their own.
  static func isForbidden(_ name: [UInt8]) -> Bool {
    isEvent(name) || isOne(of: ["style", "srcdoc", "srcset", "imagesrcset", "ping"], name)
  }

  static func isEvent(_ name: [UInt8]) -> Bool { name.starts(with: "on".utf8) }

  /// What the address in the attribute is for, or nil if its value is no address.
  static func addressUse(_ name: [UInt8], of element: [UInt8]) -> AddressUse? {
    if isOne(of: ["href", "xlink:href"], name), isOne(of: ["a", "area"], element) { return .link }
    if isOne(of: ["cite"], name) { return .link }
    let resources: [StaticString] = [
      "href", "xlink:href", "src", "action", "formaction", "poster", "data", "background", "manifest",
    ]
    return isOne(of: resources, name) ? .resource : nil
  }

  /// Whether the element's content is text up to its closing tag.
  static func holdsPlainText(_ element: [UInt8]) -> Bool { isOne(of: ["title", "textarea"], element) }

  /// Whether the element's content is raw text, in which nothing can be escaped.
  static func holdsRawText(_ element: [UInt8]) -> Bool {
    isOne(of: ["script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"], element)
  }

  private static func isOne(of names: [StaticString], _ name: [UInt8]) -> Bool {
    names.contains { $0.withUTF8Buffer { name.elementsEqual($0) } }
  }
}

/// What an address in an attribute may lead to.
package enum AddressUse: Hashable, Sendable {
  /// The browser fetches it by itself (`src`, a style sheet): only addresses inside the site.
  case resource
  /// The reader may follow it (`<a href>`): inside the site, or `https:`, `http:` and `mailto:`.
  case link
}

extension MarkupBuffer {
  /// Writes an address, or its beginning, inside a double-quoted attribute, so that it cannot run or phone out.
  ///
  /// An address that would leave the site by a scheme (`javascript:…`) or a host (`//…`) not allowed for its use is
  /// made relative by a leading `./`, as RFC 3986 section 4.2 does for a first segment with a colon. Nothing is dropped.
  package mutating func address(_ address: String, for use: AddressUse) {
    if Address.leavesSite(address), !(use == .link && Address.isAllowedLink(address)) { literal("./") }
    attribute(address)
  }
}

private enum Address {
  static func isAllowedLink(_ address: String) -> Bool {
    address.hasPrefix("https://") || address.hasPrefix("http://") || address.hasPrefix("mailto:")
  }

  /// Whether a browser would read a scheme or a host; spaces and controls, which browsers ignore, do not count.
  static func leavesSite(_ address: String) -> Bool {
    address.utf8.withContiguousStorageIfAvailable { leavesSite($0) } ?? leavesSite(Array(address.utf8))
  }

  private static func leavesSite(_ utf8: some Sequence<UInt8>) -> Bool {
    var seen = 0
    var isRooted = false
    for byte in utf8 where byte > 0x20 {
      let isSlash = byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
      if isRooted { return isSlash }
      if isSlash, seen > 0 { return false }
      isRooted = isSlash
      seen += 1
      if byte == UInt8(ascii: ":") { return true }
      if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { return false }
    }
    return false
  }
}

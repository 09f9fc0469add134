package import Diagnostics

/// Checks every link of the finished site: each relative address names a file, each fragment an id on it.
///
/// The site must work from `file://` and ask for nothing outside: assets are local, and only `<a href>` may
/// leave the site, to a cited source over http or https.
package enum LinkCheck {
  /// Checks all files of the site.
  ///
  /// - Parameter files: everything that will be written, pages and assets.
  /// - Returns: a message for each broken or outside address and each id used twice, in the order of the files.
  package static func faults(in files: [OutputFile]) -> [Diagnostic] {
    let pages = files.filter { $0.path.hasSuffix(".html") }.map(PageAddresses.init)
    let ids = Dictionary(pages.map { ($0.path, Set($0.ids)) }, uniquingKeysWith: { first, _ in first })
    let paths = Set(files.map(\.path))
    return pages.flatMap { page in
      repeated(page) + page.addresses.compactMap { fault(of: $0, on: page.path, paths: paths, ids: ids) }
    }
  }

  private static func repeated(_ page: PageAddresses) -> [Diagnostic] {
    var seen: Set<String> = []
    return page.ids.compactMap { id in
      seen.insert(id).inserted ? nil : Diagnostic(.siteIdTwice, at: .file(page.path), ["id": id])
    }
  }

  private static func fault(
    of address: PageAddresses.Address, on page: String, paths: Set<String>, ids: [String: Set<String>]
  ) -> Diagnostic? {
    if address.text.contains(":") || address.text.hasPrefix("//") {
      let isCitation =
        address.isAnchor && (address.text.hasPrefix("https://") || address.text.hasPrefix("http://"))
      return isCitation ? nil : Diagnostic(.siteLinkOutside, at: .file(page), ["address": address.text])
    }
    let parts = address.text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let broken = Diagnostic(.siteLinkBroken, at: .file(page), ["address": address.text])
    guard let path = parts.first, let target = path.isEmpty ? page : resolve(path, from: page) else { return broken }
    if !paths.contains(target) { return broken }
    guard parts.count == 2 else { return nil }
    return ids[target]?.contains(String(parts[1])) == true ? nil : broken
  }

  /// The path a relative address leads to, or nil where it leaves the site or begins with `/`.
  private static func resolve(_ address: Substring, from page: String) -> String? {
    if address.hasPrefix("/") { return nil }
    var parts = page.split(separator: "/").dropLast().map(Substring.init)
    for part in address.split(separator: "/", omittingEmptySubsequences: false) {
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else if part != "." {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}

/// The ids and addresses of one page, found in its bytes.
struct PageAddresses {
  struct Address: Hashable {
    let text: String
    /// It is the `href` of an `<a>`, not something the browser fetches by itself.
    let isAnchor: Bool
  }

  let path: String
  private(set) var ids: [String] = []
  /// Each once, in the order in which the page first has them.
  private(set) var addresses: [Address] = []
  private var known: Set<Address> = []

  init(_ file: OutputFile) {
    path = file.path
    file.bytes.withUnsafeBufferPointer { scan($0) }
  }

  /// Walks over tags; our own pages quote every attribute value with `"` and escape `<` in text.
  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let isAnchor = index + 2 < bytes.count && bytes[index + 1] == UInt8(ascii: "a") && bytes[index + 2] <= 0x20
      index += 1
      while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
        if bytes[index] == UInt8(ascii: "\"") { index = value(in: bytes, quote: index, isAnchor: isAnchor) }
        index += 1
      }
    }
  }

  /// Takes the attribute whose value opens at `quote`; returns the position of the closing quote.
  private mutating func value(in bytes: UnsafeBufferPointer<UInt8>, quote: Int, isAnchor: Bool) -> Int {
    var end = quote + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") { end += 1 }
    func isNamed(_ name: StaticString) -> Bool {
      let length = name.utf8CodeUnitCount
      guard quote > length + 1, bytes[quote - 1] == UInt8(ascii: "="), bytes[quote - length - 2] <= 0x20 else {
        return false
      }
      return name.withUTF8Buffer { $0.elementsEqual(bytes[(quote - 1 - length)..<(quote - 1)]) }
    }
    func text() -> String {
      let raw = String(decoding: bytes[(quote + 1)..<end], as: UTF8.self)
      return raw.contains("&") ? Self.unescape(raw) : raw
    }
    if isNamed("id") {
      ids.append(text())
    } else if isNamed("href") || isNamed("src") {
      let address = Address(text: text(), isAnchor: isAnchor && isNamed("href"))
      if known.insert(address).inserted { addresses.append(address) }
    }
    return end
  }

  private static func unescape(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    let entities = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      let entity = entities.first { rest.hasPrefix($0.0) } ?? ("&", "&")
      result += entity.1
      rest = rest.dropFirst(entity.0.count)
    }
    return result + rest
  }
}

package import Diagnostics

/// Checks every address of the finished site: each relative one names a file of it, each fragment an id in that file.
///
/// The site must work from `file://` and ask for nothing outside: assets are local, and only what a reader follows
/// may leave the site, to a cited source over http or https, or to a mailbox.
package enum LinkCheck {
  /// Checks all pages, pictures and style sheets.
  ///
  /// - Parameter files: everything that will be written.
  /// - Returns: a message for each broken or outside address and each id used twice, in the order of the files.
  package static func faults(in files: [OutputFile]) -> [Diagnostic] {
    let pages = files.compactMap(PageAddresses.init)
    let ids = Dictionary(
      pages.map { ($0.path, Set($0.ids.map(\.text))) }, uniquingKeysWith: { first, _ in first })
    let paths = Set(files.map(\.path))
    return pages.flatMap { page in
      var places = PlaceFinder(page)
      return repeated(page, &places)
        + page.addresses.compactMap { address in
          fault(of: address, on: page, paths: paths, ids: ids).map {
            Diagnostic($0, at: places.place(address.offset), ["address": address.text])
          }
        }
    }
  }

  private static func repeated(_ page: PageAddresses, _ places: inout PlaceFinder) -> [Diagnostic] {
    var seen: Set<String> = []
    return page.ids.compactMap { id in
      seen.insert(id.text).inserted ? nil : Diagnostic(.siteIdTwice, at: places.place(id.offset), ["id": id.text])
    }
  }

  private static func fault(
    of address: PageAddresses.Address, on page: PageAddresses, paths: Set<String>, ids: [String: Set<String>]
  ) -> MessageID? {
    if leavesSite(address.text) {
      let allowed = ["https://", "http://", "mailto:"]
      return address.isFollowed && allowed.contains(where: address.text.hasPrefix) ? nil : .siteLinkOutside
    }
    let parts = address.text.utf8.split(separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
      .map(Substring.init)
    guard let path = parts.first, let target = path.isEmpty ? page.path : resolve(path, from: page.path),
      paths.contains(target), !address.text.isEmpty
    else { return .siteLinkBroken }
    guard parts.count == 2 else { return nil }
    return ids[target]?.contains(String(parts[1])) == true ? nil : .siteLinkBroken
  }

  /// Whether it has a scheme or a host; browsers ignore controls and spaces, and take `\` for `/`.
  private static func leavesSite(_ address: String) -> Bool {
    var slashes: Int? = 0
    for byte in address.utf8 where byte > 0x20 {
      let isSlash = byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
      slashes = isSlash ? slashes.map { $0 + 1 } : nil
      if byte == UInt8(ascii: ":") || slashes == 2 { return true }
    }
    return false
  }

  /// The path a relative address leads to, or nil where it leaves the site or begins with `/`.
  private static func resolve(_ address: Substring, from page: String) -> String? {
    let slash = UInt8(ascii: "/")
    if address.utf8.first == slash { return nil }
    var parts = page.utf8.split(separator: slash).dropLast().map(Substring.init)
    for part in address.utf8.split(separator: slash, omittingEmptySubsequences: false).map(Substring.init) {
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else if part != "." {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}

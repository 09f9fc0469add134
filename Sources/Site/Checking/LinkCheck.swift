package import Diagnostics
package import Pages

/// Checks every address of the finished site: each relative one names a file of it, each fragment an id in that file.
///
/// The site must work from `file://` and ask for nothing outside: assets are local, and only what a reader follows
/// may leave the site, to a cited source over http or https, or to a mailbox.
package enum LinkCheck {
  /// Checks all pages, pictures and style sheets.
  ///
  /// - Parameters:
  ///   - files: everything that will be written.
  ///   - written: the links of texts; what is wrong with one is told where it was written.
  ///   - folder: the content folder, set before the places of written links.
  /// - Returns: a message for each broken or outside address and each id used twice, in the order of the files.
  package static func faults(
    in files: [OutputFile], written: [WrittenLink] = [], below folder: String = ""
  ) -> [Diagnostic] {
    let targets = LinkTargets(files.map(\.path), files.map(FileLinks.init), jobs: 1)
    return faults(in: files, among: targets, written: written, below: folder)
  }

  /// The same for some of the files, where all that can be led to is known.
  static func faults(
    in files: [OutputFile], among targets: LinkTargets, written: [WrittenLink], below folder: String
  ) -> [Diagnostic] {
    let origins = Dictionary(grouping: written) { LinkOnPage(page: $0.page.text, address: $0.address) }
    return files.compactMap(PageAddresses.init).flatMap { page in
      var places = PlaceFinder(page)
      return repeated(page, &places)
        + page.addresses.flatMap { address -> [Diagnostic] in
          guard let message = fault(of: address, on: page, in: targets) else { return [] }
          if let links = origins[LinkOnPage(page: page.path, address: address.text)] {
            return links.map { fault(of: $0, among: targets.paths).below(folder) }
          }
          return [Diagnostic(message, at: places.place(address.offset), ["address": address.text])]
        }
    }
  }

  /// An address where it stands.
  private struct LinkOnPage: Hashable {
    let page: String
    let address: String
  }

  /// What is wrong with a link of a text: no such page, or no such part of it.
  private static func fault(of link: WrittenLink, among paths: Set<String>) -> Diagnostic {
    if paths.contains(link.target.text), let fragment = link.fragment {
      return Diagnostic(.siteTextLinkFragment, at: link.place, ["path": link.target.text, "fragment": fragment])
    }
    let pages = paths.filter { $0.hasSuffix(".html") }.sorted()
    let nearest = DidYouMean.nearest(to: link.target.text, among: pages)
    return Diagnostic(
      .siteTextLinkBroken, at: link.place, ["address": link.written],
      suggestion: nearest.map(DidYouMean.question))
  }

  private static func repeated(_ page: PageAddresses, _ places: inout PlaceFinder) -> [Diagnostic] {
    if page.ids.count == page.idTexts.count { return [] }
    var seen: Set<String> = []
    return page.ids.compactMap { id in
      seen.insert(id.text).inserted ? nil : Diagnostic(.siteIdTwice, at: places.place(id.offset), ["id": id.text])
    }
  }

  private static func fault(of address: PageAddresses.Address, on page: PageAddresses, in targets: LinkTargets)
    -> MessageID?
  {
    switch target(of: address.text, isFollowed: address.isFollowed, on: page.path) {
    case .outside: nil
    case .forbidden: .siteLinkOutside
    case .nowhere: .siteLinkBroken
    case .file(let path, let fragment): targets.contain(path, fragment) ? nil : .siteLinkBroken
    }
  }

  /// Where an address leads, seen from the page alone.
  enum Target {
    /// A source or a mailbox that a reader may follow.
    case outside
    /// Outside, and fetched by the browser or of another scheme.
    case forbidden
    case nowhere
    case file(String, fragment: String?)
  }

  static func target(of address: String, isFollowed: Bool, on page: String) -> Target {
    if leavesSite(address) {
      let allowed = ["https://", "http://", "mailto:"]
      return isFollowed && allowed.contains(where: address.hasPrefix) ? .outside : .forbidden
    }
    let mark = address.utf8.firstIndex(of: UInt8(ascii: "#"))
    let path = address[..<(mark ?? address.endIndex)]
    guard !address.isEmpty, let target = path.isEmpty ? page : resolve(path, from: page) else { return .nowhere }
    return .file(target, fragment: mark.map { String(address[address.utf8.index(after: $0)...]) })
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

package import Diagnostics
import Directives
import PlanModel

/// A link of a text to a page of the site or to a heading, for the site to check before anything is written.
package struct WrittenLink: Hashable, Sendable {
  /// Where it stands in the content.
  package let place: Place
  /// The address as written.
  package let written: String
  /// The page that it stands on, and its address there.
  package let page: OutputPath
  package let address: String
  /// The page that it leads to, and the id on it.
  package let target: OutputPath
  package let fragment: String?
}

/// The addresses of a text's links on the page that shows it.
struct ProseAddresses {
  let page: OutputPath
  /// The ids of headings by their words unaccented; of several that are alike the first.
  let headings: [String: String]

  /// The address on the page.
  func address(of destination: LinkDestination) -> String {
    switch destination {
    case .web(let address), .mail(let address): Self.encoded(Self.withSmallScheme(address))
    case .relative, .fragment:
      Self.encoded(
        target(of: destination).map { page.relative(to: $0.path, fragment: $0.fragment) } ?? destination.text)
    }
  }

  /// The page of the site that a link leads to; nil for what leaves the site.
  func target(of destination: LinkDestination) -> (path: OutputPath, fragment: String?)? {
    switch destination {
    case .web, .mail: return nil
    case .fragment(let name): return (page, headings[name] ?? name)
    case .relative(let path):
      guard let sign = path.firstIndex(of: "#") else { return (OutputPath(path), nil) }
      return (OutputPath(String(path[..<sign])), String(path[path.index(after: sign)...]))
    }
  }

  /// The address with its scheme in small letters, the form that the rest of the site knows [RFC 3986 3.1].
  private static func withSmallScheme(_ address: String) -> String {
    guard let colon = address.firstIndex(of: ":") else { return address }
    return address[..<colon].lowercased() + address[colon...]
  }

  /// The address with what does not belong in one as `%` and its code, as CommonMark writers do it.
  private static func encoded(_ address: String) -> String {
    if address.utf8.allSatisfy(isPlain) { return address }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23...0x3B, 0x3D, 0x3F...0x5A, 0x5F, 0x61...0x7A, 0x7E: true
    default: false
    }
  }
}

extension PageContext {
  /// Every link of a text that must lead to a page of the site, in the order of the texts.
  package var writtenLinks: [WrittenLink] {
    texts.flatMap { text -> [WrittenLink] in
      let addresses = ProseBuilder.addresses(
        of: text.document.blocks, on: path(of: text.owner), taken: dutyIDs(of: text.owner))
      return text.document.blocks.links.compactMap { inline in
        guard case .link(let link) = inline.content, let target = addresses.target(of: link.destination) else {
          return nil
        }
        return WrittenLink(
          place: inline.place, written: link.destination.text, page: addresses.page,
          address: addresses.address(of: link.destination), target: target.path, fragment: target.fragment)
      }
    }
  }
}

/// The place of a file inside `Output`, with `/` between folders: `dia-ban/phuc-tho.html`.
package struct OutputPath: Hashable, Sendable, Comparable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func < (a: OutputPath, b: OutputPath) -> Bool {
    a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }

  /// The relative address of another file as seen from this one: always with an explicit file name.
  ///
  /// - Parameters:
  ///   - target: the file pointed at.
  ///   - fragment: the id of an element on it, without `#`.
  /// - Returns: `../dia-ban/phuc-tho.html#vong-xuyen`; only the fragment where the target is this file.
  package func relative(to target: OutputPath, fragment: String? = nil) -> String {
    let anchor = fragment.map { "#\($0)" } ?? ""
    if target == self, !anchor.isEmpty { return anchor }
    let slash = UInt8(ascii: "/")
    let here = text.utf8.split(separator: slash).dropLast()
    let there = target.text.utf8.split(separator: slash)
    let shared = zip(here, there.dropLast()).prefix { $0.elementsEqual($1) }.count
    var address = String(repeating: "../", count: here.count - shared)
    for (index, part) in there.dropFirst(shared).enumerated() {
      if index > 0 { address += "/" }
      address += Substring(part)
    }
    return address + anchor
  }

  /// The way from this file up to the root of the site: `` or `../` or `../../`.
  package var root: String {
    String(repeating: "../", count: text.split(separator: "/").count - 1)
  }

  /// It stands in the same folder as another file, or is that file.
  package func isBeside(_ other: OutputPath) -> Bool {
    let slash: Character = "/"
    return text.split(separator: slash).dropLast() == other.text.split(separator: slash).dropLast()
  }

  /// A file beside this one.
  package func sibling(_ name: String) -> OutputPath {
    OutputPath((text.split(separator: "/").dropLast() + [Substring(name)]).joined(separator: "/"))
  }
}

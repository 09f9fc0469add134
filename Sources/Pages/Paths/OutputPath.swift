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
    var address = ""
    if fragment == nil || target != self {
      let slash = UInt8(ascii: "/")
      let shared = target.text.utf8.endOfFolders(sharedWith: text.utf8)
      for _ in text.utf8.dropFirst(shared).lazy.filter({ $0 == slash }) { address += "../" }
      address += Substring(target.text.utf8.dropFirst(shared))
    }
    if let fragment {
      address += "#"
      address += fragment
    }
    return address
  }

  /// The way from this file up to the root of the site: `` or `../` or `../../`.
  package var root: String {
    String(repeating: "../", count: text.split(separator: "/").count - 1)
  }

  /// It stands in the same folder as another file, or is that file.
  package func isBeside(_ other: OutputPath) -> Bool {
    folder.elementsEqual(other.folder)
  }

  /// The file's name without its ending: `phu-luc-3`.
  package var stem: String {
    let name = text.split(separator: "/").last ?? ""
    return String(name.hasSuffix(".html") ? name.dropLast(".html".count) : name)
  }

  /// A file beside this one.
  package func sibling(_ name: String) -> OutputPath {
    OutputPath(String(Substring(folder)) + name)
  }

  /// The folder it stands in, with its last `/`.
  private var folder: Substring.UTF8View {
    let slash = text.utf8.lastIndex(of: UInt8(ascii: "/"))
    return slash.map { text.utf8[...$0] } ?? text.utf8.prefix(0)
  }
}

extension String.UTF8View {
  /// The number of bytes of the leading folders, each with its `/`, that two paths share.
  fileprivate func endOfFolders(sharedWith other: String.UTF8View) -> Int {
    var (end, position) = (0, 0)
    for (own, others) in zip(self, other) {
      guard own == others else { break }
      position += 1
      if own == UInt8(ascii: "/") { end = position }
    }
    return end
  }
}

/// The place of a file inside `Output`, with `/` between folders: `dia-ban/phuc-tho.html`.
package struct OutputPath: Hashable, Sendable, Comparable {
  package let text: String
  /// How many bytes of it are folders, each with its `/`.
  private let folderLength: Int
  /// How many folders it stands in.
  let depth: Int

  package init(_ text: String) {
    var text = text
    (folderLength, depth) = text.withUTF8 { text in
      (text.lastIndex(of: Self.slash).map { $0 + 1 } ?? 0, text.count { $0 == Self.slash })
    }
    self.text = text
  }

  package static func == (a: OutputPath, b: OutputPath) -> Bool { a.text == b.text }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }

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
      let way = way(to: target)
      for _ in 0..<way.up { address += "../" }
      address += way.shared == 0 ? target.text : String(Substring(target.text.utf8.dropFirst(way.shared)))
    }
    if let fragment {
      address += "#"
      address += fragment
    }
    return address
  }

  /// How many folders up another file is, and how many bytes the folders above both take, each with its `/`.
  private func way(to target: OutputPath) -> (up: Int, shared: Int) {
    var others = target.text.utf8.makeIterator()
    var (position, shared, up, isAlike) = (0, 0, 0, true)
    for byte in text.utf8.prefix(folderLength) {
      isAlike = isAlike && byte == others.next()
      position += 1
      guard byte == Self.slash else { continue }
      if isAlike { shared = position } else { up += 1 }
    }
    return (up, shared)
  }

  /// The way from this file up to the root of the site: `` or `../` or `../../`.
  package var root: String { String(repeating: "../", count: depth) }

  /// It stands in the same folder as another file, or is that file.
  package func isBeside(_ other: OutputPath) -> Bool {
    folderLength == other.folderLength && folder == other.folder
  }

  /// The file's name without its ending: `phu-luc-3`.
  package var stem: String {
    var text = text
    return text.withUTF8 { text in
      let (name, ending) = (text.dropFirst(folderLength), ".html".utf8)
      let isPage = name.suffix(ending.count).elementsEqual(ending)
      return String(decoding: isPage ? name.dropLast(ending.count) : name, as: UTF8.self)
    }
  }

  /// A file beside this one.
  package func sibling(_ name: String) -> OutputPath { OutputPath(String(folder) + name) }

  /// The folder it stands in, with its last `/`; empty at the root.
  var folder: Substring { text[..<text.utf8.index(text.startIndex, offsetBy: folderLength)] }

  private static let slash = UInt8(ascii: "/")
}

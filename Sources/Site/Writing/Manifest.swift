/// The list of the files that tiendo made in an output folder: what may be removed when it is no longer made.
package struct Manifest: Hashable, Sendable {
  /// The file's name in the root of the output folder.
  package static let name = "tiendo-manifest.txt"
  /// The first line: the sign that the folder is ours.
  private static let head = "# Các tệp do tiendo tạo ra trong thư mục này; tệp khác không bị đụng đến."

  /// Paths below the output folder, sorted by their bytes.
  package let paths: [String]

  package init(paths: some Sequence<String>) {
    let given = Array(paths)
    let isSorted = zip(given, given.dropFirst()).allSatisfy { $0 < $1 }
    self.paths = isSorted ? given : Set(given).sorted()
  }

  /// Reads the list; nil where it is not ours or a line is no path of ours, for then nothing in it can be trusted.
  package init?(bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
    guard lines.first == Self.head, lines.dropFirst().allSatisfy(Self.isSafe) else { return nil }
    self.init(paths: lines.dropFirst())
  }

  package var bytes: [UInt8] {
    Array((([Self.head] + paths).joined(separator: "\n") + "\n").utf8)
  }

  /// Whether a path stays below the folder and can be a page's: parts of `[a-z0-9._-]` that begin with no dot.
  package static func isSafe(_ path: String) -> Bool {
    let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
    var last = slash
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        break
      case slash, dot: if last == slash { return false }
      default: return false
      }
      last = byte
    }
    return last != slash && path.utf8.count <= 240 && path != name
  }
}

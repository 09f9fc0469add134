/// The files of templates, wording and assets that a site was built with, each with the name of its content.
///
/// It is written beside the pages, so that a reviewer can be told why pages changed whose data did not.
package struct TemplateList: Hashable, Sendable {
  /// Its file below the output folder.
  package static let path = "du-lieu/mau-trang.txt"
  private static let head = "# Mẫu, câu chữ và tệp kèm theo đã dùng để dựng các trang, với mã nội dung như git tính."

  /// By path below the templates folder: `pages/cluster.html`, `strings/vi.yaml`, `assets/tiendo.css`.
  package let files: [String: BlobID]

  package init(files: [String: BlobID]) {
    self.files = files
  }

  /// Reads the list; nil where the bytes are none.
  package init?(bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first.map(String.init) == Self.head else { return nil }
    let pairs = lines.dropFirst().compactMap { line -> (String, BlobID)? in
      let parts = line.split(separator: " ", maxSplits: 1)
      return parts.count == 2 ? (String(parts[1]), BlobID(text: String(parts[0]))) : nil
    }
    guard pairs.count == lines.count - 1 else { return nil }
    files = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  package var output: OutputFile {
    let lines = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\($0.value.text) \($0.key)" }
    let text = ([Self.head] + lines).joined(separator: "\n") + "\n"
    return OutputFile(path: Self.path, bytes: Array(text.utf8), origin: "danh mục mẫu trang đã dùng")
  }

  /// The paths whose content is another in another list, or that only one has, in byte order.
  package func differences(from other: TemplateList) -> [String] {
    Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

import DataSyntax
import Diagnostics

/// A YAML file that ends with a list of mappings, one beside the other.
struct ListEnd {
  private let bytes: [UInt8]
  /// What stands before the dash of each item, and between the dash and its first key.
  private let margin: String
  private let gap: String

  /// Looks at a file; nil where its last key is another than `key`, or where the list is written in brackets.
  init?(of key: String, path: String, bytes: [UInt8]) {
    guard path.hasSuffix(".yaml"), let document = DataReader.read(path: path, bytes: bytes).document,
      case .mapping(let entries) = document.root.content, let last = entries.last, last.key == key,
      case .sequence(let items) = last.value.content, let item = items.last
    else { return nil }
    let line = Self.line(item.start.line, of: bytes)
    let margin = line.prefix { $0 == " " }
    let rest = line.dropFirst(margin.count)
    let gap = rest.dropFirst().prefix { $0 == " " }
    guard rest.first == "-", !gap.isEmpty, margin.count + 1 + gap.count + 1 == item.start.column else { return nil }
    self.bytes = bytes
    (self.margin, self.gap) = (String(margin), String(gap))
  }

  /// The file with one more item; `lines` are those of its mapping, without indentation of their own.
  func appending(_ lines: [String]) -> [UInt8] {
    var text = bytes.last == 0x0A || bytes.isEmpty ? "" : "\n"
    for (number, line) in lines.enumerated() {
      text += margin + (number == 0 ? "-" : " ") + gap + line + "\n"
    }
    return bytes + Array(text.utf8)
  }

  private static func line(_ number: Int, of bytes: [UInt8]) -> Substring {
    let lines = bytes.split(separator: 0x0A, maxSplits: number, omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1) else { return "" }
    return Substring(String(decoding: lines[number - 1], as: UTF8.self))
  }
}

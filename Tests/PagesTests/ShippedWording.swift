import Diagnostics
import Foundation
import Testing

@testable import Pages

/// The words that the program ships with.
enum ShippedWording {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func read() throws -> Wording {
    let (wording, diagnostics) = Wording.read(try entries(), file: "strings/vi.yaml")
    return try #require(wording, "\(diagnostics.map(\.text))")
  }

  /// The entries of the file, which has areas and under each its keys, one line each.
  static func entries() throws -> [Wording.Entry] {
    let file = root.appending(path: "Templates/strings/vi.yaml")
    var area = ""
    var entries: [Wording.Entry] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: ":", maxSplits: 1)
      let key = parts[0].trimmingCharacters(in: .whitespaces)
      guard line.hasPrefix("  ") else {
        area = key
        continue
      }
      let text = parts[1].trimmingCharacters(in: .whitespaces)
      let pattern = text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : text
      let place = Place.file(file.lastPathComponent)
      entries.append(Wording.Entry(key: "\(area).\(key)", pattern: pattern, keyPlace: place, place: place))
    }
    return entries
  }
}

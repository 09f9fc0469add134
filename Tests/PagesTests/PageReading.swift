@testable import Pages

/// What a page holds, by reflection: whatever is added to a page model later is read too.
enum PageReading {
  static func links(of page: Page) -> [Link] { all(Link.self, in: page) }

  /// Ids of tables, bodies, rows, charts and bars.
  static func ids(of page: Page) -> [String] {
    all(Table.self, in: page).map(\.id) + all(TableBody.self, in: page).compactMap(\.id)
      + all(TableRow.self, in: page).compactMap(\.id) + all(Chart.self, in: page).map(\.id)
  }

  private static func all<Part>(_ type: Part.Type, in value: Any) -> [Part] {
    if let part = value as? Part, !(value is any OptionalValue) {
      return [part] + Mirror(reflecting: value).children.flatMap { all(type, in: $0.value) }
    }
    return Mirror(reflecting: value).children.flatMap { all(type, in: $0.value) }
  }

  /// The path of an address as seen from a file, without its fragment.
  static func resolve(_ address: String, from path: String) -> String {
    let file = address.split(separator: "#", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    if file.isEmpty { return path }
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in file.split(separator: "/") {
      if part == ".." { folders.removeLast() } else { folders.append(String(part)) }
    }
    return folders.joined(separator: "/")
  }
}

private protocol OptionalValue {}
extension Optional: OptionalValue {}

import Foundation
import Testing

/// The table of who may import whom; it is the law of the house, so it stands here a second time on purpose.
private let table: [String: Set<String>] = [
  "CMarkGFM": [], "CLibYAML": [], "Diagnostics": [], "Markup": [], "PlanModel": [], "Processes": ["Glibc"],
  "Parallel": ["Dispatch", "Synchronization"],
  "DataSyntax": ["CLibYAML", "Diagnostics"],
  "VietnameseText": ["PlanModel"],
  "Directives": ["CMarkGFM", "DataSyntax", "Diagnostics", "Synchronization"],
  "Charts": ["Markup"],
  "Templating": ["Diagnostics", "Markup"],
  "PlanLoading": ["DataSyntax", "Diagnostics", "Directives", "Parallel", "PlanModel", "VietnameseText"],
  "ModelFile": ["DataSyntax", "Diagnostics", "PlanModel"],
  "Comparison": ["PlanModel", "VietnameseText"],
  "Pages": ["Comparison", "Diagnostics", "Directives", "Parallel", "PlanModel", "VietnameseText"],
  "Rendering": ["Charts", "Diagnostics", "Directives", "Markup", "Pages", "Templating"],
  "Scaffolding": ["DataSyntax", "Diagnostics", "PlanModel", "VietnameseText"],
  "Site": [
    "Charts", "DataSyntax", "Diagnostics", "Directives", "Markup", "ModelFile", "Pages", "Parallel", "PlanLoading",
    "PlanModel", "Rendering", "Scaffolding", "Templating", "VietnameseText", "Glibc",
  ],
  "Review": [
    "Comparison", "DataSyntax", "Diagnostics", "Markup", "ModelFile", "Pages", "Parallel", "PlanLoading", "PlanModel",
    "Processes", "Site", "VietnameseText", "Glibc",
  ],
  "Printing": ["DataSyntax", "Diagnostics", "Pages", "PlanModel", "Processes", "Site", "Glibc"],
  "tiendo": [
    "ArgumentParser", "Diagnostics", "PlanModel", "Printing", "Processes", "Review", "Scaffolding", "Site", "Glibc",
  ],
]

@Suite struct HouseTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func `every room imports only what the table allows`() throws {
    let sources = Self.root.appending(path: "Sources")
    let rooms = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { !$0.hasPrefix(".") }
    #expect(Set(rooms) == Set(table.keys), "a folder under Sources is no room, or a room is gone")
    for room in rooms {
      let allowed = try #require(table[room])
      for file in try Self.swiftFiles(below: sources.appending(path: room)) {
        for module in Self.imports(try String(contentsOf: file, encoding: .utf8)) {
          #expect(allowed.contains(module), "\(room)/\(file.lastPathComponent) imports \(module)")
        }
      }
    }
  }

  @Test func `the package declares the same table`() throws {
    let package = try String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    let systemModules: Set = ["Foundation", "Dispatch", "Glibc", "Synchronization"]
    for (room, allowed) in table where !["CMarkGFM", "CLibYAML"].contains(room) {
      let declared = try Self.words(ofTarget: room, in: package)
      #expect(declared == allowed.subtracting(systemModules), "\(room)")
    }
  }

  @Test func `no room reads the clock, the locale or a random number`() throws {
    let banned = ["Date()", "Date.now", "Locale.", "TimeZone", "Formatter", ".random(", "UUID()", "ProcessInfo"]
    let exempt: Set = ["tiendo"]
    for room in table.keys where !exempt.contains(room) {
      let folder = Self.root.appending(path: "Sources").appending(path: room)
      for file in try Self.swiftFiles(below: folder) {
        let text = try String(contentsOf: file, encoding: .utf8)
        for word in banned {
          #expect(!text.contains(word), "\(room)/\(file.lastPathComponent) has \(word)")
        }
      }
    }
  }

  /// The other targets and products named in a target's declaration.
  private static func words(ofTarget room: String, in package: String) throws -> Set<String> {
    let opening = try Regex("(?:room|executableTarget)\\(\\s*(?:name: )?\"\(room)\"")
    let start = try #require(package.firstMatch(of: opening), "\(room) is no target").range
    var depth = 1
    let declaration = package[start.upperBound...].prefix { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      return depth > 0
    }
    return Set(declaration.matches(of: /"([A-Za-z]+)"/).map { String($0.output.1) })
  }

  private static func swiftFiles(below folder: URL) throws -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
  }

  private static func imports(_ source: String) -> [String] {
    source.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let position = words.firstIndex(of: "import"), position <= 2, !line.hasPrefix("//"),
        words.count > position + 1,
        words[..<position].allSatisfy({
          ["package", "public", "internal", "private", "@testable", "@_exported"].contains($0)
        })
      else { return nil }
      return words[position + 1].split(separator: ".").first.map(String.init)
    }
  }
}

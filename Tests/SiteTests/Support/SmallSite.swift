import Diagnostics
import Foundation
import Site
import Testing

/// The small invented province: two districts, three clusters, two annexes.
enum SmallSite {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  static let content = "\(root)/Tests/SiteTests/Fixtures/content"
  static let templates = "\(root)/Templates"
  static let golden = "\(root)/Tests/SiteTests/Golden"

  /// Settings for a build in this process.
  static func settings(output: String, content: String = content, jobs: Int = 2) -> BuildSettings {
    BuildSettings(
      content: content, templates: nil, shippedTemplates: templates, output: output, cutOff: nil, jobs: jobs,
      home: "/nonexistent-home", workingFolder: "/")
  }

  /// Builds and demands success.
  @discardableResult static func build(_ settings: BuildSettings) throws -> SiteUpdate {
    let outcome = SiteUpdate.run(PreparedSite(settings), writes: true)
    try #require(outcome.exitCode == 0, "\(lines(outcome.diagnostics))")
    return outcome
  }

  static func lines(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { diagnostic in
      let place = diagnostic.place
      return "\(place.path):\(place.start.line):\(place.start.column) \(diagnostic.id) \(diagnostic.text)"
    }.joined(separator: "\n")
  }
}

extension OutputFile {
  init(_ path: String, _ text: String = "một trang\n", from origin: String = "") {
    self.init(path: path, bytes: Array(text.utf8), origin: origin.isEmpty ? "trang “\(path)”" : origin)
  }
}

extension OutputFolder {
  /// Brings the folder to the state of these files.
  func update(to files: [OutputFile]) -> (changes: OutputChanges?, failures: [Diagnostic]) {
    update { receive in files.sorted { $0.path < $1.path }.map(receive) }
  }

  func compare(with files: [OutputFile]) throws -> OutputComparison {
    try #require(compare { receive in files.sorted { $0.path < $1.path }.map(receive) })
  }
}

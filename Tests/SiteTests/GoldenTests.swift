import Foundation
import Site
import Testing

/// The small site as it was last looked at and found right; `TIENDO_RECORD=1 swift test --filter GoldenTests` records it anew.
@Suite struct GoldenTests {
  private static let isRecording = ProcessInfo.processInfo.environment["TIENDO_RECORD"] == "1"

  @Test func `the small site is the recorded one, to the byte`() throws {
    let folder = try TemporaryFolder()
    try SmallSite.build(SmallSite.settings(output: folder("site")))
    try Self.checkAssets(of: folder)
    if Self.isRecording { try Self.record(folder) }
    let (made, recorded) = (try Tree(folder("site")).files, try Tree(SmallSite.golden).files)
    #expect(recorded.count > 30)
    for path in Set(made.keys).union(recorded.keys).sorted() {
      #expect(Self.difference(made[path], recorded[path]) == nil, "\(path)")
    }
    #expect(!Self.isRecording, "the site was recorded, not compared; look at the changes and run without TIENDO_RECORD")
  }

  @Test func `a difference is told by its first line`() {
    let (old, new) = (Data("a\nb\nc\n".utf8), Data("a\nB\nc\n".utf8))
    #expect(Self.difference(old, old) == nil)
    #expect(Self.difference(new, old) == "line 2: made “B”, recorded “b”")
    #expect(Self.difference(Data("a\nb\n".utf8), old) == "line 3: made “”, recorded “c”")
    #expect(Self.difference(nil, old) == "recorded, but not made")
    #expect(Self.difference(new, nil) == "made, but not recorded")
  }

  /// Assets are copied as they are; neither they nor their list have a second copy among the recorded files.
  private static func checkAssets(of folder: TemporaryFolder) throws {
    let source = try Tree("\(SmallSite.templates)/assets")
    let copy = try Tree(folder("site/assets/1"))
    #expect(copy.files == source.files)
    #expect(!copy.files.isEmpty)
    try folder.remove("site/assets")
    try folder.remove("site/\(TemplateList.path)")
  }

  private static func record(_ folder: TemporaryFolder) throws {
    try FileManager.default.removeItem(atPath: SmallSite.golden)
    try FileManager.default.copyItem(atPath: folder("site"), toPath: SmallSite.golden)
  }

  private static func difference(_ made: Data?, _ recorded: Data?) -> String? {
    guard let made else { return "recorded, but not made" }
    guard let recorded else { return "made, but not recorded" }
    if made == recorded { return nil }
    let (new, old) = (lines(made), lines(recorded))
    let line = zip(new, old).prefix { $0 == $1 }.count
    return
      "line \(line + 1): made “\(line < new.count ? new[line] : "")”, recorded “\(line < old.count ? old[line] : "")”"
  }

  private static func lines(_ data: Data) -> [String] {
    data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

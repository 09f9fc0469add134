import Foundation
import Site
import Testing

/// Builds that are killed, or that the disk fails, at a chosen system call.
@Suite(.enabled(if: Tracing.isPossible, "strace cannot trace programs here"))
struct InterruptionTests {
  private let folder: TemporaryFolder
  /// The output before the builds that go wrong, and as it should become.
  private let (old, new): (Tree, Tree)
  private let files: [OutputFile]

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(SmallSite.content, to: "Content")
    try SmallSite.build(SmallSite.settings(output: folder("old"), content: folder("Content")))
    try folder.file("old/của tôi.txt")
    // A cluster with another id: pages to remove, pages to make, pages to change.
    for path in ["clusters/doi-cau.yaml", "plans/2021/annex-2.yaml"] {
      try folder.file("Content/\(path)", try folder.text("Content/\(path)").replacing("chan-doi", with: "chan-doi-moi"))
    }
    try folder.copy(folder("old"), to: "new")
    files = SiteBuild(SmallSite.settings(output: "", content: folder("Content"))).files
    #expect(OutputFolder(folder("new")).update(to: files).failures == [])
    (old, new) = (try Tree(folder("old")), try Tree(folder("new")))
    #expect(old.differences(from: new).count > 10)
  }

  @Test func `a build killed at any step leaves whole files only, and the next build is right`() throws {
    // Each call is tried one after the other until a build gets by; writes, which are alike, in steps of four.
    let steps: [(call: String, stride: Int, least: Int)] = [
      ("?mkdir,?mkdirat", 1, 1), ("?write", 4, 2), ("?rename,?renameat,?renameat2", 1, 8), ("?unlink,?unlinkat", 1, 2),
      ("?rmdir", 1, 1),
    ]
    for (call, stride, least) in steps {
      var when = 1
      while true {
        try start()
        let isDone = try build(injecting: "\(call):signal=SIGKILL:when=\(when)") == 0
        try expectWholeFiles("killed at \(call) \(when)")
        if isDone { break }
        #expect(OutputFolder(folder("site")).update(to: files).failures == [])
        #expect(try Tree(folder("site")).differences(from: new) == [], "killed at \(call) \(when)")
        when += stride
      }
      #expect((when - 1) / stride >= least, "\(call) was reached")
    }
  }

  @Test func `what the disk refuses before anything is replaced leaves the old site as it was`() throws {
    let refusals: [(call: String, error: String, cause: String, whens: [Int])] = [
      ("?write", "ENOSPC", "hết chỗ", [1, 4]), ("?write", "EIO", "lỗi vào ra", [2]),
      ("?write", "EDQUOT", "hết chỗ", [3]),
      ("?mkdir,?mkdirat", "ENOSPC", "hết chỗ", [1]), ("?mkdir,?mkdirat", "EROFS", "chỉ cho đọc", [1]),
      ("?mkdir,?mkdirat", "EACCES", "không có quyền", [1]), ("?fchmod", "EPERM", "không có quyền", [2]),
      ("?rename,?renameat,?renameat2", "EIO", "lỗi vào ra", [1]),
    ]
    for (call, error, cause, whens) in refusals {
      for when in whens {
        try start()
        let status = try build(injecting: "\(call):error=\(error):when=\(when)", expecting: cause)
        #expect(status == 3, "\(error) at \(call) \(when)")
        #expect(try Tree(folder("site")).differences(from: old) == [], "\(error) at \(call) \(when)")
      }
    }
  }

  @Test func `what the disk refuses later is reported, and the next build is right`() throws {
    for (call, when) in [
      ("?rename,?renameat,?renameat2", 2), ("?rename,?renameat,?renameat2", 9), ("?unlink,?unlinkat", 1),
    ] {
      try start()
      #expect(try build(injecting: "\(call):error=EIO:when=\(when)", expecting: "lỗi vào ra") == 3)
      try expectWholeFiles("EIO at \(call) \(when)")
      #expect(OutputFolder(folder("site")).update(to: files).failures == [])
      #expect(try Tree(folder("site")).differences(from: new) == [])
    }
  }

  /// Every file is the old one or the new one, nobody's file is gone, and the list names all of ours.
  private func expectWholeFiles(_ when: String) throws {
    let now = try Tree(folder("site"))
    let manifest = try #require(Manifest(bytes: Array(try folder.text("site/\(Manifest.name)").utf8)), "\(when)")
    for (path, data) in now.files where path != Manifest.name && !path.hasPrefix(".tiendo-moi/") {
      #expect(data == old.files[path] || data == new.files[path], "\(when): \(path) is neither old nor new")
      #expect(manifest.paths.contains(path) || path == "của tôi.txt", "\(when): \(path) is in no list")
    }
    #expect(now.files["của tôi.txt"] != nil, "\(when)")
  }

  private func start() throws {
    if FileManager.default.fileExists(atPath: folder("site")) { try folder.remove("site") }
    try folder.copy(folder("old"), to: "site")
  }

  private func build(injecting fault: String, expecting cause: String? = nil) throws -> Int32 {
    let run = try Command.run(
      ["build", "--content", folder("Content"), "--output", folder("site"), "--jobs", "1"], tracing: fault)
    if let cause { #expect(run.errors.contains(cause), "\(fault): \(run.errors)") }
    return run.status
  }
}

/// Whether programs can be traced here: strace is there, and the machine allows it.
enum Tracing {
  static let isPossible: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/strace")
    process.arguments = ["-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "/bin/true"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()
}

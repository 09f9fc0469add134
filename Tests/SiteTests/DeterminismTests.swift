import Foundation
import Site
import Testing

@Suite struct DeterminismTests {
  @Test func `every environment gives the same bytes, modes and manifest`() throws {
    let folder = try TemporaryFolder()
    let reference = try Self.reference(in: folder)
    #expect(reference.files.count > 30)
    var count = 0
    for (name, build) in Self.environments {
      let output = folder("output-\(count)")
      try build(folder, output)
      #expect(try Tree(output).differences(from: reference) == [], "\(name)")
      count += 1
    }
    #expect(count >= 16)
  }

  @Test func `files are readable by all and folders can be entered, whatever the umask`() throws {
    let folder = try TemporaryFolder()
    for umask in ["000", "022", "077"] {
      let output = folder("umask/\(umask)/site")
      let run = try Command.run(["build", "--content", SmallSite.content, "--output", output], umask: umask)
      try #require(run.status == 0, "\(run.errors)")
      let modes = Set(try Tree(folder("umask/\(umask)")).entries.values)
      #expect(modes == ["file 644", "folder 755"], "umask \(umask)")
    }
  }

  @Test func `nothing is written into the folders that are read`() throws {
    let folder = try TemporaryFolder()
    try folder.copy(SmallSite.content, to: "content")
    try folder.copy(SmallSite.templates, to: "templates")
    let stamps = try Self.stamps(below: folder.path)
    var settings = SmallSite.settings(output: folder("out/site"), content: folder("content"))
    settings.shippedTemplates = folder("templates")
    try SmallSite.build(settings)
    try folder.remove("out")
    #expect(try Self.stamps(below: folder.path) == stamps)
  }

  private typealias Environment = (name: String, build: (TemporaryFolder, String) throws -> Void)

  private static var environments: [Environment] { inProcess + overOldOutput + sources + spawned }

  private static func reference(in folder: TemporaryFolder) throws -> Tree {
    try SmallSite.build(SmallSite.settings(output: folder("reference"), jobs: 1))
    return try Tree(folder("reference"))
  }

  private static var inProcess: [Environment] {
    [1, 3, 8].map { jobs in
      ("jobs \(jobs)", { _, output in try SmallSite.build(SmallSite.settings(output: output, jobs: jobs)) })
    }
      + [1, 2].map { seed in
        (
          "listing shuffled by \(seed)",
          { _, output in
            var settings = SmallSite.settings(output: output)
            settings.folderReader.arrange = { shuffled($0, seed: seed) }
            try SmallSite.build(settings)
          }
        )
      }
  }

  private static var overOldOutput: [Environment] {
    [
      (
        "over an output of other data",
        { folder, output in
          try folder.copy(SmallSite.content, to: "other")
          try folder.file(
            "other/developers.json", try folder.text("other/developers.json").replacing("Gỗ", with: "Gạch"))
          let annex = "other/plans/2021/annex-2.yaml"
          try folder.file(annex, try folder.text(annex).replacing("Công ty TNHH Gỗ", with: "Công ty TNHH Gạch"))
          var settings = SmallSite.settings(output: output, content: folder("other"))
          settings.cutOff = try CutOff.read("31/12/2022").get()
          try SmallSite.build(settings)
          try SmallSite.build(SmallSite.settings(output: output))
        }
      ),
      (
        "over an output that a killed build has left",
        { folder, output in
          try SmallSite.build(SmallSite.settings(output: output))
          let manifest = "\(output)/\(Manifest.name)"
          let text = try String(contentsOf: URL(filePath: manifest), encoding: .utf8)
          try Data((text + "trang-cu.html\n").utf8).write(to: URL(filePath: manifest))
          for path in ["trang-cu.html", "index.html"] {
            try Data("cũ".utf8).write(to: URL(filePath: "\(output)/\(path)"))
          }
          try FileManager.default.createDirectory(atPath: "\(output)/.tiendo-moi", withIntermediateDirectories: false)
          try Data("dở".utf8).write(to: URL(filePath: "\(output)/.tiendo-moi/7"))
          try SmallSite.build(SmallSite.settings(output: output))
        }
      ),
      (
        "over itself",
        { _, output in
          try SmallSite.build(SmallSite.settings(output: output))
          #expect(try SmallSite.build(SmallSite.settings(output: output)).changes?.isEmpty == true)
        }
      ),
    ]
  }

  private static var sources: [Environment] {
    [
      (
        "content at another path",
        { folder, output in
          try folder.folder("Nơi khác")
          try folder.copy(SmallSite.content, to: "Nơi khác/Dữ liệu")
          try SmallSite.build(SmallSite.settings(output: output, content: folder("Nơi khác/Dữ liệu/")))
        }
      ),
      (
        "content and templates that cannot be written",
        { folder, output in
          try folder.copy(SmallSite.content, to: "read-only/content")
          try folder.copy(SmallSite.templates, to: "read-only/templates")
          let all = try FileManager.default.subpathsOfDirectory(atPath: folder("read-only"))
          for path in all { chmod(folder("read-only/\(path)"), path.contains(".") ? 0o444 : 0o555) }
          defer { for path in all { chmod(folder("read-only/\(path)"), 0o755) } }
          var settings = SmallSite.settings(output: output, content: folder("read-only/content"))
          settings.shippedTemplates = folder("read-only/templates")
          try SmallSite.build(settings)
        }
      ),
    ]
  }

  private static var spawned: [Environment] {
    [
      environment("UTC, C", ["TZ": "UTC", "LANG": "C", "LC_ALL": "C"]),
      environment("Hà Nội, vi_VN", ["TZ": "Asia/Ho_Chi_Minh", "LANG": "vi_VN.UTF-8", "LC_ALL": "vi_VN.UTF-8"]),
      environment("Kiritimati, tr_TR", ["TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"]),
      environment("Los Angeles, no locale", ["TZ": "America/Los_Angeles"], jobs: "8"),
      environment("umask 000", [:], umask: "000"),
      environment("umask 077", ["SOURCE_DATE_EPOCH": "0"], umask: "077"),
      (
        "another working folder, relative paths",
        { folder, output in
          try folder.folder("working")
          try folder.copy(SmallSite.content, to: "working/Content")
          let run = try Command.run(
            ["build", "--output", "../\((output as NSString).lastPathComponent)"], in: folder("working"))
          try #require(run.status == 0, "\(run.errors)")
        }
      ),
    ]
  }

  private static func environment(
    _ name: String, _ values: [String: String], umask: String = "022", jobs: String = "2"
  ) -> Environment {
    (
      name,
      { _, output in
        let run = try Command.run(
          ["build", "--content", SmallSite.content, "--output", output, "--jobs", jobs], environment: values,
          umask: umask)
        try #require(run.status == 0, "\(run.errors)")
      }
    )
  }

  /// The names in an order that depends on the seed alone.
  private static func shuffled(_ names: [String], seed: Int) -> [String] {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    var names = names.sorted()
    for index in names.indices.dropFirst() {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      names.swapAt(index, Int(state >> 33) % (index + 1))
    }
    return names
  }

  private static func stamps(below root: String) throws -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      stamps[path] = try FileStamp("\(root)/\(path)")
    }
    return stamps
  }
}

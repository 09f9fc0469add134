import Diagnostics
import Foundation
import Site
import Testing

@Suite struct OutputGuardTests {
  @Test func `every hostile output is refused with exit 3 before anything is written`() throws {
    let world = try Self.world()
    let before = try Tree(world.path)
    let build = PreparedSite(Self.settings(world, output: ""))
    #expect(!build.hasErrors, "\(SmallSite.lines(build.diagnostics))")
    for (name, output) in Self.hostile(world) {
      let outcome = SiteUpdate.run(PreparedSite(Self.settings(world, output: output)), writes: true)
      #expect(outcome.exitCode == 3, "\(name): \(output)")
      #expect(outcome.diagnostics.map(\.id) == ["site.output.refused"], "\(name): \(output)")
      #expect(outcome.changes == nil, "\(name): \(output)")
      #expect(try Tree(world.path).differences(from: before) == [], "\(name): \(output)")
    }
    #expect(Self.hostile(world).count >= 45)
  }

  @Test func `a folder that is read is never written, even while it is empty`() throws {
    let folder = try TemporaryFolder()
    let names = ["home", "project", "project/Content", "templates"]
    for name in names { try folder.folder(name) }
    let guardian = OutputGuard(
      inputs: ["Content", folder("templates")], home: folder("home"), workingFolder: folder("project"))
    for name in names { #expect(guardian.refusal(of: folder(name)) != nil, "\(name)") }
    #expect(guardian.refusal(of: folder("project/Output")) == nil)
  }

  @Test func `comparing alone refuses the same folders`() throws {
    let world = try Self.world()
    for output in ["/", world("home"), world("foreign"), world("project/Content")] {
      let site = PreparedSite(Self.settings(world, output: output))
      #expect(SiteUpdate.run(site, writes: false).exitCode == 3, "\(output)")
    }
  }

  @Test func `a new, an empty and an earlier output folder are written`() throws {
    let world = try Self.world()
    let guardian = Self.guardian(world)
    let allowed = [
      "new": "project/Output", "new below new": "project/a/b/c", "with a slash at its end": "project/Output/",
      "with dots inside": "project/./Output", "up and down again": "project/Content/../Output",
      "empty": "empty", "earlier output": "site", "earlier output, slashed": "site//",
      "beside the project": "outside", "a name that begins like the content folder": "project/Content-moi",
      "a folder that a killed first build has left": "killed", "a Vietnamese name": "project/Kết quả",
    ]
    for (name, output) in allowed.sorted(by: { $0.key < $1.key }) {
      #expect(guardian.refusal(of: world(output)) == nil, "\(name)")
    }
    #expect(guardian.refusal(of: "Output") == nil)
    #expect(guardian.refusal(of: "../outside") == nil)
    for output in ["project/Output/", "killed", "site", "empty"] {
      try SmallSite.build(Self.settings(world, output: world(output)))
    }
  }

  @Test func `a link above the output folder is followed, and judged by where it leads`() throws {
    let world = try Self.world()
    try world.link("way", to: world("empty"))
    try SmallSite.build(Self.settings(world, output: world("way/site/")))
    #expect(FileManager.default.fileExists(atPath: world("empty/site/\(Manifest.name)")))
  }

  // The working folder is `project`, the home folder `home`.
  private static func hostile(_ world: TemporaryFolder) -> [(name: String, output: String)] {
    [
      ("nothing", ""), ("a zero byte", "a\u{0}b"), ("the working folder", "."), ("it, slashed", "./"),
      ("its parent", ".."), ("far above", "../../../../../../../../.."), ("the root", "/"), ("the root twice", "//"),
      ("the root by a dot", "/."), ("the root by parents", "/../.."), ("the home folder", world("home")),
      ("home, slashed", world("home///")), ("above home", world.path), ("home by a detour", world("empty/../home")),
      ("home that the shell did not fill in", "~"), ("below it", "~/site"), ("another's", "~admin"),
      ("the content", "Content"), ("the content, slashed", "Content/"), ("the content by a dot", "Content/."),
      ("the content by a detour", "Output/../Content"), ("the content, absolute", world("project/Content")),
      ("inside the content", "Content/Output"), ("deep inside", "Content/plans/2021/x/y"),
      ("the content in small letters", "content"), ("inside it in capitals", "CONTENT/Output"),
      ("the templates", world("templates")), ("inside the templates", world("templates/pages/site")),
      ("the user's templates", "Mẫu"), ("the same name decomposed", "Ma\u{302}\u{303}u"),
      ("the user's templates, inside", "Mẫu/Output"),
      ("version control's folder", ".git"), ("inside version control", ".git/site"),
      ("a repository", world("repository")), ("a work tree whose .git is a file", world("worktree")),
      ("a foreign folder", world("foreign")), ("a foreign folder with hidden files", world("hidden")),
      ("a foreign folder with a folder", world("nested")), ("above an earlier output", world("above")),
      ("a manifest of others", world("manifest-foreign")), ("a manifest with a way out", world("manifest-out")),
      ("a manifest with a hidden file", world("manifest-hidden")), ("an empty manifest", world("manifest-empty")),
      ("a manifest that is a link", world("manifest-link")), ("a manifest that is a folder", world("manifest-folder")),
      ("a manifest with a conflict", world("manifest-conflict")),
      ("a file", world("file")), ("below a file", world("file/site")), ("a device", "/dev/null"),
      ("below a device", "/dev/null/site"), ("a pipe", world("pipe")),
      ("a link to the content", world("to-content")), ("it, slashed", world("to-content/")),
      ("a link to home", world("to-home")), ("a link to the root", world("to-root")),
      ("a link to a foreign folder", world("to-foreign")), ("a link to an empty folder", world("to-empty")),
      ("it by a dot", world("to-empty/.")), ("a link to an earlier output", world("to-site")),
      ("a link to nothing", world("to-nothing")), ("below a link to nothing", world("to-nothing/site")),
      ("a link to itself", world("to-itself")), ("below a link to itself", world("to-itself/site")),
      ("inside the content by a link", world("to-content/Output")),
      ("through nothing and back", world("nowhere/../site-x")),
    ]
  }

  private static func world() throws -> TemporaryFolder {
    let world = try TemporaryFolder()
    try world.file("home/thư.txt")
    try world.folder("project")
    try world.copy(SmallSite.content, to: "project/Content")
    try world.copy(SmallSite.templates, to: "templates")
    try world.file("project/Mẫu/assets/rieng.css", "p { color: black }\n")
    try world.file("project/.git/HEAD")
    try world.folder("empty")
    try world.file("repository/.git/HEAD")
    try world.file("worktree/.git")
    // A list of ours excuses none of the folders that are never written.
    for name in [".", "home", "project", "repository", "worktree", "site", "above/site"] {
      try world.file("\(name)/\(Manifest.name)", ours)
    }
    try world.file("foreign/báo cáo.docx")
    try world.file("hidden/.cấu hình")
    try world.folder("nested/thư mục")
    try world.file("manifest-foreign/\(Manifest.name)", "index.html\n")
    try world.file("manifest-out/\(Manifest.name)", ours + "../home/thu.txt\n")
    try world.file("manifest-hidden/\(Manifest.name)", ours + ".htaccess\n")
    try world.file("manifest-empty/\(Manifest.name)", "")
    try world.link("manifest-link/\(Manifest.name)", to: world("site/\(Manifest.name)"), making: "manifest-link")
    try world.folder("manifest-folder/\(Manifest.name)")
    try world.file("manifest-conflict/\(Manifest.name)", ours + "<<<<<<< HEAD\na.html\n=======\n>>>>>>> b\n")
    try world.file("file")
    #expect(mkfifo(world("pipe"), 0o644) == 0)
    try world.file("killed/.tiendo-moi/0", "dở")
    for (link, target) in [
      ("content", "project/Content"), ("home", "home"), ("foreign", "foreign"), ("empty", "empty"), ("site", "site"),
      ("nothing", "nowhere"), ("itself", "to-itself"),
    ] {
      try world.link("to-\(link)", to: world(target))
    }
    try world.link("to-root", to: "/")
    return world
  }

  private static let ours = String(decoding: Manifest(paths: []).bytes, as: UTF8.self)

  private static func settings(_ world: TemporaryFolder, output: String) -> BuildSettings {
    var settings = SmallSite.settings(output: output, content: world("project/Content"))
    settings.shippedTemplates = world("templates")
    settings.templates = world("project/Mẫu")
    settings.home = world("home")
    settings.workingFolder = world("project")
    return settings
  }

  private static func guardian(_ world: TemporaryFolder) -> OutputGuard {
    OutputGuard(
      inputs: ["Content", world("templates"), "Mẫu"], home: world("home"), workingFolder: world("project"))
  }
}

extension TemporaryFolder {
  fileprivate func link(_ name: String, to target: String, making folder: String) throws {
    try self.folder(folder)
    try link(name, to: target)
  }
}

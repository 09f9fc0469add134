import Site
import Testing

@Suite struct ManifestTests {
  @Test(arguments: [
    ("index.html", true), ("dia-ban/phuc-tho.html", true), ("assets/1/site.css", true), ("du-lieu/model.json", true),
    ("", false), ("/etc/passwd", false), ("../x", false), ("a/../b", false), ("a//b", false), ("a/", false),
    ("./a", false), ("a b", false), ("đ.html", false), ("A.html", false), ("a\u{0}b", false), ("a\\b", false),
    (String(repeating: "a", count: 241), false),
  ])
  func `only plain paths below the folder are ours`(path: String, isSafe: Bool) {
    #expect(Manifest.isSafe(path) == isSafe)
  }

  @Test func `a list that names one foreign path is trusted in nothing`() {
    #expect(Manifest(bytes: Array("index.html\n../../home/a\n".utf8)) == nil)
    #expect(Manifest(bytes: Manifest(paths: ["b", "a", "b"]).bytes)?.paths == ["a", "b"])
  }
}

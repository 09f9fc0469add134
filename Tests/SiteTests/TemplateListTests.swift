import Testing

@testable import Site

/// The site names what it was built with, in the words of git, so that two sites can be compared without building them.
@Suite struct TemplateListTests {
  @Test func `content is called what git calls it`() {
    for (count, id) in [
      (0, "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"), (1, "2e65efe2a145dda7ee51d1741299f848e5bf752e"),
      (48, "12d42395b020f44bb7710113b31f688d0ebeda7c"), (49, "ffb9b7539bbf3f6537a2dd47b7f5d31b41d52927"),
      (50, "5cfffcd3fc3560a02a1a3b581f6a37b35556a2d5"), (55, "d1985ddc2983785702b9a90effd5aff2f7cfdca4"),
      (56, "1f973e890f52da1f22fa7e5620a628bc4ee74cb3"), (57, "d28c6cde5a5ab0b138bd53a288c23e8c011c4171"),
      (58, "0c4a133bdfed80d466c90d2383458968db1aa9c9"), (63, "487e57f9763ebddbed2027c4452510c0ae0f95ff"),
      (64, "71b7a71962774fa5c721e1163f935cb61a0e09e6"), (65, "44171c1993ae70a544a8e910b00347eed4b8e8f2"),
      (119, "1325c3d76ea6a66e75dce490a0b8cb8b12233ee0"), (1000, "a50be72b20f0e3f078d252e8e56b11b4bec67509"),
    ] {
      #expect(BlobID(of: [UInt8](repeating: 0x61, count: count)).text == id, "\(count)")
    }
  }

  @Test func `the list is read back, and names what differs from another`() throws {
    let (a, b) = (BlobID(of: [1]), BlobID(of: [2]))
    let list = TemplateList(files: ["pages/cluster.html": a, "strings/vi.yaml": b, "partials/a b.html": a])
    #expect(TemplateList(bytes: list.output.bytes) == list)
    let other = TemplateList(files: ["pages/cluster.html": b, "strings/vi.yaml": b, "assets/tiendo.css": a])
    #expect(other.differences(from: list) == ["assets/tiendo.css", "pages/cluster.html", "partials/a b.html"])
    #expect(list.differences(from: list) == [])
    for bytes in ["", "khác\n", String(decoding: list.output.bytes, as: UTF8.self) + "dòngthừa\n"] {
      #expect(TemplateList(bytes: Array(bytes.utf8)) == nil, "\(bytes)")
    }
  }
}

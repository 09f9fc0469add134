import Testing

@testable import Markup

/// An address leads inside the site, or, as a link, to the web by an allowed scheme.
struct AddressTests {
  static let rows: [(address: String, link: String, resource: String)] = [
    ("", "", ""),
    ("index.html", "index.html", "index.html"),
    ("../dia-ban/dong-anh.html#muc-2", "../dia-ban/dong-anh.html#muc-2", "../dia-ban/dong-anh.html#muc-2"),
    ("#muc:2", "#muc:2", "#muc:2"),
    ("a/b:c", "a/b:c", "a/b:c"),
    ("?q=a:b", "?q=a:b", "?q=a:b"),
    ("/goc.html", "/goc.html", "/goc.html"),
    ("a//b", "a//b", "a//b"),
    ("a:b.html", "./a:b.html", "./a:b.html"),
    ("https://hanoi.gov.vn/a?b&c", "https://hanoi.gov.vn/a?b&amp;c", "./https://hanoi.gov.vn/a?b&amp;c"),
    ("mailto:a@b.vn", "mailto:a@b.vn", "./mailto:a@b.vn"),
    ("javascript:alert(1)", "./javascript:alert(1)", "./javascript:alert(1)"),
    (" java\tscript:x", "./ java\tscript:x", "./ java\tscript:x"),
    ("//host/a", ".///host/a", ".///host/a"),
    ("\\\\host", "./\\\\host", "./\\\\host"),
    ("/\\host", ".//\\host", ".//\\host"),
    ("/\t/host", ".//\t/host", ".//\t/host"),
    ("\u{1}//host", "./\u{1}//host", "./\u{1}//host"),
  ]

  @Test func addressesStayInsideTheSite() {
    for row in Self.rows {
      #expect(written { $0.address(row.address, for: .link) } == row.link)
      #expect(written { $0.address(row.address, for: .resource) } == row.resource)
    }
  }
}

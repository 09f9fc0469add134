import Diagnostics
import Site
import Testing

@Suite struct LinkCheckTests {
  @Test(arguments: rows) func `an address is judged as a browser would follow it`(row: Row) {
    let files = site + [OutputFile("dia-ban/a.html", row.markup)]
    let faults = LinkCheck.faults(in: files)
    #expect(faults.map(\.id) == row.faults, "\(row.markup)")
    #expect(faults.allSatisfy { $0.place.path == "dia-ban/a.html" }, "\(row.markup)")
  }

  @Test func `a message stands at the line and column of the address`() throws {
    let page = "<p>Địa bàn</p>\n<p>Đây: <a href=\"mất.html\">x</a></p>\n"
    let fault = try #require(LinkCheck.faults(in: [OutputFile("a.html", page)]).first)
    #expect(fault.place == Place(path: "a.html", start: Position(line: 2, column: 18)))
    #expect(fault.text.contains("mất.html"))
    let twice = try #require(LinkCheck.faults(in: [OutputFile("a.html", "<p id=x>\n<p id=\"x\">\n")]).first)
    #expect(twice.place == Place(path: "a.html", start: Position(line: 2, column: 8)))
  }

  @Test(.timeLimit(.minutes(1))) func `a page of nothing but faults is checked without waiting`() throws {
    let count = 30_000
    let links = (0..<count).map { "<a id=\"x\" href=\"mất-\($0 + 100_000).html\">x</a>" }
    for separator in ["", "\n"] {
      let faults = LinkCheck.faults(in: [OutputFile("a.html", links.joined(separator: separator))])
      #expect(faults.count == 2 * count - 1)
      let (width, last) = (38, count - 1)
      let expected =
        separator.isEmpty ? Position(line: 1, column: width * last + 17) : Position(line: count, column: 17)
      #expect(faults.last?.place == Place(path: "a.html", start: expected))
    }
  }

  @Test func `pictures and style sheets are checked too`() {
    let rows: [(path: String, text: String, faults: [String])] = [
      ("assets/1/a.css", "p { background: url(hinh.svg) }", []),
      ("assets/1/a.css", "p { background: url( 'hinh.svg' ) }", []),
      ("assets/1/a.css", "@import \"b.css\";", ["site.link.broken"]),
      ("assets/1/a.css", "@import url(b.css);", ["site.link.broken"]),
      ("assets/1/a.css", "p { background: URL(//evil.example/x.png) }", ["site.link.outside"]),
      ("assets/1/a.css", "@font-face { src: url(\"https://evil.example/f.woff2\") }", ["site.link.outside"]),
      ("assets/1/a.css", "/* url(mất.png) */", []),
      ("assets/1/a.css", "p { background: url(", ["site.link.broken"]),
      ("assets/1/b.svg", "<svg><use href=\"#a\"/><g id=\"a\"/></svg>", []),
      ("assets/1/b.svg", "<svg><image xlink:href=\"//evil.example/x\"/></svg>", ["site.link.outside"]),
      ("assets/1/b.svg", "<svg><g id=\"a\"/><g id=\"a\"/></svg>", ["site.id.twice"]),
      ("dia-ban/a.csv", "<a href=\"mất.html\">", []),
    ]
    for row in rows {
      #expect(LinkCheck.faults(in: site + [OutputFile(row.path, row.text)]).map(\.id) == row.faults, "\(row.text)")
    }
  }

  @Test func `unfinished markup ends the check quietly`() {
    for text in ["<", "<a", "<a ", "<a href", "<a href=", "<a href=\"", "<!--", "<!-- <a href=x>", "</", "<a href='x"] {
      let faults = LinkCheck.faults(in: [OutputFile("a.html", text)])
      #expect(faults.allSatisfy { $0.id == "site.link.broken" }, "\(text)")
    }
  }
}

struct Row: Sendable, CustomStringConvertible {
  let markup: String
  let faults: [String]
  var description: String { markup }

  init(_ markup: String, _ faults: String...) {
    self.markup = markup
    self.faults = faults.map { "site.\($0)" }
  }
}

/// What the page `dia-ban/a.html` can point at.
private let site: [OutputFile] = [
  .init("index.html", "<h1 id=\"dau\">Tổng quan</h1>"), .init("dia-ban/b.html", "<p id=\"muc\">b</p>"),
  .init("dia-ban/b.csv", "a;b\r\n"), .init("assets/1/site.css", ""), .init("assets/1/hinh.svg", "<svg id=\"hinh\"/>"),
]

private let (broken, outside) = ("link.broken", "link.outside")

private let rows: [Row] = [
  // Inside the site.
  Row(##"<a href="b.html">"##), Row(##"<a href="./b.html">"##), Row(##"<a href="../index.html">"##),
  Row(##"<a href="../dia-ban/b.html">"##), Row(##"<a href="b.html#muc">"##), Row(##"<a href="../index.html#dau">"##),
  Row(##"<a href="b.csv">"##), Row(##"<link rel="stylesheet" href="../assets/1/site.css">"##),
  Row(##"<img src="../assets/1/hinh.svg">"##), Row(##"<use href="../assets/1/hinh.svg#hinh"/>"##),
  Row(##"<a href="#x"></a><p id="x">"##), Row(##"<a href="a.html#x"></a><p id="x">"##), Row(##"<a href="a.html">"##),
  // No file of the site.
  Row(##"<a href="c.html">"##, broken), Row(##"<a href="index.html">"##, broken), Row(##"<a href="B.html">"##, broken),
  Row(##"<a href="b.html ">"##, broken), Row(##"<a href="b.html?x">"##, broken), Row(##"<a href="b%2Ehtml">"##, broken),
  Row(##"<a href="">"##, broken), Row(##"<a href>"##, broken), Row(##"<img src="">"##, broken),
  Row(##"<a href="../dia-ban/">"##, broken), Row(##"<a href="..">"##, broken), Row(##"<a href=".">"##, broken),
  Row(##"<a href="../..//index.html">"##, broken), Row(##"<a href="..//index.html">"##, broken),
  Row(##"<a href="../../index.html">"##, broken), Row(##"<a href="../../site/index.html">"##, broken),
  Row(##"<a href="/index.html">"##, broken), Row(##"<a href="/">"##, broken), Row(##"<img src="hinh.svg">"##, broken),
  // No such fragment.
  Row(##"<a href="#x">"##, broken), Row(##"<a href="b.html#x">"##, broken), Row(##"<a href="b.html#">"##, broken),
  Row(##"<a href="#">"##, broken), Row(##"<a href="b.html#MUC">"##, broken),
  Row(##"<a href="b.html#muc#muc">"##, broken),
  Row(##"<a href="b.csv#muc">"##, broken), Row(##"<use href="../assets/1/hinh.svg#x"/>"##, broken),
  // Outside: a reader may follow a citation, the browser may fetch nothing.
  Row(##"<a href="https://bao.example/x?a=1&amp;b=2#c">"##), Row(##"<a href="http://bao.example/">"##),
  Row(##"<a href="mailto:a@b.vn">"##), Row(##"<area href="https://bao.example/">"##),
  Row(##"<blockquote cite="https://bao.example/">"##),
  Row(##"<a href="//evil.example/">"##, outside), Row(##"<a href="javascript:alert(1)">"##, outside),
  Row(##"<a href=" javascript:alert(1)">"##, outside), Row("<a href=\"java\tscript:alert(1)\">", outside),
  Row(##"<a href="JavaScript:alert(1)">"##, outside), Row(##"<a href="data:text/html,x">"##, outside),
  Row(##"<a href="file:///etc/passwd">"##, outside), Row(##"<a href="HTTPS://bao.example/">"##, outside),
  Row(##"<a href="\\evil.example\x">"##, outside), Row("<a href=\"\t//evil.example\">", outside),
  Row(##"<a href="/&#47;evil.example">"##, outside), Row(##"<a href="javascript&colon;alert(1)">"##, outside),
  Row(##"<a href="&#106;avascript&#x3a;alert(1)">"##, outside), Row(##"<a ping="https://evil.example">"##, outside),
  Row(##"<img src="http://evil.example/x.png">"##, outside), Row(##"<img src="//evil.example/x.png">"##, outside),
  Row(##"<img src="data:image/png;base64,AA">"##, outside),
  Row(##"<script src="https://evil.example/x.js">"##, outside),
  Row(##"<link rel="stylesheet" href="https://evil.example/x.css">"##, outside),
  Row(##"<iframe src="https://evil.example/">"##, outside), Row(##"<form action="https://evil.example/">"##, outside),
  Row(##"<button formaction="//evil.example">"##, outside), Row(##"<video poster="//evil.example/x.jpg">"##, outside),
  Row(##"<object data="//evil.example/x">"##, outside), Row(##"<body background="//evil.example/x">"##, outside),
  Row(##"<base href="https://evil.example/">"##, outside), Row(##"<image xlink:href="//evil.example/x"/>"##, outside),
  Row(##"<img srcset="../assets/1/hinh.svg 1x, ../assets/1/hinh.svg 2x">"##),
  Row(##"<img srcset="../assets/1/hinh.svg 1x, //evil.example/x 2x">"##, outside),
  Row(##"<img srcset="a.png 1x, b.png 2x">"##, broken, broken),
  // However the attribute is written.
  Row(##"<A HREF="c.html">"##, broken), Row(##"<a href='c.html'>"##, broken), Row(##"<a href=c.html>"##, broken),
  Row(##"<a href = "c.html">"##, broken), Row("<a\nhref=\"c.html\">", broken),
  Row(##"<a title=">" href="c.html">"##, broken),
  Row(##"<a title='"' href="c.html">"##, broken), Row(##"<a title="x"href="c.html">"##, broken),
  Row(##"<a/href="c.html">"##, broken), Row(##"<a hidden href="c.html">"##, broken),
  Row(##"<a href="b.html"><a href="c.html">"##, broken), Row(##"<a href="b.html&#35;muc">"##),
  // Not an address.
  Row(##"<p data-href="c.html" title="c.html">"##), Row(##"a href="c.html""##), Row(##"&lt;a href="c.html">"##),
  Row(##"<!-- <a href="c.html"> -->"##), Row(##"<!---><a href="c.html">"##, broken), Row(##"</a href="c.html">"##),
  Row(##"<style>a[href="c.html"] {}</style><a href="d.html">"##, broken), Row(##"5 < 6 <a href="c.html">"##, broken),
  Row(##"<textarea><a href="c.html"></textarea>"##),
  // Ids.
  Row(##"<p id="x"><p id="x">"##, "id.twice"), Row(##"<p id="x"><p id='x'>"##, "id.twice"),
  Row(##"<p ID=x><p id="x">"##, "id.twice"),
  Row(##"<p id="x"><p id="X">"##), Row(##"<p id="x"><p id="x"><p id="x">"##, "id.twice", "id.twice"),
  Row(##"<p id="a&amp;b"></p><a href="#a&amp;b">"##), Row(##"<p data-id="x"><p id="x">"##),
]

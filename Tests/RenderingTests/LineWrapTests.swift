import Rendering
import Testing

@Suite struct LineWrapTests {
  private static let long = Array(repeating: "chữ", count: 300).joined(separator: " ")
  private static let points = Array(repeating: "10,20", count: 200).joined(separator: " ")

  private static func wrapped(_ markup: String) -> String {
    String(decoding: LineWrap.wrapped(Array(markup.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    "<p>\(long)</p>\n", "<p>\(long)</p>\n<p>\(long)", "<path d=\"\(points)\"/>",
    "<polyline class=\"a\" points=\"\(points)\"/>",
    "<p title=\"a > b\">\(long)</p>", "<pre>x</pre><p>\(long)</p>", "<p title='\"'>\(long)</p>",
  ])
  func `lines end at spaces before the limit, and nothing else changes`(markup: String) {
    let wrapped = Self.wrapped(markup)
    #expect(wrapped != markup)
    #expect(wrapped.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= LineWrap.limit })
    func spaces(_ text: String) -> String { String(text.map { $0 == "\n" ? " " : $0 }) }
    #expect(spaces(wrapped) == spaces(markup))
  }

  @Test(arguments: ["<p title=\"\(long)\">x</p>", "<a data-d=\"\(points)\">x</a>", "<a href='\(points)'>x</a>"])
  func `attribute values stay as they are`(markup: String) {
    let value = markup.drop { $0 != "=" }
    #expect(Self.wrapped(markup).hasSuffix(value))
  }

  @Test(arguments: [
    "<pre><code>\(long)</code></pre>", "<p>a</p>\n<pre>\na\n\(long)\n</pre>\n", "<p title=\"a > b\n\(long)\">x</p>",
    "<p>ngắn thôi</p>\n", "<p>" + String(repeating: "x", count: 900) + "</p>", "",
  ])
  func `preformatted text and what has no space stay as they are`(markup: String) {
    #expect(Self.wrapped(markup) == markup)
  }

  @Test func `what stands before a long line is known at its beginning`() {
    let markup = "<pre>\n\(Self.long)\n</pre>\n<p\ntitle=\"\n\(Self.long)\">\n\(Self.long)\n</p>\n"
    let parts = Self.wrapped(markup).components(Self.long)
    #expect(parts.count == 3 && parts[2].contains("\n</p>"))
  }

  @Test func `a line of just the limit is not broken`() {
    let line = "<p>" + String(repeating: "ữ ", count: 197) + "</p>"
    #expect(line.unicodeScalars.count == 401)
    #expect(Self.wrapped(line).split(separator: "\n").count == 2)
    let fitting = "<p>" + String(repeating: "ữ ", count: 196) + "ữ</p>"
    #expect(fitting.unicodeScalars.count == 400 && Self.wrapped(fitting) == fitting)
  }
}

extension String {
  /// What stands between the places of another text.
  fileprivate func components(_ text: String) -> [Substring] {
    split(separator: text, omittingEmptySubsequences: false)
  }
}

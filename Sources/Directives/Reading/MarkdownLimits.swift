/// How much a Markdown file may hold; what lies beyond is refused before cmark sees it.
///
/// Debian's cmark-gfm takes quadratic time or more for some of it (CVE-2023-22483 to 22486, 24824, 26485 and 37463).
package struct MarkdownLimits: Hashable, Sendable {
  /// The size of a file in bytes.
  package var fileSize = 512 << 10
  /// The length of a line in characters.
  package var lineLength = 20_000
  /// The lists, quotes and emphases in one another.
  package var depth = 32
  package var tableColumns = 64
  package var tableCells = 5_000
  /// The length of a run of `*`, `_` or `~`.
  package var signRun = 200
  /// The signs in one paragraph that may begin or end emphasis, code, links and addresses.
  package var signs = 4_000
  /// The square brackets open at once in one paragraph.
  package var brackets = 32
  /// The definitions of footnotes and of link addresses.
  package var definitions = 500
  /// The directives in one another.
  package var directiveDepth = 8

  package init() {}
}

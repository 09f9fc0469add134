/// A named way in which the house's HTML differs from cmark-gfm's: what is taken out of the one and of the other.
struct Difference: Sendable {
  let name: String
  let fromOurs: @Sendable (String) -> String
  let fromTheirs: @Sendable (String) -> String

  private init(
    _ name: String, ours: @escaping @Sendable (String) -> String = { $0 },
    theirs: @escaping @Sendable (String) -> String = { $0 }
  ) {
    (self.name, fromOurs, fromTheirs) = (name, ours, theirs)
  }

  /// Whether nothing but named differences is between the two.
  static func areAlike(_ ours: String, _ theirs: String) -> Bool {
    all.reduce(ours) { $1.fromOurs($0) } == all.reduce(theirs) { $1.fromTheirs($0) }
  }

  /// The names of the differences that the two have.
  static func names(_ ours: String, _ theirs: String) -> Set<String> {
    Set(all.filter { $0.fromOurs(ours) != ours || $0.fromTheirs(theirs) != theirs }.map(\.name))
  }

  static let all = [
    Difference(
      "headings have ids, and their levels fit under the page's",
      ours: { $0.replacing(/<(\/?)h[1-6](?: id="[^"]*")?>/) { "<\($0.1)h>" } },
      theirs: { $0.replacing(/<(\/?)h[1-6]>/) { "<\($0.1)h>" } }),
    Difference(
      "the alignment of a cell is a class",
      ours: { $0.replacing(/[ ]class="align-(left|center|right)"/) { " align=\"\($0.1)\"" } }),
    Difference("the head of a column names its scope", ours: { $0.replacing(" scope=\"col\"", with: "") }),
    Difference(
      "a table scrolls in a region of its own",
      ours: {
        $0.replacing(/<div class="table-scroll"[^>]*>\n/, with: "")
          .replacing("</table>\n</div>\n", with: "</table>\n")
      }),
    Difference(
      "a task's box says what it is",
      ours: {
        $0.replacing(/(<input type="checkbox"(?: checked)? disabled) aria-label="[^"]*">/) { "\($0.1)>" }
      },
      theirs: { $0.replacing(" checked=\"\"", with: " checked").replacing(" disabled=\"\"", with: " disabled") }),
    Difference("tags without content close as HTML's do", theirs: { $0.replacing(" />", with: ">") }),
    Difference(
      "footnotes have ids of the house, Vietnamese labels and numbers at the ways back",
      ours: {
        $0.replacing(/<section class="footnotes"[^>]*>/, with: "<section>")
          .replacing(/(id|href)="#?vb-chu-thich[^"]*"/) { "\($0.1)=note" }
          .replacing(/[ ]class="footnote-(ref|back)"/, with: "")
          .replacing(/[ ]aria-label="prose.footnote-back[^"]*"/, with: "")
      },
      theirs: {
        $0.replacing("<section class=\"footnotes\" data-footnotes>", with: "<section>")
          .replacing(/(id|href)="#?fn(?:ref)?-[^"]*"/) { "\($0.1)=note" }
          .replacing(/[ ]class="footnote-(ref|backref)"/, with: "")
          .replacing(" data-footnote-ref", with: "").replacing(" data-footnote-backref", with: "")
          .replacing(" aria-label=\"Back to content\"", with: "")
      }),
    Difference(
      "quotation marks are escaped in attributes only",
      ours: { $0.replacing("&quot;", with: "\"") }, theirs: { $0.replacing("&quot;", with: "\"") }),
    Difference(
      "the scheme of an address is in small letters",
      theirs: { $0.replacing(/href="([A-Za-z]+):/) { "href=\"\($0.1.lowercased()):" } }),
  ]
}

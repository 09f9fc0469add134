/// Text that would cost cmark-gfm seconds or gigabytes, and the message that refuses it.
enum BombTable {
  /// Small ones, with the place that the message must name.
  static let located: [(id: String, text: String)] = [
    ("markdown.nesting.too-deep", "x\n\n⟦\(repeated("- ", 40))⟧x\n"),
    ("markdown.nesting.too-deep", "⟦\(repeated(">", 40))⟧x\n"),
    ("markdown.table.too-wide", "\(repeated("|a", 65))|\n⟦\(repeated("|-", 65))|⟧\n"),
    ("markdown.table.too-large", "|a|b|\n|-|-|\n" + repeated("|1|2|\n", 2_499) + "⟦|1|2|⟧\n|1|2|\n"),
    ("markdown.signs.too-long", "Đ ⟦\(repeated("_", 201))⟧x\n"),
    ("markdown.brackets.too-deep", "Đ \(repeated("[", 32))⟦[⟧[x\n"),
    ("markdown.definitions.too-many", repeated("[a]: b\n", 500) + "⟦[b]: c⟧\n[c]: d\n"),
    ("markdown.paragraph.too-dense", "\(repeated("*a* [b](c)\n", 1_000))⟦*a* [b](c)⟧\n"),
    (
      "markdown.definitions.too-long",
      "⟦[a]: b⟧\n\"\(repeated(repeated("c", 1_000) + "\n", 40))\"\n\n" + repeated("[a]\n\n", 1_000)
    ),
    (
      "directive.container.too-deep",
      (3...12).reversed().map { $0 == 4 ? "⟦::::a⟧\n" : repeated(":", $0) + "a\n" }.joined()
        + (3...12).map { repeated(":", $0) + "\n" }.joined()
    ),
  ]

  /// The inputs that Debian's library was measured to fail on, each refused at once.
  static let measured: [String] = [
    repeated("- ", 10_000) + "x\n" + repeated("x\n", 100), repeated("- ", 40_000) + "x" + repeated("\nx", 40_000),
    repeated("|a", 20_000) + "\n" + repeated("|-", 20_000), repeated("|a", 40_000) + "\n" + repeated("|-", 40_000),
    repeated("|a", 1_000) + "|\n" + repeated("|-", 1_000) + "|\n" + repeated("|\n", 1_000),
    repeated("|a", 2_000) + "|\n" + repeated("|-", 2_000) + "|\n" + repeated("|\n", 2_000),
    repeated("|a", 60) + "|\n" + repeated("|-", 60) + "|\n" + repeated("|\n", 20_000),
    repeated("_", 40_000) + "." + repeated("_", 40_000),
  ]

  /// More of the kind, refused or read in linear time.
  static let large: [String] = [
    repeated("> ", 40_000), repeated("*a **b ", 40_000),
    repeated("[", 20_000), repeated("![", 20_000), repeated("[a](", 20_000), repeated("<a b=\"", 20_000),
    repeated("<!-- ", 20_000), repeated("*a* [b](c)\n", 40_000), repeated("|-|\n|-|-|\n", 20_000),
    repeated("a@b.vn ", 60_000), repeated("[^a] ", 20_000) + "\n\n[^a]: x\n", repeated("[^a]: x\n", 20_000),
    repeated("[a]: /b\n", 20_000), (1..<200).map { repeated("  ", $0) + "- a\n" }.joined(), repeated("`` ` ", 20_000),
    "[a]: /" + repeated("b", 15_000) + "\n\n" + repeated("[a]\n\n", 20_000), repeated("\\", 200_000),
    repeated("&", 200_000),
    (3...200).reversed().map { repeated(":", $0) + "a\n" }.joined(), repeated(":::a\n", 20_000),
    repeated("a\n", 20_000),
    repeated("1) a\n", 20_000), repeated("# a\n", 10_000), repeated("::a{b=c}\n", 15_000),
    repeated("a::\n::a{\n", 15_000),
    "[" + repeated("a\n", 20_000), repeated("[a]: b\n", 400) + repeated("x\n", 20_000), repeated("~a ", 100_000),
    repeated("www.a.vn ", 50_000), repeated("http://", 70_000), repeated("***", 120_000),
    "a\n" + repeated(" ", 200_000) + "b",
  ]

  static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}

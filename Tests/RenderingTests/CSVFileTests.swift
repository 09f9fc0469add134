import Pages
import Rendering
import Testing

@Suite struct CSVFileTests {
  @Test func `the file begins with a byte order mark and every row ends with CRLF`() {
    let bytes = CSVFile.bytes(of: Self.table([[.text("Bến Gỗ"), .number("5,92")]]))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(Self.text(bytes) == "A;B\r\nBến Gỗ;5,92\r\n")
    #expect(Self.text(CSVFile.bytes(of: Self.table([]))) == "A;B\r\n")
  }

  @Test(arguments: [
    ("chữ", "chữ"), ("", ""), ("a;b", "\"a;b\""), ("a,b", "a,b"), ("a\"b", "\"a\"\"b\""), ("\"", "\"\"\"\""),
    ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), ("a\rb", "\"a\rb\""), ("\"a;\n\"", "\"\"\"a;\n\"\"\""),
    ("Công ty TNHH A & B", "Công ty TNHH A & B"), ("<b>", "<b>"), ("'a", "'a"), ("Đ", "Đ"),
  ])
  func `cells are quoted where a reader of CSV would part them`(text: String, cell: String) {
    #expect(Self.cell(.text(text)) == cell)
  }

  /// Cells are looked at eight bytes at a time.
  @Test(arguments: [";", "\"", "\n", "\r", "\r\n", "\t", "\"\"", "\u{0}"], ["a", "ữ"])
  func `a byte that parts a cell is seen wherever it stands`(mark: String, filler: String) {
    for length in 0...26 {
      for place in 0...length {
        let before = "x" + String(repeating: filler, count: place)
        let text = before + mark + String(repeating: filler, count: length - place)
        let doubled = text.replacing("\"", with: "\"\"")
        let isParted = text.utf8.contains { ";\"\n\r".utf8.contains($0) }
        #expect(Self.cell(.text(text)) == (isParted ? "\"\(doubled)\"" : text))
      }
    }
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"//evil.example\")", " =1+1", "\u{A0}=1+1", "\u{2003}=1", "\t=1+1",
    "\r=1", "\n=1", "\tchữ", "=cmd|' /C calc'!A0", "- Phê duyệt", "-", "＝1+1", "＋1", "－1", "＠SUM(1)", "\u{FEFF}=1",
    "\u{200B}=1", "==1", "=;\"",
  ])
  func `no text is a formula`(text: String) {
    let cell = Self.cell(.text(text))
    let unquoted = cell.hasPrefix("\"") ? cell.dropFirst() : cell[...]
    #expect(unquoted.utf8.first == UInt8(ascii: "'"), "\(cell)")
    #expect(Self.cell(.number(text)) == cell || text == "-1" || text == "+1", "a number's column is no way around")
  }

  @Test(arguments: ["5", "-5", "+2,5%", "68,45%", "1.234,5", "≥ 2", "22/43 (51,2%)", "…", "–", "−8", ""])
  func `numbers stay numbers`(text: String) {
    #expect(Self.cell(.number(text)) == text)
  }

  @Test func `spans are filled, so that every row has every column`() {
    let table = Table(
      id: "a", caption: "",
      headings: [
        [.init("STT", rowSpan: 2), .init("Tiến độ", columnSpan: 2), .init("Ghi chú", rowSpan: 2)],
        [.init("Khởi công"), .init("Hoàn thành")],
      ],
      bodies: [
        TableBody(rows: [
          TableRow(cells: [
            TableCell([[.text("1")]], rowSpan: 3), .text("a"), TableCell([[.text("b")]], rowSpan: 2), .text("c"),
          ]),
          TableRow(cells: [.text("d"), .text("e")]),
          TableRow(cells: [TableCell([[.text("f")]], columnSpan: 2), .text("g")]),
        ]),
        TableBody(rows: [TableRow(cells: [TableCell([[.text("h")]], columnSpan: 4)])]),
      ])
    #expect(
      Self.text(CSVFile.bytes(of: table)) == """
        STT;Tiến độ;Tiến độ;Ghi chú\r
        STT;Khởi công;Hoàn thành;Ghi chú\r
        1;a;b;c\r
        1;d;b;e\r
        1;f;f;g\r
        h;h;h;h\r

        """)
  }

  @Test func `groups stand in a column of their own`() {
    func group(_ text: String) -> TableBody {
      TableBody(isHeading: true, rows: [TableRow(cells: [.text("I"), TableCell([[.text(text)]], columnSpan: 2)])])
    }
    let table = Table(
      id: "a", caption: "", headings: [[.init("A"), .init("B"), .init("C")]],
      bodies: [
        TableBody(rows: [TableRow(cells: [.text("0"), .text("0"), .text("0")])]), group("Huyện =A;"),
        TableBody(rows: [TableRow(cells: [.text("1"), .text("2"), .text("3")])]), group("Huyện B"),
        TableBody(rows: [TableRow(cells: [.text("4"), .text("5"), .text("6")])]),
      ], groupLabel: "Địa bàn")
    #expect(
      Self.text(CSVFile.bytes(of: table))
        == "Địa bàn;A;B;C\r\n;0;0;0\r\n\"I Huyện =A;\";1;2;3\r\nI Huyện B;4;5;6\r\n")
  }

  @Test func `paragraphs, links and statuses become their text`() {
    let cell = TableCell([
      [.text("Bến Gỗ, "), .link(Link("phụ lục 2", to: "x.html"))],
      [.status(StatusMark(tone: .late, shape: "▲", text: "Chậm 2 tháng")), .aside(" (theo báo)")],
    ])
    #expect(Self.cell(cell) == "\"Bến Gỗ, phụ lục 2\nChậm 2 tháng (theo báo)\"")
  }

  private static func table(_ rows: [[TableCell]]) -> Table {
    Table(
      id: "a", caption: "", headings: [[.init("A"), .init("B")]],
      bodies: [TableBody(rows: rows.map { TableRow(cells: $0) })])
  }

  /// One cell of a file as written.
  private static func cell(_ cell: TableCell) -> String {
    let text = text(CSVFile.bytes(of: table([[cell, .text("Z")]])))
    return String(text.dropFirst("A;B\r\n".count).dropLast(";Z\r\n".count))
  }

  /// The text behind the byte order mark.
  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes.dropFirst(3), as: UTF8.self) }
}

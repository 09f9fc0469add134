import Diagnostics

/// Makes the tree of a template from its tokens: matches sections and reads names.
struct TemplateParser {
  let source: SourceText
  private(set) var diagnostics: [Diagnostic] = []
  private var open: [OpenSection] = []
  private var nodes: [TemplateNode] = []

  private static let deepest = 64

  private struct OpenSection {
    var tag: Tag
    var path: NamePath?
    /// The nodes before the section; while it closes, those inside.
    var outerNodes: [TemplateNode]
  }

  init(_ source: SourceText) {
    self.source = source
  }

  /// Parses the whole template; faults are in `diagnostics`.
  mutating func parse() -> [TemplateNode] {
    let scanner = TagScanner(source)
    diagnostics = scanner.diagnostics
    for token in scanner.tokens {
      switch token {
      case .literal(let range): nodes.append(.literal(range))
      case .tag(let tag): take(tag)
      }
    }
    while let section = open.last {
      report(.templateSectionUnclosed, section.tag.range, ["name": source.text(section.tag.content)])
      closeLast()
    }
    return nodes
  }

  private mutating func take(_ tag: Tag) {
    switch tag.kind {
    case .comment: break
    case .variable: if let path = path(tag) { nodes.append(.variable(.init(tag: tag, path: path, escape: .text))) }
    case .markup: if let path = path(tag) { nodes.append(.markup(tag, path)) }
    case .partial: takePartial(tag)
    case .section, .inverted: takeOpening(tag)
    case .close: takeClosing(tag)
    }
  }

  private mutating func takePartial(_ tag: Tag) {
    let name = source.text(tag.content)
    if name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy({ Self.isWord($0) }) {
      nodes.append(.partial(tag, name: name))
    } else {
      report(.templateNameMalformed, tag.content, ["name": name])
    }
  }

  private mutating func takeOpening(_ tag: Tag) {
    if open.count == Self.deepest {
      report(.templateSectionTooDeep, tag.range, ["limit": "\(Self.deepest)"])
    }
    open.append(OpenSection(tag: tag, path: path(tag), outerNodes: nodes))
    nodes = []
  }

  private mutating func takeClosing(_ tag: Tag) {
    let name = source.text(tag.content)
    guard let section = open.last else {
      report(.templateSectionUnopened, tag.range, ["name": name])
      return
    }
    let opening = source.text(section.tag.content)
    if opening == name || open.contains(where: { source.text($0.tag.content) == name }) {
      while let inner = open.last, source.text(inner.tag.content) != name {
        let note = Diagnostic.Note("{{/\(name)}} ở đây", at: source.place(tag.range))
        report(.templateSectionUnclosed, inner.tag.range, ["name": source.text(inner.tag.content)], notes: [note])
        closeLast()
      }
    } else {
      let note = Diagnostic.Note("khối “\(opening)” mở ở đây", at: source.place(section.tag.range))
      report(.templateSectionMismatched, tag.range, ["name": name, "opening": opening], notes: [note])
    }
    closeLast()
  }

  private mutating func closeLast() {
    guard var section = open.popLast() else { return }
    swap(&nodes, &section.outerNodes)
    if let path = section.path, open.count < Self.deepest {
      nodes.append(.section(.init(tag: section.tag, path: path, body: section.outerNodes)))
    }
  }

  /// Reads the name of a tag: words with dots between, or `.` alone.
  private mutating func path(_ tag: Tag) -> NamePath? {
    let name = source.text(tag.content)
    if name == "." { return NamePath(parts: [.init(name: ".", range: tag.content)]) }
    let words = name.split(separator: ".", omittingEmptySubsequences: false)
    guard words.allSatisfy({ Self.isWord($0) }) else {
      report(.templateNameMalformed, tag.content, ["name": name])
      return nil
    }
    var start = tag.content.lowerBound
    return NamePath(
      parts: words.map { word in
        defer { start += word.utf8.count + 1 }
        return .init(name: String(word), range: start..<start + word.utf8.count)
      })
  }

  private static func isWord(_ word: Substring) -> Bool {
    guard let first = word.utf8.first, isLetter(first) else { return false }
    return word.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") || $0 == 0x5F }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private mutating func report(
    _ message: MessageID, _ range: Range<Int>, _ arguments: [String: String], notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(message, at: source.place(range), arguments, notes: notes))
  }
}

import Diagnostics

/// Reads a content file, YAML or JSON, into a tree of nodes with places.
///
/// Nothing is typed or guessed: `no`, `010` and `1.5` stay text. All faults of the file are collected; each has its place.
/// YAML and JSON that say the same give trees that differ only in places.
package enum DataReader {
  /// Reads a file: `.json` as JSON (RFC 8259, strictly), anything else as YAML.
  ///
  /// - Parameters:
  ///   - path: the file's path for messages; its ending decides the format.
  ///   - bytes: the file.
  ///   - limits: how much it may hold.
  /// - Returns: the tree, also where faults left it incomplete but readable, and the messages in order of place.
  package static func read(path: String, bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) -> ReadResult {
    if path.lowercased().hasSuffix(".json") {
      return readJSON(CheckedText(path: path, bytes: bytes, rules: .json, limits: limits), limits: limits)
    }
    return readYAML(CheckedText(path: path, bytes: bytes, rules: .yaml, limits: limits), limits: limits)
  }

  /// Reads the front matter of a Markdown file: YAML that begins on a later line.
  ///
  /// - Parameters:
  ///   - path: the Markdown file's path.
  ///   - bytes: the lines between the two `---`.
  ///   - firstLine: the number of the first of them in the file.
  ///   - limits: how much it may hold.
  /// - Returns: the tree and the messages, with the places of the whole file.
  package static func readFrontMatter(
    path: String, bytes: [UInt8], firstLine: Int, limits: ReadingLimits = ReadingLimits()
  ) -> ReadResult {
    let text = CheckedText(path: path, bytes: bytes, firstLine: firstLine, rules: .yaml, limits: limits)
    return readYAML(text, limits: limits)
  }

  private static func readYAML(_ text: CheckedText, limits: ReadingLimits) -> ReadResult {
    guard let source = text.source else { return ReadResult(document: nil, diagnostics: text.diagnostics) }
    if text.isClean, let root = plainTree(source, limits: limits) {
      return result(root, source, text.warnings, text.faults)
    }
    return readEvents(text, source, limits: limits)
  }

  /// The tree of a clean text that is written plainly; nil where libyaml has to read it.
  static func plainTree(_ source: SourceText, limits: ReadingLimits) -> Node? {
    source.bytes.withUnsafeBufferPointer { buffer in
      var reader = PlainYAML(buffer, firstLine: source.firstLine, limits: limits)
      return reader.document()
    }
  }

  /// Reads any YAML by libyaml's events.
  static func readEvents(_ text: CheckedText, _ source: SourceText, limits: ReadingLimits) -> ReadResult {
    var faults = text.faults
    let root = source.bytes.withUnsafeBufferPointer { buffer -> Node? in
      guard let events = YAMLEvents(buffer, firstLine: source.firstLine) else {
        faults.add(Diagnostic(.yamlMalformed, at: .file(source.path)))
        return nil
      }
      var reader = YAMLReader(events, text: text, source: source, limits: limits)
      let root = reader.document()
      faults.add(reader.faults)
      if let problem = reader.problem, !text.structureFaulted {
        faults.add(YAMLSyntaxFault(problem: problem, source: source).diagnostic)
      }
      refuseHeldSpaces(text.heldSpaces, quoted: reader.quoted, upTo: reader.problem?.at, &faults)
      return root
    }
    return result(root, source, text.warnings, faults)
  }

  private static func readJSON(_ text: CheckedText, limits: ReadingLimits) -> ReadResult {
    guard let source = text.source else { return ReadResult(document: nil, diagnostics: text.diagnostics) }
    var faults = text.faults
    var reader = JSONReader(source, text: text, limits: limits)
    let root = reader.document()
    faults.add(reader.faults)
    refuseHeldSpaces(text.heldSpaces, quoted: reader.quoted, upTo: reader.isBroken ? reader.position : nil, &faults)
    return result(root, source, text.warnings, faults)
  }

  private static func result(
    _ root: Node?, _ source: SourceText, _ warnings: [Diagnostic], _ faults: FaultList
  ) -> ReadResult {
    let document = root.map { DataDocument(path: source.path, root: $0) }
    return ReadResult(document: document, diagnostics: (warnings + faults.diagnostics()).sortedByPlace())
  }

  /// Refuses the Unicode spaces that no quotes enclose, as far as the file was read.
  ///
  /// - Parameters:
  ///   - spaces: the spaces in order of place.
  ///   - quoted: the places of quoted values in order.
  ///   - end: where reading broke off; what stands on later lines was never looked at.
  ///   - faults: takes the messages.
  private static func refuseHeldSpaces(
    _ spaces: [HeldSpace], quoted: [Place], upTo end: Position?, _ faults: inout FaultList
  ) {
    var next = 0
    for space in spaces {
      if let end, space.place.start.line > end.line { return }
      while next < quoted.count, quoted[next].end <= space.place.start { next += 1 }
      let isQuoted = next < quoted.count && quoted[next].start < space.place.start
      if !isQuoted { faults.add(space.fault) }
    }
  }
}

package import Diagnostics

/// A text file after its characters were checked: what can be read further, and what was found.
package struct CheckedText: Sendable {
  /// The text to read on, or nil where reading on makes no sense.
  package let source: SourceText?
  package let warnings: [Diagnostic]
  package let faults: FaultList
  let heldSpaces: [HeldSpace]
  let structureFaulted: Bool

  /// Whether every character may stand where it stands.
  var isClean: Bool { faults.isEmpty && heldSpaces.isEmpty }

  package var diagnostics: [Diagnostic] { warnings + faults.diagnostics() }

  /// Checks every byte of a file.
  ///
  /// Refused with their place: bytes that are no UTF-8, control characters, characters that cannot be seen or that turn the
  /// direction of writing, loose marks (NFD), separators that only some programs take for a line's end, letters that only look
  /// Latin, characters of private fonts, tabs and Unicode spaces in front of a line's text, and what is too long.
  /// A byte order mark and CRLF give a warning; the text read on has neither.
  ///
  /// - Parameters:
  ///   - path: the file's path for messages.
  ///   - bytes: the file.
  ///   - firstLine: the number of its first line, when it is a part of a file.
  ///   - rules: what this kind of file allows.
  ///   - limits: how much it may hold.
  package init(
    path: String, bytes: [UInt8], firstLine: Int = 1, rules: TextRules, limits: ReadingLimits = ReadingLimits()
  ) {
    if let fault = Self.unreadable(path: path, bytes: bytes, limits: limits) {
      var faults = FaultList(limit: limits.faults)
      faults.add(fault)
      self.init(source: nil, warnings: [], faults: faults, heldSpaces: [], structureFaulted: false)
      return
    }
    let (text, warnings) = Self.normalised(path: path, bytes: bytes, firstLine: firstLine)
    let scan = text.withUnsafeBufferPointer { buffer in
      var scan = TextScan(buffer, path: path, firstLine: firstLine, rules: rules, limits: limits)
      scan.run()
      return scan
    }
    let starts = scan.patched.map { Self.lineStarts($0) } ?? scan.lineStarts
    self.init(
      source: SourceText(path: path, bytes: scan.patched ?? text, lineStarts: starts, firstLine: firstLine),
      warnings: warnings, faults: scan.faults, heldSpaces: scan.heldSpaces,
      structureFaulted: scan.structureFaulted)
  }

  private init(
    source: SourceText?, warnings: [Diagnostic], faults: FaultList, heldSpaces: [HeldSpace], structureFaulted: Bool
  ) {
    self.source = source
    self.warnings = warnings
    self.faults = faults
    self.heldSpaces = heldSpaces
    self.structureFaulted = structureFaulted
  }

  private static func unreadable(path: String, bytes: [UInt8], limits: ReadingLimits) -> Diagnostic? {
    if bytes.count > limits.fileSize {
      let arguments = ["size": String(bytes.count), "limit": String(limits.fileSize)]
      return Diagnostic(.fileTooLarge, at: .file(path), arguments)
    }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return isUTF16 ? Diagnostic(.fileUTF16, at: .file(path)) : nil
  }

  /// The bytes without byte order mark and with LF line ends; the same array where nothing had to change.
  private static func normalised(path: String, bytes: [UInt8], firstLine: Int) -> ([UInt8], [Diagnostic]) {
    var warnings: [Diagnostic] = []
    var result = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      result.removeFirst(3)
      warnings.append(
        Diagnostic(.fileByteOrderMark, at: Place(path: path, start: Position(line: firstLine, column: 1))))
    }
    guard let carriage = result.firstIndex(of: 0x0D),
      let crlf = (carriage..<result.count).first(where: { isLineEnd(result, $0) })
    else { return (result, warnings) }
    let before = result[..<crlf]
    let line = firstLine + before.count { $0 == 0x0A }
    let column = before[(before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)...].count { $0 & 0xC0 != 0x80 } + 1
    warnings.append(Diagnostic(.fileWindowsLines, at: Place(path: path, start: Position(line: line, column: column))))
    var kept = Array(before)
    kept.reserveCapacity(result.count)
    for index in crlf..<result.count where !isLineEnd(result, index) { kept.append(result[index]) }
    return (kept, warnings)
  }

  /// Whether a CR with its LF stands at an index.
  private static func isLineEnd(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
  }

  private static func lineStarts(_ bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
    return starts
  }
}

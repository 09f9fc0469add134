import Diagnostics

/// A line that begins with `::`, as written.
enum DirectiveLine {
  /// `::name[label]{key=value}`, or `:::name…` with as many colons as `colons`.
  case opening(colons: Int, name: PlacedText, label: PlacedText?, arguments: [Directive.Argument])
  /// `:::` alone.
  case closing(colons: Int)
  /// A line that is neither; its faults are told.
  case malformed
}

/// Reads a line that begins with `::`.
struct DirectiveLineReader {
  private var line: LineCursor
  private(set) var faults: [Diagnostic] = []

  init(_ text: BodyText, range: Range<Int>, line index: Int) {
    line = LineCursor(text, range: range, line: index)
  }

  mutating func read() -> DirectiveLine {
    let start = line.offset
    let colons = line.skip { $0 == UInt8(ascii: ":") }
    if line.isAtEnd && colons > 2 { return .closing(colons: colons) }
    let nameStart = line.offset
    guard let first = line.peek, Self.isLetter(first) else { return fail(.directiveNameMissing, from: start) }
    _ = line.skip(Self.isNameByte)
    if let next = line.peek, next >= 0x80 { return fail(.directiveNameMissing, from: start) }
    let name = line.text(from: nameStart)
    var label: PlacedText?
    if line.peek == UInt8(ascii: "[") {
      label = readLabel()
      if label == nil { return .malformed }
    }
    var arguments: [Directive.Argument] = []
    if line.peek == UInt8(ascii: "{") {
      guard let read = readArguments() else { return .malformed }
      arguments = read
    }
    if !line.isAtEnd { return fail(.directiveLineTrailing, from: line.offset, ["name": name.text]) }
    return .opening(colons: colons, name: name, label: label, arguments: arguments)
  }

  /// The text between brackets; a bracket inside it is closed there or has a backslash before it.
  private mutating func readLabel() -> PlacedText? {
    let opening = line.offset
    var depth = 0
    while let byte = line.next() {
      if byte == UInt8(ascii: "\\") { _ = line.next() }
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      if depth == 0 { return line.text(opening + 1..<line.offset - 1) }
    }
    _ = fail(.directiveLabelUnclosed, from: opening)
    return nil
  }

  private mutating func readArguments() -> [Directive.Argument]? {
    let opening = line.offset
    _ = line.next()
    var arguments: [Directive.Argument] = []
    while true {
      let blanks = line.skip { $0 == 0x20 || $0 == 0x09 }
      guard let byte = line.peek else {
        _ = fail(.directiveArgumentsUnclosed, from: opening)
        return nil
      }
      if byte == UInt8(ascii: "}") {
        _ = line.next()
        return arguments
      }
      guard blanks > 0 || arguments.isEmpty, let argument = readArgument() else {
        if faults.isEmpty { _ = fail(.directiveArgumentMalformed, from: line.offset) }
        return nil
      }
      add(argument, to: &arguments)
    }
  }

  private mutating func add(_ argument: Directive.Argument, to arguments: inout [Directive.Argument]) {
    guard let first = arguments.first(where: { $0.key.text == argument.key.text }) else {
      return arguments.append(argument)
    }
    let note = Diagnostic.Note("“\(first.key.text)” xuất hiện lần đầu ở đây", at: first.key.place)
    faults.append(
      Diagnostic(
        .directiveArgumentDuplicate, at: argument.key.place, ["name": argument.key.text], notes: [note]))
  }

  private mutating func readArgument() -> Directive.Argument? {
    let start = line.offset
    guard let first = line.peek, Self.isLetter(first) else { return nil }
    _ = line.skip(Self.isNameByte)
    let key = line.text(from: start)
    guard line.peek == UInt8(ascii: "=") else {
      let isAlone = line.peek == nil || line.peek == 0x20 || line.peek == UInt8(ascii: "}")
      if isAlone { faults.append(Diagnostic(.directiveValueMissing, at: key.place, ["name": key.text])) }
      return nil
    }
    _ = line.next()
    return readValue(of: key).map { Directive.Argument(key: key, value: $0) }
  }

  private mutating func readValue(of key: PlacedText) -> PlacedText? {
    let start = line.offset
    if let quote = line.peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      _ = line.next()
      _ = line.skip { $0 != quote }
      guard line.next() == quote else {
        _ = fail(.directiveValueUnclosed, from: start, ["name": key.text])
        return nil
      }
      return line.text(start + 1..<line.offset - 1)
    }
    let count = line.skip { !Array(" \t}{\"'=<>`".utf8).contains($0) }
    guard count > 0 else {
      if line.peek == nil || line.peek == 0x20 || line.peek == UInt8(ascii: "}") {
        faults.append(Diagnostic(.directiveValueMissing, at: key.place, ["name": key.text]))
      }
      return nil
    }
    return line.text(from: start)
  }

  private mutating func fail(
    _ message: MessageID, from start: Int, _ arguments: [String: String] = [:]
  ) -> DirectiveLine {
    faults.append(Diagnostic(message, at: line.restPlace(from: start), arguments))
    return .malformed
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}

import Diagnostics

/// Words libyaml's problems in Vietnamese, each at the place where the person must mend it.
struct YAMLSyntaxFault {
  let problem: YAMLProblem
  let source: SourceText

  /// The message; every problem has one.
  var diagnostic: Diagnostic {
    switch problem.context {
    case "while scanning a quoted scalar": unclosedQuote
    case "while parsing a quoted scalar": badEscape
    case "while scanning an anchor": property(.yamlAnchor)
    case "while scanning an alias": property(.yamlAlias)
    case "while scanning a block scalar": blockHeader
    case let context where context.contains("%") || context.contains("directive"):
      Diagnostic(.yamlDirective, at: source.restOfLine(from: lineStart(at)))
    case let context where context.contains("tag"): property(.yamlTag)
    default: byProblem
    }
  }

  private var at: Position { source.clamped(problem.at) }
  private var contextAt: Position { problem.contextAt.map { source.clamped($0) } ?? at }

  private var byProblem: Diagnostic {
    switch problem.problem {
    case "mapping values are not allowed in this context", "found unexpected ':'":
      Diagnostic(.yamlSecondColon, at: source.character(at: at))
    case "did not find expected ',' or ']'": unclosedBracket("]")
    case "did not find expected ',' or '}'": unclosedBracket("}")
    case _ where byte(at: at) == UInt8(ascii: ":"): Diagnostic(.keyEmpty, at: source.character(at: at))
    case "did not find expected key": Diagnostic(.yamlIndentation, at: source.word(at: at), notes: began)
    case "did not find expected '-' indicator": Diagnostic(.yamlDashExpected, at: source.word(at: at), notes: began)
    case "block sequence entries are not allowed in this context":
      Diagnostic(.yamlDashMisplaced, at: source.character(at: at))
    case "could not find expected ':'": Diagnostic(.yamlMissingColon, at: source.restOfLine(from: contextAt))
    case "found character that cannot start any token": reservedCharacter
    case "found undefined tag handle": property(.yamlTag)
    case "found incompatible YAML document", "found duplicate %YAML directive", "found duplicate %TAG directive":
      Diagnostic(.yamlDirective, at: source.restOfLine(from: at))
    case "did not find expected <document start>": Diagnostic(.yamlContentAfterEnd, at: source.restOfLine(from: at))
    case let problem where problem.contains("tab character"):
      Diagnostic(.indentationTab, at: source.character(at: at))
    default: Diagnostic(.yamlMalformed, at: source.word(at: at), notes: began)
    }
  }

  private var began: [Diagnostic.Note] {
    guard problem.contextAt != nil, contextAt < at else { return [] }
    return [Diagnostic.Note(SyntaxNote.beganHere, at: source.word(at: contextAt))]
  }

  private var unclosedQuote: Diagnostic {
    let isSingle = byte(at: contextAt) == UInt8(ascii: "'")
    let arguments = isSingle ? ["quote": "'", "escaped": "''"] : ["quote": "\"", "escaped": "\\\""]
    let note = Diagnostic.Note(SyntaxNote.readUpTo, at: source.character(at: at))
    return Diagnostic(.yamlUnclosedQuote, at: source.restOfLine(from: contextAt), arguments, notes: [note])
  }

  /// Where the bracket is still open at the end of its line, it is the bracket that must be looked at.
  private func unclosedBracket(_ bracket: String) -> Diagnostic {
    let arguments = ["bracket": bracket]
    if at.line == contextAt.line {
      let note = Diagnostic.Note(SyntaxNote.openedHere, at: source.character(at: contextAt))
      return Diagnostic(.yamlUnclosedBracket, at: source.word(at: at), arguments, notes: [note])
    }
    let note = Diagnostic.Note(SyntaxNote.readUpTo, at: source.word(at: at))
    return Diagnostic(.yamlUnclosedBracket, at: source.restOfLine(from: contextAt), arguments, notes: [note])
  }

  private var badEscape: Diagnostic {
    let begin = source.offset(of: at)
    guard byte(at: at) != UInt8(ascii: "\\") else {
      return Diagnostic(.yamlBadEscape, at: Place(path: source.path, start: at, end: after(at, 2)))
    }
    let start = source.bytes[..<begin].lastIndex(of: UInt8(ascii: "\\")).map { max(0, begin - $0) } ?? 0
    let place = Position(line: at.line, column: max(1, at.column - start))
    return Diagnostic(.yamlBadEscape, at: Place(path: source.path, start: place, end: after(place, max(2, start))))
  }

  private var blockHeader: Diagnostic {
    Diagnostic(.yamlBlockHeader, at: source.restOfLine(from: at))
  }

  private func property(_ message: MessageID) -> Diagnostic {
    let place = source.word(at: contextAt)
    let end = source.offset(of: place.end)
    let name = String(decoding: source.bytes[source.offset(of: place.start)..<end], as: UTF8.self)
    return Diagnostic(message, at: place, ["name": name])
  }

  private var reservedCharacter: Diagnostic {
    let place = source.character(at: at)
    let bytes = source.bytes[source.offset(of: place.start)..<source.offset(of: place.end)]
    if bytes.first == 0x09 { return Diagnostic(.indentationTab, at: place) }
    return Diagnostic(.yamlReservedCharacter, at: place, ["character": String(decoding: bytes, as: UTF8.self)])
  }

  private func byte(at position: Position) -> UInt8? {
    let offset = source.offset(of: position)
    return offset < source.bytes.count ? source.bytes[offset] : nil
  }

  private func lineStart(_ position: Position) -> Position { Position(line: position.line, column: 1) }

  private func after(_ position: Position, _ count: Int) -> Position {
    Position(line: position.line, column: position.column + count)
  }
}

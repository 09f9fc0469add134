extension HTMLState {
  /// Goes one byte of literal text further.
  ///
  /// - Returns: false if a space is missing before this byte; scanning goes on as if it were there.
  mutating func advance(_ byte: UInt8) -> Bool {
    switch position {
    case .text: if byte == "<" { position = .tagOpen }
    case .plainText, .rawText: advanceElementText(byte)
    case .tagOpen, .endTagOpen: advanceOpening(byte)
    case .tagName: if !endTagPart(byte) { element.append(byte.lowercased) }
    case .betweenAttributes: if !endTagPart(byte) { begin(attributeWith: byte) }
    case .attributeName: advanceAttributeName(byte)
    case .afterAttributeName:
      if byte == "=" {
        position = .beforeValue
      } else if !byte.isHTMLSpace, !endTagPart(byte) {
        begin(attributeWith: byte)
      }
    case .beforeValue: advanceBeforeValue(byte)
    case .doubleQuoted: advanceValue(byte, quote: "\"")
    case .singleQuoted: advanceValue(byte, quote: "'")
    case .unquoted: if byte != "/" { _ = endTagPart(byte) }
    case .afterValue:
      if !endTagPart(byte) {
        begin(attributeWith: byte)
        return false
      }
    case .declarationOpen, .declaration: advanceDeclaration(byte)
    case .comment: advanceComment(byte)
    }
    return true
  }

  private mutating func advanceOpening(_ byte: UInt8) {
    switch byte {
    case _ where byte.isLetter:
      isEndTag = position == .endTagOpen
      element = [byte.lowercased]
      position = .tagName
    case "/" where position == .tagOpen: position = .endTagOpen
    case "!" where position == .tagOpen:
      position = .declarationOpen
      progress = 0
    case "?" where position == .tagOpen: position = .declaration
    case "<" where position == .tagOpen: break
    default: position = position == .endTagOpen && byte != ">" ? .declaration : .text
    }
  }

  /// Ends a name or value at a space, `/` or `>`.
  private mutating func endTagPart(_ byte: UInt8) -> Bool {
    if byte == ">" {
      closeTag()
    } else if byte.isHTMLSpace || byte == "/" {
      attribute = []
      position = .betweenAttributes
    } else {
      return false
    }
    return true
  }

  private mutating func closeTag() {
    let name = element
    let isEnd = isEndTag
    self = HTMLState()
    guard !isEnd, HTMLAttribute.holdsPlainText(name) || HTMLAttribute.holdsRawText(name) else { return }
    position = HTMLAttribute.holdsPlainText(name) ? .plainText : .rawText
    element = name
  }

  private mutating func begin(attributeWith byte: UInt8) {
    attribute = [byte.lowercased]
    position = .attributeName
  }

  private mutating func advanceAttributeName(_ byte: UInt8) {
    switch byte {
    case "=": position = .beforeValue
    case _ where byte.isHTMLSpace: position = .afterAttributeName
    default: if !endTagPart(byte) { attribute.append(byte.lowercased) }
    }
  }

  private mutating func advanceBeforeValue(_ byte: UInt8) {
    switch byte {
    case _ where byte.isHTMLSpace: break
    case "\"":
      position = .doubleQuoted
      isAddressSettled = false
    case "'": position = .singleQuoted
    case ">": closeTag()
    default: position = .unquoted
    }
  }

  private mutating func advanceValue(_ byte: UInt8, quote: Unicode.Scalar) {
    if byte == quote {
      position = .afterValue
      attribute = []
      isAddressSettled = false
    } else if position == .doubleQuoted, byte == "/" || byte == "?" || byte == "#" {
      isAddressSettled = true
    }
  }

  /// Looks for `</element` and what may follow it.
  private mutating func advanceElementText(_ byte: UInt8) {
    let closing = [UInt8(ascii: "<"), UInt8(ascii: "/")] + element
    if progress == closing.count, byte.isHTMLSpace || byte == "/" || byte == ">" {
      isEndTag = true
      progress = 0
      _ = endTagPart(byte)
    } else if progress < closing.count, byte.lowercased == closing[progress] {
      progress += 1
    } else {
      progress = byte == "<" ? 1 : 0
    }
  }

  private mutating func advanceDeclaration(_ byte: UInt8) {
    if position == .declarationOpen, byte == "-" {
      progress += 1
      if progress == 2 { position = .comment }
    } else {
      position = .declaration
      if byte == ">" { self = HTMLState() }
    }
  }

  /// Looks for `-->` or `--!>`; after `<!--` the dashes count already, as browsers see it.
  private mutating func advanceComment(_ byte: UInt8) {
    let bang = -1
    switch byte {
    case "-": progress = max(progress, 0) + 1
    case ">" where progress >= 2 || progress == bang: self = HTMLState()
    case "!" where progress >= 2: progress = bang
    default: progress = 0
    }
  }
}

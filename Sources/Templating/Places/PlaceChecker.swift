import Diagnostics

/// Walks a parsed template through the HTML of its literal text: decides the escape of each variable, and finds the
/// tags that stand where no escape can protect the page.
struct PlaceChecker {
  let source: SourceText
  private(set) var diagnostics: [Diagnostic] = []
  private var state = HTMLState()
  /// Where the latest HTML tag, comment or raw text began.
  private var tagStart = 0

  init(_ source: SourceText) {
    self.source = source
  }

  /// Checks a whole template and sets the escapes of its variables.
  mutating func check(_ nodes: inout [TemplateNode]) {
    walk(&nodes)
    if state.position != .text { report(.templateHTMLUnfinished, tagStart..<tagStart + 1) }
  }

  private mutating func walk(_ nodes: inout [TemplateNode]) {
    for index in nodes.indices {
      switch nodes[index] {
      case .literal(let range): advance(range)
      case .variable(var variable):
        variable.escape = escape(at: variable.tag)
        nodes[index] = .variable(variable)
      case .markup(let tag, _): checkBetweenTags(tag, .templateMarkupPlace)
      case .partial(let tag, _): checkBetweenTags(tag, .templatePartialPlace)
      case .section(var section):
        walk(&section)
        nodes[index] = .section(section)
      }
    }
  }

  private mutating func advance(_ range: Range<Int>) {
    for offset in range {
      let isBetweenTags = state.position == .text
      if !state.advance(source.bytes[offset]) { report(.templateHTMLSpaceMissing, offset..<offset + 1) }
      if isBetweenTags, state.position != .text { tagStart = offset }
    }
  }

  private mutating func escape(at tag: Tag) -> TemplateNode.Escape {
    switch state.position {
    case .text: return .text
    case .plainText where state.progress == 0: return .text
    case .doubleQuoted where !HTMLAttribute.isForbidden(state.attribute):
      guard !state.isAddressSettled, let use = HTMLAttribute.addressUse(state.attribute, of: state.element) else {
        return .attribute
      }
      return .address(use)
    default:
      reportPlace(of: tag)
      if state.position == .beforeValue { state.position = .unquoted }
      if state.position == .tagOpen || state.position == .endTagOpen { state.position = .tagName }
      return .text
    }
  }

  private mutating func checkBetweenTags(_ tag: Tag, _ message: MessageID) {
    if state.position != .text { report(message, tag.range) }
  }

  private mutating func walk(_ section: inout TemplateNode.Section) {
    guard let before = state.border else {
      reportPlace(of: section.tag)
      return walk(&section.body)
    }
    state = before
    walk(&section.body)
    if let after = state.border?.joined(with: before) {
      state = after
    } else {
      report(.templateSectionUnbalanced, section.tag.range)
      state = before
    }
  }

  private mutating func reportPlace(of tag: Tag) {
    let message: MessageID =
      switch state.position {
      case .doubleQuoted, .singleQuoted, .unquoted, .beforeValue:
        if HTMLAttribute.isEvent(state.attribute) {
          .templatePlaceEvent
        } else if HTMLAttribute.isForbidden(state.attribute) {
          state.attribute.elementsEqual("style".utf8) ? .templatePlaceStyle : .templatePlaceAttribute
        } else {
          .templatePlaceUnquoted
        }
      case .rawText: .templatePlaceScript
      case .comment, .declaration, .declarationOpen: .templatePlaceComment
      default: .templatePlaceTag
      }
    report(message, tag.range)
  }

  private mutating func report(_ message: MessageID, _ range: Range<Int>) {
    let arguments = [
      "tag": source.text(range), "attribute": String(decoding: state.attribute, as: UTF8.self),
      "element": String(decoding: state.element, as: UTF8.self),
    ]
    diagnostics.append(Diagnostic(message, at: source.place(range), arguments))
  }
}

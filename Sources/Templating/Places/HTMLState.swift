/// Where in HTML a point of a template stands, as the HTML standard's tokenizer would see it.
struct HTMLState: Hashable {
  enum Position: Hashable {
    case text
    /// Inside `<title>` or `<textarea>`: text only, up to the closing tag.
    case plainText
    /// Inside `<script>`, `<style>` and the like, where nothing can be escaped.
    case rawText
    case tagOpen
    case endTagOpen
    case tagName
    case betweenAttributes
    case attributeName
    case afterAttributeName
    case beforeValue
    case doubleQuoted
    case singleQuoted
    case unquoted
    /// After a value, or after a section that may have written a value: a space or the tag's end must follow.
    case afterValue
    case declarationOpen
    case declaration
    case comment
  }

  var position = Position.text
  /// The element whose tag or raw text this is, in small letters.
  var element: [UInt8] = []
  var isEndTag = false
  /// The attribute whose name or value this is, in small letters.
  var attribute: [UInt8] = []
  /// Whether the address in the value can no longer begin with a scheme or host.
  var isAddressSettled = false
  /// How far a closing `</element` or the dashes of a comment have come.
  var progress = 0

  /// Whether attributes may follow here.
  var isInTag: Bool { position == .betweenAttributes || position == .afterValue }

  /// The state at the border of a section, or nil where a section may not begin or end.
  var border: HTMLState? {
    switch position {
    case .text, .betweenAttributes, .afterValue: return self
    case .plainText: return progress == 0 ? self : nil
    case .doubleQuoted: return HTMLAttribute.isForbidden(attribute) ? nil : self
    case .tagName, .attributeName, .afterAttributeName:
      var state = self
      state.position = position == .afterAttributeName ? .betweenAttributes : .afterValue
      state.attribute = []
      return state
    default: return nil
    }
  }

  /// The state after a section that may or may not run, or nil if the two ways cannot go on alike.
  func joined(with other: HTMLState) -> HTMLState? {
    if self == other { return self }
    guard element == other.element, isEndTag == other.isEndTag else { return nil }
    var state = self
    if isInTag, other.isInTag {
      state.position = .afterValue
      return state
    }
    guard position == .doubleQuoted, other.position == .doubleQuoted, attribute == other.attribute else { return nil }
    state.isAddressSettled = isAddressSettled && other.isAddressSettled
    return state
  }
}

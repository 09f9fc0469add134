/// A node of cmark's tree, copied out of C: lines are 1-based, columns 1-based and in bytes.
///
/// Only the lines and columns where blocks begin, and the lines where leaves end, can be relied on.
struct RawNode {
  enum Kind: Equatable {
    case document, blockQuote, paragraph, thematicBreak, footnoteDefinition
    case list(isOrdered: Bool, start: Int, hasParenthesis: Bool, isTight: Bool)
    case item(isChecked: Bool?)
    case codeBlock(info: String, text: String, fence: Fence?)
    case htmlBlock(String)
    case heading(level: Int)
    case table([Table.Alignment])
    case tableRow
    case tableCell
    case text(String)
    case softBreak, lineBreak
    case code(String)
    case htmlInline(String)
    case emphasis, strong, strikethrough
    case link(address: String, title: String)
    case image(address: String, title: String)
    case footnoteReference(number: Int)
    /// A kind that this reader does not know.
    case unknown
  }

  /// The opening line of a fenced code block.
  struct Fence: Equatable {
    let length: Int
    let sign: UInt8
  }

  let kind: Kind
  let line: Int
  let column: Int
  let endLine: Int
  var children: [RawNode] = []
}

import CMarkGFM

extension RawNode {
  /// Copies a node of the library without its children.
  init(copying node: OpaquePointer) {
    self.init(
      kind: Self.coreKind(of: node) ?? Self.extensionKind(of: node), line: Int(cmark_node_get_start_line(node)),
      column: Int(cmark_node_get_start_column(node)), endLine: Int(cmark_node_get_end_line(node)))
  }

  private static func coreKind(of node: OpaquePointer) -> Kind? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: list(node)
    case CMARK_NODE_ITEM: item(node)
    case CMARK_NODE_CODE_BLOCK: codeBlock(node)
    case CMARK_NODE_HTML_BLOCK: .htmlBlock(text(cmark_node_get_literal(node)))
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_TEXT: .text(text(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code(text(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE: .htmlInline(text(cmark_node_get_literal(node)))
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
      .link(address: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      .image(address: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference(number: Int(text(cmark_node_get_literal(node))) ?? 0)
    default: nil
    }
  }

  private static func extensionKind(of node: OpaquePointer) -> Kind {
    switch text(cmark_node_get_type_string(node)) {
    case "table": .table(alignments(node))
    case "table_header", "table_row": .tableRow
    case "table_cell": .tableCell
    case "strikethrough": .strikethrough
    default: .unknown
    }
  }

  private static func list(_ node: OpaquePointer) -> Kind {
    .list(
      isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, start: Int(cmark_node_get_list_start(node)),
      hasParenthesis: cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM,
      isTight: cmark_node_get_list_tight(node) != 0)
  }

  private static func item(_ node: OpaquePointer) -> Kind {
    let isTask = text(cmark_node_get_type_string(node)) == "tasklist"
    return .item(isChecked: isTask ? cmark_gfm_extensions_get_tasklist_item_checked(node) : nil)
  }

  private static func codeBlock(_ node: OpaquePointer) -> Kind {
    var (length, offset, sign): (Int32, Int32, CChar) = (0, 0, 0)
    let isFenced = cmark_node_get_fenced(node, &length, &offset, &sign) != 0
    let fence = isFenced ? Fence(length: Int(length), sign: UInt8(bitPattern: sign)) : nil
    return .codeBlock(
      info: text(cmark_node_get_fence_info(node)), text: text(cmark_node_get_literal(node)), fence: fence)
  }

  private static func alignments(_ node: OpaquePointer) -> [Table.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    let letters = UnsafeBufferPointer(start: cmark_gfm_extensions_get_table_alignments(node), count: count)
    return letters.map { letter in
      switch letter {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }

  private static func text(_ bytes: UnsafePointer<CChar>?) -> String {
    bytes.map { String(cString: $0) } ?? ""
  }
}

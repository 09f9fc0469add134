import CMarkGFM
import Synchronization

/// Parses Markdown by cmark-gfm with tables, strikethrough, addresses, tasks and footnotes.
///
/// The only door to the C library. Its extensions change tables of the whole process while they parse, so one thread parses
/// at a time; the tree belongs to its caller and is copied outside the lock.
enum CommonMarkParser {
  /// What parsing gave.
  enum Outcome {
    case tree(RawNode)
    /// A node lies under more than `depth` others; the line of its nearest block, 1-based.
    case tooDeep(line: Int)
    /// The library had no memory.
    case failed
  }

  private static let extensions = ["table", "strikethrough", "autolink", "tasklist"]
  /// Guards the library; the value says whether its extensions are registered.
  private static let library = Mutex(false)

  /// Parses text that was checked before: nothing that makes the library slow may be in it.
  static func parse(_ bytes: [UInt8], depth: Int) -> Outcome {
    guard let document = tree(of: bytes) else { return .failed }
    defer { cmark_node_free(document) }
    return copy(document, depth: depth)
  }

  static func tree(of bytes: [UInt8]) -> OpaquePointer? {
    library.withLock { isRegistered -> UInt? in
      if !isRegistered {
        cmark_gfm_core_extensions_ensure_registered()
        isRegistered = true
      }
      guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
      defer { cmark_parser_free(parser) }
      for name in extensions {
        guard let found = cmark_find_syntax_extension(name) else { return nil }
        cmark_parser_attach_syntax_extension(parser, found)
      }
      bytes.withUnsafeBytes { buffer in
        cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
      }
      return cmark_parser_finish(parser).map { UInt(bitPattern: $0) }
    }.flatMap { OpaquePointer(bitPattern: $0) }
  }

  private static func copy(_ document: OpaquePointer, depth: Int) -> Outcome {
    guard let iterator = cmark_iter_new(document) else { return .failed }
    defer { cmark_iter_free(iterator) }
    var open: [RawNode] = []
    var line = 1
    while true {
      let event = cmark_iter_next(iterator)
      guard event == CMARK_EVENT_ENTER || event == CMARK_EVENT_EXIT, let node = cmark_iter_get_node(iterator) else {
        return .failed
      }
      if event == CMARK_EVENT_ENTER {
        line = max(line, Int(cmark_node_get_start_line(node)))
        guard open.count < depth else { return .tooDeep(line: line) }
        open.append(RawNode(copying: node))
        if !isLeaf(node) { continue }
      }
      guard let closed = open.popLast() else { return .failed }
      guard !open.isEmpty else { return .tree(closed) }
      open[open.count - 1].children.append(closed)
    }
  }

  /// Whether cmark's iterator never leaves the node again.
  private static func isLeaf(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
      CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
      true
    default: false
    }
  }
}

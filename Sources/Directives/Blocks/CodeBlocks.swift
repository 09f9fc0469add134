import Diagnostics

/// Code.
extension BlockBuilder {
  mutating func codeBlock(_ node: RawNode, info: String, code: String, fence: RawNode.Fence?) -> Block {
    let first = index(ofLine: node.line)
    let top = fence == nil ? first : first + 1
    var end = top + code.utf8.count { $0 == 0x0A }
    let opening = Place(path: text.path, start: start(of: node), end: text.place(ofLine: first).end)
    if let fence {
      if info.utf8.contains(where: { $0 == 0x20 || $0 == 0x09 }) {
        report(Diagnostic(.markdownCodeInfo, at: opening, ["info": Shortened.text(info)]))
      }
      if isFence(end, fence) {
        end += 1
      } else {
        report(Diagnostic(.markdownCodeUnclosed, at: opening))
      }
    }
    end = min(max(end, first + 1), text.lineCount)
    cover(first..<end)
    let restored = lines.restored(code, first: top, in: text)
    let place = Place(
      path: text.path, start: start(of: node), end: max(start(of: node), text.place(ofLine: end - 1).end))
    return Block(.codeBlock(CodeBlock(info: info, text: restored)), at: place)
  }

  /// Whether a line closes a fenced code block.
  private func isFence(_ index: Int, _ fence: RawNode.Fence) -> Bool {
    guard index < text.lineCount, !codeStarts.contains(index) else { return false }
    let line = text.line(index)
    var start = line.lowerBound
    while start < line.upperBound, [0x20, 0x09, UInt8(ascii: ">")].contains(text.bytes[start]) { start += 1 }
    let rest = text.bytes[text.trimmedEnd(start..<line.upperBound)]
    return rest.count >= fence.length && rest.allSatisfy { $0 == fence.sign }
  }
}

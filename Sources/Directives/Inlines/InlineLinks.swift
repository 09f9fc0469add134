import Diagnostics

extension InlineBuilder {
  /// A link as an inline; only its text where its address is refused.
  mutating func link(_ node: RawNode, address: String, title: String) -> [Inline] {
    let start = index
    let inlines = readLink(node)
    let place = place(from: start)
    switch LinkCheck.destination(address) {
    case .success(let destination):
      checkTitle(title, at: place)
      let link = Link(destination: destination, title: title, inlines: inlines)
      return [Inline(.link(link), at: place)]
    case .failure(let refusal):
      faults.append(refusal.diagnostic(address, at: place))
      return inlines
    }
  }

  /// A picture as an inline; nothing where its address is refused.
  mutating func image(_ node: RawNode, address: String, title: String) -> [Inline] {
    let start = index
    expect(Array("!".utf8))
    let inlines = bracketed(node)
    let place = place(from: start)
    if case .success(.relative(let path)) = LinkCheck.destination(address) {
      checkTitle(title, at: place)
      return [Inline(.image(Image(path: path, title: title, alternative: inlines.plainText)), at: place)]
    }
    faults.append(Diagnostic(.markdownImageOutside, at: place, ["address": Shortened.text(address)]))
    return []
  }

  private mutating func readLink(_ node: RawNode) -> [Inline] {
    switch leaf[index] {
    case UInt8(ascii: "["): return bracketed(node)
    case UInt8(ascii: "<"):
      index += 1
      let inlines = inlines(node.children)
      expect(Array(">".utf8))
      return inlines
    default: return inlines(node.children)
    }
  }

  /// Reads `[text](address "title")`, `[text][label]`, `[text][]` or `[text]`.
  private mutating func bracketed(_ node: RawNode) -> [Inline] {
    expect(Array("[".utf8))
    let start = index
    let inlines = inlines(node.children)
    let text = start..<max(start, index)
    expect(Array("]".utf8))
    if isLost { return inlines }
    var tail = LinkTail(leaf, at: index)
    if tail.readAddress() {
      index = tail.index
    } else if let label = tail.readLabel() {
      usedLabels.insert(LinkLabel.normalised(leaf.string(label.isEmpty ? text : label)))
      index = tail.index
    } else {
      usedLabels.insert(LinkLabel.normalised(leaf.string(text)))
    }
    return inlines
  }

  private mutating func checkTitle(_ title: String, at place: Place) {
    guard let scalar = title.unicodeScalars.first(where: { UnseenScalars.contains($0) && $0 != "\n" }) else { return }
    faults.append(Diagnostic(.markdownEntityRefused, at: place, ["entity": UnseenScalars.number(of: scalar)]))
  }
}

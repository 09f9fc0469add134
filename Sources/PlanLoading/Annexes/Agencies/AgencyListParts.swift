import PlanModel

/// Takes items apart that name several bodies without a head.
extension AgencyListReader {
  /// An item in several known names: two halves at " và ", or pieces at each comma.
  func knownParts(of item: Substring) -> [Substring]? {
    if let halves = halves(of: item, where: { isKnown($0) }) { return halves }
    let pieces = item.split(separator: ",").map(\.trimmed)
    guard pieces.count > 1 else { return nil }
    var parts: [Substring] = []
    for piece in pieces {
      if isKnown(piece) {
        parts.append(piece)
      } else if let halves = halves(of: piece, where: { isKnown($0) }) {
        parts += halves
      } else {
        return nil
      }
    }
    return parts
  }

  func halves(of text: Substring, where isKnown: (Substring) -> Bool) -> [Substring]? {
    for split in text.ranges(of: " và ") {
      let halves = [text[..<split.lowerBound].trimmed, text[split.upperBound...].trimmed]
      if halves.allSatisfy(isKnown) { return halves }
    }
    return nil
  }

  /// The piece to blame in an unknown item: where only one piece between commas or " và " is unknown, that piece.
  func unknownPart(of item: Substring) -> Substring {
    let pieces = item.split(separator: ",").map(\.trimmed)
    let unknown = pieces.filter { !isKnown($0) }
    if let only = unknown.first, unknown.count == 1, pieces.count > 1 { return only }
    for split in item.ranges(of: " và ") {
      let (before, after) = (item[..<split.lowerBound].trimmed, item[split.upperBound...].trimmed)
      if isKnown(before) { return after }
      if isKnown(after) { return before }
    }
    return item
  }
}

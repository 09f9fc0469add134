import PlanModel

/// Reads a printed cell that names bodies: lead and cooperating agencies (cơ quan chủ trì, phối hợp).
///
/// Items are parted by `;` or a line break; a `;` or `.` may end the cell. An item is
/// - a name or alias of the registers as a whole, even with commas in it;
/// - a role word ("Chủ đầu tư"), which is the row's developer;
/// - a list under a head: "Các Sở: Kế hoạch và Đầu tư, Tài chính" is "Sở Kế hoạch và Đầu tư" and "Sở Tài chính";
/// - several names joined by "," or " và " where each is known.
struct AgencyListReader {
  /// The row's developer (chủ đầu tư), for the role word.
  enum Developer: Hashable {
    case known(Ref<Agency>)
    /// The source lacks it: the role word stands for itself.
    case lost
    case none
  }

  /// What is wrong with a part of the cell.
  struct Fault: Hashable {
    enum Kind: Hashable {
      case unknown
      case ambiguous([Ref<Agency>])
      case noDeveloper
      case repeated
      case empty
    }

    let kind: Kind
    let range: Range<String.Index>
  }

  private let directory: AgencyDirectory
  private let unit: Ref<AdministrativeUnit>?
  private let developer: Developer
  private(set) var bodies: [Ref<Agency>] = []
  private(set) var faults: [Fault] = []
  /// Whether the role word stands in the cell: then the same text names other bodies in other rows.
  private(set) var namesDeveloper = false

  init(_ directory: AgencyDirectory, unit: Ref<AdministrativeUnit>?, developer: Developer) {
    self.directory = directory
    self.unit = unit
    self.developer = developer
  }

  /// Reads a cell's text; its bodies, each once and in order, are in `bodies` then.
  mutating func read(_ text: String) {
    var cell = text[...].trimmed
    if cell.hasSuffix(";") || cell.hasSuffix(".") { cell = cell.dropLast().trimmed }
    for line in cell.parts(at: "\n") where !line.isEmpty {
      var line = line.trimmed
      if line.hasSuffix(";"), line.endIndex != cell.endIndex { line = line.dropLast() }
      for item in line.parts(at: ";") { readItem(item.trimmed) }
    }
  }

  private mutating func readItem(_ item: Substring) {
    if item.isEmpty { return fault(.empty, item) }
    if take(item) { return }
    if let colon = item.firstIndex(of: ":"), let head = Self.singular(item[..<colon].trimmed) {
      return readNames(item[item.index(after: colon)...], head: head)
    }
    guard let parts = knownParts(of: item) else { return fault(.unknown, unknownPart(of: item)) }
    for part in parts { _ = take(part) }
  }

  /// Names parted by commas, the last perhaps by " và "; up to four pieces may make one name with commas in it.
  private mutating func readNames(_ text: Substring, head: String) {
    let pieces = text.parts(at: ",").map(\.trimmed)
    var next = 0
    while next < pieces.count {
      let longest = min(next + 4, pieces.count)
      let end = (next + 1...longest).last { take(pieces[next].joined(to: pieces[$0 - 1]), head: head) }
      if let end {
        next = end
        continue
      }
      let piece = pieces[next]
      if piece.isEmpty {
        fault(.empty, piece)
      } else if let halves = halves(of: piece, where: { isKnown($0, head: head) }) {
        for half in halves { _ = take(half, head: head) }
      } else {
        fault(.unknown, piece)
      }
      next += 1
    }
  }

  func isKnown(_ name: Substring, head: String? = nil) -> Bool {
    if let head, directory.match("\(head) \(name)"[...], in: unit) != .none { return true }
    return directory.match(name, in: unit) != .none
  }

  /// Adds what a name stands for; false where nothing is known by that name.
  private mutating func take(_ name: Substring, head: String? = nil) -> Bool {
    var match = head.map { directory.match("\($0) \(name)"[...], in: unit) } ?? .none
    if match == .none { match = directory.match(name, in: unit) }
    switch match {
    case .none: return false
    case .several(let bodies): fault(.ambiguous(bodies), name)
    case .one(let body): add(body, name)
    }
    return true
  }

  private mutating func add(_ body: Ref<Agency>, _ name: Substring) {
    guard directory.kind(of: body) == .developerOfRow else {
      return bodies.contains(body) ? fault(.repeated, name) : bodies.append(body)
    }
    namesDeveloper = true
    switch developer {
    case .known(let developer): if !bodies.contains(developer) { bodies.append(developer) }
    case .lost: bodies.append(body)
    case .none: fault(.noDeveloper, name)
    }
  }

  private mutating func fault(_ kind: Fault.Kind, _ part: Substring) {
    faults.append(Fault(kind: kind, range: part.startIndex..<part.endIndex))
  }

  /// "Các Sở" → "Sở", "UBND các huyện" → "UBND huyện"; nil where the head says nothing of several.
  private static func singular(_ head: Substring) -> String? {
    let words = head.split(separator: " ")
    guard let plural = words.firstIndex(where: { $0 == "Các" || $0 == "các" }), words.count > 1 else { return nil }
    return (words[..<plural] + words[(plural + 1)...]).joined(separator: " ")
  }
}

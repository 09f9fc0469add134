import Diagnostics

/// Gathers the blocks between the opening and the closing lines of containers, among blocks that stand side by side.
struct ContainerStack {
  private struct Open {
    let colons: Int
    let name: PlacedText
    let label: PlacedText?
    let arguments: [Directive.Argument]
    let place: Place
    var blocks: [Block] = []
  }

  private let depth: Int
  private var blocks: [Block] = []
  private var open: [Open] = []
  /// How many opening lines were refused because they stood too deep.
  private var refused = 0
  private(set) var faults: [Diagnostic] = []

  /// Makes a stack of at most `depth` containers in one another.
  init(depth: Int) {
    self.depth = depth
  }

  mutating func add(_ block: Block) {
    if open.isEmpty { blocks.append(block) } else { open[open.count - 1].blocks.append(block) }
  }

  /// Takes a directive's line at its place.
  mutating func add(_ line: DirectiveLine, at place: Place) {
    switch line {
    case .malformed: break
    case .closing(let colons): close(colons: colons, at: place)
    case .opening(let colons, let name, let label, let arguments) where colons > 2:
      begin(Open(colons: colons, name: name, label: label, arguments: arguments, place: place))
    case .opening(_, let name, let label, let arguments):
      let directive = Directive(name: name, kind: .leaf, label: label, arguments: arguments, blocks: [])
      add(Block(.directive(directive), at: place))
    }
  }

  /// The blocks, once all were added; containers that are still open are told.
  mutating func finish() -> [Block] {
    while let last = open.last { fail(unclosed: last) }
    return blocks
  }

  private mutating func begin(_ container: Open) {
    guard open.count < depth else {
      let arguments = ["limit": String(depth)]
      if refused == 0 { faults.append(Diagnostic(.directiveContainerTooDeep, at: container.place, arguments)) }
      refused += 1
      return
    }
    if let outer = open.last, outer.colons <= container.colons {
      let note = Diagnostic.Note("khối “\(outer.name.text)” mở ở đây", at: outer.place)
      let arguments = [
        "name": container.name.text, "outer": outer.name.text,
        "colons": String(repeating: ":", count: container.colons + 1),
      ]
      faults.append(Diagnostic(.directiveFenceTooShort, at: container.place, arguments, notes: [note]))
    }
    open.append(container)
  }

  private mutating func close(colons: Int, at place: Place) {
    if refused > 0 { return refused -= 1 }
    guard open.contains(where: { $0.colons == colons }) else {
      return faults.append(
        Diagnostic(.directiveContainerUnopened, at: place, ["colons": String(repeating: ":", count: colons)]))
    }
    while let last = open.last, last.colons != colons { fail(unclosed: last) }
    finishLast(end: place.end)
  }

  private mutating func fail(unclosed container: Open) {
    let arguments = ["name": container.name.text, "colons": String(repeating: ":", count: container.colons)]
    faults.append(Diagnostic(.directiveContainerUnclosed, at: container.place, arguments))
    finishLast(end: container.blocks.last?.place.end ?? container.place.end)
  }

  private mutating func finishLast(end: Position) {
    guard let last = open.popLast() else { return }
    let directive = Directive(
      name: last.name, kind: .container, label: last.label, arguments: last.arguments, blocks: last.blocks)
    add(Block(.directive(directive), at: Place(path: last.place.path, start: last.place.start, end: end)))
  }
}

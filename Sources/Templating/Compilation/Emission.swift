import Diagnostics

extension Compiler {
  /// A point of a routine: the names visible there, and how the innermost model stems from the routine's.
  struct Point {
    var scope: Scope
    var descent: RoutineCall.Descent

    func entering(_ table: NameTable, isInnermost: Bool) -> Point {
      Point(scope: scope.entering(table), descent: isInnermost && descent != .elsewhere ? .part : .elsewhere)
    }
  }

  mutating func emit(_ nodes: [TemplateNode], _ point: Point) {
    for node in nodes {
      switch node {
      case .literal(let range): emitLiteral(range)
      case .variable(let variable): emit(variable, point)
      case .markup(_, let path): emitMarkup(path, point)
      case .section(let section): emit(section, point)
      case .partial(let tag, let name): emitPartial(tag, name, point)
      }
    }
  }

  /// Adds literal text, with lines ended by LF alone.
  private mutating func emitLiteral(_ range: Range<Int>) {
    let start = program.literals.count
    let bytes = source.bytes
    for index in range where !(bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A) {
      program.literals.append(bytes[index])
    }
    program.operations.append(.literal(start..<program.literals.count))
  }

  private mutating func emit(_ variable: TemplateNode.Variable, _ point: Point) {
    guard let found = resolve(variable.path, point.scope) else { return }
    guard case .text(let way) = found.entry.meaning else { return reportNoText(variable.path, found.entry) }
    emitAt(found) { register in
      switch way {
      case .stored(let offset): .storedText(register, offset: offset, variable.escape)
      case .made(let access): .text(register, Unmanaged.passUnretained(access), variable.escape)
      }
    }
  }

  private mutating func emitMarkup(_ path: NamePath, _ point: Point) {
    guard let found = resolve(path, point.scope) else { return }
    guard case .markup(let access) = found.entry.meaning else {
      let name = source.text(path.range)
      let arguments = ["name": name, "kind": found.entry.kind, "variable": "{{\(name)}}"]
      return report(.templateMarkupText, path.range, arguments)
    }
    emitAt(found) { .markup($0, Unmanaged.passUnretained(access)) }
  }

  private mutating func emitPartial(_ tag: Tag, _ name: String, _ point: Point) {
    guard let template = templateSet.index(of: name) else {
      let names = templateSet.templates.map(\.name)
      let nearest = DidYouMean.nearest(to: name, among: names)
      return report(
        .templatePartialUnknown, tag.content, ["name": name, "names": names.joined(separator: ", ")],
        suggestion: nearest.map(DidYouMean.question))
    }
    let routine = call(template, at: tag.range, point)
    program.operations.append(.call(routine))
  }

  /// Adds one operation on the register of a resolved name, inside the objects before its last part.
  private mutating func emitAt(_ found: Resolution, _ operation: (Int) -> Operation) {
    emitInside(found) { compiler, register in compiler.program.operations.append(operation(register)) }
  }

  /// Enters the objects before the last part of a name, each in a register of its own, and emits what stands inside.
  mutating func emitInside(_ found: Resolution, _ body: (inout Compiler, Int) -> Void) {
    var register = register(of: found.model)
    var begins: [(begin: Int, make: (Int) -> Operation)] = []
    for object in found.objects {
      let item = freshRegister()
      let outer = register
      begins.append(
        (program.operations.count, { .each(outer, Unmanaged.passUnretained(object.access), item: item, end: $0) }))
      program.operations.append(.call(0))
      register = item
    }
    body(&self, register)
    for (begin, make) in begins { program.operations[begin] = make(program.operations.count) }
  }
}

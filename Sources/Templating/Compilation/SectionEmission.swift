import Diagnostics

extension Compiler {
  mutating func emit(_ section: TemplateNode.Section, _ point: Point) {
    guard let found = resolve(section.path, point.scope) ?? guess(section.path, point.scope) else { return }
    switch found.entry.meaning {
    case .flag(let way):
      emitInside(found) { compiler, register in
        compiler.emitJump(over: section.body, point) { end in
          switch way {
          case .stored(let offset): .storedFlag(register, offset: offset, wanted: !section.isInverted, end: end)
          case .made(let access):
            .flag(register, Unmanaged.passUnretained(access), wanted: !section.isInverted, end: end)
          }
        }
      }
    case .items(let access, let shape, let names):
      if section.isInverted {
        emitInverted(section, found, access, shape, point)
      } else {
        emitItems(section, found, access, canonical(names()), point)
      }
    case .text, .markup:
      let arguments = ["name": source.text(section.path.range), "kind": found.entry.kind]
      report(.templateSectionText, section.path.range, arguments)
      emit(section.body, point)
    }
  }

  private mutating func emitItems(
    _ section: TemplateNode.Section, _ found: Resolution, _ access: ItemsAccess, _ table: NameTable,
    _ point: Point
  ) {
    let item = register(of: table.model)
    emitInside(found) { compiler, register in
      compiler.emitJump(over: section.body, point.entering(table, isInnermost: found.isInnermost)) {
        .each(register, Unmanaged.passUnretained(access), item: item, end: $0)
      }
    }
  }

  private mutating func emitInverted(
    _ section: TemplateNode.Section, _ found: Resolution, _ access: ItemsAccess, _ shape: NameEntry.Shape,
    _ point: Point
  ) {
    if shape == .object {
      report(.templateSectionNever, section.tag.range, ["name": source.text(section.path.range)])
    }
    emitInside(found) { compiler, register in
      compiler.emitJump(over: section.body, point) {
        .none(register, Unmanaged.passUnretained(access), end: $0)
      }
    }
  }

  /// Emits an operation that knows where the nodes after it end, and those nodes.
  private mutating func emitJump(
    over body: [TemplateNode], _ point: Point, _ operation: (Int) -> Operation
  ) {
    let begin = program.operations.count
    program.operations.append(.call(0))
    emit(body, point)
    program.operations[begin] = operation(program.operations.count)
  }
}

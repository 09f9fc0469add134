import Markup

/// Runs the operations of a program.
struct Runner {
  let program: UnsafePointer<ProgramMemory>
  let registers: UnsafeMutablePointer<UnsafeRawPointer>
  let buffer: UnsafeMutablePointer<MarkupBuffer>

  @inline(never)
  func run(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      index = step(index)
    }
  }

  /// Runs one operation and returns the index of the next.
  @inline(__always)
  private func step(_ index: Int) -> Int {
    switch program.pointee.operations[index] {
    case .literal(let range):
      buffer.pointee.alreadySafeMarkup(UnsafeBufferPointer(rebasing: program.pointee.literals[range]))
    case .text(let register, let access, let escape):
      write(access._withUnsafeGuaranteedRef { $0.read(registers[register]) }, escape)
    case .storedText(let register, let offset, let escape):
      registers[register].borrow(String.self, at: offset) { write($0, escape) }
    case .markup(let register, let access):
      access._withUnsafeGuaranteedRef { $0.write(registers[register], &buffer.pointee) }
    case .flag(let register, let access, let wanted, let end):
      if access._withUnsafeGuaranteedRef({ $0.read(registers[register]) }) != wanted { return end }
    case .storedFlag(let register, let offset, let wanted, let end):
      if registers[register].borrow(Bool.self, at: offset, { $0 }) != wanted { return end }
    case .none(let register, let access, let end):
      if !access._withUnsafeGuaranteedRef({ $0.isEmpty(registers[register]) }) { return end }
    case .each(let register, let access, let item, let end):
      runEach(register, access, item, index + 1..<end)
      return end
    case .call(let routine):
      run(program.pointee.routines[routine])
    }
    return index + 1
  }

  @inline(__always)
  private func write(_ text: borrowing String, _ escape: TemplateNode.Escape) {
    switch escape {
    case .text: buffer.pointee.text(text)
    case .attribute: buffer.pointee.attribute(text)
    case .address(let use): buffer.pointee.address(text, for: use)
    }
  }

  @inline(__always)
  private func runEach(_ register: Int, _ access: Unmanaged<ItemsAccess>, _ item: Int, _ body: Range<Int>) {
    let outer = registers[item]
    access._withUnsafeGuaranteedRef {
      $0.visit(registers[register], ItemRunner(runner: self, item: item, body: body))
    }
    registers[item] = outer
  }
}

/// Where the parts of a program lie while it runs.
struct ProgramMemory {
  let operations: UnsafeBufferPointer<Operation>
  let literals: UnsafeBufferPointer<UInt8>
  let routines: UnsafeBufferPointer<Range<Int>>
}

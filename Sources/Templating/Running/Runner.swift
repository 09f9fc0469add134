import Markup

/// Runs the operations of a program.
struct Runner {
  let operations: UnsafeBufferPointer<Operation>
  let literals: UnsafeBufferPointer<UInt8>
  let routines: UnsafeBufferPointer<Range<Int>>
  let registers: UnsafeMutableBufferPointer<UnsafeRawPointer>

  @inline(never)
  func run(_ range: Range<Int>, into buffer: inout MarkupBuffer) {
    var index = range.lowerBound
    while index < range.upperBound {
      index = step(index, into: &buffer)
    }
  }

  /// Runs one operation and returns the index of the next.
  @inline(__always)
  private func step(_ index: Int, into buffer: inout MarkupBuffer) -> Int {
    switch operations[index] {
    case .literal(let range):
      buffer.alreadySafeMarkup(UnsafeBufferPointer(rebasing: literals[range]))
    case .text(let register, let access):
      buffer.text(access._withUnsafeGuaranteedRef { $0.read(registers[register]) })
    case .attribute(let register, let access):
      buffer.attribute(access._withUnsafeGuaranteedRef { $0.read(registers[register]) })
    case .address(let register, let access, let use):
      buffer.address(access._withUnsafeGuaranteedRef { $0.read(registers[register]) }, for: use)
    case .markup(let register, let access):
      access._withUnsafeGuaranteedRef { $0.write(registers[register], &buffer) }
    case .flag(let register, let access, let wanted, let end):
      if access._withUnsafeGuaranteedRef({ $0.read(registers[register]) }) != wanted { return end }
    case .none(let register, let access, let end):
      if !access._withUnsafeGuaranteedRef({ $0.isEmpty(registers[register]) }) { return end }
    case .each(let register, let access, let item, let end):
      runEach(register, access, item, index + 1..<end, into: &buffer)
      return end
    case .call(let routine):
      run(routines[routine], into: &buffer)
    }
    return index + 1
  }

  @inline(__always)
  private func runEach(
    _ register: Int, _ access: Unmanaged<ItemsAccess>, _ item: Int, _ body: Range<Int>, into buffer: inout MarkupBuffer
  ) {
    let outer = registers[item]
    access._withUnsafeGuaranteedRef { items in
      items.visit(registers[register]) { model in
        registers[item] = model
        run(body, into: &buffer)
      }
    }
    registers[item] = outer
  }
}

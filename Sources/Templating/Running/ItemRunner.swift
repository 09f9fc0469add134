/// Runs what stands inside a section, with each of its items in a register.
@usableFromInline
struct ItemRunner {
  let runner: Runner
  let item: Int
  let body: Range<Int>

  /// Runs it with an item that lies in memory.
  @usableFromInline
  func run(at model: UnsafeRawPointer) {
    runner.registers[item] = model
    runner.run(body)
  }

  /// Runs it with the items of a list where they are.
  @inlinable
  func run<Item>(each items: borrowing [Item]) {
    items.withUnsafeBufferPointer { items in
      guard let first = items.baseAddress else { return }
      for index in items.indices { run(at: UnsafeRawPointer(first + index)) }
    }
  }

  /// Runs it with what is there, without a copy.
  @inlinable
  func run<Item: ~Copyable>(ifPresent item: borrowing Item?) {
    switch item {
    case .some(let item): withUnsafePointer(to: item) { run(at: UnsafeRawPointer($0)) }
    case .none: break
    }
  }
}

import Dispatch
import Synchronization

/// Work shared out among a number of workers.
package enum Workers {
  /// Makes something of each item; which worker takes which item does not show in what comes out.
  ///
  /// - Parameters:
  ///   - items: what there is to do; whoever is free takes the next.
  ///   - jobs: the number of workers.
  ///   - tool: what a worker keeps from one item to the next, such as a buffer.
  ///   - body: makes one result.
  /// - Returns: the results in the order of the items.
  package static func map<Item: Sendable, Tool: ~Copyable, Result: Sendable>(
    _ items: [Item], jobs: Int, tool: @Sendable () -> Tool, _ body: @Sendable (Item, inout Tool) -> Result
  ) -> [Result] {
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, items.count))) { _ in
      var tool = tool()
      while case let position = next.add(1, ordering: .relaxed).oldValue, position < items.count {
        let result = body(items[position], &tool)
        results.withLock { $0[position] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// The same without anything kept.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, _ body: @Sendable (Item) -> Result
  ) -> [Result] {
    map(items, jobs: jobs, tool: {}) { item, _ in body(item) }
  }

  /// Makes two things that do not depend on each other; the first may share its own work out among workers.
  package static func both<First, Second: Sendable>(
    jobs: Int, _ first: () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let beside = Once(second)
    // Not by concurrentPerform: inside it another one has a single worker.
    if jobs > 1 { DispatchQueue.global().async { _ = beside.value } }
    return (first(), beside.value)
  }
}

extension RandomAccessCollection where Index == Int {
  /// The positions in stretches of a length, the last as long as is left.
  package func stretches(of length: Int) -> [Range<Int>] {
    stride(from: startIndex, to: endIndex, by: length).map { $0..<Swift.min($0 + length, endIndex) }
  }
}

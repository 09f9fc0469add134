/// Finds records that lead back to themselves by way of what they name.
enum CycleCheck {
  /// The records that lie on a circle: one for each circle, the first that is met in register order.
  ///
  /// `next` holds for each record the records it names, as positions in the same array.
  static func starts(_ next: [[Int]]) -> [Int] {
    enum State { case new, open, done }
    var states = [State](repeating: .new, count: next.count)
    var found: [Int] = []
    for root in next.indices where states[root] == .new {
      var path = [(node: root, step: 0)]
      states[root] = .open
      while let (node, step) = path.last {
        guard step < next[node].count else {
          states[node] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].step += 1
        let target = next[node][step]
        switch states[target] {
        case .new:
          states[target] = .open
          path.append((target, 0))
        case .open: found.append(target)
        case .done: break
        }
      }
    }
    return found
  }
}

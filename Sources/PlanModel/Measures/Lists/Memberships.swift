/// The collective bodies (tên gọi chung) that agencies belong to.
struct Memberships: Sendable {
  /// The collectives that list an agency as a member, by its position.
  private var collectives: [[Ref<Agency>]]

  init(_ agencies: Register<Agency>) {
    collectives = Array(repeating: [], count: agencies.count)
    for ref in agencies.refs {
      for member in agencies[ref].members { collectives[member.index].append(ref) }
    }
  }

  /// The bodies whose duties an agency has: itself, then its collectives, also those of its collectives, each once.
  func bodies(of agency: Ref<Agency>) -> [Ref<Agency>] {
    var found = [agency]
    var next = 0
    while next < found.count {
      for outer in collectives[found[next].index] where !found.contains(outer) { found.append(outer) }
      next += 1
    }
    return found
  }
}

import Parallel

/// Everything in a site that an address can lead to.
struct LinkTargets: Sendable {
  let paths: Set<String>
  /// By the part that a hash belongs to.
  private let offered: [Set<AddressHash>]
  /// Positions of the files with something wrong, some of whose addresses lead nowhere or whose ids stand twice.
  let faulty: [Int]

  /// - Parameters:
  ///   - paths: of all files.
  ///   - links: what each of the files offers and wants, in the same order.
  ///   - jobs: workers; what they find does not depend on their number.
  init(_ paths: [String], _ links: [FileLinks], jobs: Int) {
    self.paths = Set(paths)
    let count = links.reduce(0) { $0 + $1.offered.count }
    let offered = Workers.map(Array(0..<Self.parts), jobs: jobs) { part in
      var found = Set<AddressHash>(minimumCapacity: count / Self.parts)
      for file in links { for hash in file.offered where Self.part(of: hash) == part { found.insert(hash) } }
      return found
    }
    self.offered = offered
    let isFaulty = { @Sendable (file: FileLinks) in
      file.isFaulty || !file.wanted.allSatisfy { offered[Self.part(of: $0)].contains($0) }
    }
    faulty = Workers.map(links.stretches(of: 256), jobs: jobs) { $0.filter { isFaulty(links[$0]) } }.flatMap(\.self)
  }

  /// Whether there is such a file, with such an id in it.
  func contain(_ path: String, _ fragment: String?) -> Bool {
    guard let fragment else { return paths.contains(path) }
    let hash = AddressHash(path.utf8).id(fragment.utf8)
    return offered[Self.part(of: hash)].contains(hash)
  }

  /// Into how many parts the addresses are parted, so that several workers can gather them.
  private static let parts = 4

  private static func part(of hash: AddressHash) -> Int { Int(hash.value % UInt64(parts)) }
}

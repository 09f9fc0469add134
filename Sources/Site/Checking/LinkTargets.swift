import Parallel

/// Everything in a site that an address can lead to.
struct LinkTargets: Sendable {
  let paths: Set<String>
  private let offered: AddressSet
  /// Positions of the files with something wrong, some of whose addresses lead nowhere or whose ids stand twice.
  let faulty: [Int]

  /// - Parameters:
  ///   - paths: of all files.
  ///   - links: what each of the files offers and wants, in the same order.
  ///   - jobs: workers; what they find does not depend on their number.
  init(_ paths: [String], _ links: [FileLinks], jobs: Int) {
    self.paths = Set(paths)
    var found = AddressSet(for: links.reduce(0) { $0 + $1.offered.count })
    for file in links { for address in file.offered { found.insert(address) } }
    let offered = found
    self.offered = offered
    let isFaulty = { @Sendable (file: FileLinks) in
      file.isFaulty || !file.wanted.allSatisfy { offered.contains($0) }
    }
    faulty = Workers.map(links.stretches(of: 256), jobs: jobs) { $0.filter { isFaulty(links[$0]) } }.flatMap(\.self)
  }

  /// Whether there is such a file, with such an id in it.
  func contain(_ path: String, _ fragment: String?) -> Bool {
    guard let fragment else { return paths.contains(path) }
    return offered.contains(AddressHash(path.utf8).id(fragment.utf8))
  }
}

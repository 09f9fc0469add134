import Comparison
import Pages
import PlanModel

/// Which pages a set of changes can reach: every page that shows what changed or follows from it, rather more than fewer.
struct PageReach {
  /// Something changed that any page may name.
  private var isEverywhere = false
  private let isNowhere: Bool
  private var pages: Set<String> = []

  init(of changes: [Change], old: PlanLibrary, new: PlanLibrary) {
    isNowhere = changes.isEmpty
    for library in [old, new] where !isEverywhere {
      var walk = ReachWalk(library)
      for change in changes {
        isEverywhere = isEverywhere || change.isNamedAnywhere
        for record in [change.old, change.new].compactMap(\.self) {
          for touch in record.touches { walk.add(touch) }
        }
      }
      pages.formUnion(walk.pages)
    }
  }

  /// Whether a change can show in a file of the site; tables beside a page go with it.
  func reaches(_ path: String) -> Bool {
    if isNowhere || isEverywhere { return isEverywhere }
    guard Self.isOfOneThing(path) else { return true }
    if path.hasSuffix(".html") { return pages.contains(path) }
    return pages.contains { page in path.hasPrefix(page.dropLast(".html".count) + "-") }
  }

  /// A cluster, a district or an agency; all other pages sum up many things.
  private static func isOfOneThing(_ path: String) -> Bool {
    let folders = ["cum-cong-nghiep/", "dia-ban/", "co-quan/"]
    return folders.contains { path.hasPrefix($0) && !path.hasPrefix("\($0)index") }
  }
}

extension Change {
  /// Whether pages that tell of other things may show it too: a name, a source, a rule for all.
  fileprivate var isNamedAnywhere: Bool {
    switch subject?.kind {
    case .cluster, .plan, .letter: field.map { ["name", "number", "title", "date", "issuer"].contains($0.key) } ?? true
    case .fact, .row, .line, .duty, .event, .passage, .observation, .target, .figure: false
    default: true
    }
  }
}

/// Follows what a library connects: rows to clusters, districts, bodies, and bodies to the collectives they are in.
private struct ReachWalk {
  private let library: PlanLibrary
  private let rowsOfCluster: [Ref<Cluster>: [AnnexRow]]
  private let rowsByID: [String: AnnexRow]
  private let extensions: [Ref<Cluster>: [Ref<Cluster>]]
  private let collectives: [Ref<Agency>: [Ref<Agency>]]
  private var seen: Set<Touch> = []
  private var bodies: Set<Ref<Agency>> = []
  private(set) var pages: Set<String> = []

  init(_ library: PlanLibrary) {
    self.library = library
    let rows = library.plans.flatMap(\.annexes).flatMap(\.rows)
    rowsByID = Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var (ofCluster, extensions): ([Ref<Cluster>: [AnnexRow]], [Ref<Cluster>: [Ref<Cluster>]]) = ([:], [:])
    for row in rows { if let cluster = row.cluster { ofCluster[cluster, default: []].append(row) } }
    for cluster in library.clusters.refs {
      guard let other = library.clusters[cluster].extends else { continue }
      extensions[other, default: []].append(cluster)
      extensions[cluster, default: []].append(other)
    }
    var collectives: [Ref<Agency>: [Ref<Agency>]] = [:]
    for agency in library.agencies.refs {
      for member in library.agencies[agency].members {
        collectives[member, default: []].append(agency)
        collectives[agency, default: []].append(member)
      }
    }
    (rowsOfCluster, self.extensions, self.collectives) = (ofCluster, extensions, collectives)
  }

  mutating func add(_ touch: Touch) {
    guard seen.insert(touch).inserted else { return }
    switch touch {
    case .cluster(let id): library.clusters.ref(id).map { add($0) }
    case .agency(let id): library.agencies.ref(id).map { add($0) }
    case .unit(let id): library.units.ref(id).map { add($0) }
    case .row(_, _, let id): rowsByID[id].map { add($0) }
    case .annex, .plan, .letter, .indicators, .regime, .reconciliation, .site: break
    }
  }

  private mutating func add(_ cluster: Ref<Cluster>) {
    guard pages.insert(SitePaths.cluster(library.clusters[cluster]).text).inserted else { return }
    add(library.clusters[cluster].unit)
    for row in rowsOfCluster[cluster] ?? [] { add(row) }
    for other in extensions[cluster] ?? [] { add(other) }
  }

  private mutating func add(_ unit: Ref<AdministrativeUnit>) {
    pages.insert(SitePaths.district(library.units[unit]).text)
  }

  private mutating func add(_ row: AnnexRow) {
    guard seen.insert(.row(plan: 0, annex: "", row: row.id)).inserted else { return }
    row.unit.map { add($0) }
    row.cluster.map { add($0) }
    row.developer.map { add($0) }
    for duty in row.duties { for body in duty.leads + duty.cooperating { add(body) } }
    row.carriedFrom.flatMap { rowsByID[$0] }.map { add($0) }
  }

  private mutating func add(_ body: Ref<Agency>) {
    guard bodies.insert(body).inserted else { return }
    let agency = library.agencies[body]
    pages.insert(SitePaths.agency(agency).text)
    agency.unit.map { add($0) }
    for other in collectives[body] ?? [] { add(other) }
  }
}

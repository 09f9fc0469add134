package import PlanModel

/// What two libraries say alike to the last word: of that no records are made, since nothing of it can have changed.
package struct CommonParts: Sendable {
  private(set) var clusters: Set<String> = []
  private(set) var rows: Set<String> = []

  /// Nothing in common is known.
  package init() {}

  package init(_ old: PlanLibrary, _ new: PlanLibrary) {
    guard Self.nameAlike(old, new) else { return }
    for (before, after) in zip(old.clusters.elements, new.clusters.elements) where before == after {
      clusters.insert(after.id)
    }
    for plan in new.plans {
      guard let earlier = old.plans.first(where: { $0.year == plan.year }) else { continue }
      for annex in plan.annexes {
        guard let before = earlier.annexes.first(where: { $0.id == annex.id }) else { continue }
        addRows(of: AnnexSurroundings(before), AnnexSurroundings(annex))
      }
    }
  }

  /// References of both sides lead to the same ids: then what is equal also says the same.
  private static func nameAlike(_ old: PlanLibrary, _ new: PlanLibrary) -> Bool {
    func isAlike<Element>(_ a: Register<Element>, _ b: Register<Element>) -> Bool {
      a.elements.lazy.map(\.id).elementsEqual(b.elements.lazy.map(\.id))
    }
    return isAlike(old.units, new.units) && isAlike(old.agencies, new.agencies) && isAlike(old.clusters, new.clusters)
      && isAlike(old.sources, new.sources)
  }

  private mutating func addRows(of old: AnnexSurroundings, _ new: AnnexSurroundings) {
    guard old.annex.columns == new.annex.columns, old.annex.number == new.annex.number else { return }
    let places = Dictionary(
      old.annex.rows.indices.map { (old.annex.rows[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    for (position, row) in new.annex.rows.enumerated() {
      guard let earlier = places[row.id], old.annex.rows[earlier] == row else { continue }
      if old.isAround(earlier, like: new, position) { rows.insert(row.id) }
    }
  }
}

/// The groups around the rows of an annex.
struct AnnexSurroundings {
  let annex: Annex
  /// The group directly around each row.
  private let innermost: [Int?]
  /// The cell of a group around each row, by row and column.
  private let merged: [[Int: AnnexCell]]

  init(_ annex: Annex) {
    self.annex = annex
    var innermost = [Int?](repeating: nil, count: annex.rows.count)
    var merged = [[Int: AnnexCell]](repeating: [:], count: annex.rows.count)
    for (position, group) in annex.groups.enumerated() {
      for row in group.rows {
        if !group.isUntitled { innermost[row] = position }
        if !group.cells.isEmpty { merged[row].merge(group.cells) { $1 } }
      }
    }
    (self.innermost, self.merged) = (innermost, merged)
  }

  func group(_ row: Int) -> AnnexGroup? { innermost[row].map { annex.groups[$0] } }
  func cell(_ column: Int, of row: Int) -> AnnexCell? { merged[row][column] }

  /// Whether a row stands in the same group and under the same cells as one of another annex.
  fileprivate func isAround(_ row: Int, like other: AnnexSurroundings, _ position: Int) -> Bool {
    let (a, b) = (group(row), other.group(position))
    return a?.marker == b?.marker && a?.heading == b?.heading && a?.unit == b?.unit
      && merged[row] == other.merged[position]
  }
}

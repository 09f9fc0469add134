import PlanModel

extension Annex {
  /// The clusters for which a printed row stands, in order.
  func clusters(ofRowAt position: Int) -> [Ref<Cluster>] {
    let row = rows[position]
    let others = rows[(position + 1)...].prefix { $0.printedIn == row.id }
    return [row.cluster].compactMap(\.self) + others.compactMap(\.cluster)
  }

  /// The ids at which the rows stand on the annex page, by position.
  ///
  /// Neighbouring rows that are lost for one reason, with no heading between, stand in one line under the first one's id.
  var anchors: [String] {
    let ordinalColumn = columns.firstIndex { $0.role == .ordinal }
    let headed = Set(groups.map(\.rows.lowerBound))
    var anchors: [String] = []
    for position in rows.indices {
      let isShared =
        position > 0 && !headed.contains(position) && rows[position].isLost(ordinalColumn: ordinalColumn)
        && rows[position - 1].isLost(ordinalColumn: ordinalColumn)
        && rows[position - 1].missing == rows[position].missing
      anchors.append(rows[position].printedIn ?? (isShared ? anchors[position - 1] : rows[position].id))
    }
    return anchors
  }
}

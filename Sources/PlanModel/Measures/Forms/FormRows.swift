/// The annex rows of each cluster, and those of lost clusters; built once.
struct FormRows: Sendable {
  /// A row with what its annex says of it.
  struct Row: Sendable {
    let plan: Int
    let issued: CalendarDate
    let row: AnnexRow
    /// Its annex gives the occupancy of clusters in operation.
    let isOperating: Bool
    /// Its infrastructure developer is an enterprise.
    let hasCompany: Bool
  }

  /// By position in the register of clusters, plans by year.
  private var byCluster: [[Row]]
  /// The units of lost rows that name no cluster; nil where the unit is lost too.
  private var lost: [Ref<AdministrativeUnit>?] = []

  init(_ library: PlanLibrary) {
    byCluster = Array(repeating: [], count: library.clusters.count)
    for plan in library.plans {
      for annex in plan.annexes {
        let isOperating = annex.columns.contains { $0.role == .occupancy }
        for row in annex.rows {
          guard let cluster = row.cluster else {
            if row.missing != nil { lost.append(row.unit) }
            continue
          }
          let hasCompany = row.developer.map { library.agencies[$0].kind == .company } ?? false
          byCluster[cluster.index].append(
            Row(
              plan: plan.year, issued: plan.firstDay, row: row, isOperating: isOperating && row.missing == nil,
              hasCompany: hasCompany))
        }
      }
    }
  }

  func rows(of cluster: Ref<Cluster>, issuedBy day: CalendarDate) -> [Row] {
    byCluster[cluster.index].filter { $0.issued <= day }
  }

  /// How many clusters rows were lost of: in a unit, or in no known one.
  func lost(in unit: Ref<AdministrativeUnit>?) -> Int { lost.count { $0 == unit } }

  /// The infrastructure developer that the latest plan names.
  func developer(of cluster: Ref<Cluster>) -> Ref<Agency>? {
    byCluster[cluster.index].lazy.compactMap(\.row.developer).last
  }
}

/// Every form that there is a page of, filled once: 04 of each period, 03 and 02 of the latest in which the reporter
/// was there.
package struct FilledForms: Sendable {
  /// Form 04 of every period, in order of time.
  package let provinces: [FilledForm]
  private let units: [Ref<AdministrativeUnit>: FilledForm]
  private let clusters: [Ref<Cluster>: FilledForm]
  private let library: PlanLibrary

  init(_ forms: FormMeasures) {
    library = forms.library
    guard forms.hasForms else {
      (provinces, units, clusters) = ([], [:], [:])
      return
    }
    provinces = forms.periods.map { forms.province(in: $0) }
    units = Dictionary(
      forms.units.map { ($0.unit, forms.unit($0.unit, in: $0.period)) }, uniquingKeysWith: { first, _ in first })
    clusters = Dictionary(
      library.clusters.refs.compactMap { cluster in forms.infrastructure(of: cluster).map { (cluster, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Provinces, units and clusters, each in their order.
  package var all: [FilledForm] {
    provinces + library.units.refs.compactMap(unit) + library.clusters.refs.compactMap(cluster)
  }

  /// Form 04 of a period; nil where it has not ended.
  package func province(in period: StatutoryPeriod) -> FilledForm? { provinces.first { $0.period == period } }

  /// Form 03 of a unit; nil where it does not report.
  package func unit(_ unit: Ref<AdministrativeUnit>) -> FilledForm? { units[unit] }

  /// Form 02 of a cluster; nil where no developer is known, or nothing of what the form asks.
  package func cluster(_ cluster: Ref<Cluster>) -> FilledForm? { clusters[cluster] }
}

/// Every form that there is a page of, filled once: 04 of each period, 03 and 02 of the latest in which the reporter
/// was there.
package struct FilledForms: Sendable {
  /// Form 04 of every period, in order of time.
  package let provinces: [FilledForm]
  /// By position in the register of units.
  private let units: [FilledForm?]
  /// By position in the register of clusters.
  private let clusters: [FilledForm?]

  init(_ forms: FormMeasures) {
    provinces = forms.hasForms ? forms.periods.map { forms.province(in: $0) } : []
    units = forms.library.units.refs.map { unit in
      forms.latestPeriod(of: unit).map { forms.unit(unit, in: $0) }
    }
    clusters = forms.library.clusters.refs.map { forms.infrastructure(of: $0) }
  }

  /// Provinces, units and clusters, each in their order.
  package var all: [FilledForm] { provinces + (units + clusters).compactMap(\.self) }

  /// Form 04 of a period; nil where it has not ended.
  package func province(in period: StatutoryPeriod) -> FilledForm? { provinces.first { $0.period == period } }

  /// Form 03 of a unit; nil where it does not report.
  package func unit(_ unit: Ref<AdministrativeUnit>) -> FilledForm? { units[unit.index] }

  /// Form 02 of a cluster; nil where no developer is known, or nothing of what the form asks.
  package func cluster(_ cluster: Ref<Cluster>) -> FilledForm? { clusters[cluster.index] }
}

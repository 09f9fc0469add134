extension FormMeasures {
  /// Every form that there is a page of; each use fills them all.
  package var filled: FilledForms { FilledForms(self) }

  /// Some period has ended, and there are clusters to report of.
  package var hasForms: Bool { !periods.isEmpty && library.clusters.count > 0 }

  /// The units that report by form 03 with the period, in register order.
  package var units: [(unit: Ref<AdministrativeUnit>, period: StatutoryPeriod)] {
    library.units.refs.compactMap { unit in latestPeriod(of: unit).map { (unit, $0) } }
  }

  /// The clusters whose developer reports by form 02, in register order.
  package var clusters: [Ref<Cluster>] { library.clusters.refs.filter { infrastructure(of: $0) != nil } }

  /// Form 02 of the latest period; nil where no developer is known, or nothing of what the form asks.
  package func infrastructure(of cluster: Ref<Cluster>) -> FilledForm? {
    guard let period = periods.last, developer(of: cluster) != nil else { return nil }
    let form = infrastructure(of: cluster, in: period)
    return form.filled > 0 ? form : nil
  }
}

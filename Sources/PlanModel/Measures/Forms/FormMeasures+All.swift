extension FormMeasures {
  /// Every form that there is a page of: 04 of each period, 03 and 02 of the latest in which the reporter was there.
  ///
  /// A form 02 of which nothing is known is left out.
  package var all: [FilledForm] { hasForms ? provinces + units.map { unit($0, in: $1) } + infrastructures : [] }

  /// Form 04 of every period, in order of time.
  package var provinces: [FilledForm] { periods.map { province(in: $0) } }

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

  private var infrastructures: [FilledForm] { library.clusters.refs.compactMap { infrastructure(of: $0) } }
}

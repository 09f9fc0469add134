/// For which periods units have reported; press and other public sources cover none.
struct ReportCoverage: Sendable {
  private struct Key: Hashable {
    let grain: PeriodGrain
    let index: Int
    /// Position of the unit; nil for the whole city.
    let unit: Int?
  }

  private var keys: Set<Key> = []

  /// A report covers the month, quarter and year that its period lies in, for the city, for its sender's unit and for
  /// the units of the clusters it tells of.
  init(_ library: PlanLibrary) {
    for report in library.log.reports {
      let sender = library.agencies[report.from]
      guard let period = report.period, sender.kind != .press else { continue }
      let clusters = report.events.compactMap(\.cluster)
      let units = [sender.unit].compactMap(\.self) + clusters.map { library.clusters[$0].unit }
      let occurrence = Occurrence(earliest: period.firstDay, latest: period.lastDay)
      for grain in PeriodGrain.allCases {
        guard let index = grain.index(of: occurrence) else { continue }
        keys.insert(Key(grain: grain, index: index, unit: nil))
        for unit in units { keys.insert(Key(grain: grain, index: index, unit: unit.index)) }
      }
    }
  }

  func covers(_ grain: PeriodGrain, _ index: Int, unit: Ref<AdministrativeUnit>?) -> Bool {
    keys.contains(Key(grain: grain, index: index, unit: unit?.index))
  }
}

/// The reported figures of the log, found by cluster and by unit; built once.
struct FigureIndex: Sendable {
  /// A figure with the days it allows.
  struct LoggedFigure: Sendable {
    let figure: ReportedFigure
    let occurrence: Occurrence
    /// The day by which it certainly held, as with events.
    let knownBy: CalendarDate

    init(_ figure: ReportedFigure, in report: ProgressReport, logClosed: CalendarDate) {
      self.figure = figure
      occurrence = Occurrence(figure.date)
      let bound =
        [occurrence.latest, report.submitted].compactMap(\.self).min() ?? report.period?.lastDay ?? logClosed
      knownBy = occurrence.earliest.map { max($0, bound) } ?? bound
    }
  }

  /// By position in the registers.
  private var byCluster: [[LoggedFigure]]
  private var byUnit: [[LoggedFigure]]

  init(_ library: PlanLibrary) {
    byCluster = Array(repeating: [], count: library.clusters.count)
    byUnit = Array(repeating: [], count: library.units.count)
    for report in library.log.reports {
      for figure in report.figures where !figure.isEstimate && figure.certainty != .uncertain {
        let logged = LoggedFigure(figure, in: report, logClosed: library.logClosed)
        if let cluster = figure.cluster { byCluster[cluster.index].append(logged) }
        if let unit = figure.unit { byUnit[unit.index].append(logged) }
      }
    }
  }

  func hasFigures(of unit: Ref<AdministrativeUnit>) -> Bool { !byUnit[unit.index].isEmpty }

  func finding(_ kind: FigureKind, of cluster: Ref<Cluster>, in period: StatutoryPeriod) -> Finding {
    Self.finding(kind, among: byCluster[cluster.index], in: period)
  }

  func finding(_ kind: FigureKind, of unit: Ref<AdministrativeUnit>, in period: StatutoryPeriod) -> Finding {
    Self.finding(kind, among: byUnit[unit.index], in: period)
  }

  /// Of a period the figure with just its days; else the latest up to its end, of one day the one logged last.
  private static func finding(
    _ kind: FigureKind, among figures: [LoggedFigure], in period: StatutoryPeriod
  ) -> Finding {
    var best: LoggedFigure?
    var undecided = 0
    for logged in figures where logged.figure.kind == kind {
      if kind.isOfPeriod {
        let days = Occurrence(earliest: period.firstDay, latest: period.lastDay)
        if logged.occurrence == days { best = logged } else if logged.meets(period) { undecided += 1 }
      } else if logged.knownBy <= period.lastDay {
        if best.map({ $0.knownBy <= logged.knownBy }) ?? true { best = logged }
      } else if logged.occurrence.earliest.map({ $0 <= period.lastDay }) ?? true {
        undecided += 1
      }
    }
    guard let best else { return Finding(undecided: undecided) }
    return Finding(value: best.figure.value, basis: .reported(best.figure), sources: best.figure.sources)
  }
}

extension FigureIndex.LoggedFigure {
  /// It counts days of the period and others, or not all of them.
  fileprivate func meets(_ period: StatutoryPeriod) -> Bool {
    let begins = occurrence.earliest.map { $0 <= period.lastDay } ?? true
    let ends = occurrence.latest.map { $0 >= period.firstDay } ?? true
    return begins && ends
  }
}

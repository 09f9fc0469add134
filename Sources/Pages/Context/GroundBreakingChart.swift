package import PlanModel

/// Ground-breakings per quarter (khởi công theo quý): planned against known.
extension PageContext {
  /// The chart of the whole city, or of one unit; nil where the plan starts nothing there.
  package func groundBreakingChart(id: String, in unit: Ref<AdministrativeUnit>? = nil) -> Chart? {
    plan.startCounts(in: unit).total > 0 ? startChart(id: id, in: unit) : nil
  }

  /// The same chart, also where the plan starts nothing; of the quarters of one year alone where a year is given.
  package func startChart(
    id: String, in unit: Ref<AdministrativeUnit>? = nil, by grain: PeriodGrain = .quarter, year: Int? = nil
  ) -> Chart {
    let known = unit == nil ? planIndex.periods.starts(grain) : nil
    let series = known ?? plan.periods(grain, of: .milestones(.groundBreaking), in: unit)
    let shown = series.periods.filter { year == nil || $0.period.firstDay.year == year }
    let placed = series.periods.reduce(0) { $0 + ($1.done?.total ?? 0) }
    let stated = unit == nil ? statedNotes(shown.map(\.period)) : []
    return Chart(
      id: id, title: wording(grain == .month ? .monthChartTitle : .quarterChartTitle),
      sentence: startChartSentence(plan.startCounts(in: unit), placed: placed, by: grain),
      description: description(of: shown), content: .quarters(QuarterChartModel(bars: bars(of: shown))),
      table: table(of: shown, id: "\(id)-so-lieu", notes: notes(of: series, by: grain) + stated))
  }

  /// One bar for each period from the plan year's first to the cut-off date or the latest date due.
  private func bars(of periods: [PeriodMeasures]) -> [QuarterChartModel.Bar] {
    let isDense = periods.count > 6
    return periods.compactMap { period in
      let label: String
      switch period.period {
      case .quarter(let quarter): label = DateText.numeral(quarter)
      case .month(let month): label = NumberText.count(month.month)
      case .day, .halfYear, .year: return nil
      }
      let planned = isPlanned(period) ? period.planned : nil
      let plannedCount = planned.map(NumberText.count) ?? ""
      let done = doneText(period)
      return QuarterChartModel.Bar(
        label: label, group: String(period.period.firstDay.year), planned: planned, actual: doneCount(period),
        plannedLabel: isDense || planned == nil ? plannedCount : wording(.quarterPlanned, plannedCount),
        actualLabel: isDense ? done : wording(.quarterDone, done))
    }
  }

  /// Quarters outside the plan year without a planned number have no bar of the plan.
  private func isPlanned(_ period: PeriodMeasures) -> Bool {
    period.planned > 0 || period.period.firstDay.year == plan.plan.year
  }

  /// How many are known to have started; nil where none is, since a report that names none is no count of zero.
  func doneCount(_ period: PeriodMeasures) -> Int? {
    period.done.flatMap { $0.total > 0 ? $0.total : nil }
  }

  /// "≥ 2"; the sign for "not collected" where nothing is known; empty for quarters to come.
  func doneText(_ period: PeriodMeasures) -> String {
    guard period.isBegun else { return "" }
    return doneCount(period).map { wording(.atLeast, NumberText.count($0)) } ?? wording(.notCollected)
  }

  private func startChartSentence(_ counts: StartCounts, placed: Int, by grain: PeriodGrain) -> String {
    let (year, total) = (String(plan.plan.year), NumberText.count(counts.total))
    guard counts.started > 0 else { return wording(.quarterSentenceNone, year, total) }
    return wording(
      grain == .month ? .monthSentence : .quarterSentence, year, total, DateText.day(measures.cutOff),
      atLeastWords(counts.started, isLowerBound: counts.isLowerBound), NumberText.count(placed))
  }

  /// "ít nhất 2" or "2".
  package func atLeastWords(_ count: Int, isLowerBound: Bool) -> String {
    isLowerBound ? wording(.atLeastWords, NumberText.count(count)) : NumberText.count(count)
  }

  private func description(of periods: [PeriodMeasures]) -> String {
    periods.filter { isPlanned($0) || $0.isKnown }.map { period in
      wording(
        .quarterDescription, DateText.period(period.period), NumberText.count(period.planned), doneText(period))
    }
    .joined(separator: " ")
  }

  private func table(of periods: [PeriodMeasures], id: String, notes: [String]) -> Table {
    let columns = CommitmentColumns.quarterColumns(self) { self.doneText($0) }
    return Table(
      TableHead(id: id, caption: wording(.quarterTableCaption), notes: notes),
      rows: periods.filter { isPlanned($0) || $0.isKnown }, columns: columns)
  }

  private func notes(of series: PeriodSeries, by grain: PeriodGrain) -> [String] {
    let counted: [(WordingKey, Int)] = [
      (grain == .month ? .monthNoteUnplaced : .quarterNoteUnplaced, series.doneUnplaced.count),
      (.quarterNoteUndated, series.withoutReadableDate.count),
      (.quarterNoteLost, series.lostRows),
    ]
    return [wording(.quarterNoteLowerBound)]
      + counted.filter { $0.1 > 0 }.map { wording($0.0, NumberText.count($0.1)) }
  }
}

extension CommitmentColumns {
  fileprivate static func quarterColumns(
    _ context: PageContext, done: @escaping (PeriodMeasures) -> String
  ) -> [TableColumn<PeriodMeasures>] {
    func number(_ key: WordingKey, _ text: @escaping (PeriodMeasures) -> String) -> TableColumn<PeriodMeasures> {
      TableColumn(HeadingCell(context.wording(key), isNumber: true)) { .number(text($0)) }
    }
    func counted(_ part: @escaping (PeriodDone) -> Int) -> (PeriodMeasures) -> String {
      { period in context.doneCount(period) == nil ? "" : period.done.map { NumberText.count(part($0)) } ?? "" }
    }
    return [
      TableColumn(HeadingCell(context.wording(.columnQuarter))) { period in
        TableCell(.text(DateText.period(period.period)), isHeader: true)
      },
      number(.columnPlannedClusters) { NumberText.count($0.planned) },
      number(.columnDoneClusters, done),
      number(.columnOnTime, counted(\.onTime)),
      number(.columnCarriedOver, counted(\.carriedOver)),
    ]
  }
}

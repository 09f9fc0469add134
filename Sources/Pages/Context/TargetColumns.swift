package import PlanModel

/// The columns in which the figures of targets (mục tiêu) are listed.
package struct TargetColumns {
  package let context: PageContext

  package init(_ context: PageContext) {
    self.context = context
  }

  private var words: Wording { context.wording }

  /// Mục tiêu: the short label of the figure.
  package var label: TableColumn<TargetMeasure> {
    TableColumn(HeadingCell(words(.columnTarget))) { TableCell(.text($0.figure.label), isHeader: true) }
  }

  /// Kế hoạch: as issued, with its unit, since targets differ in it.
  package var planned: TableColumn<TargetMeasure> {
    TableColumn(HeadingCell(words(.columnTargetPlan), isNumber: true)) {
      switch $0.figure.value {
      case .known(let value): .number(NumberText.quantity(value))
      case .missing(let missing):
        TableCell([[.text(words(.targetNotGiven)), .aside(missing.reason)]], kind: "number-note")
      }
    }
  }

  /// Đếm theo tên cụm, at least; "…" where none is known.
  package var counted: TableColumn<TargetMeasure> {
    TableColumn(HeadingCell(words(.columnTargetCount), isNumber: true)) { target in
      guard let count = target.count else {
        return TableCell(.aside(words(.targetNotCounted)), kind: "number-note")
      }
      if count.done == 0 { return .number(words(.notCollected)) }
      return .number(context.atLeast(count.done, isLowerBound: count.isLowerBound))
    }
  }

  /// Số liệu cấp thành phố: the latest observations with their date and source, side by side.
  package var city: TableColumn<TargetMeasure> {
    TableColumn(HeadingCell(words(.columnTargetCity))) { target in
      let read = target.readings.flatMap { reading in
        let indicator = context.library.indicators[reading.indicator]
        return indicator.latestReadings(until: context.measures.cutOff).flatMap { paragraphs(of: $0, indicator) }
      }
      return TableCell(read.isEmpty ? [[.text(words(.noFigure))]] : read, kind: "text-cell")
    }
  }

  /// Tỷ lệ thực hiện: the count over a planned number of clusters; empty where the two do not compare.
  package var share: TableColumn<TargetMeasure> {
    TableColumn(HeadingCell(words(.columnTargetShare), isNumber: true)) { target in
      guard let count = target.count, let whole = target.figure.value.value?.wholeCount else { return .number("") }
      if count.done == 0 { return .number(words(.notCollected)) }
      let share = words(
        .targetShare, NumberText.count(count.done), NumberText.count(whole),
        NumberText.percent(count.done, of: whole))
      return .number(count.isLowerBound ? words(.atLeast, share) : share)
    }
  }

  /// Số liệu theo dõi: what measures the figure.
  package var measured: TableColumn<TargetMeasure> {
    TableColumn(HeadingCell(words(.columnMeasured))) { target in
      let milestone = target.figure.milestone.map { words(.measuredByName, context.name(of: $0).inSentence) }
      let indicators = target.figure.indicators.map { context.library.indicators[$0].name }
      let all = [milestone].compactMap(\.self) + indicators
      return TableCell((all.isEmpty ? [words(.measuredNot)] : all).map { [.text($0)] }, kind: "text-cell")
    }
  }

  /// Ghi chú: what the figure carries on, how certain it is, a note, and where it comes from.
  var remarks: TableColumn<TargetMeasure> {
    TableColumn(HeadingCell(words(.columnNote))) { target in
      let figure = target.figure
      let certainty = figure.certainty.map(context.words(of:))
      let texts = [carried(figure), certainty, figure.note].compactMap(\.self)
      return TableCell(texts.map { [.text($0)] } + context.shortSources(figure.sources), kind: "text-cell")
    }
  }

  /// "Tiếp tục mục tiêu “Khởi công …” của kế hoạch năm 2022".
  private func carried(_ figure: PlanTarget.Figure) -> String? {
    guard let earlier = figure.continues else { return nil }
    let plan = context.library.plans.first { $0.year == earlier.plan }
    let label = plan?.targets.lazy.flatMap(\.figures).first { $0.id == earlier.figure }?.label
    return label.map { words(.targetContinues, $0, String(earlier.plan)) }
  }

  /// A repeated figure stands with its first date, and the words that it is repeated.
  func paragraphs(of reading: IndicatorReading, _ indicator: CityIndicator) -> [[Inline]] {
    let observation = reading.observation
    let value = observation.value
    let measured = Quantity(
      bound: value.bound, value: value.value, upper: value.upper, unit: value.unit ?? indicator.unit)
    let sources = context.shortSources(observation.sources)
    let certainty = observation.certainty == .stated ? nil : context.words(of: observation.certainty)
    let remark = [certainty, observation.note].compactMap(\.self).joined(separator: ": ")
    let repeated = reading.repeats.isEmpty ? nil : indicator.repeatedSince.map { words(.repeatedSince, String($0)) }
    let remarks = [remark.isEmpty ? nil : remark, repeated].compactMap(\.self)
    let figure: [Inline] =
      [.text("\(indicator.name): "), .strong(NumberText.quantity(measured) + ", ")]
      + Inline.flow(DateText.inSentence(observation.date))
    return [figure] + sources + remarks.map { [.aside($0)] }
  }
}

extension PageContext {
  /// The sources of the observations that the figures of the plan's targets are shown with.
  var observedSources: [Ref<Source>] {
    plan.targets.flatMap(\.readings).flatMap { reading in
      library.indicators[reading.indicator].latestReadings(until: measures.cutOff).flatMap(\.observation.sources)
    }
  }
}

extension Quantity {
  /// The number of clusters that a target sets; nil for percentages, ranges and numbers with decimals.
  package var wholeCount: Int? {
    guard unit != "%", upper == nil, value.scale == 0, value.mantissa > 0 else { return nil }
    return value.mantissa
  }
}

extension PlanTarget.Figure {
  /// There is more to say of it than its value.
  var hasRemarks: Bool { continues != nil || certainty != nil || note != nil || !sources.isEmpty }
}

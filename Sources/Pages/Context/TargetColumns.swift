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
    TableColumn(HeadingCell(words(.columnTarget))) { TableCell([[.text($0.figure.label)]], isHeader: true) }
  }

  /// Kế hoạch: as issued, with its unit, since targets differ in it.
  package var planned: TableColumn<TargetMeasure> {
    TableColumn(HeadingCell(words(.columnTargetPlan), isNumber: true)) {
      .number($0.figure.value.value.map(NumberText.quantity) ?? words(.noFigure))
    }
  }

  /// Đếm theo tên cụm, at least; "…" where none is known.
  package var counted: TableColumn<TargetMeasure> {
    TableColumn(HeadingCell(words(.columnTargetCount), isNumber: true)) { target in
      guard let count = target.count else {
        return TableCell([[.aside(words(.targetNotCounted))]], kind: "number-note")
      }
      if count.done == 0 { return .number(words(.notCollected)) }
      return .number(context.atLeast(count.done, isLowerBound: count.isLowerBound))
    }
  }

  /// Số liệu cấp thành phố: the latest observations with their date and source, side by side.
  package var city: TableColumn<TargetMeasure> {
    TableColumn(HeadingCell(words(.columnTargetCity))) { target in
      let read = target.readings.flatMap { reading in
        reading.latest.flatMap { paragraphs(of: $0, context.library.indicators[reading.indicator]) }
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

  private func paragraphs(
    of observation: CityIndicator.Observation, _ indicator: CityIndicator
  ) -> [[Inline]] {
    let value = observation.value
    let measured = Quantity(
      bound: value.bound, value: value.value, upper: value.upper, unit: value.unit ?? indicator.unit)
    let sources = context.shortSources(observation.sources)
    let certainty = observation.certainty == .stated ? nil : context.words(of: observation.certainty)
    let remark = [certainty, observation.note].compactMap(\.self).joined(separator: ": ")
    let figure: [Inline] =
      [.text("\(indicator.name): "), .strong(NumberText.quantity(measured) + ", ")]
      + Inline.flow(DateText.inSentence(observation.date))
    return [figure] + sources + (remark.isEmpty ? [] : [[.aside(remark)]])
  }
}

extension Quantity {
  /// The number of clusters that a target sets; nil for percentages, ranges and numbers with decimals.
  package var wholeCount: Int? {
    guard unit != "%", upper == nil, value.scale == 0, value.mantissa > 0 else { return nil }
    return value.mantissa
  }
}

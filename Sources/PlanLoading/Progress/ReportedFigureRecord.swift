import Diagnostics
import PlanModel

/// A figure of a half-yearly report as written.
struct ReportedFigureRecord {
  let place: Place
  let kind: Located<FigureKind>?
  let cluster: Located<String>?
  let unit: Located<String>?
  let value: Located<Quantity>?
  let date: Located<TimeExpression>?
  let isEstimate: Located<Bool>?
  let attribution: AttributionRecord

  init(_ reader: inout MappingReader) {
    place = reader.place
    kind = reader.required("figure", .choice)
    cluster = reader.optional("cluster", .id)
    unit = reader.optional("unit", .id)
    value = reader.required("value", .quantity)
    date = reader.required("date", .time)
    isEstimate = reader.optional("estimate", .yesNo)
    attribution = AttributionRecord(&reader, needsSources: false)
    if let date { reader.checkHappened(date) }
    checkSubject(&reader)
    guard let kind, let value else { return }
    checkUnit(of: value, kind.value, &reader)
    checkNumber(value, kind.value, &reader)
    if let date { Self.checkDays(date, kind.value, &reader) }
  }

  /// One cluster or one unit, and a kind that can be reported of it.
  private func checkSubject(_ reader: inout MappingReader) {
    let names = [reader.keyPlace("cluster"), reader.keyPlace("unit")].compactMap(\.self)
    guard names.count == 1 else {
      reader.report(.figureSubject, at: names.last ?? place)
      return
    }
    guard let kind else { return }
    let isCluster = reader.keyPlace("cluster") != nil
    switch (kind.value.scope, isCluster) {
    case (.both, _), (.cluster, true), (.unit, false): return
    case (.cluster, false): reader.report(.figureOfCluster, at: kind.place, ["figure": kind.value.rawValue])
    case (.unit, true):
      let message: MessageID = kind.value == .occupancy ? .figureOccupancy : .figureOfUnit
      reader.report(message, at: kind.place, ["figure": kind.value.rawValue])
    }
  }

  private var isFlag: Bool { kind?.value.countsClusters == true && cluster != nil }

  private func checkUnit(of value: Located<Quantity>, _ kind: FigureKind, _ reader: inout MappingReader) {
    guard isFlag else { return reader.checkUnit(value, among: [kind.unitOfMeasure]) }
    let isBare = value.value.unit == nil && value.value.exact != nil
    if !isBare || !(value.value.value == FixedDecimal(0) || value.value.value == FixedDecimal(1)) {
      reader.report(.figureFlag, at: value.place, ["figure": kind.rawValue])
    }
  }

  private func checkNumber(_ value: Located<Quantity>, _ kind: FigureKind, _ reader: inout MappingReader) {
    let numbers = [value.value.value, value.value.upper].compactMap(\.self)
    if numbers.contains(where: { $0 < FixedDecimal(0) }) { reader.report(.figureNegative, at: value.place) }
    if kind.isWhole, numbers.contains(where: { !$0.isWhole }) {
      reader.report(.figureWhole, at: value.place, ["unit": kind.unitOfMeasure])
    }
  }

  /// What is counted in a period names its days.
  private static func checkDays(_ date: Located<TimeExpression>, _ kind: FigureKind, _ reader: inout MappingReader) {
    guard kind.isOfPeriod, date.value.firstDay == nil || date.value.lastDay == nil else { return }
    reader.report(.figurePeriodDays, at: date.place, ["figure": kind.rawValue])
  }
}

extension FixedDecimal {
  fileprivate var isWhole: Bool {
    var unit = 1
    for _ in 0..<scale {
      let (product, overflow) = unit.multipliedReportingOverflow(by: 10)
      if overflow { return mantissa == 0 }
      unit = product
    }
    return mantissa.isMultiple(of: unit)
  }
}

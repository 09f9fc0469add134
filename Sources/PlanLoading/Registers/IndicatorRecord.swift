import DataSyntax
import Diagnostics
import PlanModel

/// A record of `indicators.yaml` as written.
struct IndicatorRecord {
  let id: Located<String>
  let name: Located<String>?
  let unit: Located<String>?
  let note: Located<String>?
  let repeatedSince: Located<Int>?
  let figure: Located<FigureKind>?
  let observations: [ObservationRecord]

  init(_ reader: inout MappingReader) {
    id = reader.ownID()
    name = reader.required("name", .line)
    let unit = reader.required("unit", .line)
    self.unit = unit
    note = reader.optional("note", .paragraphs)
    observations = reader.records("observations") { ObservationRecord(&$0, unit: unit?.value) }
    repeatedSince = reader.optional("repeatedSince", .integer)
    figure = reader.optional("figure", .choice)
    checkRepetition(&reader)
    checkFigure(&reader)
  }

  /// What is repeated since a year was observed in it or later.
  private func checkRepetition(_ reader: inout MappingReader) {
    guard let year = repeatedSince else { return }
    let isObserved = observations.contains { $0.date?.value.lastDay.map { $0.year >= year.value } ?? true }
    if !isObserved {
      reader.report(.indicatorRepeatedSince, at: year.place, ["year": String(year.value)])
    }
  }

  /// What fills a row of the half-yearly forms has the unit of measure of that row, and counts up to a day.
  private func checkFigure(_ reader: inout MappingReader) {
    guard let figure, let unit else { return }
    if figure.value.isOfPeriod || figure.value.scope == .cluster {
      reader.report(.indicatorFigureKind, at: figure.place, ["figure": figure.value.rawValue])
    } else if unit.value != figure.value.unitOfMeasure {
      reader.report(
        .indicatorFigureUnit, at: figure.place,
        ["figure": figure.value.rawValue, "wanted": figure.value.unitOfMeasure, "unit": unit.value])
    }
  }

  static func list(_ document: DataDocument, _ diagnostics: inout [Diagnostic]) -> [IndicatorRecord] {
    diagnostics.collect(
      MappingReader.read(document) { $0.records("indicators", isRequired: true) { IndicatorRecord(&$0) } }) ?? []
  }
}

/// An observation of an indicator as written.
struct ObservationRecord {
  let date: Located<TimeExpression>?
  let value: Located<Quantity>?
  let attribution: AttributionRecord

  init(_ reader: inout MappingReader, unit: String?) {
    date = reader.required("date", .time)
    value = reader.required("value", .quantity)
    attribution = AttributionRecord(&reader, needsSources: true)
    if let date { reader.checkHappened(date) }
    guard let value, let unit else { return }
    if value.value.unit != nil { reader.checkUnit(value, among: [unit]) }
  }
}

extension CityIndicator {
  init?(_ record: IndicatorRecord, sources: ReferenceTable<Source>, _ diagnostics: inout [Diagnostic]) {
    var observations: [Observation] = []
    for record in record.observations {
      if let observation = Observation(record, sources: sources, &diagnostics) { observations.append(observation) }
    }
    guard let name = record.name, let unit = record.unit else { return nil }
    self.init(
      id: record.id.value, name: name.value, unit: unit.value, observations: observations,
      repeatedSince: record.repeatedSince?.value, figure: record.figure?.value,
      note: record.note?.value, origin: Origin(record.id))
  }
}

extension CityIndicator.Observation {
  init?(_ record: ObservationRecord, sources: ReferenceTable<Source>, _ diagnostics: inout [Diagnostic]) {
    let sources = sources.resolve(record.attribution.sources, &diagnostics)
    guard let date = record.date, let value = record.value, let certainty = record.attribution.certainty
    else { return nil }
    self.init(
      date: date.value, value: value.value, sources: sources, certainty: certainty.value,
      note: record.attribution.note?.value)
  }
}

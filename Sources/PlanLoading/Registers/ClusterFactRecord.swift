import Diagnostics
import PlanModel
import VietnameseText

/// A fact about a cluster as written.
struct ClusterFactRecord {
  let kind: Located<ClusterFact.Kind>?
  let text: Located<String>?
  let quantity: Quantity?
  let date: Located<TimeExpression>?
  let attribution: AttributionRecord

  init(_ reader: inout MappingReader) {
    kind = reader.required("fact", .choice)
    text = reader.required("value", .line)
    date = reader.required("date", .time)
    attribution = AttributionRecord(&reader, needsSources: true)
    quantity = Self.quantity(kind?.value, text, &reader)
    if let date { reader.checkHappened(date) }
  }

  /// Reads the number of a fact whose kind has one, and checks its unit of measure.
  private static func quantity(
    _ kind: ClusterFact.Kind?, _ text: Located<String>?, _ reader: inout MappingReader
  ) -> Quantity? {
    guard let text, let units = kind?.unitsOfMeasure else { return nil }
    switch ValueReader.quantity.read(text.value) {
    case .failure(let fault):
      reader.report(fault.diagnostic(at: text.place))
      return nil
    case .success(let quantity):
      reader.checkUnit(Located(quantity, at: text.place), among: units)
      return quantity
    }
  }
}

extension ClusterFact {
  convenience init?(_ record: ClusterFactRecord, sources: ReferenceTable<Source>, _ diagnostics: inout [Diagnostic]) {
    let sources = sources.resolve(record.attribution.sources, &diagnostics)
    guard let kind = record.kind, let text = record.text, let date = record.date,
      let certainty = record.attribution.certainty
    else { return nil }
    self.init(
      kind: kind.value, text: text.value, quantity: record.quantity, date: date.value, sources: sources,
      certainty: certainty.value, note: record.attribution.note?.value)
  }
}

extension ClusterFact.Kind {
  /// The units of measure of the number, where the kind has one.
  var unitsOfMeasure: [String]? {
    switch self {
    case .area: ["ha"]
    case .totalInvestment: ["tỷ đồng", "triệu đồng"]
    case .occupancy: ["%"]
    case .establishmentDecision, .establishmentReported, .communes, .developer, .expectedOperation, .other: nil
    }
  }
}

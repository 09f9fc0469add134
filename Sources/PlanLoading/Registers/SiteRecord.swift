import DataSyntax
import Diagnostics
import PlanModel

/// `site.yaml` as written.
struct SiteRecord {
  let title: Located<String>?
  let publisher: Located<String>?
  let cutOff: Located<CalendarDate>?
  let planInForce: Located<Int>?
  let reports: ReportFormRecord?

  init(_ reader: inout MappingReader) {
    title = reader.required("title", .line)
    publisher = reader.required("publisher", .line)
    let language = reader.required("language", .line)
    cutOff = reader.required("cutOff", .day)
    planInForce = reader.required("planInForce", .integer)
    reports = reader.record("reports") { ReportFormRecord(&$0) }
    if let language, language.value != "vi" {
      reader.report(.siteLanguage, at: language.place, ["language": language.value])
    }
  }

  static func read(_ document: DataDocument, _ diagnostics: inout [Diagnostic]) -> SiteRecord? {
    diagnostics.collect(MappingReader.read(document) { SiteRecord(&$0) })
  }
}

extension SiteFacts {
  init?(_ record: SiteRecord, registers: Registers, _ diagnostics: inout [Diagnostic]) {
    let reports = record.reports.flatMap { ReportForm($0, registers: registers, &diagnostics) }
    guard let title = record.title, let publisher = record.publisher, let cutOff = record.cutOff,
      let planInForce = record.planInForce
    else { return nil }
    self.init(
      title: title.value, publisher: publisher.value, cutOff: cutOff.value, planInForce: planInForce.value,
      reports: reports)
  }
}

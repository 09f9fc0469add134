import Diagnostics
import PlanModel

/// The form of the site's quarterly reports, as written in `site.yaml`.
struct ReportFormRecord {
  let issuer: Located<String>?
  let superior: Located<String>?
  let place: Located<String>?
  let symbol: Located<String>?
  let authority: [Located<String>]
  let recipients: [Located<String>]

  init(_ reader: inout MappingReader) {
    issuer = reader.required("issuer", .id)
    superior = reader.optional("superior", .id)
    place = reader.required("place", .line)
    symbol = reader.required("symbol", .line)
    authority = reader.list("authority", .line)
    recipients = reader.list("recipients", .paragraphs, isRequired: true)
    if let symbol, symbol.value.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: " ") }) {
      reader.report(.siteReportSymbol, at: symbol.place, ["symbol": symbol.value])
    }
  }
}

extension ReportForm {
  init?(_ record: ReportFormRecord, registers: Registers, _ diagnostics: inout [Diagnostic]) {
    let issuer = registers.agencies.resolve(record.issuer, &diagnostics)
    let superior = registers.agencies.resolve(record.superior, &diagnostics)
    guard let issuer, let place = record.place, let symbol = record.symbol else { return nil }
    self.init(
      issuer: issuer, superior: superior, place: place.value, symbol: symbol.value,
      authority: record.authority.map(\.value), recipients: record.recipients.map(\.value))
  }
}

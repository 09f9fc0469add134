import DataSyntax
import Diagnostics
import PlanModel

/// A record of `sources.yaml` as written.
struct SourceRecord {
  let id: Located<String>
  let kind: Located<Source.Kind>?
  let title: Located<String>?
  let publisher: Located<String>?
  let date: Located<CalendarPeriod>?
  let url: Located<String>?
  let note: Located<String>?

  init(_ reader: inout MappingReader) {
    id = reader.ownID()
    kind = reader.required("kind", .choice)
    title = reader.required("title", .line)
    publisher = reader.optional("publisher", .line)
    date = reader.optional("date", .period)
    url = reader.optional("url", .url)
    note = reader.optional("note", .paragraphs)
  }

  static func list(_ document: DataDocument, _ diagnostics: inout [Diagnostic]) -> [SourceRecord] {
    diagnostics.collect(
      MappingReader.read(document) { $0.records("sources", isRequired: true) { SourceRecord(&$0) } }) ?? []
  }
}

extension Source {
  init?(_ record: SourceRecord) {
    guard let kind = record.kind, let title = record.title else { return nil }
    self.init(
      id: record.id.value, kind: kind.value, title: title.value,
      publisher: record.publisher?.value, date: record.date?.value, url: record.url?.value, note: record.note?.value,
      origin: Origin(record.id))
  }
}

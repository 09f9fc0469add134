import DataSyntax
import Diagnostics
import PlanModel

/// A file `plans/<year>/plan.yaml` as written.
struct PlanRecord {
  let place: Place
  let year: Located<Int>?
  let number: KnownRecord<Located<String>>?
  let title: KnownRecord<Located<String>>?
  let issuer: Located<String>?
  let issuePlace: KnownRecord<Located<String>>?
  let date: KnownRecord<Located<TimeExpression>>?
  let legalBases: KnownRecord<[Located<String>]>?
  let signer: KnownRecord<SignerRecord>?
  let recipients: KnownRecord<[Located<String>]>?
  let sources: [Located<String>]
  let targets: [TargetRecord]
  let stated: [MilestoneCountRecord]
  let reporting: [ReportingRecord]
  let corrections: [CorrectionRecord]
  let notes: [Located<String>]

  init(_ reader: inout MappingReader) {
    place = reader.place
    year = reader.required("year", .integer)
    number = reader.known("number", .line)
    title = reader.known("title", .paragraphs)
    issuer = reader.required("issuer", .id)
    issuePlace = reader.known("place", .line)
    date = reader.known("date", .time)
    legalBases = reader.knownList("legalBases", .paragraphs)
    signer = reader.knownRecord("signer") { SignerRecord(&$0) }
    recipients = reader.knownList("recipients", .paragraphs)
    sources = reader.list("sources", .id, isRequired: true)
    targets = reader.records("targets") { TargetRecord(&$0) }
    stated = reader.records("stated") { MilestoneCountRecord(&$0) }
    reporting = reader.records("reporting") { ReportingRecord(&$0) }
    corrections = reader.corrections()
    notes = reader.list("notes", .paragraphs)
  }

  static func read(_ document: DataDocument, _ diagnostics: inout [Diagnostic]) -> PlanRecord? {
    diagnostics.collect(MappingReader.read(document) { PlanRecord(&$0) })
  }
}

/// Who signed, as written.
struct SignerRecord {
  let authority: [Located<String>]
  let name: Located<String>?

  init(_ reader: inout MappingReader) {
    authority = reader.list("authority", .line, isRequired: true)
    name = reader.required("name", .line)
  }
}

/// A target as written.
struct TargetRecord {
  let text: Located<String>?
  let figures: [FigureRecord]

  init(_ reader: inout MappingReader) {
    text = reader.required("text", .paragraphs)
    figures = reader.records("figures") { FigureRecord(&$0) }
  }
}

/// A figure of a target as written.
struct FigureRecord {
  let id: Located<String>
  let label: Located<String>?
  let value: KnownRecord<Located<Quantity>>?
  let milestone: Located<MilestoneKind>?
  let indicators: [Located<String>]
  let continues: PredecessorRecord?
  let sources: [Located<String>]
  let certainty: Located<Certainty>?
  let note: Located<String>?

  init(_ reader: inout MappingReader) {
    id = reader.ownID()
    label = reader.required("label", .line)
    value = reader.known("value", .quantity)
    milestone = reader.optional("milestone", .choice)
    indicators = reader.list("indicators", .id)
    continues = reader.record("continues") { PredecessorRecord(&$0) }
    sources = reader.list("sources", .id)
    certainty = reader.optional("certainty", .choice)
    note = reader.optional("note", .paragraphs)
    if let value = value?.given { reader.checkPercentage(value) }
    if let certainty, certainty.value == .derived, reader.keyPlace("note") == nil {
      reader.report(.derivedWithoutNote, at: certainty.place)
    }
  }
}

/// The figure of an earlier plan that a figure carries on, as written: `{plan: 2021, figure: ground-breaking}`.
struct PredecessorRecord {
  let plan: Located<Int>?
  let figure: Located<String>?

  init(_ reader: inout MappingReader) {
    plan = reader.required("plan", .integer)
    figure = reader.required("figure", .id)
  }
}

/// A count of a milestone in a period that the document states, as written.
struct MilestoneCountRecord {
  let milestone: Located<MilestoneKind>?
  let period: Located<CalendarPeriod>?
  let count: StatedNumber

  init(_ reader: inout MappingReader) {
    milestone = reader.required("milestone", .choice)
    period = reader.required("period", .period)
    count = StatedNumber(&reader, key: "count")
  }
}

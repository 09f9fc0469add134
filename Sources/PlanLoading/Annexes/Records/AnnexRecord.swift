import DataSyntax
import Diagnostics
import PlanModel

/// An annex file as written.
struct AnnexRecord: Sendable {
  let place: Place
  let id: Located<String>?
  let number: Located<String>?
  let title: Located<String>?
  let reference: Located<String>?
  let orientation: Located<Annex.Orientation>?
  let profile: Located<PrintProfile>?
  let textSize: Located<Int>?
  let columns: ColumnTree
  let dutyDue: DutyDueRecord?
  let stated: StatedNumber?
  let wording: [WordingRecord]
  let corrections: [CorrectionRecord]
  let notes: [Located<String>]
  /// Nil where the columns do not allow to read it.
  let body: [BodyRecord]?

  init(_ reader: inout MappingReader) {
    place = reader.place
    id = reader.ownID()
    number = reader.required("number", .annexNumber)
    title = reader.required("title", .paragraphs)
    reference = reader.optional("reference", .paragraphs)
    orientation = reader.required("orientation", .choice)
    profile = reader.optional("profile", .choice)
    textSize = reader.optional("textSize", .points)
    columns = ColumnTree(&reader)
    if let orientation { columns.reportExcess(on: orientation.value, &reader) }
    dutyDue = reader.record("dutyDue") { DutyDueRecord(&$0) }
    stated = reader.record("stated") { StatedNumber(&$0, key: "rows") }
    wording = reader.entries("wording").compactMap { WordingRecord($0, &reader) }
    corrections = reader.corrections()
    notes = reader.notes()
    if columns.hasIDs {
      body = BodyRecord.read(&reader, columns: columns.columns)
    } else {
      _ = reader.entry("body")
      body = nil
    }
  }
}

/// `{milestone: …}` or `{date: …}`: when duties without a day of their own are due.
struct DutyDueRecord {
  let milestone: Located<MilestoneKind>?
  let date: Located<TimeExpression>?

  init(_ reader: inout MappingReader) {
    milestone = reader.optional("milestone", .choice)
    date = reader.optional("date", .time)
    let given = ["milestone", "date"].compactMap { reader.keyPlace($0) }
    if given.count != 1 { reader.report(.annexDueShape, at: given.last ?? reader.place) }
  }
}

/// A repeated wording as written: text, or `{text: …, due: …}`.
struct WordingRecord {
  let id: Located<String>
  let text: Located<String>
  let due: Located<String>?

  init?(_ entry: Node.Entry, _ reader: inout MappingReader) {
    id = Located(entry.key, at: reader.place(ofKey: entry))
    if case .failure(let fault) = ValueReader.id.read(id.value) { reader.report(fault.diagnostic(at: id.place)) }
    guard case .mapping = entry.value.content else {
      guard let text = reader.value(of: entry, .paragraphs) else { return nil }
      self.text = text
      due = nil
      return
    }
    let parts = reader.nested(entry.value, heldBy: id.place, label: "câu chữ “\(entry.key)”") {
      ($0.required("text", .paragraphs), $0.optional("due", .line))
    }
    guard let parts, let text = parts.0 else { return nil }
    self.text = text
    due = parts.1
  }
}

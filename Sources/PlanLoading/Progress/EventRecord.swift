import Diagnostics
import PlanModel

/// An entry of the log as written; a class, for it has many fields and is only looked at.
final class EventRecord: Sendable {
  let place: Place
  let kind: Located<EventKind>?
  let cluster: Located<String>?
  let duty: Located<String>?
  let date: Located<TimeExpression>?
  let value: Located<Quantity>?
  let text: Located<String>?
  let evidence: EvidenceRecord?
  let isEstimate: Located<Bool>?
  let obstacle: ObstacleRecord?
  let deadline: Located<TimeExpression>?
  let milestone: Located<MilestoneKind>?
  let waiver: Located<String>?
  let attribution: AttributionRecord

  init(_ reader: inout MappingReader) {
    place = reader.place
    kind = reader.required("event", .choice)
    cluster = reader.optional("cluster", .id)
    duty = reader.optional("duty", .dutyID)
    date = reader.required("date", .time)
    value = reader.optional("value", .quantity)
    text = reader.optional("text", .paragraphs)
    evidence = reader.record("evidence") { EvidenceRecord(&$0) }
    isEstimate = reader.optional("estimate", .yesNo)
    obstacle = reader.record("obstacle") { ObstacleRecord(&$0) }
    deadline = reader.optional("deadline", .time)
    milestone = reader.optional("milestone", .choice)
    waiver = reader.optional("waiver", .paragraphs)
    attribution = AttributionRecord(&reader, needsSources: false)
    if let date { reader.checkHappened(date) }
    if let value { reader.checkPercentage(value) }
    if let kind {
      reader.checkKeys(of: kind)
      reader.checkParticulars(of: kind, isEstimate: isEstimate)
    }
    if let deadline { reader.checkAdjusted(deadline) }
  }

  /// The deadline that the event sets.
  var revision: Revision? { deadline.map { Revision(milestone: milestone?.value, deadline: $0.value) } }
}

/// A document as written: proof of an event, or a report.
struct EvidenceRecord {
  let document: Located<String>?
  let number: Located<String>?
  let date: Located<CalendarDate>?
  let issuer: Located<String>?

  init(_ reader: inout MappingReader) {
    document = reader.required("document", .line)
    number = reader.optional("number", .line)
    date = reader.optional("date", .day)
    issuer = reader.optional("issuer", .id)
  }

  func resolved(_ registers: Registers, _ diagnostics: inout [Diagnostic]) -> Evidence? {
    let issuer = registers.agencies.resolve(issuer, &diagnostics)
    return document.map {
      Evidence(document: $0.value, number: number?.value, date: date?.value, issuer: issuer)
    }
  }
}

/// The particulars of an obstacle as written; at least one of them.
struct ObstacleRecord {
  let authority: Located<String>?
  let isBeyondPowers: Located<Bool>?
  let proposal: Located<String>?
  let deadline: Located<TimeExpression>?

  init(_ reader: inout MappingReader) {
    authority = reader.optional("authority", .id)
    isBeyondPowers = reader.optional("beyondPowers", .yesNo)
    proposal = reader.optional("proposal", .paragraphs)
    deadline = reader.optional("deadline", .time)
    if reader.entries.isEmpty { reader.report(.valueEmpty, at: reader.place, ["label": "khóa “obstacle”"]) }
  }

  func resolved(_ registers: Registers, _ diagnostics: inout [Diagnostic]) -> Obstacle {
    Obstacle(
      authority: registers.agencies.resolve(authority, &diagnostics), isBeyondPowers: isBeyondPowers?.value,
      proposal: proposal?.value, deadline: deadline?.value)
  }
}

extension ValueReader where Value == String {
  /// The id of a duty or of a row with one duty: `pl3-32.1`, `pl1-5`, `ke-hoach-2021.iii.1`.
  static var dutyID: Self {
    Self { text in
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      let isWhole = parts.dropFirst().allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) }
      }
      guard isWhole, let first = parts.first, ValueReader.isID(first) else {
        return .failure(ValueFault(.eventDutyForm, ["text": text]))
      }
      return .success(text)
    }
  }
}

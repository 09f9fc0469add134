import Diagnostics
import PlanModel

/// An entry of the log as written.
struct EventRecord {
  let place: Place
  let kind: Located<EventKind>?
  let cluster: Located<String>?
  let duty: Located<String>?
  let date: Located<TimeExpression>?
  let value: Located<Quantity>?
  let text: Located<String>?
  let evidence: EvidenceRecord?
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
    attribution = AttributionRecord(&reader, needsSources: false)
    if let date { reader.checkHappened(date) }
    if let value { reader.checkPercentage(value) }
    if let kind { reader.checkKeys(of: kind) }
  }
}

/// Proof of an event as written.
struct EvidenceRecord {
  let document: Located<String>?
  let date: Located<CalendarDate>?
  let issuer: Located<String>?

  init(_ reader: inout MappingReader) {
    document = reader.required("document", .line)
    date = reader.optional("date", .day)
    issuer = reader.optional("issuer", .id)
  }
}

extension MappingReader {
  /// Reports what an event of its kind needs and lacks.
  fileprivate mutating func checkKeys(of kind: Located<EventKind>) {
    let hasCluster = keyPlace("cluster") != nil
    let hasDuty = keyPlace("duty") != nil
    let arguments = ["event": kind.value.rawValue]
    switch kind.value {
    case .completed, .notCompleted:
      if !hasDuty { report(.eventNeedsDuty, at: kind.place, arguments) }
    case .obstacle, .revisedSchedule, .withdrawn:
      if !hasCluster, !hasDuty { report(.eventNeedsSubject, at: kind.place, arguments) }
      if kind.value != .withdrawn, keyPlace("text") == nil { report(.eventNeedsText, at: kind.place, arguments) }
    case .groundBreaking, .infrastructureCompletion, .siteClearance, .landHandover, .wastewaterStation, .inOperation,
      .notStarted, .underConstruction, .occupancy, .landLease, .detailedPlan, .environmentalApproval, .landRecovery:
      if !hasCluster { report(.eventNeedsCluster, at: kind.place, arguments) }
      if kind.value == .occupancy, keyPlace("value") == nil { report(.eventNeedsValue, at: kind.place, arguments) }
    }
  }
}

extension ValueReader where Value == String {
  /// The id of a duty or of a row with one duty: `pl3-32.1`, `pl1-5`.
  static var dutyID: Self {
    Self { text in
      let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      let number = parts.count == 2 ? parts[1] : "1"
      let isNumber = number.utf8.allSatisfy { (48...57).contains($0) } && number.utf8.first.map { $0 != 48 } == true
      guard isNumber, case .success = ValueReader.id.read(String(parts[0])) else {
        return .failure(ValueFault(.eventDutyForm, ["text": text]))
      }
      return .success(text)
    }
  }
}

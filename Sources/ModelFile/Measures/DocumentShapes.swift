import PlanModel

/// A duty that the text of a plan or a letter gives, and how it stands.
extension DocumentCommitment: WrittenRecord {
  func writeFields(to record: inout ModelOutput) {
    switch owner {
    case .plan(let year): record.field("plan", year)
    case .letter(let letter): record.field("letter", letter)
    }
    record.field("item", item)
    record.field("duty", duty.id)
    record.field("due", due)
    status.writeFields(to: &record)
    record.field("occurrence", occurrence)
    record.list("adjustments", adjustments)
  }
}

/// A deadline that was moved, with the status against it; `movedBy` is the entry of the log that moved it.
extension Adjustment: WrittenRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("deadline", deadline)
    record.field("due", due)
    status.writeFields(to: &record)
    record.field("movedBy", event.id)
  }
}

import PlanModel

extension StartCounts: WrittenRecord {
  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    record.field("startedDated", startedDated)
    record.field("startedUndated", startedUndated)
    record.field("confirmedNotStarted", confirmedNotStarted)
    record.field("unknown", unknown)
    record.field("total", total)
  }
}

extension Tally {
  /// The categories that occur, each with its count.
  func writeCounts(to output: inout ModelOutput) {
    output.object(onOneLine: true) { record in
      for (category, count) in entries { record.field(named: category.rawValue, count) }
    }
  }
}

extension Tally: WrittenRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("total", total)
    record.field("done", done)
    record.field("counts", StatusCounts(tally: self))
    record.object("percentages", onOneLine: true) { record in
      for share in shares where share.numerator > 0 {
        record.field(named: share.category.rawValue, FixedDecimal(share.tenths, scale: 1))
      }
    }
  }
}

/// The counts of a tally alone.
struct StatusCounts: Written {
  let tally: Tally

  func write(to output: inout ModelOutput) { tally.writeCounts(to: &output) }
}

extension CommitmentScope: WrittenRecord {
  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    switch self {
    case .milestones(let kind):
      record.field("kind", "milestones")
      record.field("milestone", kind)
    case .duties: record.field("kind", "duties")
    }
  }

  /// Every scope: each milestone, then the duties.
  static let all = MilestoneKind.allCases.map(CommitmentScope.milestones) + [.duties]
}

extension TargetMeasure: WrittenRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("target", target + 1)
    record.field("figure", figure.id)
    record.field("count", count)
    record.list("readings", readings)
  }
}

extension TargetMeasure.Count: WrittenRecord {
  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    record.field("done", done)
    record.field("rows", rows)
    record.field("isLowerBound", isLowerBound)
  }
}

extension TargetMeasure.Reading: WrittenRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("indicator", indicator)
    record.list("latest", latest)
  }
}

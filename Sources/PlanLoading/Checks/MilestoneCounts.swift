import Diagnostics
import PlanModel
import VietnameseText

/// Holds the numbers that a plan states for its milestones against the rows of its annexes.
struct MilestoneCounts {
  let record: PlanRecord
  let annexes: [Annex]

  func reconcile(_ diagnostics: inout [Diagnostic]) -> [StatedCount] {
    record.stated.compactMap { stated in
      guard let milestone = stated.milestone, let period = stated.period else { return nil }
      let name = "mốc \(milestone.value.rawValue) trong \(TimeWriter.period(period.value))"
      return stated.count.reconcile(
        .milestone(milestone.value, period.value), named: name,
        counted: count(milestone.value, in: period.value.interval),
        origin: Origin(file: record.place.path, record: String(record.year?.value ?? 0)), &diagnostics)
    }
  }

  /// The rows whose last day in time lies in the interval, as on the pages.
  private func count(_ kind: MilestoneKind, in interval: DateInterval) -> Int {
    var count = 0
    for row in annexes.lazy.flatMap(\.rows) {
      for milestone in row.milestones where milestone.kind == kind {
        guard let last = Due(milestone.due).lastDay else { continue }
        if interval.first <= last, last <= interval.last { count += 1 }
      }
    }
    return count
  }
}

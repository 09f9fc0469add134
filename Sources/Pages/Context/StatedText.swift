package import PlanModel

/// Numbers that the plan states beside its annexes (số kế hoạch ghi), in words.
extension PageContext {
  /// "Quý III/2021: Phụ lục ghi 12, nội dung kế hoạch ghi 13; chênh lệch do …": the ground-breakings of the periods.
  package func statedNotes(_ periods: [CalendarPeriod]) -> [String] {
    periods.flatMap { period in
      plan.plan.statedCounts.compactMap { count in
        guard count.subject == .milestone(.groundBreaking, period), let words = difference(of: count) else {
          return nil
        }
        return wording(.rowNote, DateText.period(period), words)
      }
    }
  }

  /// Why the stated number differs from the counted one; nil where it does not.
  package func difference(of count: StatedCount) -> String? {
    guard let reason = count.waiver else { return nil }
    let (counted, stated) = (NumberText.count(count.counted), NumberText.quantity(count.stated))
    switch count.subject {
    case .milestone: return wording(.statedDifference, counted, stated, reason)
    case .rows, .groupRows: return wording(.statedRowsDifference, counted, stated, reason)
    }
  }
}

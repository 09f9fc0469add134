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

  /// What comes of holding a stated number against the counted one, in words.
  package func comparison(of count: StatedCount) -> String {
    difference(of: count) ?? wording(count.stated.bound == .about ? .statedApproximate : .statedSame)
  }

  /// What a stated number counts: "Khởi công, quý III/2021", "Số dòng của Phụ lục 3".
  package func name(of subject: StatedCount.Subject, in plan: Plan) -> String {
    func number(_ id: String) -> String { plan.annexes.first { $0.id == id }?.number ?? id }
    switch subject {
    case .rows(let annex): return wording(.statedRows, number(annex))
    case .groupRows(let annex, ""): return wording(.statedGroupUnnamed, number(annex))
    case .groupRows(let annex, let group): return wording(.statedGroup, number(annex), group)
    case .milestone(let kind, let period):
      return wording(.statedMilestone, name(of: kind), DateText.period(period).inSentence)
    }
  }
}

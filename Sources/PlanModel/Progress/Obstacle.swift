/// The particulars of an obstacle (khó khăn, vướng mắc) as officials report it.
package struct Obstacle: Hashable, Sendable {
  /// The authority that can remove it (cấp có thẩm quyền).
  package let authority: Ref<Agency>?
  /// Whether it is beyond the reporter's powers (vượt thẩm quyền); nil where the report does not say.
  package let isBeyondPowers: Bool?
  /// What the reporter asks for (kiến nghị, đề xuất).
  package let proposal: String?
  /// By when it should be removed.
  package let deadline: TimeExpression?

  package init(authority: Ref<Agency>?, isBeyondPowers: Bool?, proposal: String?, deadline: TimeExpression?) {
    self.authority = authority
    self.isBeyondPowers = isBeyondPowers
    self.proposal = proposal
    self.deadline = deadline
  }
}

/// A deadline that was moved (thời hạn điều chỉnh): of a duty, or of a milestone of a cluster.
package struct Revision: Hashable, Sendable {
  /// Nil where the event names a duty.
  package let milestone: MilestoneKind?
  package let deadline: TimeExpression

  package init(milestone: MilestoneKind?, deadline: TimeExpression) {
    self.milestone = milestone
    self.deadline = deadline
  }
}

/// A declaration that every report received for a period is in the log up to a day: who is not there has not reported.
package struct PeriodReceipt: Hashable, Sendable {
  /// The plan whose reporting regime it answers.
  package let plan: Int
  package let period: CalendarPeriod
  package let registeredTo: CalendarDate
  package let origin: Origin

  package init(plan: Int, period: CalendarPeriod, registeredTo: CalendarDate, origin: Origin) {
    self.plan = plan
    self.period = period
    self.registeredTo = registeredTo
    self.origin = origin
  }
}

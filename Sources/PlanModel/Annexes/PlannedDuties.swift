/// A milestone that a row sets a date for.
///
/// It never changes; it is a class so that rows and commitments copy one reference.
package final class PlannedMilestone: Hashable, Sendable {
  package let kind: MilestoneKind
  /// Nil where the cell is missing or unreadable.
  package let due: TimeExpression?
  package let missing: Missing?

  package init(kind: MilestoneKind, due: TimeExpression?, missing: Missing?) {
    self.kind = kind
    self.due = due
    self.missing = missing
  }

  package static func == (a: PlannedMilestone, b: PlannedMilestone) -> Bool {
    a === b || (a.kind, a.due, a.missing) == (b.kind, b.due, b.missing)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(due)
  }
}

/// A duty (nhiệm vụ): who does what by when.
///
/// It never changes; it is a class so that rows and commitments copy one reference.
package final class Duty: Hashable, Sendable {
  /// Where the deadline comes from.
  package enum DueBasis: Hashable, Sendable {
    /// The row's deadline cell.
    case cell
    /// A date named in the duty's own text.
    case text
    /// The row's milestone of the kind, by the annex's rule: derived.
    case milestone(MilestoneKind)
    /// The plan year's end, by the annex's rule: derived.
    case rule
    /// Nothing readable.
    case none
  }

  /// Row id and running number in the row: `pl3-32.1`.
  package let id: String
  package let text: String
  package let leads: [Ref<Agency>]
  package let cooperating: [Ref<Agency>]
  package let due: TimeExpression?
  package let dueBasis: DueBasis

  package init(
    id: String, text: String, leads: [Ref<Agency>], cooperating: [Ref<Agency>], due: TimeExpression?,
    dueBasis: DueBasis
  ) {
    self.id = id
    self.text = text
    self.leads = leads
    self.cooperating = cooperating
    self.due = due
    self.dueBasis = dueBasis
  }

  package static func == (a: Duty, b: Duty) -> Bool {
    a === b
      || (a.id, a.text, a.leads, a.cooperating, a.due, a.dueBasis)
        == (b.id, b.text, b.leads, b.cooperating, b.due, b.dueBasis)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// Where a commitment stands in the plans; ordered as the documents are.
package struct CommitmentPlace: Hashable, Sendable, Comparable {
  package let year: Int
  /// Position in `Plan.annexes`.
  package let annex: Int
  /// Position in `Annex.rows`.
  package let row: Int
  /// Where it stands in the row: a milestone at the position of its column, then the duties; whatever letters amend.
  package let item: Int

  package static func < (a: CommitmentPlace, b: CommitmentPlace) -> Bool {
    (a.year, a.annex, a.row, a.item) < (b.year, b.annex, b.row, b.item)
  }
}

/// Who does what by when, for which cluster: a milestone (mốc) or duty (nhiệm vụ) of a row, with how it stands.
///
/// It never changes; it is a class so that the many lists it stands in copy one reference.
package final class Commitment: Hashable, Sendable {
  /// What is committed to.
  package enum Subject: Hashable, Sendable {
    case milestone(PlannedMilestone)
    case duty(Duty)
  }

  package let place: CommitmentPlace
  /// Duty id `pl3-32.1`, or row id and milestone `pl3-32.ground-breaking`.
  package let id: String
  package let subject: Subject
  package let cluster: Ref<Cluster>?
  /// The unit of the row, else that of its cluster; nil for duties of the whole city.
  package let unit: Ref<AdministrativeUnit>?
  /// The infrastructure developer of its row.
  let developer: Ref<Agency>?
  /// As the plan sets it, amended by letters of the cut-off date or earlier.
  package let due: Due
  /// The letters that moved `due`, in order of time; empty where it is as issued.
  package let moves: [DueMove]
  /// Against `due`, whatever was reported to have moved since.
  package let status: Status
  /// When it was done; nil where it is not known to be.
  package let occurrence: Occurrence?
  /// Events too coarsely dated to say whether they happened by the cut-off date; they count as nothing.
  package let undecidedEvents: [ProgressEvent]
  /// Every time a report moved the deadline since the plan last set it, in the order in which that became known.
  package let adjustments: [Adjustment]
  /// What reporters expected of it by the cut-off date (ước thực hiện), the latest last; none counts as done.
  package let estimates: [ProgressEvent]

  init(
    to subject: Subject, at place: CommitmentPlace, of row: AnnexRow, unit: Ref<AdministrativeUnit>?, due: Due,
    moves: [DueMove], assessment: Assessment, adjustments: [Adjustment], estimates: [ProgressEvent]
  ) {
    (self.place, self.subject, self.unit) = (place, subject, unit)
    (cluster, developer) = (row.cluster, row.developer)
    id =
      switch subject {
      case .milestone(let milestone): "\(row.id).\(milestone.kind.rawValue)"
      case .duty(let duty): duty.id
      }
    (self.due, self.moves, self.adjustments, self.estimates) = (due, moves, adjustments, estimates)
    (status, occurrence, undecidedEvents) = (assessment.status, assessment.occurrence, assessment.undecided)
  }

  /// Whether it stands so, too, judged at another day.
  func stands(
    _ due: Due, _ moves: [DueMove], _ assessment: Assessment, _ adjustments: [Adjustment],
    _ estimates: [ProgressEvent]
  ) -> Bool {
    self.due == due && status == assessment.status && occurrence == assessment.occurrence
      && (self.moves, undecidedEvents, self.adjustments, self.estimates)
        == (moves, assessment.undecided, adjustments, estimates)
  }

  package static func == (a: Commitment, b: Commitment) -> Bool {
    a === b
      || (a.place, a.id, a.subject, a.cluster, a.unit) == (b.place, b.id, b.subject, b.cluster, b.unit)
        && (a.developer, a.due, a.moves) == (b.developer, b.due, b.moves)
        && (a.status, a.occurrence) == (b.status, b.occurrence)
        && (a.undecidedEvents, a.adjustments, a.estimates) == (b.undecidedEvents, b.adjustments, b.estimates)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(place)
    hasher.combine(id)
  }

  /// Who answers for it: the leads of a duty, the developer of a milestone's row.
  package var agencies: [Ref<Agency>] { duty?.leads ?? developer.map { [$0] } ?? [] }

  /// The adjusted deadline that holds at the cut-off date; nil where it was never moved.
  package var adjusted: Adjustment? { adjustments.last }

  /// The latest estimate says that it will be done whole.
  package var expected: ProgressEvent? {
    estimates.last.flatMap { $0.value?.isPartOfWhole == true ? nil : $0 }
  }

  package var milestone: PlannedMilestone? {
    if case .milestone(let milestone) = subject { return milestone }
    return nil
  }

  package var duty: Duty? {
    if case .duty(let duty) = subject { return duty }
    return nil
  }

  /// It was taken out of the plan by a letter.
  package var withdrawnBy: Ref<Letter>? {
    if case .withdrawn(.decided(let letter)) = status { return letter }
    return nil
  }

  package var isDone: Bool { status.category.isDone }
}

/// Which commitments are counted.
package enum CommitmentScope: Hashable, Sendable {
  case milestones(MilestoneKind)
  case duties

  package func contains(_ commitment: Commitment) -> Bool {
    switch (self, commitment.subject) {
    case (.milestones(let kind), .milestone(let milestone)): milestone.kind == kind
    case (.duties, .duty): true
    default: false
    }
  }
}

/// The record that a point of the reconciliation is about: what it is, and which file says it.
package struct RecordPlace: Hashable, Sendable {
  /// What the record is; positions are those of the library.
  package enum Subject: Hashable, Sendable {
    /// Position in `PlanLibrary.plans`.
    case plan(Int)
    case planBody(Int)
    case annex(plan: Int, Int)
    case group(plan: Int, annex: Int, Int)
    case row(plan: Int, annex: Int, Int)
    case letter(Ref<Letter>)
    case unit(Ref<AdministrativeUnit>)
    case agency(Ref<Agency>)
    case cluster(Ref<Cluster>)
    case indicator(Ref<CityIndicator>)
    /// An entry of the log; the cluster it tells of.
    case event(Ref<Cluster>?)
  }

  package let subject: Subject
  package let origin: Origin

  package init(_ subject: Subject, _ origin: Origin) {
    self.subject = subject
    self.origin = origin
  }
}

/// Something that a document has and the source lacks (chỗ thiếu), as the content declares it.
package struct Gap: Hashable, Sendable {
  /// What is lacking.
  package enum Field: Hashable, Sendable {
    /// A whole row of an annex.
    case row
    /// The heading of a group.
    case heading
    /// A cell, by the label of its column.
    case cell(String)
    /// The annex row of a cluster.
    case rowOfCluster
    case number, title, issuePlace, date, legalBases, signer, recipients
    /// The value of a target's figure, by its label.
    case figure(String)
    /// The units that followed a unit that ended.
    case successors
    /// When an event happened.
    case eventDate(EventKind)
  }

  package let place: RecordPlace
  package let field: Field
  /// Nil where the content gives none: an event of unknown date.
  package let reason: String?

  package init(place: RecordPlace, field: Field, reason: String?) {
    self.place = place
    self.field = field
    self.reason = reason
  }
}

/// A correction with the record that it belongs to.
package struct PlacedCorrection: Hashable, Sendable {
  package let place: RecordPlace
  package let correction: Correction

  package init(place: RecordPlace, correction: Correction) {
    self.place = place
    self.correction = correction
  }
}

/// What the issuer wrote so and stays so, with a remark (giữ nguyên và ghi chú).
package struct PlacedNote: Hashable, Sendable {
  package let place: RecordPlace
  package let text: String

  package init(place: RecordPlace, text: String) {
    self.place = place
    self.text = text
  }
}

/// A statement that no source makes outright: worked out, or not sure.
package struct UnsureStatement: Hashable, Sendable {
  /// What is stated.
  package indirect enum Content: Hashable, Sendable {
    case event(ProgressEvent)
    case fact(ClusterFact)
    case observation(CityIndicator.Observation)
    case figure(PlanTarget.Figure)
  }

  package let place: RecordPlace
  package let certainty: Certainty
  package let content: Content

  package init(place: RecordPlace, certainty: Certainty, content: Content) {
    self.place = place
    self.certainty = certainty
    self.content = content
  }
}

/// Deadlines of an annex that its rule gives, not its cells (thời hạn suy ra).
package struct DerivedDeadlines: Hashable, Sendable {
  package let place: RecordPlace
  package let basis: Duty.DueBasis
  package let count: Int

  package init(place: RecordPlace, basis: Duty.DueBasis, count: Int) {
    self.place = place
    self.basis = basis
    self.count = count
  }
}

/// Proof of an event: the document that did it.
package struct Evidence: Hashable, Sendable {
  /// What sort of document: `Quyết định`.
  package let document: String
  /// Number and symbol (số, ký hiệu): `33/2022/QĐ-UBND`.
  package let number: String?
  package let date: CalendarDate?
  package let issuer: Ref<Agency>?

  package init(document: String, number: String? = nil, date: CalendarDate?, issuer: Ref<Agency>?) {
    self.document = document
    self.number = number
    self.date = date
    self.issuer = issuer
  }
}

/// An entry of the log: something happened, to whom, when, and who says so.
///
/// It never changes; it is a class so that the many lists it stands in copy one reference.
package final class ProgressEvent: Hashable, Sendable {
  /// Report id and running number: `2022-Q3-bao-chi.1`.
  package let id: String
  package let kind: EventKind
  package let cluster: Ref<Cluster>?
  /// Duty id, for events about a duty.
  package let duty: String?
  package let date: TimeExpression
  /// Percentage of clearance, occupancy …, where the kind has one.
  package let value: Quantity?
  /// What happened, in our own words.
  package let text: String?
  package let evidence: Evidence?
  package let sources: [Ref<Source>]
  package let certainty: Certainty
  package let note: String?
  /// Expected by the reporter, not done yet (ước thực hiện); never counts as done.
  package let isEstimate: Bool
  /// The particulars of an obstacle; its content is `text`.
  package let obstacle: Obstacle?
  /// The deadline that a revised schedule sets.
  package let revision: Revision?
  /// Why a contradiction with another entry is accepted; nil where there is none.
  package let waiver: String?
  package let origin: Origin

  package init(
    id: String, kind: EventKind, cluster: Ref<Cluster>?, duty: String?, date: TimeExpression, value: Quantity?,
    text: String?, evidence: Evidence?, sources: [Ref<Source>], certainty: Certainty, note: String?,
    isEstimate: Bool = false, obstacle: Obstacle? = nil, revision: Revision? = nil, waiver: String? = nil,
    origin: Origin
  ) {
    self.id = id
    self.kind = kind
    self.cluster = cluster
    self.duty = duty
    self.date = date
    self.value = value
    self.text = text
    self.evidence = evidence
    self.sources = sources
    self.certainty = certainty
    self.note = note
    self.isEstimate = isEstimate
    self.obstacle = obstacle
    self.revision = revision
    self.waiver = waiver
    self.origin = origin
  }
  package static func == (a: ProgressEvent, b: ProgressEvent) -> Bool {
    a === b
      || (a.id, a.kind, a.cluster, a.duty, a.date) == (b.id, b.kind, b.cluster, b.duty, b.date)
        && (a.value, a.text, a.evidence, a.sources) == (b.value, b.text, b.evidence, b.sources)
        && (a.certainty, a.note, a.isEstimate) == (b.certainty, b.note, b.isEstimate)
        && (a.obstacle, a.revision, a.waiver, a.origin) == (b.obstacle, b.revision, b.waiver, b.origin)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(kind)
  }
}

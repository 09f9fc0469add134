/// A duty of a document's text, with how it stands; counted apart from the commitments of annexes.
package struct DocumentCommitment: Hashable, Sendable {
  package let owner: DocumentOwner
  /// Position in the document's duties.
  package let position: Int
  package let item: String
  package let duty: Duty
  /// As the document sets it.
  package let due: Due
  /// Against `due`, whatever moved since.
  package let status: Status
  /// When it was done; nil where it is not known to be.
  package let occurrence: Occurrence?
  /// Every time the deadline was moved, in the order in which that became known.
  package let adjustments: [Adjustment]

  /// The adjusted deadline that holds at the cut-off date; nil where it was never moved.
  package var adjusted: Adjustment? { adjustments.last }
}

/// A duty of a document in an agency's list, and the collective it came by.
package struct DocumentAssignment: Hashable, Sendable {
  package let commitment: DocumentCommitment
  /// The collective body that is named in the agency's place; nil where it is named itself.
  package let via: Ref<Agency>?
}

/// What the texts of plans and letters give an agency to do; by deadline, what has none last, then in document order.
package struct DocumentAssignments: Hashable, Sendable {
  package let leads: [DocumentAssignment]
  /// Duties it cooperates in and does not lead.
  package let cooperates: [DocumentAssignment]

  package var isEmpty: Bool { leads.isEmpty && cooperates.isEmpty }
}

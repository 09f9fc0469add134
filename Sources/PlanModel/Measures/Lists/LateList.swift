/// What is late: overdue, and known not to have been done (danh sách chậm tiến độ).
package struct LateList: Hashable, Sendable {
  /// A commitment that is late by at least `lateness`, counted to `asOf`.
  package struct Entry: Hashable, Sendable {
    package let commitment: Commitment
    package let lateness: Lateness
    package let asOf: CalendarDate
    package let event: ProgressEvent

    package var band: LateBand { lateness.band }
    package var unit: Ref<AdministrativeUnit>? { commitment.unit }
    package var agencies: [Ref<Agency>] { commitment.agencies }
  }

  /// The longest first, then in document order.
  package let entries: [Entry]

  init(_ commitments: some Sequence<Commitment>) {
    let late = commitments.compactMap { commitment -> Entry? in
      guard case .late(let lateness, let asOf, let event) = commitment.status else { return nil }
      return Entry(commitment: commitment, lateness: lateness, asOf: asOf, event: event)
    }
    entries = late.sorted {
      ($1.lateness.minMonths, $0.commitment.place) < ($0.lateness.minMonths, $1.commitment.place)
    }
  }

  package var isEmpty: Bool { entries.isEmpty }
  package var longest: Entry? { entries.first }

  package subscript(band: LateBand) -> [Entry] { entries.filter { $0.band == band } }

  /// The entries by area in register order; those of no area last.
  package var byUnit: [Group<AdministrativeUnit>] { grouped { [$0.unit] } }

  /// The entries by the agency that answers for them, in register order; one with two leads stands under both.
  package var byAgency: [Group<Agency>] { grouped { $0.agencies.isEmpty ? [nil] : $0.agencies } }

  /// The entries of one area or agency.
  package struct Group<Key: Registered>: Hashable, Sendable {
    /// Nil for entries of none.
    package let key: Ref<Key>?
    package let entries: [Entry]
  }

  private func grouped<Key>(_ keys: (Entry) -> [Ref<Key>?]) -> [Group<Key>] {
    var groups: [Ref<Key>?: [Entry]] = [:]
    for entry in entries {
      for key in keys(entry) { groups[key, default: []].append(entry) }
    }
    let order = groups.keys.sorted { ($0?.index ?? .max) < ($1?.index ?? .max) }
    return order.map { Group(key: $0, entries: groups[$0] ?? []) }
  }
}

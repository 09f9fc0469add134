/// A piece of wording that the pages need from `strings/vi.yaml`, with the gaps it must have.
package struct WordingKey: Hashable, Sendable {
  /// Dotted path in the file: `status.done-late`.
  package let id: String
  /// Names of the `{gap}`s; the wording has each at least once and no other.
  package let gaps: [String]
  /// Of the id, worked out once: pages look words up by key hundreds of thousands of times.
  private let hash: Int

  package init(_ id: String, _ gaps: String...) {
    self.id = id
    self.gaps = gaps
    hash = id.utf8.reduce(0) { $0 &* 31 &+ Int($1) }
  }

  package static func == (a: WordingKey, b: WordingKey) -> Bool { a.id == b.id }

  package func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  /// Every key, by area; a key missing in the file or unknown to this list is an error.
  package static let all: [WordingKey] = [
    commonKeys,
    statusKeys,
    complianceKeys,
    tableKeys,
    eventKeys,
    startKeys,
    clusterKeys,
    districtKeys,
    agencyKeys,
    listingKeys,
    annexKeys,
    amendmentKeys,
    overviewKeys,
    periodKeys,
    quarterlyKeys,
    lateKeys,
    planKeys,
    indicatorKeys,
    reportingKeys,
    reconciliationKeys,
    letterKeys,
    proseKeys,
    summaryKeys,
    statutoryKeys,
    historyKeys,
  ].flatMap(\.self)
}

/// What a directive of a document's text puts into the page, with everything it names resolved.
package enum EmbeddedView: Hashable, Sendable {
  /// Whose commitments a progress table lists.
  package enum Scope: Hashable, Sendable {
    case unit(Ref<AdministrativeUnit>)
    case cluster(Ref<Cluster>)
    case agency(Ref<Agency>)
    /// Position in `Plan.annexes`.
    case annex(Int)
  }

  /// How a note (ghi chú) is meant.
  package enum NoteKind: String, Hashable, Sendable, CaseIterable {
    case info
    case warning
  }

  /// The commitments of one part of a plan with their status (`::progress-table`).
  case progressTable(plan: Int, Scope)
  /// Ground-breakings per quarter, planned and done (`::quarter-chart`); nil is the whole city.
  case quarterChart(plan: Int, Ref<AdministrativeUnit>?)
  /// Ground-breakings by month against the plan (`::cumulative-chart`).
  case cumulativeChart(plan: Int)
  /// Occupancy of the operating clusters (`::occupancy`).
  case occupancy(plan: Int, Ref<AdministrativeUnit>?)
  /// What happened to a cluster (`::timeline`).
  case timeline(Ref<Cluster>)
  /// The observations of a city indicator (`::indicator`).
  case indicator(Ref<CityIndicator>)
  /// The way to an annex (`::annex`); position in `Plan.annexes`.
  case annex(plan: Int, Int)
  /// A duty of the document (`:::assignment`); position in its duties.
  case assignment(Int)
  /// A framed remark (`:::note`).
  case note(NoteKind)
}

/// What the cells of an annex column say.
package enum ColumnRole: String, Hashable, Sendable, CaseIterable {
  case ordinal
  case cluster
  case developer
  case occupancy
  case milestone
  case duty
  case lead
  case cooperating
  case deadline
  /// A number with the unit of measure that the column names.
  case number
  case note
  case text
}

/// A thing that a plan sets a date for and an event can fulfil (mốc).
package enum MilestoneKind: String, Hashable, Sendable, CaseIterable {
  case siteClearance = "site-clearance"
  case landHandover = "land-handover"
  case groundBreaking = "ground-breaking"
  case infrastructureCompletion = "infrastructure-completion"
  case wastewaterStation = "wastewater-station"
  case inOperation = "in-operation"
}

/// A column of an annex that holds cells: a leaf of its heading.
package struct AnnexColumn: Hashable, Sendable {
  package let id: String
  package let label: String
  package let role: ColumnRole
  /// Set exactly where the role is `milestone`.
  package let milestone: MilestoneKind?
  /// Unit of measure, where the role is `number`.
  package let unit: String?
  /// Width on paper in millimetres, where the content sets one.
  package let width: Int?

  package init(id: String, label: String, role: ColumnRole, milestone: MilestoneKind?, unit: String?, width: Int?) {
    self.id = id
    self.label = label
    self.role = role
    self.milestone = milestone
    self.unit = unit
    self.width = width
  }
}

/// A cell of the heading: it stands over the leaf columns of `columns`.
package struct AnnexHeading: Hashable, Sendable {
  package let label: String
  /// The note below the table that the cell points to.
  package let footnote: String?
  /// Positions of the leaf columns below.
  package let columns: Range<Int>
  /// Nested headings; empty over a single leaf.
  package let children: [AnnexHeading]

  package init(label: String, footnote: String? = nil, columns: Range<Int>, children: [AnnexHeading]) {
    self.label = label
    self.footnote = footnote
    self.columns = columns
    self.children = children
  }

  /// Rows of heading it needs: 1 for a leaf.
  package var depth: Int { 1 + (children.map(\.depth).max() ?? 0) }

  /// Its footnote and those below it, from left to right.
  package var footnotes: [String] { [footnote].compactMap(\.self) + children.flatMap(\.footnotes) }
}

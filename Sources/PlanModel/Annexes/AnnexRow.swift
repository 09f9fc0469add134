/// A numbered row of an annex: one cluster or one task, with the lines below its number.
///
/// A printed row that stands for several clusters is one row for each: the first holds its cells and duties, the others
/// only what each cluster has to do by itself, its milestones.
/// It never changes; it is a class so that plans and what is judged from them copy one reference.
package final class AnnexRow: Hashable, Sendable {
  /// `pl3-32`, or with the series of its group `pl2-b-14`; stable, the anchor on the annex page.
  package let id: String
  /// The number as issued.
  package let ordinal: Int
  package let cluster: Ref<Cluster>?
  package let unit: Ref<AdministrativeUnit>?
  package let developer: Ref<Agency>?
  /// Cells of the whole row by position of the leaf column; line columns are blank here, and merged columns but where
  /// a letter gave the row a cell of its own.
  package let cells: [AnnexCell]
  package let lines: [AnnexLine]
  package let milestones: [PlannedMilestone]
  /// The duties of all lines in order.
  package let duties: [Duty]
  package let occupancy: Quantity?
  /// The row of an earlier plan that this one carries on: `pl3-32`.
  package let carriedFrom: String?
  /// The row of the same annex that stands in print for this one's cluster too; nil for a row of its own.
  package let printedIn: String?
  package let missing: Missing?
  package let corrections: [Correction]
  package let notes: [String]
  /// What letters changed since the annex was issued, in order of time.
  package let amendments: [RowAmendment]
  package let origin: Origin

  package init(
    id: String, ordinal: Int, cluster: Ref<Cluster>?, unit: Ref<AdministrativeUnit>?, developer: Ref<Agency>?,
    cells: [AnnexCell], lines: [AnnexLine], milestones: [PlannedMilestone], duties: [Duty], occupancy: Quantity?,
    carriedFrom: String? = nil, printedIn: String? = nil, missing: Missing?, corrections: [Correction], notes: [String],
    origin: Origin, amendments: [RowAmendment] = []
  ) {
    self.id = id
    self.ordinal = ordinal
    self.cluster = cluster
    self.unit = unit
    self.developer = developer
    self.cells = cells
    self.lines = lines
    self.milestones = milestones
    self.duties = duties
    self.occupancy = occupancy
    self.carriedFrom = carriedFrom
    self.printedIn = printedIn
    self.missing = missing
    self.corrections = corrections
    self.notes = notes
    self.origin = origin
    self.amendments = amendments
  }

  /// The same row with the letters that changed it.
  package func amended(by amendments: [RowAmendment]) -> AnnexRow {
    AnnexRow(
      id: id, ordinal: ordinal, cluster: cluster, unit: unit, developer: developer, cells: cells, lines: lines,
      milestones: milestones, duties: duties, occupancy: occupancy, carriedFrom: carriedFrom, printedIn: printedIn,
      missing: missing, corrections: corrections, notes: notes, origin: origin, amendments: amendments)
  }

  package static func == (a: AnnexRow, b: AnnexRow) -> Bool {
    a === b
      || (a.id, a.ordinal, a.cluster, a.unit, a.developer) == (b.id, b.ordinal, b.cluster, b.unit, b.developer)
        && (a.cells, a.lines, a.milestones, a.duties) == (b.cells, b.lines, b.milestones, b.duties)
        && (a.occupancy, a.carriedFrom, a.printedIn) == (b.occupancy, b.carriedFrom, b.printedIn)
        && (a.missing, a.corrections, a.notes) == (b.missing, b.corrections, b.notes)
        && (a.amendments, a.origin) == (b.amendments, b.origin)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// One line inside a row: the duties of one lead agency.
package struct AnnexLine: Hashable, Sendable {
  /// Cells of this line by position of the leaf column.
  package let cells: [Int: AnnexCell]
  /// Positions in the row's `duties`.
  package let duties: Range<Int>

  package init(cells: [Int: AnnexCell], duties: Range<Int>) {
    self.cells = cells
    self.duties = duties
  }
}

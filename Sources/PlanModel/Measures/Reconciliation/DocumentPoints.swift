/// Collects what plans, their annexes and letters lack, correct and remark.
struct DocumentPoints {
  private(set) var gaps: [Gap] = []
  private(set) var corrections: [PlacedCorrection] = []
  private(set) var notes: [PlacedNote] = []
  private(set) var deadlines: [DerivedDeadlines] = []

  init(_ library: PlanLibrary) {
    for (position, plan) in library.plans.enumerated() { add(plan, at: position) }
    for ref in library.letters.refs { add(library.letters[ref], ref) }
  }

  private mutating func add(_ plan: Plan, at position: Int) {
    let place = RecordPlace(.plan(position), plan.origin)
    let fields: [(Gap.Field, Missing?)] = [
      (.number, plan.documentNumber.missing), (.title, plan.title.missing), (.issuePlace, plan.place.missing),
      (.date, plan.date.missing), (.legalBases, plan.legalBases.missing), (.signer, plan.signer.missing),
      (.recipients, plan.recipients.missing),
    ]
    add(fields, at: place)
    add(plan.targets.flatMap(\.figures).map { (.figure($0.label), $0.value.missing) }, at: place)
    add(plan.corrections, plan.notes, at: place)
    if let body = plan.body {
      add(body.corrections, body.notes, at: RecordPlace(.planBody(position), body.origin))
    }
    for (index, annex) in plan.annexes.enumerated() { add(annex, at: index, plan: position) }
  }

  private mutating func add(_ letter: Letter, _ ref: Ref<Letter>) {
    let place = RecordPlace(.letter(ref), letter.origin)
    let fields: [(Gap.Field, Missing?)] = [
      (.number, letter.number.missing), (.issuePlace, letter.place.missing), (.date, letter.date.missing),
      (.legalBases, letter.legalBases.missing), (.signer, letter.signer.missing),
      (.recipients, letter.recipients.missing),
    ]
    add(fields, at: place)
    add(letter.corrections, letter.notes, at: place)
  }

  private mutating func add(_ annex: Annex, at index: Int, plan: Int) {
    let place = RecordPlace(.annex(plan: plan, index), annex.origin)
    add(annex.corrections, annex.notes, at: place)
    for (position, group) in annex.groups.enumerated() {
      let place = RecordPlace(.group(plan: plan, annex: index, position), group.origin)
      let isLost = !group.rows.isEmpty && annex.rows[group.rows].allSatisfy { $0.missing != nil }
      // Where every row of a group is lost, the rows say so.
      if !isLost { add([(.heading, group.missing)], at: place) }
      add(cells: group.cells, of: annex, at: place)
      add(group.corrections, group.notes, at: place)
    }
    for (position, row) in annex.rows.enumerated() {
      let place = RecordPlace(.row(plan: plan, annex: index, position), row.origin)
      add([(.row, row.missing)], at: place)
      for column in row.cells.indices { add(row.cells[column], in: column, of: annex, at: place) }
      for line in row.lines { add(cells: line.cells, of: annex, at: place) }
      add(row.corrections, row.notes, at: place)
    }
    addDeadlines(of: annex, at: place)
  }

  /// The bases in the order in which they first occur; the row's own cell is none.
  private mutating func addDeadlines(of annex: Annex, at place: RecordPlace) {
    var order: [Duty.DueBasis] = []
    var counts: [Duty.DueBasis: Int] = [:]
    for duty in annex.rows.lazy.flatMap(\.duties) where duty.dueBasis.isDerived {
      if counts[duty.dueBasis] == nil { order.append(duty.dueBasis) }
      counts[duty.dueBasis, default: 0] += 1
    }
    deadlines += order.map { DerivedDeadlines(place: place, basis: $0, count: counts[$0] ?? 0) }
  }

  private mutating func add(cells: [Int: AnnexCell], of annex: Annex, at place: RecordPlace) {
    for column in annex.columns.indices {
      if let cell = cells[column] { add(cell, in: column, of: annex, at: place) }
    }
  }

  private mutating func add(_ cell: AnnexCell, in column: Int, of annex: Annex, at place: RecordPlace) {
    guard let missing = cell.missing, annex.columns.indices.contains(column) else { return }
    gaps.append(Gap(place: place, field: .cell(annex.columns[column].label), reason: missing.reason))
  }

  private mutating func add(_ fields: [(Gap.Field, Missing?)], at place: RecordPlace) {
    for (field, missing) in fields {
      if let missing { gaps.append(Gap(place: place, field: field, reason: missing.reason)) }
    }
  }

  private mutating func add(_ corrections: [Correction], _ notes: [String], at place: RecordPlace) {
    self.corrections += corrections.map { PlacedCorrection(place: place, correction: $0) }
    self.notes += notes.map { PlacedNote(place: place, text: $0) }
  }
}

extension Duty.DueBasis {
  fileprivate var isDerived: Bool {
    switch self {
    case .text, .milestone, .rule: true
    case .cell, .none: false
    }
  }
}

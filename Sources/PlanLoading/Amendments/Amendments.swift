import Diagnostics
import PlanModel

/// A letter that amends rows, with the day from which its changes hold.
struct AmendingLetter {
  let ref: Ref<Letter>?
  let slug: String
  let date: Located<CalendarDate>
  let amendments: [AmendmentRecord]
}

/// Applies the letters that amend annex rows (điều chỉnh, bổ sung kế hoạch), in order of time.
struct Amendments {
  private let annexes: [(year: Int, result: AnnexResult)]
  private var builders: [AnnexBuilder?]
  private let registers: Registers
  /// The first day on which the plan of a year can have been in force.
  private let firstDays: [Int: CalendarDate]
  private let positions: [String: (annex: Int, row: Int)]
  private let ids: [String]
  private var states: [String: AmendedRowState] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ annexes: [(year: Int, result: AnnexResult)], registers: Registers, firstDays: [Int: CalendarDate]) {
    (self.annexes, self.registers, self.firstDays) = (annexes, registers, firstDays)
    builders = annexes.map(\.result.builder)
    var positions: [String: (annex: Int, row: Int)] = [:]
    var ids: [String] = []
    for (position, annex) in annexes.enumerated() {
      for (index, row) in (annex.result.annex?.rows ?? []).enumerated()
      where row.printedIn == nil && positions[row.id] == nil {
        positions[row.id] = (position, index)
        ids.append(row.id)
      }
    }
    (self.positions, self.ids) = (positions, ids)
  }

  /// The annexes with what the letters amend, in the order given.
  mutating func apply(_ letters: [AmendingLetter]) -> [AnnexResult] {
    for letter in letters.sorted(by: { ($0.date.value, $0.slug) < ($1.date.value, $1.slug) }) { apply(letter) }
    var rows: [Int: [AnnexRow]] = [:]
    for (id, state) in states where !state.amendments.isEmpty {
      guard let place = positions[id] else { continue }
      var all = rows[place.annex] ?? annexes[place.annex].result.annex?.rows ?? []
      for (offset, amendments) in state.amendments.enumerated() {
        all[place.row + offset] = all[place.row + offset].amended(by: amendments)
      }
      rows[place.annex] = all
    }
    return annexes.indices.map { position in
      rows[position].map { annexes[position].result.replacing(rows: $0) } ?? annexes[position].result
    }
  }

  private mutating func apply(_ letter: AmendingLetter) {
    var order: [String] = []
    var changes: [String: [RowChange]] = [:]
    for (index, amendment) in letter.amendments.enumerated() {
      guard let id = amendment.row, let place = place(of: id), isInTime(letter, annexes[place.annex].year),
        let change = change(amendment, number: index + 1, of: letter, row: id.value, at: place)
      else { continue }
      if changes[id.value] == nil { order.append(id.value) }
      changes[id.value, default: []].append(change)
    }
    for id in order { rebuild(id, changes[id] ?? [], by: letter) }
  }

  private mutating func place(of row: Located<String>) -> (annex: Int, row: Int)? {
    if let place = positions[row.value] { return place }
    let near = diagnostics.count < 100 ? DidYouMean.nearest(to: row.value, among: ids) : nil
    diagnostics.append(
      Diagnostic(
        .referenceUnknown, at: row.place, ["kind": "dòng phụ lục", "id": row.value],
        suggestion: near.map(DidYouMean.question)))
    return nil
  }

  /// A letter amends only what was issued before it; one that comes too early is reported once.
  private mutating func isInTime(_ letter: AmendingLetter, _ year: Int) -> Bool {
    guard let first = firstDays[year], letter.date.value < first else { return true }
    let fault = Diagnostic(.amendOlderThanPlan, at: letter.date.place, ["year": String(year)])
    if !diagnostics.contains(fault) { diagnostics.append(fault) }
    return false
  }

  private mutating func change(
    _ amendment: AmendmentRecord, number: Int, of letter: AmendingLetter, row id: String,
    at place: (annex: Int, row: Int)
  ) -> RowChange? {
    guard let builder = builders[place.annex], let issued = annexes[place.annex].result.annex else {
      return nil
    }
    var state = states[id] ?? AmendedRowState(builder.drafts[place.row], issued: issued.rows[place.row])
    defer { states[id] = state }
    let reason = amendment.reason?.value ?? ""
    if let first = state.withdrawn {
      diagnostics.append(
        Diagnostic(
          .amendWithdrawn, at: amendment.row?.place ?? amendment.place, ["row": id],
          notes: [.init("đưa ra khỏi kế hoạch ở đây", at: first)]))
      return nil
    }
    if amendment.isWithdrawal {
      state.withdrawn = amendment.withdrawn?.place ?? amendment.place
      return RowChange(number: number, subject: .withdrawal, reason: reason)
    }
    var reading = AmendmentReading(builder)
    let applied = reading.apply(amendment, to: &state)
    diagnostics += reading.diagnostics
    guard let applied else { return nil }
    if let first = state.changed[applied.part], first.date == letter.date.value {
      diagnostics.append(
        Diagnostic(
          .amendTwice, at: amendment.place, ["row": id, "cell": amendment.cell?.value ?? ""],
          notes: [.init("lần đầu ở đây", at: first.place)]))
    }
    state.changed[applied.part] = (letter.date.value, amendment.place)
    return RowChange(number: number, subject: .cell(applied.change), reason: reason)
  }

  /// Builds the row as the letter leaves it; what the new words refer to must exist, and on that day.
  private mutating func rebuild(_ id: String, _ changes: [RowChange], by letter: AmendingLetter) {
    guard var state = states[id], let place = positions[id] else { return }
    builders[place.annex]?.diagnostics = []
    let corrections = builders[place.annex].map { state.corrections($0.columns) }
    guard
      let rows = builders[place.annex]?.build(state.record, id: id, in: state.scope, corrections: corrections),
      let row = rows.first, let found = builders[place.annex]?.diagnostics
    else { return }
    if !found.isEmpty {
      let known = Set(annexes[place.annex].result.diagnostics)
      diagnostics += found.filter { !known.contains($0) }
    }
    checkValidity(of: row.bodies.subtracting(state.row.bodies), named: changes, by: letter)
    state.row = row
    if let ref = letter.ref {
      if state.amendments.isEmpty { state.amendments = rows.map { _ in [] } }
      for offset in state.amendments.indices where offset < rows.count {
        state.amendments[offset].append(
          RowAmendment(letter: ref, date: letter.date.value, changes: changes, row: rows[offset]))
      }
    }
    states[id] = state
  }

  private mutating func checkValidity(
    of bodies: Set<Ref<Agency>>, named changes: [RowChange], by letter: AmendingLetter
  ) {
    let day = TimeExpression.within(.day(letter.date.value))
    guard let number = changes.first?.number else { return }
    let amendment = letter.amendments[number - 1]
    for ref in bodies.sorted(by: { $0.index < $1.index }) {
      guard let agency = registers.agencies[ref], !agency.exists(at: day) else { continue }
      diagnostics.append(Diagnostic(.agencyNotValid, at: amendment.to?.place ?? amendment.place, ["id": agency.id]))
    }
  }
}

extension AnnexRow {
  /// The bodies that the row names.
  fileprivate var bodies: Set<Ref<Agency>> {
    Set((developer.map { [$0] } ?? []) + duties.flatMap { $0.leads + $0.cooperating })
  }
}

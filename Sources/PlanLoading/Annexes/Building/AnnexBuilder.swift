import Diagnostics
import PlanModel

/// Makes an annex out of its record: resolves what it refers to, derives ids and due dates, and checks what is said.
struct AnnexBuilder {
  let record: AnnexRecord
  let path: String
  let context: AnnexContext
  let columns: [AnnexColumn]
  var diagnostics: [Diagnostic] = []
  var rowPlaces: [Place] = []
  /// The rows as written, by position in `Annex.rows`: letters that amend them build them anew.
  private(set) var drafts: [Draft] = []
  var carriedPlaces: [Place?] = []
  var statedCounts: [StatedCount] = []
  var wordings: WordingTable
  var numbering = Numbering()
  /// What cells that name bodies were found to say; the same few texts stand in most rows.
  var bodies: [NamedCell: [Ref<Agency>]] = [:]
  private var groups: [AnnexGroup?] = []
  /// Items that were neither group nor row: where there are some, rows cannot be counted.
  private var unreadable = 0
  private(set) var rows: [AnnexRow] = []
  var totals: [AnnexTotal] = []
  /// The numbers of each row by column position; nil for one that is lost or not read.
  var numbers: [[Int: [Quantity?]]] = []
  /// Merged cells whose number was taken with the first of their rows.
  var countedCells: Set<Place> = []

  /// A row as written, with what it takes over from its groups.
  struct Draft {
    let record: RowRecord
    let scope: BodyScope
  }

  init(_ record: AnnexRecord, path: String, context: AnnexContext) {
    self.record = record
    self.path = path
    self.context = context
    columns = record.columns.columns
    wordings = WordingTable(record.wording)
  }

  var id: String { record.id?.value ?? "" }

  mutating func build() -> Annex {
    checkDutyDue()
    let pending = add(record.body ?? [], in: BodyScope())
    settle(pending, over: rows.indices, isWhole: unreadable == 0)
    totals.sort { ($0.rowsBefore, $0.groupsBefore) < ($1.rowsBefore, $1.groupsBefore) }
    if record.body != nil { wordings.reportUnused(&diagnostics) }
    let origin = Origin(file: path, record: id)
    reconcile(
      record.body != nil && unreadable == 0 ? record.stated : nil, .rows(annex: id), named: "các dòng của phụ lục",
      counted: rows.count { $0.printedIn == nil }, origin: origin)
    let texts = [
      "title": record.title?.value, "reference": record.reference?.value, "number": record.number?.value,
    ].mapValues { [$0 ?? ""] }
    let corrections = record.corrections.compactMap { correction in
      check(correction, cells: ["title", "reference", "number"], texts: texts)
    }
    return Annex(
      id: id, number: record.number?.value ?? "", title: record.title?.value ?? "",
      reference: record.reference?.value ?? "", orientation: record.orientation?.value ?? .portrait,
      profile: record.profile?.value ?? .asIssued, textSize: record.textSize?.value,
      headings: record.columns.headings, columns: columns, groups: groups.compactMap(\.self), rows: rows,
      totals: totals,
      corrections: corrections, notes: record.notes.map(\.value), origin: origin)
  }

  /// Adds the items of one body; its totals wait until all of its rows are there.
  private mutating func add(_ items: [BodyRecord], in scope: BodyScope) -> [PendingTotal] {
    var pending: [PendingTotal] = []
    for item in items {
      switch item {
      case .group(let group): add(group, in: scope)
      case .unreadable: unreadable += 1
      case .total(let total):
        pending.append(PendingTotal(record: total, rowsBefore: rows.count, groupsBefore: groups.count))
      case .row(let row):
        let built = build(row, in: scope)
        rowPlaces += built.map { _ in row.place }
        drafts += built.map { _ in Draft(record: row, scope: scope) }
        carriedPlaces += built.map { _ in row.carriedFrom?.place }
        rows += built
      }
    }
    return pending
  }

  private mutating func add(_ group: GroupRecord, in scope: BodyScope) {
    let position = groups.count
    groups.append(nil)
    if let series = group.series { numbering.begin(series, &diagnostics) }
    let unit = context.registers.units.resolve(group.unit, &diagnostics)
    checkMerged(group.cells, in: scope)
    let (first, unread) = (rows.count, unreadable)
    let inner = scope.inside(group, unit: unit)
    let pending = add(group.body, in: inner)
    settle(pending, over: first..<rows.count, isWhole: unreadable == unread)
    let origin = Origin(file: path, record: "\(id).\(position + 1)")
    let name = group.heading?.value ?? group.marker?.value ?? ""
    reconcile(
      unreadable == unread ? group.stated : nil, .groupRows(annex: id, group: name),
      named: "các dòng của nhóm “\(name)”",
      counted: rows[first...].count { $0.printedIn == nil }, origin: origin)
    groups[position] = AnnexGroup(
      depth: scope.depth, marker: group.marker?.value, heading: group.heading?.value ?? "",
      missing: group.missing?.value, unit: unit, rows: first..<rows.count,
      cells: Dictionary(group.cells.map { ($0.column, $0.cell) }, uniquingKeysWith: { first, _ in first }),
      corrections: corrections(of: group), notes: group.notes.map(\.value), origin: origin)
  }

  private mutating func corrections(of group: GroupRecord) -> [Correction] {
    if group.corrections.isEmpty { return [] }
    var texts = ["group": [group.heading?.value ?? ""], "marker": [group.marker?.value ?? ""]]
    for cell in group.cells { texts[columns[cell.column].id] = [cell.cell.text] }
    return group.corrections.compactMap { check($0, cells: ["group", "marker"] + columns.map(\.id), texts: texts) }
  }

  private mutating func reconcile(
    _ stated: StatedNumber?, _ subject: StatedCount.Subject, named name: String, counted: Int, origin: Origin
  ) {
    let count = stated?.reconcile(subject, named: name, counted: counted, origin: origin, &diagnostics)
    if let count = count ?? nil { statedCounts.append(count) }
  }

  private mutating func checkDutyDue() {
    guard let milestone = record.dutyDue?.milestone, !columns.contains(where: { $0.milestone == milestone.value })
    else { return }
    report(.annexDueMilestone, at: milestone.place, ["milestone": milestone.value.rawValue])
  }

  mutating func report(
    _ message: MessageID, at place: Place, _ arguments: [String: String] = [:], suggestion: String? = nil
  ) {
    diagnostics.append(Diagnostic(message, at: place, arguments, suggestion: suggestion))
  }
}

/// A text that names bodies, in a row of a unit.
struct NamedCell: Hashable {
  let text: String
  let unit: Ref<AdministrativeUnit>?
}

/// What a row takes over from the groups around it.
struct BodyScope {
  var depth = 0
  var unit: Ref<AdministrativeUnit>?
  var series: String?
  /// Cells of groups by column position.
  var cells: [Int: CellRecord] = [:]

  func inside(_ group: GroupRecord, unit: Ref<AdministrativeUnit>?) -> BodyScope {
    var inner = self
    inner.depth += 1
    inner.unit = unit ?? self.unit
    inner.series = group.series?.value ?? series
    for cell in group.cells { inner.cells[cell.column] = cell }
    return inner
  }
}

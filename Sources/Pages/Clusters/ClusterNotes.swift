import PlanModel

extension ClusterDossier {
  /// The documents and articles that the page uses, in register order.
  var sources: [[Inline]] {
    let plan = (rows.isEmpty ? [] : context.plan.plan.sources) + others.flatMap(\.plan.plan.sources)
    return context.sourceList(plan + cluster.facts.flatMap(\.sources) + events.flatMap(\.sources), links: links)
  }

  /// What the reader must know: press, slips, losses, the end of the district level.
  var notes: [String] {
    var notes: [String] = []
    if events.isEmpty { notes.append(words(.clusterNoteNoLog)) }
    if events.contains(where: context.isFromPress) { notes.append(words(.notePress)) }
    if let note = cluster.note { notes.append(note) }
    if !rows.isEmpty, let missing = cluster.missing { notes.append(missing.reason.capitalised) }
    for place in rows { notes += rowNotes(place, in: context, name: context.name(ofRowAt: place)) }
    for view in others {
      notes += view.rows(of: ref).flatMap { rowNotes($0, in: view, name: view.nameWithPlan(ofRowAt: $0)) }
    }
    notes += context.validityNote(of: cluster.unit)
    return notes
  }

  private func rowNotes(_ place: RowPlace, in context: PageContext, name: String) -> [String] {
    let row = context.row(at: place)
    let groups = context.annex(at: place).groups.filter { $0.rows.contains(place.row) }
    var reasons: [String] = []
    func add(_ missing: Missing?) {
      if let reason = missing?.reason, !reasons.contains(reason) { reasons.append(reason) }
    }
    add(row.missing)
    for cell in row.cells { add(cell.missing) }
    for cell in groups.flatMap(\.cells).sorted(by: { $0.key < $1.key }) { add(cell.value.missing) }
    let corrections = row.corrections.map { context.words(of: $0, in: context.annex(at: place)) }
    return (reasons + corrections + row.notes).map { words(.rowNote, name, $0) }
  }
}

extension PageContext {
  /// What readers must know of a unit that has ended; empty where it stands.
  func validityNote(of unit: Ref<AdministrativeUnit>) -> [String] {
    guard let end = library.units[unit].validTo, end <= measures.cutOff else { return [] }
    let key: WordingKey = library.units[unit].kind.isDistrictLevel ? .noteDistrictLevel : .noteUnitEnded
    return [wording(key, DateText.day(end.dayAfter))]
  }

  /// "Kế hoạch năm 2021 đã hết kỳ thực hiện."; empty while the plan year runs.
  func planOverNote() -> [String] {
    guard plan.plan.hasAnnexes else { return [] }
    let end = CalendarPeriod.year(plan.plan.year).lastDay
    return end <= measures.cutOff ? [wording(.notePlanOver, String(plan.plan.year))] : []
  }
}

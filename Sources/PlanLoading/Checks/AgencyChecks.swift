import Diagnostics
import PlanModel

/// What must hold among the agencies.
struct AgencyChecks {
  let registers: Registers
  let records: [AgencyRecord]

  func run(_ diagnostics: inout [Diagnostic]) {
    for record in records { check(record, &diagnostics) }
    checkCircles(&diagnostics)
    checkSpellings(&diagnostics)
  }

  private func check(_ record: AgencyRecord, _ diagnostics: inout [Diagnostic]) {
    guard let kind = record.kind else { return }
    switch kind.value {
    case .collective:
      if !record.namesMembers, record.note == nil {
        diagnostics.append(Diagnostic(.agencyMembersNeeded, at: kind.place))
      }
    case .peoplesCommittee:
      if !record.namesUnit { diagnostics.append(Diagnostic(.agencyUnitNeeded, at: kind.place)) }
    case .department, .board, .body, .company, .developerOfRow, .press: break
    }
    if kind.value != .collective, let member = record.members.first {
      diagnostics.append(Diagnostic(.agencyMembersNeedless, at: member.place))
    }
    if record.isDeveloperFile, kind.value != .company {
      diagnostics.append(Diagnostic(.agencyNotCompany, at: kind.place))
    }
    if let first = record.successors.first, !record.validity.hasEnd {
      diagnostics.append(Diagnostic(.successorsWithoutEnd, at: first.place))
    }
    guard let end = record.validity.to else { return }
    for successor in record.successors {
      let agency = registers.agencies.table.ref(successor.value).flatMap { registers.agencies[$0] }
      if let agency, !agency.exists(on: end.value.dayAfter) {
        diagnostics.append(Diagnostic(.successorNotValid, at: successor.place, ["id": successor.value]))
      }
    }
  }

  private func checkCircles(_ diagnostics: inout [Diagnostic]) {
    let members = records.map { record in
      record.members.compactMap { registers.agencies.table.ref($0.value)?.index }
    }
    for start in CycleCheck.starts(members) {
      let record = records[start]
      diagnostics.append(
        Diagnostic(.agencyMemberCircle, at: record.members.first?.place ?? record.place, ["id": record.id.value]))
    }
  }

  /// Reports a spelling that stands for two agencies which no unit tells apart.
  private func checkSpellings(_ diagnostics: inout [Diagnostic]) {
    struct Key: Hashable {
      let spelling: String
      let unit: String?
    }
    var owners: [Key: (record: Int, place: Place)] = [:]
    for (position, record) in records.enumerated() {
      for spelling in (record.name.map { [$0] } ?? []) + record.aliases {
        let key = Key(spelling: AgencyDirectory.key(spelling.value[...]), unit: record.unit?.value)
        guard let owner = owners[key] else {
          owners[key] = (position, spelling.place)
          continue
        }
        let isOwn = owner.record == position
        diagnostics.append(
          Diagnostic(
            isOwn ? .agencySpellingTwice : .agencySpellingShared, at: spelling.place,
            ["spelling": spelling.value, "id": records[owner.record].id.value],
            notes: [Diagnostic.Note("lần đầu ở đây", at: owner.place)]))
      }
    }
  }
}

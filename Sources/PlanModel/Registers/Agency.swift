/// The kind of a body that leads, cooperates, develops or reports.
package enum AgencyKind: String, Hashable, Sendable, CaseIterable {
  case department
  case peoplesCommittee = "peoples-committee"
  /// A public project management board (ban quản lý dự án).
  case board
  /// Centre, institute and other public bodies.
  case body
  /// An infrastructure developer that is a company (doanh nghiệp chủ đầu tư hạ tầng).
  case company
  /// Several bodies under one name ("các Sở, ngành"); its members are listed.
  case collective
  /// A word that each row resolves to its own developer ("Chủ đầu tư").
  case developerOfRow = "developer-of-row"
  /// Press and other public sources, as the sender of facts that no unit reported.
  case press
}

/// A body of the registers (cơ quan, đơn vị, chủ đầu tư).
///
/// It never changes; it is a class so that whoever asks the register copies one reference.
package final class Agency: Registered, Hashable {
  package let id: String
  package let kind: AgencyKind
  /// Full name as it stands in running text: `Sở Công Thương`.
  package let name: String
  /// Other spellings that stand in documents.
  package let aliases: [String]
  /// The unit whose committee or board it is; an alias shared by several bodies is resolved by it.
  package let unit: Ref<AdministrativeUnit>?
  /// The bodies of a collective, in register order.
  package let members: [Ref<Agency>]
  package let validFrom: CalendarDate?
  package let validTo: CalendarDate?
  package let successors: [Ref<Agency>]
  package let note: String?
  package let sources: [Ref<Source>]
  package let origin: Origin

  package init(
    id: String, kind: AgencyKind, name: String, aliases: [String], unit: Ref<AdministrativeUnit>?,
    members: [Ref<Agency>], validFrom: CalendarDate?, validTo: CalendarDate?, successors: [Ref<Agency>],
    note: String?, sources: [Ref<Source>], origin: Origin
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.unit = unit
    self.members = members
    self.validFrom = validFrom
    self.validTo = validTo
    self.successors = successors
    self.note = note
    self.sources = sources
    self.origin = origin
  }

  package static func == (a: Agency, b: Agency) -> Bool {
    a === b
      || (a.id, a.kind, a.name, a.aliases, a.unit) == (b.id, b.kind, b.name, b.aliases, b.unit)
        && (a.members, a.validFrom, a.validTo, a.successors) == (b.members, b.validFrom, b.validTo, b.successors)
        && (a.note, a.sources, a.origin) == (b.note, b.sources, b.origin)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

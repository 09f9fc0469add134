import DataSyntax
import Diagnostics
import PlanModel

/// A record of `agencies.yaml` or `developers.yaml` as written.
struct AgencyRecord {
  /// Where what it lacks is reported.
  let place: Place
  let id: Located<String>
  let kind: Located<AgencyKind>?
  let name: Located<String>?
  let aliases: [Located<String>]
  let unit: Located<String>?
  let members: [Located<String>]
  /// Whether there is a key `members`, readable or not.
  let namesMembers: Bool
  let namesUnit: Bool
  let validity: ValidityRecord
  let successors: [Located<String>]
  let sources: [Located<String>]
  let note: Located<String>?

  init(_ reader: inout MappingReader) {
    place = reader.place
    id = reader.ownID()
    kind = reader.required("kind", .choice)
    name = reader.required("name", .line)
    aliases = reader.list("aliases", .line)
    unit = reader.optional("unit", .id)
    members = reader.list("members", .id)
    namesMembers = reader.keyPlace("members") != nil
    namesUnit = reader.keyPlace("unit") != nil
    validity = ValidityRecord(&reader)
    successors = reader.list("successors", .id)
    sources = reader.list("sources", .id)
    note = reader.optional("note", .paragraphs)
  }

  /// Whether it stands in the file of developers.
  var isDeveloperFile: Bool { place.path.hasPrefix("developers.") }

  /// Reads `agencies.yaml` or `developers.yaml`; `key` is the name of its list.
  static func list(_ document: DataDocument, key: String, _ diagnostics: inout [Diagnostic]) -> [AgencyRecord] {
    diagnostics.collect(MappingReader.read(document) { $0.records(key, isRequired: true) { AgencyRecord(&$0) } })
      ?? []
  }
}

extension Agency {
  convenience init?(
    _ record: AgencyRecord, agencies: ReferenceTable<Agency>, units: ReferenceTable<AdministrativeUnit>,
    sources: ReferenceTable<Source>, _ diagnostics: inout [Diagnostic]
  ) {
    let unit = units.resolve(record.unit, &diagnostics)
    let members = agencies.resolve(record.members, &diagnostics).sorted { $0.index < $1.index }
    let successors = agencies.resolve(record.successors, &diagnostics)
    let sources = sources.resolve(record.sources, &diagnostics)
    guard let kind = record.kind, let name = record.name else { return nil }
    self.init(
      id: record.id.value, kind: kind.value, name: name.value, aliases: record.aliases.map(\.value), unit: unit,
      members: members, validFrom: record.validity.from?.value, validTo: record.validity.to?.value,
      successors: successors, note: record.note?.value, sources: sources, origin: Origin(record.id))
  }
}

import DataSyntax
import Diagnostics
import PlanModel

/// A file `clusters/<unit>.yaml` as written.
struct ClusterFileRecord {
  let unit: Located<String>?
  let clusters: [ClusterRecord]

  init(_ reader: inout MappingReader) {
    unit = reader.required("unit", .id)
    clusters = reader.records("clusters", isRequired: true) { ClusterRecord(&$0) }
  }
}

/// A record of a cluster file as written.
struct ClusterRecord {
  let id: Located<String>
  let name: Located<String>?
  let isCraftVillage: Located<Bool>?
  let aliases: [Located<String>]
  let extends: Located<String>?
  let missing: Located<Missing>?
  let note: Located<String>?
  let facts: [ClusterFactRecord]

  init(_ reader: inout MappingReader) {
    id = reader.ownID()
    name = reader.required("name", .line)
    isCraftVillage = reader.optional("craftVillage", .yesNo)
    aliases = reader.list("aliases", .line)
    extends = reader.optional("extends", .id)
    missing = reader.missing()
    note = reader.optional("note", .paragraphs)
    facts = reader.records("facts") { ClusterFactRecord(&$0) }
  }
}

extension Cluster {
  convenience init?(
    _ record: ClusterRecord, unit: Ref<AdministrativeUnit>?, clusters: ReferenceTable<Cluster>,
    sources: ReferenceTable<Source>, _ diagnostics: inout [Diagnostic]
  ) {
    let extends = clusters.resolve(record.extends, &diagnostics)
    var facts: [ClusterFact] = []
    for record in record.facts {
      if let fact = ClusterFact(record, sources: sources, &diagnostics) { facts.append(fact) }
    }
    guard let unit, let name = record.name else { return nil }
    self.init(
      id: record.id.value, name: name.value, aliases: record.aliases.map(\.value),
      isCraftVillage: record.isCraftVillage?.value ?? false, unit: unit, extends: extends, facts: facts,
      note: record.note?.value, missing: record.missing?.value, origin: Origin(record.id))
  }
}

import DataSyntax
import Diagnostics
import PlanModel

/// A record of `units.yaml` as written.
struct UnitRecord {
  let id: Located<String>
  let kind: Located<UnitKind>?
  let name: Located<String>?
  let parent: Located<String>?
  let validity: ValidityRecord
  let successors: [Located<String>]
  /// Whether there is a key `successors` or `successorsMissing`, readable or not.
  let namesSuccessors: Bool
  let successorsMissing: Located<Missing>?
  let sources: [Located<String>]

  init(_ reader: inout MappingReader) {
    id = reader.ownID()
    kind = reader.required("kind", .choice)
    name = reader.required("name", .line)
    parent = reader.optional("parent", .id)
    validity = ValidityRecord(&reader)
    successors = reader.list("successors", .id)
    successorsMissing = reader.missing("successorsMissing")
    namesSuccessors = reader.keyPlace("successors") != nil || reader.keyPlace("successorsMissing") != nil
    sources = reader.list("sources", .id)
  }

  static func list(_ document: DataDocument, _ diagnostics: inout [Diagnostic]) -> [UnitRecord] {
    diagnostics.collect(MappingReader.read(document) { $0.records("units", isRequired: true) { UnitRecord(&$0) } })
      ?? []
  }
}

extension AdministrativeUnit {
  convenience init?(
    _ record: UnitRecord, units: ReferenceTable<AdministrativeUnit>, sources: ReferenceTable<Source>,
    _ diagnostics: inout [Diagnostic]
  ) {
    let parent = units.resolve(record.parent, &diagnostics)
    let successors = units.resolve(record.successors, &diagnostics)
    let sources = sources.resolve(record.sources, &diagnostics)
    guard let kind = record.kind, let name = record.name else { return nil }
    self.init(
      id: record.id.value, kind: kind.value, name: name.value, validFrom: record.validity.from?.value,
      validTo: record.validity.to?.value, parent: parent, successors: successors,
      successorsMissing: record.successorsMissing?.value, sources: sources,
      origin: Origin(record.id))
  }
}

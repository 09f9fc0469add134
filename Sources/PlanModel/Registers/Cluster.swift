/// An industrial cluster (cụm công nghiệp, CCN), or one phase of it.
///
/// It never changes; it is a class so that whoever asks the register copies one reference.
package final class Cluster: Registered, Hashable {
  package let id: String
  /// Name without "Cụm công nghiệp": `Võng Xuyên`, `Liên Hiệp - Giai đoạn 2`.
  package let name: String
  /// Other spellings that stand in documents.
  package let aliases: [String]
  package let isCraftVillage: Bool
  package let unit: Ref<AdministrativeUnit>
  /// The operating cluster that this one extends or is a later phase of.
  package let extends: Ref<Cluster>?
  /// Dated facts of the register: area, decisions, investment, communes.
  package let facts: [ClusterFact]
  package let note: String?
  /// Why no annex row tells of it, where the row was lost.
  package let missing: Missing?
  package let origin: Origin

  package init(
    id: String, name: String, aliases: [String], isCraftVillage: Bool, unit: Ref<AdministrativeUnit>,
    extends: Ref<Cluster>?, facts: [ClusterFact], note: String?, missing: Missing?, origin: Origin
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.isCraftVillage = isCraftVillage
    self.unit = unit
    self.extends = extends
    self.facts = facts
    self.note = note
    self.missing = missing
    self.origin = origin
  }

  /// The same cluster with only some of its facts.
  func keeping(_ facts: [ClusterFact]) -> Cluster {
    Cluster(
      id: id, name: name, aliases: aliases, isCraftVillage: isCraftVillage, unit: unit, extends: extends, facts: facts,
      note: note, missing: missing, origin: origin)
  }

  package static func == (a: Cluster, b: Cluster) -> Bool {
    a === b
      || (a.id, a.name, a.aliases, a.isCraftVillage) == (b.id, b.name, b.aliases, b.isCraftVillage)
        && (a.unit, a.extends, a.facts) == (b.unit, b.extends, b.facts)
        && (a.note, a.missing, a.origin) == (b.note, b.missing, b.origin)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A fact about a cluster that is no progress: what a source says of it, and when.
///
/// It never changes; it is a class so that the lists it stands in copy one reference.
package final class ClusterFact: Hashable, Sendable {
  /// What the fact is about.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case area
    case establishmentDecision = "establishment-decision"
    case establishmentReported = "establishment-reported"
    case totalInvestment = "total-investment"
    case communes
    case developer
    case occupancy
    case expectedOperation = "expected-operation"
    case other
  }

  package let kind: Kind
  /// The value as it stands: `20,98 ha`, `Quyết định 2800/QĐ-UBND`.
  package let text: String
  /// The number in the text, where the kind has one (area in ha, investment in tỷ đồng, occupancy in %).
  package let quantity: Quantity?
  package let date: TimeExpression
  package let sources: [Ref<Source>]
  package let certainty: Certainty
  package let note: String?

  package init(
    kind: Kind, text: String, quantity: Quantity?, date: TimeExpression, sources: [Ref<Source>],
    certainty: Certainty, note: String?
  ) {
    self.kind = kind
    self.text = text
    self.quantity = quantity
    self.date = date
    self.sources = sources
    self.certainty = certainty
    self.note = note
  }

  package static func == (a: ClusterFact, b: ClusterFact) -> Bool {
    a === b
      || (a.kind, a.text, a.quantity, a.date) == (b.kind, b.text, b.quantity, b.date)
        && (a.sources, a.certainty, a.note) == (b.sources, b.certainty, b.note)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// The kind of an administrative unit (loại đơn vị hành chính).
package enum UnitKind: String, Hashable, Sendable, CaseIterable {
  case city, province
  case urbanDistrict = "urban-district"
  case ruralDistrict = "rural-district"
  case town
  case commune, ward, township

  /// The word before the name, such as "huyện" or "xã".
  package var word: String {
    switch self {
    case .city: "thành phố"
    case .province: "tỉnh"
    case .urbanDistrict: "quận"
    case .ruralDistrict: "huyện"
    case .town: "thị xã"
    case .commune: "xã"
    case .ward: "phường"
    case .township: "thị trấn"
    }
  }

  /// Between province and commune (cấp huyện).
  package var isDistrictLevel: Bool {
    switch self {
    case .urbanDistrict, .ruralDistrict, .town: true
    case .city, .province, .commune, .ward, .township: false
    }
  }
}

/// An administrative unit (đơn vị hành chính) with the time in which it existed.
///
/// It never changes; it is a class so that whoever asks the register copies one reference.
package final class AdministrativeUnit: Registered, Hashable {
  package let id: String
  package let kind: UnitKind
  /// Name without the kind: `Phúc Thọ`.
  package let name: String
  package let validFrom: CalendarDate?
  package let validTo: CalendarDate?
  package let parent: Ref<AdministrativeUnit>?
  package let successors: [Ref<AdministrativeUnit>]
  /// Why the list of successors is not complete.
  package let successorsMissing: Missing?
  package let sources: [Ref<Source>]
  package let origin: Origin

  package init(
    id: String, kind: UnitKind, name: String, validFrom: CalendarDate?, validTo: CalendarDate?,
    parent: Ref<AdministrativeUnit>?, successors: [Ref<AdministrativeUnit>], successorsMissing: Missing?,
    sources: [Ref<Source>], origin: Origin
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.validFrom = validFrom
    self.validTo = validTo
    self.parent = parent
    self.successors = successors
    self.successorsMissing = successorsMissing
    self.sources = sources
    self.origin = origin
  }

  /// The name in running text: `huyện Phúc Thọ`.
  package var nameInText: String { "\(kind.word) \(name)" }

  package static func == (a: AdministrativeUnit, b: AdministrativeUnit) -> Bool {
    a === b
      || (a.id, a.kind, a.name, a.validFrom, a.validTo) == (b.id, b.kind, b.name, b.validFrom, b.validTo)
        && (a.parent, a.successors, a.successorsMissing) == (b.parent, b.successors, b.successorsMissing)
        && (a.sources, a.origin) == (b.sources, b.origin)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

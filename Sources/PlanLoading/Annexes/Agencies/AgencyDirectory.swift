import Diagnostics
import PlanModel

/// Finds bodies by the names and aliases under which documents mention them.
///
/// Names are compared case-sensitively except for the first letter: "các Sở, ngành" and "Các Sở, ngành" are one.
struct AgencyDirectory {
  /// What a name stands for.
  enum Match: Equatable {
    case one(Ref<Agency>)
    /// Several bodies share the name and the row's unit does not tell them apart.
    case several([Ref<Agency>])
    case none
  }

  private let agencies: LoadedRegister<Agency>
  private let units: LoadedRegister<AdministrativeUnit>
  private let bodies: [String: [Ref<Agency>]]
  private let names: [String]
  /// Whether every body's names are known; else a name that is not found says nothing.
  let isComplete: Bool

  init(agencies: LoadedRegister<Agency>, units: LoadedRegister<AdministrativeUnit>) {
    self.agencies = agencies
    self.units = units
    var bodies: [String: [Ref<Agency>]] = [:]
    var names: [String] = []
    let known = agencies.known
    for (ref, agency) in known {
      for name in [agency.name] + agency.aliases {
        let key = Self.key(name[...])
        if bodies[key] == nil { names.append(name) }
        if bodies[key]?.contains(ref) != true { bodies[key, default: []].append(ref) }
      }
    }
    self.bodies = bodies
    self.names = names
    isComplete = known.count == agencies.table.refs.count
  }

  /// The body that a name stands for in a row of a unit.
  ///
  /// Of several bodies with one name it is the one of the unit, else of the unit's parent and so on, else the only
  /// one that belongs to no unit.
  func match(_ name: Substring, in unit: Ref<AdministrativeUnit>?) -> Match {
    guard let found = bodies[Self.key(name)], let first = found.first else { return .none }
    if found.count == 1 { return .one(first) }
    var area = unit
    var steps = 0
    while let current = area, steps < 8 {
      let near = found.filter { agencies[$0]?.unit == current }
      if let only = near.first, near.count == 1 { return .one(only) }
      area = units[current]?.parent
      steps += 1
    }
    let general = found.filter { agencies[$0]?.unit == nil }
    if let only = general.first, general.count == 1 { return .one(only) }
    return .several(found)
  }

  /// The known name nearest to a mistyped one.
  func nearest(to name: Substring) -> String? {
    DidYouMean.nearest(to: String(name), among: names)
  }

  func kind(of ref: Ref<Agency>) -> AgencyKind? { agencies[ref]?.kind }
  func name(of ref: Ref<Agency>) -> String? { agencies[ref]?.name }

  /// What is the same in all spellings that count as one.
  static func key(_ name: Substring) -> String {
    guard let first = name.unicodeScalars.first else { return "" }
    return first.properties.lowercaseMapping + Substring(name.unicodeScalars.dropFirst())
  }
}

import Diagnostics
import PlanModel

/// A thing that others name by its id.
protocol Referable: Registered {
  static func register(in library: PlanLibrary) -> Register<Self>
  static func index(in scope: ModelScope) -> RegisterIndex<Self>
}

extension Ref: Written where Element: Referable {
  func write(to output: inout ModelOutput) {
    Element.register(in: output.library)[self].id.write(to: &output)
  }
}

extension Ref: ModelValue where Element: Referable {
  init(from value: ModelInput) throws(ModelFault) {
    let id = try value.text()
    guard let ref = Element.index(in: value.scope).ref(id) else {
      throw value.fault(.modelReferenceUnknown, ["id": id])
    }
    self = ref
  }
}

extension AdministrativeUnit: Referable {
  static func register(in library: PlanLibrary) -> Register<AdministrativeUnit> { library.units }
  static func index(in scope: ModelScope) -> RegisterIndex<AdministrativeUnit> { scope.units }
}

extension Agency: Referable {
  static func register(in library: PlanLibrary) -> Register<Agency> { library.agencies }
  static func index(in scope: ModelScope) -> RegisterIndex<Agency> { scope.agencies }
}

extension Cluster: Referable {
  static func register(in library: PlanLibrary) -> Register<Cluster> { library.clusters }
  static func index(in scope: ModelScope) -> RegisterIndex<Cluster> { scope.clusters }
}

extension Source: Referable {
  static func register(in library: PlanLibrary) -> Register<Self> { library.sources }
  static func index(in scope: ModelScope) -> RegisterIndex<Self> { scope.sources }
}

extension CityIndicator: Referable {
  static func register(in library: PlanLibrary) -> Register<Self> { library.indicators }
  static func index(in scope: ModelScope) -> RegisterIndex<Self> { scope.indicators }
}

extension Letter: Referable {
  static func register(in library: PlanLibrary) -> Register<Self> { library.letters }
  static func index(in scope: ModelScope) -> RegisterIndex<Self> { scope.letters }
}

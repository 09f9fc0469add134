import Diagnostics
import PlanModel

/// A register whose records are resolved, with the places of its records.
struct LoadedRegister<Element: Registered> {
  let table: ReferenceTable<Element>
  let register: Register<Element>
  /// The place of each record's id, in register order.
  let places: [Place]

  subscript(ref: Ref<Element>) -> Element { register[ref] }
  func place(of ref: Ref<Element>) -> Place { places[ref.index] }

  func resolve(_ id: Located<String>?, _ diagnostics: inout [Diagnostic]) -> Ref<Element>? {
    table.resolve(id, &diagnostics)
  }

  func resolve(_ ids: [Located<String>], _ diagnostics: inout [Diagnostic]) -> [Ref<Element>] {
    table.resolve(ids, &diagnostics)
  }
}

/// The registers that plans, annexes and the log refer to.
///
/// Where a record had faults its element holds stand-ins; such a library is never handed out.
struct Registers {
  let units: LoadedRegister<AdministrativeUnit>
  let agencies: LoadedRegister<Agency>
  let clusters: LoadedRegister<Cluster>
  let sources: LoadedRegister<Source>
  let indicators: LoadedRegister<CityIndicator>
}

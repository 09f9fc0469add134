import Diagnostics
import PlanModel

/// A register as far as its records could be resolved.
struct LoadedRegister<Element: Registered>: Sendable {
  let table: ReferenceTable<Element>
  /// In register order; nil where a record has faults, which are reported.
  private let elements: [Element?]

  init(_ table: ReferenceTable<Element>, _ elements: [Element?]) {
    self.table = table
    self.elements = elements
  }

  /// The record; nil where it has faults: what is checked against it then stays unchecked.
  subscript(ref: Ref<Element>) -> Element? { elements[ref.index] }

  /// Where the record's id is written.
  func place(of ref: Ref<Element>) -> Place { table.places[ref.index] }

  /// All records without faults, in register order.
  var known: [(ref: Ref<Element>, element: Element)] {
    zip(table.refs, elements).compactMap { ref, element in element.map { (ref, $0) } }
  }

  func resolve(_ id: Located<String>?, _ diagnostics: inout [Diagnostic]) -> Ref<Element>? {
    table.resolve(id, &diagnostics)
  }

  func resolve(_ ids: [Located<String>], _ diagnostics: inout [Diagnostic]) -> [Ref<Element>] {
    table.resolve(ids, &diagnostics)
  }

  /// The register of the library: whole where nothing was reported.
  var register: Register<Element> { Register(elements.compactMap(\.self)) }
}

/// The registers that plans, annexes and the log refer to.
struct Registers {
  let units: LoadedRegister<AdministrativeUnit>
  let agencies: LoadedRegister<Agency>
  let clusters: LoadedRegister<Cluster>
  let sources: LoadedRegister<Source>
  let indicators: LoadedRegister<CityIndicator>
}

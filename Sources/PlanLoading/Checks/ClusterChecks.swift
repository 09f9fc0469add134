import Diagnostics
import PlanModel

/// What must hold among the clusters.
struct ClusterChecks {
  let registers: Registers
  let files: [ClusterFileRecord]

  func run(_ diagnostics: inout [Diagnostic]) {
    let records = files.flatMap(\.clusters)
    let extended = records.map { record in record.extends.flatMap { registers.clusters.table.ref($0.value)?.index } }
    for start in CycleCheck.starts(extended.map { $0.map { [$0] } ?? [] }) {
      guard let extends = records[start].extends else { continue }
      diagnostics.append(Diagnostic(.clusterExtendsCircle, at: extends.place, ["id": records[start].id.value]))
    }
    checkNames(&diagnostics)
    checkFiles(&diagnostics)
  }

  /// Reports two clusters of one unit with one name: nothing on a page would tell them apart.
  private func checkNames(_ diagnostics: inout [Diagnostic]) {
    struct Key: Hashable {
      let name: String
      let unit: String
    }
    var first: [Key: Located<String>] = [:]
    for file in files {
      for record in file.clusters {
        guard let name = record.name, let unit = file.unit else { continue }
        let key = Key(name: name.value, unit: unit.value)
        if let other = first[key] {
          let note = Diagnostic.Note("lần đầu ở đây", at: other.place)
          diagnostics.append(Diagnostic(.clusterNameShared, at: name.place, ["name": name.value], notes: [note]))
        } else {
          first[key] = name
        }
      }
    }
  }

  /// A file bears the id of its unit, and a unit has one file.
  private func checkFiles(_ diagnostics: inout [Diagnostic]) {
    for file in files {
      guard let unit = file.unit, registers.units.table.ref(unit.value) != nil else { continue }
      let name = unit.place.path.split(separator: "/").last?.split(separator: ".").first
      if let name, name != unit.value {
        diagnostics.append(
          Diagnostic(.clusterFileUnit, at: unit.place, ["unit": unit.value, "file": String(name)]))
      }
    }
  }
}

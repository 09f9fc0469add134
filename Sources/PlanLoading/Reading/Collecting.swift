import Diagnostics
import PlanModel

extension [Diagnostic] {
  /// Takes over the messages of a reading and gives its record.
  mutating func collect<Record>(_ reading: (record: Record?, diagnostics: [Diagnostic])) -> Record? {
    append(contentsOf: reading.diagnostics)
    return reading.record
  }
}

extension Origin {
  /// The origin of a record, from its id and the place it is written at.
  init(_ id: Located<String>) {
    self.init(file: id.place.path, record: id.value)
  }
}

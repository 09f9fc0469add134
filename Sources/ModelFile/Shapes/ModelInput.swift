import DataSyntax
import Diagnostics
import PlanModel

/// The first fault of a record of a model file.
struct ModelFault: Error {
  let diagnostic: Diagnostic
}

/// What references of a file resolve against, and where the file lies.
struct ModelScope {
  let path: String
  var units = RegisterIndex<AdministrativeUnit>([])
  var agencies = RegisterIndex<Agency>([])
  var clusters = RegisterIndex<Cluster>([])
  var sources = RegisterIndex<Source>([])
  var indicators = RegisterIndex<CityIndicator>([])
  var letters = RegisterIndex<Letter>([])
  /// Whether the file's version keeps the texts of documents.
  var hasPassages = true

  init(path: String) {
    self.path = path
  }
}

/// A value of a model file with its place.
struct ModelInput {
  let node: Node
  let scope: ModelScope

  func text() throws(ModelFault) -> String {
    guard case .scalar(let text) = node.content else { throw shapeFault("chữ hoặc số") }
    return text
  }

  func items() throws(ModelFault) -> [ModelInput] {
    guard case .sequence(let nodes) = node.content else { throw shapeFault("danh sách") }
    return nodes.map { ModelInput(node: $0, scope: scope) }
  }

  func fields() throws(ModelFault) -> ModelFields {
    guard case .mapping(let entries) = node.content else { throw shapeFault("bảng khóa") }
    return ModelFields(entries: entries, object: self)
  }

  func fault(_ message: MessageID, _ arguments: [String: String] = [:]) -> ModelFault {
    let place = Place(path: scope.path, start: node.start, end: node.end)
    return ModelFault(diagnostic: Diagnostic(message, at: place, arguments))
  }

  /// The fault of a text that is not of the form its field needs; `form` is an example.
  func formFault(_ form: String) throws(ModelFault) -> ModelFault {
    fault(.modelValueForm, ["text": try text(), "form": form])
  }

  private func shapeFault(_ expected: String) -> ModelFault { fault(.modelShapeWrong, ["expected": expected]) }
}

/// The fields of an object of a model file; fields that nobody asks for are of a later version and are passed over.
struct ModelFields {
  let entries: [Node.Entry]
  let object: ModelInput

  func input(_ key: String) -> ModelInput? {
    guard let entry = entries.first(where: { $0.key == key }) else { return nil }
    if case .empty = entry.value.content { return nil }
    return ModelInput(node: entry.value, scope: object.scope)
  }

  func required(_ key: String) throws(ModelFault) -> ModelInput {
    guard let input = input(key) else { throw object.fault(.modelFieldMissing, ["key": key]) }
    return input
  }

  func value<Value: ModelValue>(_ key: String) throws(ModelFault) -> Value {
    try Value(from: required(key))
  }

  func optional<Value: ModelValue>(_ key: String) throws(ModelFault) -> Value? {
    guard let input = input(key) else { return nil }
    return try Value(from: input)
  }

  func year(_ key: String) throws(ModelFault) -> Int { try required(key).year() }

  func optionalYear(_ key: String) throws(ModelFault) -> Int? { try input(key)?.year() }

  func list<Value: ModelValue>(_ key: String) throws(ModelFault) -> [Value] {
    try list(key) { (item) throws(ModelFault) in try Value(from: item) }
  }

  func list<Value>(
    _ key: String, _ read: (ModelInput) throws(ModelFault) -> Value
  ) throws(ModelFault) -> [Value] {
    var values: [Value] = []
    for item in try input(key)?.items() ?? [] { values.append(try read(item)) }
    return values
  }

  func origin() throws(ModelFault) -> Origin {
    Origin(file: try value("file"), record: try value("record"))
  }
}

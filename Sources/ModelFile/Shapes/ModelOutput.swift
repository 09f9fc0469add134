import PlanModel

/// Writes records of a library as JSON; references become ids.
///
/// A field without a value and an empty list are left out.
struct ModelOutput {
  private(set) var json: JSONWriter
  let library: PlanLibrary

  init(_ library: PlanLibrary) {
    self.library = library
    json = JSONWriter(reserving: library.clusters.count * Self.bytesPerCluster)
  }

  /// About as many as a site's model has for each of its clusters, rows and reports included (measured: 12 KiB).
  private static let bytesPerCluster = 16_384

  mutating func object(onOneLine: Bool = false, _ fields: (inout ModelOutput) -> Void) {
    json.openObject(onOneLine: onOneLine)
    fields(&self)
    json.closeObject()
  }

  mutating func object(_ key: StaticString, onOneLine: Bool = false, _ fields: (inout ModelOutput) -> Void) {
    json.key(key)
    object(onOneLine: onOneLine, fields)
  }

  mutating func field(_ key: StaticString, _ value: some Written) {
    json.key(key)
    value.write(to: &self)
  }

  mutating func field(_ key: StaticString, _ value: (some Written)?) {
    if let value { field(key, value) }
  }

  /// A field whose name the content gives, or a word of a closed list.
  mutating func field(named key: String, _ value: some Written) {
    json.key(named: key)
    value.write(to: &self)
  }

  mutating func list<Value: Written>(_ key: StaticString, _ values: [Value]) {
    list(key, values) { $1.write(to: &$0) }
  }

  /// References stand on one line.
  mutating func list<Element: Referable>(_ key: StaticString, _ references: [Ref<Element>]) {
    list(key, references, onOneLine: true) { $1.write(to: &$0) }
  }

  /// Ids stand on one line, where the list cannot grow long.
  mutating func list(_ key: StaticString, ids: [String], onOneLine: Bool = true) {
    list(key, ids, onOneLine: onOneLine) { $1.write(to: &$0) }
  }

  mutating func list<Value>(
    _ key: StaticString, _ values: [Value], onOneLine: Bool = false, _ write: (inout ModelOutput, Value) -> Void
  ) {
    guard !values.isEmpty else { return }
    json.key(key)
    array(values, onOneLine: onOneLine, write)
  }

  mutating func array<Value>(
    _ values: [Value], onOneLine: Bool = false, _ write: (inout ModelOutput, Value) -> Void
  ) {
    json.openArray(onOneLine: onOneLine)
    for value in values { write(&self, value) }
    json.closeArray()
  }

  mutating func origin(_ origin: Origin) {
    field("file", origin.file)
    field("record", origin.record)
  }

  mutating func text(_ value: String) { json.text(value) }
  mutating func integer(_ value: Int) { json.integer(value) }
  mutating func boolean(_ value: Bool) { json.boolean(value) }
  mutating func finish() { json.finish() }
}

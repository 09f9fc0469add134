import DataSyntax
import Diagnostics
import PlanModel

/// A field that gives its value or declares it missing, as written.
enum KnownRecord<Value> {
  case given(Value)
  case missing(Located<Missing>)

  var given: Value? {
    if case .given(let value) = self { return value }
    return nil
  }

  func known<Other: Hashable & Sendable>(_ transform: (Value) -> Other?) -> Known<Other>? {
    switch self {
    case .given(let value): transform(value).map(Known.known)
    case .missing(let missing): .missing(missing.value)
    }
  }
}

extension KnownRecord: Sendable where Value: Sendable {}

extension KnownRecord {
  /// The value without its place.
  func known<Inner: Hashable & Sendable>() -> Known<Inner>? where Value == Located<Inner> {
    known(\.value)
  }

  /// The values of a list without their places.
  func known<Inner: Hashable & Sendable>() -> Known<[Inner]>? where Value == [Located<Inner>] {
    known { $0.map(\.value) }
  }
}

extension MappingReader {
  /// A value, or `{missing: {reason: …}}`; one of the two must be there.
  mutating func known<Value>(_ key: String, _ reader: ValueReader<Value>) -> KnownRecord<Located<Value>>? {
    if isDeclaredMissing(key) { return missing(of: key) }
    return required(key, reader).map(KnownRecord.given)
  }

  /// A list of texts, or `{missing: {reason: …}}`; one of the two must be there.
  mutating func knownList<Value>(_ key: String, _ reader: ValueReader<Value>) -> KnownRecord<[Located<Value>]>? {
    if isDeclaredMissing(key) { return missing(of: key) }
    let items = list(key, reader, isRequired: true)
    return items.isEmpty ? nil : .given(items)
  }

  /// A nested mapping, or `{missing: {reason: …}}`; one of the two must be there.
  mutating func knownRecord<Record>(
    _ key: String, _ body: (inout MappingReader) -> Record
  ) -> KnownRecord<Record>? {
    if isDeclaredMissing(key) { return missing(of: key) }
    return record(key, isRequired: true, body).map(KnownRecord.given)
  }

  /// Whether the key's mapping holds nothing but `missing`.
  private func isDeclaredMissing(_ key: String) -> Bool {
    guard let entry = entries.first(where: { $0.key == key }), case .mapping(let inner) = entry.value.content
    else { return false }
    return inner.map(\.key) == ["missing"]
  }

  /// The declaration under the key; nil where it gives no reason, which is reported.
  private mutating func missing<Value>(of key: String) -> KnownRecord<Value>? {
    let declared = record(key) { $0.missing() } ?? nil
    return declared.map(KnownRecord.missing)
  }
}

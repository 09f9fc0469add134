import DataSyntax
import Diagnostics
import PlanModel

extension MappingReader {
  /// A nested mapping.
  mutating func record<Record>(
    _ key: String, isRequired: Bool = false, _ body: (inout MappingReader) -> Record
  ) -> Record? {
    guard let entry = filled(key, isRequired: isRequired) else { return nil }
    return nested(entry.value, heldBy: place(ofKey: entry), label: "khóa “\(key)”", body)
  }

  /// A list of mappings.
  mutating func records<Record>(
    _ key: String, isRequired: Bool = false, _ body: (inout MappingReader) -> Record
  ) -> [Record] {
    var result: [Record] = []
    for node in nodes(key, isRequired: isRequired) {
      if let record = nested(node, heldBy: nil, label: "mục trong “\(key)”", body) { result.append(record) }
    }
    return result
  }

  /// The items of a list as they stand.
  mutating func nodes(_ key: String, isRequired: Bool = false) -> [Node] {
    guard let entry = filled(key, isRequired: isRequired) else { return [] }
    guard case .sequence(let items) = entry.value.content else {
      report(.valueListExpected, at: place(of: entry.value), ["label": "khóa “\(key)”", "found": entry.value.shape])
      return []
    }
    if items.isEmpty { report(.valueEmpty, at: place(ofKey: entry), ["label": "danh sách “\(key)”"]) }
    return items
  }

  /// The entries of a nested mapping whose keys are the content's own, such as cells by column.
  mutating func entries(_ key: String, isRequired: Bool = false) -> [Node.Entry] {
    guard let entry = filled(key, isRequired: isRequired) else { return [] }
    guard case .mapping(let entries) = entry.value.content else {
      report(
        .valueMappingExpected, at: place(of: entry.value), ["label": "khóa “\(key)”", "found": entry.value.shape])
      return []
    }
    if entries.isEmpty { report(.valueEmpty, at: place(ofKey: entry), ["label": "khóa “\(key)”"]) }
    return entries
  }

  /// A declaration that the source lacks something: `{reason: …}`.
  mutating func missing(_ key: String = "missing") -> Located<Missing>? {
    record(key) { $0.required("reason", .paragraphs) }?.map { $0.map(Missing.init) }
  }

  /// The entry of a key with something in it; what is wrong about that is reported.
  mutating func filled(_ key: String, isRequired: Bool) -> Node.Entry? {
    guard let entry = entry(key) else {
      if isRequired { reportMissing(key) }
      return nil
    }
    guard !entry.value.isBlank else {
      report(.valueEmpty, at: place(ofKey: entry), ["label": "khóa “\(key)”"])
      return nil
    }
    return entry
  }
}

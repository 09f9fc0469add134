/// What a name with dots stands for at a point of a template.
struct Resolution {
  /// The model type whose register the first part is read from.
  var model: ObjectIdentifier
  /// The objects before the last part.
  var objects: [(access: ItemsAccess, table: NameTable)]
  var entry: NameEntry
  /// Whether the first part belongs to the innermost model.
  var isInnermost: Bool
}

/// Why a name does not resolve; `part` counts from 0.
enum ResolutionFault: Error {
  case unknown(part: Int, visible: [String])
  case noObject(part: Int, NameEntry)
  case noItem
}

extension Scope {
  func resolve(_ path: NamePath, _ canonical: (NameTable) -> NameTable) -> Result<Resolution, ResolutionFault> {
    let first = path.parts[0].name
    if first == ".", innermost["."] == nil { return .failure(.noItem) }
    guard var table = table(having: first), var entry = table[first] else {
      return .failure(.unknown(part: 0, visible: names))
    }
    var resolution = Resolution(
      model: table.model, objects: [], entry: entry, isInnermost: table.model == innermost.model)
    for part in path.parts.indices.dropFirst() {
      guard case .items(let access, .object, let names) = entry.meaning else {
        return .failure(.noObject(part: part - 1, entry))
      }
      table = canonical(names())
      resolution.objects.append((access, table))
      guard let next = table[path.parts[part].name] else {
        return .failure(.unknown(part: part, visible: table.entries.map(\.name)))
      }
      entry = next
    }
    resolution.entry = entry
    return .success(resolution)
  }
}

extension NameEntry {
  /// What the name stands for, as messages say it.
  var kind: String {
    switch meaning {
    case .text: "văn bản"
    case .flag: "cờ có/không"
    case .markup: "mã HTML đã an toàn"
    case .items(_, .list, _): "danh sách"
    case .items(_, .object, _): "đối tượng"
    case .items(_, .optional, _): "phần có thể vắng"
    }
  }
}

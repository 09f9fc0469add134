import DataSyntax
package import Diagnostics
package import PlanModel

/// What a model file holds, as far as it is read back; measures follow from the library.
package struct ModelFileContents: Sendable {
  package let formatVersion: Int
  package let library: PlanLibrary
}

/// Reads model files of the version that this release writes, and of older ones.
package enum ModelReader {
  /// Reads a model file; `path` is for messages.
  ///
  /// Fields it does not know are passed over. Without contents there is at least one error: what is no JSON, no model
  /// file, of a version that this release does not know, or not whole. Of each record the first fault is told.
  package static func read(
    path: String, bytes: [UInt8]
  ) -> (contents: ModelFileContents?, diagnostics: [Diagnostic]) {
    let syntax = DataReader.read(path: path, bytes: withoutMeasures(bytes), limits: limits)
    guard let document = syntax.document else { return (nil, syntax.diagnostics) }
    var reading = LibraryReading(document)
    let contents = reading.contents()
    return (contents, syntax.diagnostics + reading.diagnostics)
  }

  /// The file without its last section, which follows from the others; the file as it is where it is laid out otherwise.
  private static func withoutMeasures(_ bytes: [UInt8]) -> [UInt8] {
    let (opening, end) = (Array(",\n  \"measures\": {\n".utf8), Array("\n  }\n}\n".utf8))
    guard bytes.suffix(end.count).elementsEqual(end), let start = position(of: opening, in: bytes) else { return bytes }
    return bytes[..<start] + Array("\n}\n".utf8)
  }

  private static func position(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var next = 0
      while next + pattern.count <= bytes.count {
        guard let found = bytes[next...].firstIndex(of: pattern[0]) else { return nil }
        if bytes[found...].starts(with: pattern) { return found }
        next = found + 1
      }
      return nil
    }
  }

  /// Wider than those of files that people write.
  private static let limits = ReadingLimits(fileSize: 1 << 30, lineLength: 1 << 30, depth: 100)
}

/// Reads the sections of one file and collects the faults of all their records.
private struct LibraryReading {
  private(set) var diagnostics: [Diagnostic] = []
  private var root: Node
  private var scope: ModelScope

  init(_ document: DataDocument) {
    root = document.root
    scope = ModelScope(path: document.path)
  }

  mutating func contents() -> ModelFileContents? {
    guard let version = version() else { return nil }
    root = OlderVersions.raised(root, from: version)
    scope.hasPassages = version >= 3
    scope.units = index("units")
    scope.agencies = index("agencies")
    scope.clusters = index("clusters")
    scope.sources = index("sources")
    scope.indicators = index("indicators")
    scope.letters = index("letters")
    let library = library()
    return diagnostics.isEmpty ? library.map { ModelFileContents(formatVersion: version, library: $0) } : nil
  }

  private mutating func version() -> Int? {
    attempt { (fields) throws(ModelFault) in
      guard let format = fields.input("format"), try format.text() == ModelFormat.name else {
        throw fields.object.fault(.modelFormatUnknown)
      }
      let number = try fields.required("formatVersion")
      let known = OlderVersions.known + [ModelFormat.version]
      guard let version = known.first(where: { (try? number.text()) == String($0) }) else {
        throw number.fault(
          .modelVersionUnknown, ["found": try number.text(), "known": known.map(String.init).joined(separator: ", ")])
      }
      return version
    }
  }

  private mutating func library() -> PlanLibrary? {
    let site: SiteFacts? = attempt { (fields) throws(ModelFault) in try fields.value("site") }
    let units: [AdministrativeUnit] = records("units")
    let agencies: [Agency] = records("agencies")
    let clusters: [Cluster] = records("clusters")
    let sources: [Source] = records("sources")
    let indicators: [CityIndicator] = records("indicators")
    let plans: [Plan] = records("plans")
    let letters: [Letter] = records("letters")
    let log: ProgressLog? = attempt { (fields) throws(ModelFault) in try fields.value("log") }
    guard let site, let log else { return nil }
    return PlanLibrary(
      site: site, units: Register(units), agencies: Register(agencies), clusters: Register(clusters),
      sources: Register(sources), indicators: Register(indicators), plans: plans,
      letters: Register(letters), log: log)
  }

  /// The ids of a register, read before its records, which name one another.
  private mutating func index<Element>(_ section: String) -> RegisterIndex<Element> {
    var ids: Set<String> = []
    let all: [String] = items(section).compactMap { item in
      attempt(item) { (fields) throws(ModelFault) in
        let id = try fields.required("id")
        guard ids.insert(try id.text()).inserted else { throw id.fault(.modelIDTwice, ["id": try id.text()]) }
        return try id.text()
      }
    }
    return RegisterIndex(all)
  }

  private mutating func records<Record: ModelRecord>(_ section: String) -> [Record] {
    items(section).compactMap { item in
      attempt(item) { (fields) throws(ModelFault) in try Record(fields: fields) }
    }
  }

  private mutating func items(_ section: String) -> [ModelInput] {
    attempt { (fields) throws(ModelFault) in try fields.input(section)?.items() } ?? []
  }

  private mutating func attempt<Value>(_ read: (ModelFields) throws(ModelFault) -> Value?) -> Value? {
    attempt(ModelInput(node: root, scope: scope), read)
  }

  private mutating func attempt<Value>(
    _ input: ModelInput, _ read: (ModelFields) throws(ModelFault) -> Value?
  ) -> Value? {
    do {
      return try read(try input.fields())
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }
}

import DataSyntax
import Diagnostics
import PlanModel

/// What annexes refer to: the registers, and their bodies by name.
struct AnnexContext: Sendable {
  let registers: Registers
  let agencies: AgencyDirectory

  init(registers: Registers) {
    self.registers = registers
    agencies = AgencyDirectory(agencies: registers.agencies, units: registers.units)
  }
}

/// What loading an annex file gave.
struct AnnexResult: Sendable {
  /// Where parts of the annex are written, for checks across files.
  struct Places {
    /// The annex's id.
    let id: Place
    /// The numbers of the rows, by position in `Annex.rows`.
    let rows: [Place]
    /// What the rows are carried from, by position in `Annex.rows`; nil for a row that says nothing of it.
    let carried: [Place?]
  }

  /// The annex; nil where the file is no mapping.
  ///
  /// Where errors were reported it holds stand-ins.
  private(set) var annex: Annex?
  let places: Places
  /// Builds rows of the annex anew as letters amend them; nil where there is no annex.
  let builder: AnnexBuilder?
  /// The rows that the annex and its groups state, held against those counted.
  let statedCounts: [StatedCount]
  let diagnostics: [Diagnostic]

  /// The same result with the rows as amended.
  func replacing(rows: [AnnexRow]) -> AnnexResult {
    var result = self
    result.annex = annex?.replacing(rows: rows)
    return result
  }
}

/// An annex file as written.
struct AnnexReading: Sendable {
  let path: String
  /// Nil where the file is no mapping.
  let record: AnnexRecord?
  let diagnostics: [Diagnostic]

  init(_ document: DataDocument) {
    path = document.path
    (record, diagnostics) = MappingReader.read(document) { AnnexRecord(&$0) }
  }
}

/// Loads annex files (phụ lục): `plans/<year>/annex-*.yaml`.
enum AnnexLoader {
  /// Checks an annex against the registers; all faults are in the result.
  static func load(_ reading: AnnexReading, context: AnnexContext) -> AnnexResult {
    guard let record = reading.record else {
      let places = AnnexResult.Places(id: .file(reading.path), rows: [], carried: [])
      return AnnexResult(
        annex: nil, places: places, builder: nil, statedCounts: [], diagnostics: reading.diagnostics)
    }
    var builder = AnnexBuilder(record, path: reading.path, context: context)
    let annex = builder.build()
    return AnnexResult(
      annex: annex,
      places: .init(
        id: record.id?.place ?? record.place, rows: builder.rowPlaces,
        carried: builder.carriedPlaces), builder: builder,
      statedCounts: builder.statedCounts, diagnostics: reading.diagnostics + builder.diagnostics.withoutRepetitions)
  }
}

extension [Diagnostic] {
  /// Each message once: a cell of a group is read for every row of it.
  fileprivate var withoutRepetitions: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
  }
}

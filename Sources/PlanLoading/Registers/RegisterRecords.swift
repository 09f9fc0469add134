import DataSyntax
import Diagnostics
import PlanModel

/// The records of all register files, in register order.
struct RegisterRecords: Sendable {
  var units: [UnitRecord] = []
  var sources: [SourceRecord] = []
  var agencies: [AgencyRecord] = []
  var clusterFiles: [ClusterFileRecord] = []
  var indicators: [IndicatorRecord] = []

  mutating func add(_ others: RegisterRecords) {
    units += others.units
    sources += others.sources
    agencies += others.agencies
    clusterFiles += others.clusterFiles
    indicators += others.indicators
  }
}

/// The ids of all registers: known before any record is resolved, so that records may refer to later ones.
struct RegisterTables {
  let units: ReferenceTable<AdministrativeUnit>
  let sources: ReferenceTable<Source>
  let agencies: ReferenceTable<Agency>
  let clusters: ReferenceTable<Cluster>
  let indicators: ReferenceTable<CityIndicator>

  init(_ records: RegisterRecords, _ diagnostics: inout [Diagnostic]) {
    units = ReferenceTable("đơn vị hành chính", ids: records.units.map(\.id), &diagnostics)
    sources = ReferenceTable("nguồn", ids: records.sources.map(\.id), &diagnostics)
    agencies = ReferenceTable("cơ quan", ids: records.agencies.map(\.id), &diagnostics)
    let clusterIDs = records.clusterFiles.flatMap { $0.clusters.map(\.id) }
    clusters = ReferenceTable("cụm công nghiệp", ids: clusterIDs, &diagnostics)
    indicators = ReferenceTable("chỉ số", ids: records.indicators.map(\.id), &diagnostics)
  }
}

extension Registers {
  /// Resolves the records of all registers.
  init(_ records: RegisterRecords, _ diagnostics: inout [Diagnostic]) {
    let tables = RegisterTables(records, &diagnostics)
    sources = LoadedRegister(tables.sources, records.sources.map(Source.init))
    units = LoadedRegister(
      tables.units,
      records.units.map { AdministrativeUnit($0, units: tables.units, sources: tables.sources, &diagnostics) })
    agencies = LoadedRegister(
      tables.agencies,
      records.agencies.map {
        Agency($0, agencies: tables.agencies, units: tables.units, sources: tables.sources, &diagnostics)
      })
    var clusters: [Cluster?] = []
    for file in records.clusterFiles {
      let unit = tables.units.resolve(file.unit, &diagnostics)
      for record in file.clusters {
        clusters.append(
          Cluster(record, unit: unit, clusters: tables.clusters, sources: tables.sources, &diagnostics))
      }
    }
    self.clusters = LoadedRegister(tables.clusters, clusters)
    indicators = LoadedRegister(
      tables.indicators, records.indicators.map { CityIndicator($0, sources: tables.sources, &diagnostics) })
  }
}

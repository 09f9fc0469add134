import Diagnostics
import PlanModel

extension AnnexBuilder {
  /// The row's cluster, held against its cell; sets the row's unit.
  mutating func resolveCluster(_ row: inout RowStanding) -> Ref<Cluster>? {
    let column = record.columns.position(of: .cluster)
    row.unit = context.registers.units.resolve(row.record.unit, &diagnostics) ?? row.scope.unit
    if let id = row.record.cluster, column == nil, record.columns.isSound {
      report(.annexClusterNeedless, at: id.place)
    }
    guard let column else { return context.registers.clusters.resolve(row.record.cluster, &diagnostics) }
    if row.record.cluster == nil, !row.isMissing, !row.record.isBare {
      report(.annexClusterMissing, at: row.record.place, ["ordinal": row.ordinal])
    }
    let cell = row.cell(in: column)
    if cell == nil, !row.isMissing, !row.record.isBare {
      report(.annexCellNeeded, at: row.record.place, ["ordinal": row.ordinal, "column": columns[column].id])
    }
    return row.record.cluster.flatMap { resolve($0, in: &row) }
  }

  /// A cluster of the row by its id, held against the cluster cell and the row's unit.
  mutating func resolve(_ id: Located<String>, in row: inout RowStanding) -> Ref<Cluster>? {
    let cluster = context.registers.clusters.resolve(id, &diagnostics)
    if let cluster, let known = context.registers.clusters[cluster] {
      check(known, id, cell: row.cell(in: record.columns.position(of: .cluster)), in: &row)
    }
    return cluster
  }

  private mutating func check(
    _ cluster: Cluster, _ id: Located<String>, cell: CellRecord?, in row: inout RowStanding
  ) {
    if let cell, cell.cell.missing == nil, !row.isMissing,
      !([cluster.name] + cluster.aliases).contains(where: { cell.cell.text.hasPart($0) })
    {
      report(.annexClusterName, at: cell.place, ["name": cluster.name, "id": cluster.id])
    }
    guard let unit = row.unit else {
      row.unit = cluster.unit
      return
    }
    let units = context.registers.units
    guard unit != cluster.unit, let stated = units[unit], let registered = units[cluster.unit],
      !isRelated(unit, cluster.unit), !isRelated(cluster.unit, unit)
    else { return }
    report(
      .annexClusterUnit, at: id.place,
      ["name": cluster.name, "registered": registered.nameInText, "stated": stated.nameInText])
  }

  /// Whether a unit lies in another or was succeeded by it.
  private func isRelated(_ unit: Ref<AdministrativeUnit>, _ other: Ref<AdministrativeUnit>) -> Bool {
    guard let known = context.registers.units[unit] else { return true }
    return known.parent == other || known.successors.contains(other)
  }

  /// The row's developer by name or alias; sets what the role word stands for in the row.
  mutating func resolveDeveloper(_ row: inout RowStanding) -> Ref<Agency>? {
    let column = record.columns.position(of: .developer)
    guard let cell = row.cell(in: column), cell.cell.missing == nil else {
      if column != nil, row.isMissing || row.record.isBare || row.cell(in: column) != nil { row.developer = .lost }
      return nil
    }
    row.developer = .lost
    let text = cell.cell.text[...]
    switch context.agencies.match(text, in: row.unit) {
    case .one(let body) where context.agencies.kind(of: body) != .developerOfRow:
      row.developer = .known(body)
      return body
    case .several(let bodies): reportAmbiguous(text, bodies, at: cell.place)
    case .one, .none: reportUnknown(.annexDeveloperUnknown, text, at: cell.place)
    }
    return nil
  }

  /// The bodies that a lead or cooperating cell names.
  mutating func agencies(in cell: CellRecord?, of row: RowStanding) -> [Ref<Agency>] {
    guard let cell, cell.cell.missing == nil else { return [] }
    let key = NamedCell(text: cell.cell.text, unit: row.unit)
    if let bodies = bodies[key] { return bodies }
    var reader = AgencyListReader(context.agencies, unit: row.unit, developer: row.developer)
    reader.read(cell.cell.text)
    for fault in reader.faults {
      let text = cell.cell.text[fault.range]
      let place = cell.place(of: fault.range)
      switch fault.kind {
      case .unknown: reportUnknown(.annexAgencyUnknown, text, at: place)
      case .ambiguous(let bodies): reportAmbiguous(text, bodies, at: place)
      case .noDeveloper: report(.annexAgencyNoDeveloper, at: place, ["text": String(text)])
      case .repeated: report(.annexAgencyRepeated, at: place, ["text": String(text)])
      case .empty: report(.annexAgencyEmpty, at: place)
      }
    }
    if reader.faults.isEmpty, !reader.namesDeveloper { bodies[key] = reader.bodies }
    return reader.bodies
  }

  /// Reports a name that no body has; where a register has faults the name may be one of those, and nothing is said.
  private mutating func reportUnknown(_ message: MessageID, _ text: Substring, at place: Place) {
    guard context.agencies.isComplete else { return }
    let near = diagnostics.count < 100 ? context.agencies.nearest(to: text) : nil
    report(message, at: place, ["text": String(text)], suggestion: near.map(DidYouMean.question))
  }

  private mutating func reportAmbiguous(_ text: Substring, _ bodies: [Ref<Agency>], at place: Place) {
    let names = bodies.prefix(4).compactMap { context.agencies.name(of: $0) }.map { "“\($0)”" }
    let more = bodies.count > 4 ? " và \(bodies.count - 4) đơn vị khác" : ""
    report(
      .annexAgencyAmbiguous, at: place, ["text": String(text), "names": names.joined(separator: ", ") + more])
  }
}

import Diagnostics
import PlanModel
import VietnameseText

/// Finds entries of the log that contradict each other or go backwards, and the waivers that accept them.
struct Contradictions {
  /// The statements about one thing, by kind of event.
  typealias Group = [EventKind: [Statement]]

  let registers: Registers
  let reports: [LocatedReport]
  let statements: [Statement]
  /// In the order of the log.
  private let groups: [Group]

  init(_ reports: [LocatedReport], registers: Registers) {
    (self.reports, self.registers) = (reports, registers)
    statements = reports.flatMap { located in
      let report = located.report
      return located.events.compactMap { Statement($0, in: report) }
    }
    var positions: [Statement.Subject: Int] = [:]
    var groups: [Group] = []
    for statement in statements {
      let position = positions[statement.subject] ?? groups.count
      if position == groups.count {
        positions[statement.subject] = position
        groups.append([:])
      }
      groups[position][statement.kind, default: []].append(statement)
    }
    self.groups = groups
  }

  /// Reports what nobody has accepted, and where the whole log could be read the waivers that nothing needs.
  func report(isLogWhole: Bool, _ diagnostics: inout [Diagnostic]) {
    var needed: Set<Place> = []
    for contradiction in found {
      let waivers = contradiction.waivers
      needed.formUnion(waivers)
      guard waivers.isEmpty else { continue }
      diagnostics.append(
        Diagnostic(
          contradiction.message, at: contradiction.place, contradiction.arguments, notes: contradiction.notes))
    }
    guard isLogWhole else { return }
    for waiver in reports.lazy.flatMap(\.events).compactMap(\.waiver) where !needed.contains(waiver) {
      diagnostics.append(Diagnostic(.eventWaiverNeedless, at: waiver))
    }
  }

  private var found: [Contradiction] {
    var found: [Contradiction] = []
    for group in groups {
      for kind in EventKind.allCases {
        guard let statements = group[kind], statements.count > 1 else { continue }
        if Self.happensOnce.contains(kind) { found += differentDates(statements) }
        found += differentValues(statements) + falls(statements)
      }
      found += deniedAfterDone(group) + beforeStart(group)
    }
    return found + silences
  }

  /// What can happen but once, so that another date is another claim; clearance and leases have stages.
  private static let happensOnce: Set<EventKind> = [
    .groundBreaking, .infrastructureCompletion, .wastewaterStation, .inOperation, .completed,
  ]

  func subject(_ statement: Statement) -> String {
    switch statement.subject {
    case .cluster(let ref): "cụm \(registers.clusters[ref]?.name ?? registers.clusters.table.ids[ref.index])"
    case .duty(let id): "nhiệm vụ \(id)"
    }
  }

  /// A contradiction at the first statement, with the second as its other place.
  func contradiction(_ message: MessageID, _ statement: Statement, _ other: Statement) -> Contradiction {
    var arguments = [
      "event": statement.kind.rawValue, "subject": subject(statement),
      "date": TimeWriter.inSentence(statement.event.date), "other": TimeWriter.inSentence(other.event.date),
    ]
    arguments["value"] = statement.event.value.map { NumberWriter.quantity($0) }
    arguments["earlier"] = other.event.value.map { NumberWriter.quantity($0) }
    return Contradiction(
      message: message, place: statement.located.place, arguments: arguments, statements: [statement, other])
  }
}

import Diagnostics
import Parallel
import PlanModel
import VietnameseText

/// Finds entries of the log that contradict each other or go backwards, and the waivers that accept them.
struct Contradictions {
  /// The statements about one thing, by kind of event.
  struct Group {
    private var kinds: [(kind: EventKind, statements: [Statement])] = []

    mutating func add(_ statement: Statement) {
      if let known = kinds.firstIndex(where: { $0.kind == statement.kind }) {
        kinds[known].statements.append(statement)
      } else {
        kinds.append((statement.kind, [statement]))
      }
    }

    subscript(kind: EventKind) -> [Statement] { kinds.first { $0.kind == kind }?.statements ?? [] }
  }

  let registers: Registers
  let reports: [LocatedReport]
  let statements: [Statement]
  /// The positions of the statements about each thing of which there are several, in the order of the log.
  private let groups: [[Int]]
  private let jobs: Int

  init(_ reports: [LocatedReport], registers: Registers, jobs: Int) {
    (self.reports, self.registers, self.jobs) = (reports, registers, jobs)
    statements = reports.flatMap { located in
      let report = located.report
      return located.events.compactMap { Statement($0, in: report) }
    }
    var numbers: [Statement.Subject: Int] = [:]
    var groups: [[Int]] = []
    for position in statements.indices {
      let number = numbers[statements[position].subject] ?? groups.count
      if number == groups.count {
        numbers[statements[position].subject] = number
        groups.append([])
      }
      groups[number].append(position)
    }
    self.groups = groups.filter { $0.count > 1 }
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
    let ofGroups = Workers.map(groups.stretches(of: 256), jobs: jobs) { stretch in
      groups[stretch].flatMap { group in contradictions(in: group.reduce(into: Group()) { $0.add(statements[$1]) }) }
    }
    return ofGroups.flatMap(\.self) + silences
  }

  private func contradictions(in group: Group) -> [Contradiction] {
    var found: [Contradiction] = []
    for kind in EventKind.allCases {
      let statements = group[kind]
      if statements.count < 2 { continue }
      if Self.happensOnce.contains(kind) { found += differentDates(statements) }
      found += differentValues(statements) + falls(statements)
    }
    return found + deniedAfterDone(group) + beforeStart(group)
  }

  /// What can happen but once, so that another date is another claim; clearance and leases have stages.
  private static let happensOnce: [EventKind] = [
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

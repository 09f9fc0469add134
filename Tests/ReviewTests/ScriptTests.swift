import Diagnostics
import Foundation
import PlanLoading
import PlanModel
import Testing

@testable import Comparison
@testable import Review

/// Random edits of the content that ships with the program: a report says what was done, nothing more, nothing less.
@Suite struct ScriptTests {
  /// A state of the content that a script made.
  private struct State: Sendable {
    let seed: UInt64
    let effects: [String: Edit.Effect]
    let kinds: Set<String>
    let library: PlanLibrary
    let records: PreparedLibrary
  }

  /// A script whose result is no content; the script is wrong then.
  private struct Unloadable: Error {
    let seed: UInt64
    let kinds: [String]
    let messages: [String]
  }

  /// Each pair of states is a script of up to 40 edits: the one's taken back, the other's made.
  private static let stateCount = 46

  @Test func `a thousand random scripts are reported exactly, and their inverses too`() throws {
    let content = try ContentTrees.shipped()
    let catalogue = EditCatalogue(content: content)
    let seeds = (0..<Self.stateCount).map { UInt64($0) + 1 }
    let states = try Self.inParallel(seeds) { try Self.state(seed: $0, content, catalogue) }
    #expect(Set(states.flatMap(\.kinds)).count >= 12, "\(Set(states.flatMap(\.kinds)).sorted())")
    let pairs = states.indices.flatMap { old in (old + 1..<states.count).map { (old, $0) } }
    #expect(pairs.count >= 1000)
    let faults = try Self.inParallel(pairs) { Self.fault(from: states[$0.0], to: states[$0.1]) }.compactMap(\.self)
    let unlike = try Self.inParallel(Array(pairs.filter { $0.1 == $0.0 + 1 }.prefix(4))) { old, new in
      Self.isSameWithoutCommonParts(states[old], states[new]) ? nil : "seeds \(states[old].seed) → \(states[new].seed)"
    }.compactMap(\.self)
    #expect(unlike.isEmpty, "what both sides say is left out, and nothing else: \(unlike)")
    #expect(faults.isEmpty, "\(faults.count) scripts; \(faults.prefix(3).joined(separator: "\n\n"))")
  }

  private static func state(seed: UInt64, _ content: ContentTrees, _ catalogue: EditCatalogue) throws -> State {
    var random = SeededGenerator(seed: seed)
    let edits = catalogue.all(100 + Int(seed))
    let kinds = Dictionary(grouping: edits, by: \.kind).sorted { $0.key < $1.key }.map(\.value)
    var content = content
    var effects: [String: Edit.Effect] = [:]
    var done: Set<String> = []
    for _ in 0..<1 + random.below(20) {
      let kind = kinds[random.below(kinds.count)]
      let edit = kind[random.below(kind.count)]
      if effects[edit.zone] != nil { continue }
      edit.apply(&content)
      effects[edit.zone] = edit.effect
      done.insert(edit.kind)
    }
    let result = PlanLoader.load(content.files())
    let messages = result.diagnostics.prefix(3).map { "\($0.place.path): \($0.text) [\($0.id)]" }
    guard let library = result.library else { throw Unloadable(seed: seed, kinds: done.sorted(), messages: messages) }
    return State(seed: seed, effects: effects, kinds: done, library: library, records: PreparedLibrary(library))
  }

  /// Whether the report stays the same where no records are made of what both sides say alike.
  private static func isSameWithoutCommonParts(_ old: State, _ new: State) -> Bool {
    let common = CommonParts(old.library, new.library)
    let quick = LibraryComparison.changes(
      from: PreparedLibrary(old.library, without: common), to: PreparedLibrary(new.library, without: common))
    return Expectation.lines(of: quick)
      == Expectation.lines(of: LibraryComparison.changes(from: old.records, to: new.records))
  }

  private static func fault(from old: State, to new: State) -> String? {
    for (from, to) in [(old, new), (new, old)] {
      let found = Expectation.lines(of: LibraryComparison.changes(from: from.records, to: to.records))
      let expected = Expectation.lines(from: from.effects, to: to.effects)
      if found != expected {
        let more = found.filter { !expected.contains($0) }
        let less = expected.filter { !found.contains($0) }
        return "seeds \(from.seed) → \(to.seed)\n  more: \(more.prefix(6))\n  less: \(less.prefix(6))"
      }
    }
    return nil
  }

  /// Works through a list on all cores; the results stand in the order of the list.
  private static func inParallel<Item, Outcome>(_ items: [Item], _ work: (Item) throws -> Outcome) throws -> [Outcome] {
    let lock = NSLock()
    nonisolated(unsafe) var results = [Result<Outcome, any Error>?](repeating: nil, count: items.count)
    nonisolated(unsafe) let items = items
    withoutActuallyEscaping(work) { work in
      nonisolated(unsafe) let work = work
      DispatchQueue.concurrentPerform(iterations: items.count) { index in
        let result = Result { try work(items[index]) }
        lock.withLock { results[index] = result }
      }
    }
    return try results.compactMap { try $0?.get() }
  }
}

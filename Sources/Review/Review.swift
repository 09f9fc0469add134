package import Comparison
package import Diagnostics
import Parallel
import PlanModel

/// What changed between two states of the content, for a reviewer.
package struct Review: Sendable {
  package let old: Side
  package let new: Side
  /// Every single change in the order of the content.
  package let changes: [Change]
  /// The changes as lines, the most serious first.
  package let lines: [ReviewLine]
  package let shifts: [StatusShift]
  package let areas: [AreaCounts]
  /// Nil where the pages of a side are not known, or both are built alike.
  package let pages: PageChanges?
  /// The documents whose text only one side keeps, so that it was not compared.
  package let unknownTexts: [String]
  /// What is wrong with the acceptances.
  package let diagnostics: [Diagnostic]

  /// Compares two sides, each measured at its own cut-off date.
  package init(from old: Side, to new: Side) {
    let common = CommonParts(old.library, new.library)
    let prepared = Workers.map([old.library, new.library], jobs: 2) { library in
      (Assessments(of: library, cutOff: library.site.cutOff), PreparedLibrary(library, without: common))
    }
    let ((before, oldRecords), (after, newRecords)) = (prepared[0], prepared[1])
    var judgement = Judgement(old: before)
    let changes = LibraryComparison.changes(from: oldRecords, to: newRecords)
      .map { judgement.judged($0, in: new.library) }
    var maker = LineMaker(old: old, new: new, changes: changes)
    var lines = maker.lines(of: changes)
    diagnostics = AcceptanceCheck(new.acceptances, at: new.library.site.cutOff).accept(&lines)
    (self.old, self.new, self.changes) = (old, new, changes)
    self.lines = lines
    shifts = StatusShift.shifts(from: before, to: after)
    areas = AreaCounts.table(changes, shifts, in: new.library)
    unknownTexts = LibraryComparison.unknownTexts(oldRecords, newRecords)
    pages = old.site.flatMap { before in
      new.site.map { after in
        PageChanges(from: before, to: after, reach: PageReach(of: changes, old: old.library, new: new.library))
      }
    }
  }

  /// 0 without changes, 11 where one needs attention and nobody accepted it, else 10; a page that changed alone is a change.
  package var exitCode: Int32 {
    if changes.isEmpty { return pages?.apart.isEmpty ?? true ? 0 : 10 }
    return lines.contains(where: \.needsAttention) ? 11 : 10
  }

  package func lines(_ rank: Rank) -> [ReviewLine] { lines.filter { $0.rank == rank } }
}

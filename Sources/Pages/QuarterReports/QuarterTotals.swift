import PlanModel

/// How what was due in a quarter stands, of one area or of all.
struct QuarterTotals {
  let name: Inline
  let milestones: Tally
  let duties: Tally
  /// Done in the quarter and due in another.
  let others: Int

  init(name: Inline, milestones: [ReportLine], duties: [ReportLine], others: [ReportLine]) {
    self.name = name
    self.milestones = Tally(milestones.map(\.commitment))
    self.duties = Tally(duties.map(\.commitment))
    self.others = others.count
  }
}

extension QuarterTotals {
  /// Two rows of heading: of milestones and of duties the same counts, then what was due in other quarters.
  struct Columns {
    let context: PageContext
    /// Something is not yet due, or not due any more: only then there is a column for it.
    private let hasOpen: Bool

    init(context: PageContext, _ all: QuarterTotals) {
      self.context = context
      hasOpen = all.milestones.open + all.duties.open > 0
    }

    private var words: Wording { context.wording }
    private var counts: [WordingKey] {
      [.quarterlyDue, .quarterlyDone, .quarterlyNotDone, .quarterlyUnknown] + (hasOpen ? [.quarterlyOpen] : [])
    }

    var headings: [[HeadingCell]] {
      let counts = counts.map { HeadingCell(words($0), isNumber: true) }
      let groups = [
        HeadingCell(words(.columnUnit), rowSpan: 2),
        HeadingCell(words(.quarterlyMilestones), columnSpan: counts.count),
        HeadingCell(words(.quarterlyDuties), columnSpan: counts.count),
        HeadingCell(words(.quarterlyOthers), isNumber: true, rowSpan: 2),
      ]
      return [groups, counts + counts]
    }

    func cells(of totals: QuarterTotals) -> [TableCell] {
      [TableCell(totals.name, isHeader: true, kind: "name-cell")] + counts(totals.milestones)
        + counts(totals.duties) + [.number(context.count(totals.others))]
    }

    /// Nothing can be said of what was due under a plan whose annexes are not at hand.
    private func counts(_ tally: Tally) -> [TableCell] {
      guard context.plan.plan.hasAnnexes else { return counts.map { _ in .number(words(.notCollected)) } }
      let unknown = tally[.noInformation]
      let numbers = [
        context.count(tally.total), context.count(tally.done, unknown: unknown),
        context.count(tally[.late], unknown: unknown), context.count(unknown),
      ]
      return (numbers + (hasOpen ? [context.count(tally.open)] : [])).map { .number($0) }
    }
  }
}

extension Tally {
  /// Neither done nor overdue: not yet due, or taken out of the plan.
  var open: Int { total - done - self[.late] - self[.noInformation] }
}

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
    self.milestones = Tally(milestones.lazy.map(\.commitment))
    self.duties = Tally(duties.lazy.map(\.commitment))
    self.others = others.count
  }
}

extension QuarterTotals {
  /// Two rows of heading: of milestones and of duties the same counts, then what was due in other quarters.
  struct Columns {
    let context: PageContext

    private var words: Wording { context.wording }
    private static let counts: [WordingKey] = [
      .quarterlyDue, .quarterlyDone, .quarterlyNotDone, .quarterlyUnknown, .quarterlyOpen,
    ]

    var headings: [[HeadingCell]] {
      let span = Self.counts.count
      let counts = Self.counts.map { HeadingCell(words($0), isNumber: true) }
      return [
        [
          HeadingCell(words(.columnUnit), rowSpan: 2), HeadingCell(words(.quarterlyMilestones), columnSpan: span),
          HeadingCell(words(.quarterlyDuties), columnSpan: span),
          HeadingCell(words(.quarterlyOthers), isNumber: true, rowSpan: 2),
        ], counts + counts,
      ]
    }

    func cells(of totals: QuarterTotals) -> [TableCell] {
      [TableCell([[totals.name]], isHeader: true, kind: "name-cell")] + counts(totals.milestones)
        + counts(totals.duties) + [.number(context.count(totals.others))]
    }

    private func counts(_ tally: Tally) -> [TableCell] {
      let unknown = tally[.noInformation]
      let open = tally.total - tally.done - tally[.late] - unknown
      let numbers = [
        context.count(tally.total), context.count(tally.done, unknown: unknown),
        context.count(tally[.late], unknown: unknown), context.count(unknown), context.count(open),
      ]
      return numbers.map { .number($0) }
    }
  }
}

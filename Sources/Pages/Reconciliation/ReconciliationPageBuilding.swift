import PlanModel

extension ReconciliationPage {
  /// The page of everything that does not simply agree.
  package init(in context: PageContext) {
    let tables = ReconciliationTables(context)
    let parts = tables.parts
    self.init(
      frame: Self.frame(tables, context), summary: Self.summary(parts, tables, context),
      sections: parts.filter { $0.count > 0 }.map {
        PageSection(id: $0.id, title: $0.title, paragraphs: [[.text($0.remark)]], tables: $0.tables)
      })
  }

  private static func summary(
    _ parts: [ReconciliationPart], _ tables: ReconciliationTables, _ context: PageContext
  ) -> Table {
    let words = context.wording
    let columns = CommitmentColumns(context, tables.links)
    return Table(
      tables.head("bang-tong-hop", words(.reconciliationSummary)), rows: parts,
      columns: [
        columns.ordinal(),
        TableColumn(columns.heading(.columnSubject)) { part in
          let name: Inline = part.count == 0 ? .text(part.title) : .link(Link(part.title, to: "#\(part.id)"))
          return TableCell(name, isHeader: true)
        },
        columns.count(.columnPoints) { $0.count },
        TableColumn(columns.heading(.columnMeaning)) { TableCell(.text($0.remark), kind: "text-cell") },
      ])
  }

  private static func frame(_ tables: ReconciliationTables, _ context: PageContext) -> PageFrame {
    let (words, points) = (context.wording, tables.points)
    let different = points.stated.count { !$0.count.agrees }
    let sentence = words(
      .reconciliationSentence, NumberText.count(points.gaps.count),
      NumberText.count(points.corrections.count - points.open.count), NumberText.count(points.open.count),
      NumberText.count(different))
    let figures: [(Int, WordingKey)] = [
      (points.gaps.count, .figureGaps), (points.open.count, .figureOpen), (different, .figureDifferent),
      (points.disagreements.count, .figureDisagreements),
    ]
    return context.frame(
      path: SitePaths.reconciliation, title: words(.navigationReconciliation), sentence: [.text(sentence)],
      figures: figures.map { KeyFigure(value: NumberText.count($0.0), label: words($0.1)) },
      sources: context.sourceList(context.library.plans.flatMap(\.sources), links: tables.links),
      notes: [words(.reconciliationNotePlaces)])
  }
}

extension StatedCount {
  /// Nothing had to be accepted: the number stated is the number counted, or a bound that it keeps.
  var agrees: Bool { waiver == nil }
}

/// A section of the page before it is known whether it has anything.
struct ReconciliationPart {
  let id: String
  let title: String
  /// What its points mean.
  let remark: String
  let count: Int
  let tables: [Table]
}

package import PlanModel

extension AnnexPage {
  /// The page of an annex as issued; cells merged over a district are repeated in each row, as print needs it.
  package init(of annex: Annex, in context: PageContext) {
    let path = SitePaths.annex(annex, of: context.plan.plan)
    let words = context.wording
    let table = AnnexTable(annex, context: context, path: path)
    self.init(
      frame: context.frame(
        path: path, title: words(.annexTitle, annex.number, context.plan.plan.numberText),
        trail: [context.planLink(from: path)], sentence: [.text(Self.sentence(annex, words))],
        sources: Self.sources(path: path, in: context), notes: Self.notes(of: annex, words)),
      number: words(.annexNumber, annex.number), title: [annex.title], reference: annex.reference,
      table: table.table(), corrections: AnnexCorrections(annex, context: context, path: path).table(),
      others: context.annexLinks(from: path))
  }

  private static func sentence(_ annex: Annex, _ words: Wording) -> String {
    let lost = annex.rows.count { $0.missing != nil }
    let total = NumberText.count(annex.rows.count)
    if lost == 0 { return words(.annexWhole, total) }
    return words(.annexWithLosses, total, NumberText.count(annex.rows.count - lost), NumberText.count(lost))
  }

  private static func sources(path: OutputPath, in context: PageContext) -> [[Inline]] {
    let links = context.links(from: path)
    return context.plan.plan.sources.map { [links.source($0)] }
  }

  private static func notes(of annex: Annex, _ words: Wording) -> [String] {
    let repeated = annex.groups.contains { !$0.cells.isEmpty && $0.rows.count > 1 }
    let rows = annex.rows.flatMap { row in
      row.notes.map { words(.annexRowNote, NumberText.count(row.ordinal), $0) }
    }
    let groups = annex.groups.flatMap { group in
      group.notes.map { group.heading.isEmpty ? $0 : words(.annexGroupNote, group.heading, $0) }
    }
    return (repeated ? [words(.annexRepeated)] : []) + annex.notes + groups + rows
  }
}

extension PageContext {
  /// The page of the plan in force: "Kế hoạch 68/KH-UBND".
  package func planLink(from path: OutputPath) -> Link {
    Link(wording(.planTitle, plan.plan.numberText), to: path.relative(to: SitePaths.plan(plan.plan)))
  }

  /// The quarters of the plan year, the one at `path` marked: "Quý II năm 2021".
  package func quarterLinks(from path: OutputPath) -> [Link] {
    quarters.map { quarter in
      let target = SitePaths.quarter(quarter, of: plan.plan)
      return Link(title(of: quarter), to: path.relative(to: target), isCurrent: target == path)
    }
  }

  /// The quarters of the plan year.
  package var quarters: [QuarterOfYear] { (1...4).map { QuarterOfYear(year: plan.plan.year, quarter: $0) } }

  /// "Quý II năm 2021".
  package func title(of quarter: QuarterOfYear) -> String {
    wording(.quarterTitle, DateText.numeral(quarter), String(quarter.year))
  }

  /// The annexes of the plan in force, the one at `path` marked.
  package func annexLinks(from path: OutputPath) -> [Link] {
    plan.plan.annexes.map { annex in
      let target = SitePaths.annex(annex, of: plan.plan)
      return Link(
        wording(.annexLink, annex.number, annex.title), to: path.relative(to: target), isCurrent: target == path)
    }
  }
}

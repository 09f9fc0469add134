package import PlanModel

extension QuarterPage {
  /// The page of a quarter of the plan year.
  package init(of quarter: QuarterOfYear, in context: PageContext) {
    let dossier = QuarterDossier(quarter, context)
    self.init(
      frame: dossier.frame, chart: context.startChart(id: "khoi-cong-theo-quy", year: quarter.year),
      due: dossier.dueTable, done: dossier.doneTable, duties: dossier.dutyTable,
      others: context.quarterLinks(from: dossier.path))
  }
}

extension QuarterDossier {
  fileprivate var frame: PageFrame {
    let events = (due + done + duties).compactMap(\.status.event)
    let press = events.contains(where: context.isFromPress) ? [words(.notePress)] : []
    let sources = context.plan.plan.sources + events.flatMap(\.sources)
    return context.frame(
      path: path, title: context.title(of: quarter),
      kind: words(.quarterKind, context.plan.plan.numberText), trail: [context.planLink(from: path)],
      sentence: Inline.flow(sentence), figures: figures, sources: context.sourceList(sources, links: links),
      notes: context.statedNotes([period]) + press + context.planOverNote())
  }
}

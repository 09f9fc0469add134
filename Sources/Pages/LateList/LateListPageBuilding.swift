import PlanModel

extension LateListPage {
  /// The late list of the plan in force.
  package init(in context: PageContext) {
    let dossier = LateDossier(context)
    self.init(
      frame: dossier.frame, bands: dossier.bandTable, byArea: dossier.areaTable, byAgency: dossier.agencyTable,
      items: dossier.itemTable, withoutInformation: dossier.unknownTable)
  }
}

/// What the late list needs to know.
struct LateDossier {
  let context: PageContext
  let path = SitePaths.lateList
  let links: PageLinks
  let late: LateList
  /// Overdue commitments of which nothing is known, in document order.
  let unknown: [Commitment]

  init(_ context: PageContext) {
    self.context = context
    links = context.links(from: SitePaths.lateList)
    late = context.plan.late
    unknown = context.plan.withoutInformation
  }

  var words: Wording { context.wording }

  var frame: PageFrame {
    let press = late.entries.contains { context.isFromPress($0.event) } ? [words(.notePress)] : []
    let sources = context.plan.plan.sources + late.entries.flatMap(\.event.sources)
    return context.frame(
      path: path, title: words(.lateTitle), kind: context.planName, sentence: Inline.flow(sentence),
      figures: figures, sources: context.sourceList(sources, links: links),
      notes: [words(.lateNoteAtLeast), words(.lateNoteUnknown)] + press + context.planOverNote())
  }

  /// How many are late and the longest; then how many nobody knows of, counted apart.
  var sentence: String {
    let unknown =
      unknown.isEmpty ? [] : [words(.lateUnknown, NumberText.count(unknown.count))]
    return ([lateSentence] + unknown).joined(separator: " ")
  }

  private var lateSentence: String {
    guard let longest = late.longest else { return words(.lateNone) }
    let equal = late.entries.count { $0.lateness == longest.lateness } - 1
    let name = name(of: longest.commitment)
    return words(
      .lateSentence, NumberText.count(late.entries.count), context.months(longest.lateness),
      equal > 0 ? words(.lateNameOthers, name, NumberText.count(equal)) : name)
  }

  /// "khởi công cụm công nghiệp Võng Xuyên"; of a duty its text.
  private func name(of commitment: Commitment) -> String {
    let subject = context.subject(of: commitment)
    guard commitment.milestone != nil, let cluster = commitment.cluster else {
      return String(subject.inSentence.trimmingSuffix { ".;".contains($0) })
    }
    return words(.lateName, subject.inSentence, context.library.clusters[cluster].name)
  }

  private var figures: [KeyFigure] {
    let plan = context.plan
    let due = NumberText.count(plan.commitments.count { $0.due.lastDay.map { $0 <= plan.cutOff } ?? false })
    return [
      KeyFigure(
        value: context.lateFigure(late.entries.count, unknown: unknown.count), label: words(.figureLate),
        note: words(.figureOfDue, due), isLate: !late.entries.isEmpty),
      KeyFigure(
        value: NumberText.count(unknown.count), label: words(.figureUnknown), note: words(.figureOfDueApart, due)),
    ]
  }
}

extension StringProtocol {
  /// Without the characters at its end that satisfy a condition.
  fileprivate func trimmingSuffix(_ isCut: (Character) -> Bool) -> SubSequence {
    lastIndex { !isCut($0) }.map { self[...$0] } ?? self[startIndex..<startIndex]
  }
}

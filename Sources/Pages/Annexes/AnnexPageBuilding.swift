package import PlanModel
import VietnameseText

/// Which state of an annex a page shows.
package enum AnnexEdition: String, Hashable, Sendable, CaseIterable {
  /// As letters had amended it by the cut-off date, with what was issued beside it; the annex as issued where none did.
  case inForce = "in-force"
  /// As issued, without a word of what came later.
  case issued
}

extension AnnexPage {
  /// The page of an annex; cells merged over a district are repeated in each row, as print needs it.
  package init(of annex: Annex, edition: AnnexEdition = .inForce, in context: PageContext) {
    let plan = context.plan.plan
    let path = SitePaths.annex(annex, edition, of: plan)
    let words = context.wording
    let position = plan.annexes.firstIndex { $0.id == annex.id } ?? 0
    let amendments = AnnexAmendments(ofAnnex: position, in: context)
    let isInForce = edition == .inForce
    let table = AnnexTable(annex, amendments: isInForce ? amendments : nil, context: context, path: path)
    let profile = context.profile ?? annex.profile
    let head = AnnexHead(of: annex, as: profile, isOnly: plan.annexes.count == 1, words: words)
    let widths = ColumnWidths(of: annex.columns, on: annex.orientation)
    let sheet = PrintSheet(
      name: path.stem, isLandscape: annex.orientation == .landscape,
      tables: [.init(id: AnnexTable.anchor, widths: widths.tenths, textSize: annex.textSize)],
      footer: words(.annexRendering))
    let title: WordingKey = isInForce ? .annexTitle : .amendmentIssuedTitle
    self.init(
      frame: context.frame(
        path: path, title: words(title, annex.number, plan.numberText), trail: context.planTrail(from: path),
        sentence: [.text(Self.sentence(annex, words))]
          + Self.sentence(annex, edition, amendments, from: path, in: context),
        sources: Self.sources(path: path, in: context), notes: Self.notes(of: annex, in: context), sheet: sheet),
      profile: profile.rawValue, number: head.number, title: [head.title], reference: annex.reference,
      table: table.table(), renderingNote: words(.annexRendering),
      corrections: AnnexCorrections(annex, context: context, path: path).table(),
      amendments: isInForce ? AmendmentTable(context, on: path).table(amendments.lines) : nil,
      others: context.annexLinks(from: path))
  }

  /// How much was amended, and the way to the other edition; empty where nothing was.
  private static func sentence(
    _ annex: Annex, _ edition: AnnexEdition, _ amendments: AnnexAmendments, from path: OutputPath,
    in context: PageContext
  ) -> [Inline] {
    if amendments.lines.isEmpty { return [] }
    let (words, plan) = (context.wording, context.plan.plan)
    let count = NumberText.count(amendments.lines.count)
    switch edition {
    case .inForce:
      let day = DateText.day(context.measures.cutOff)
      let address = path.relative(to: SitePaths.annex(annex, .issued, of: plan))
      return [
        .text(" " + words(.amendmentSentence, count, NumberText.count(amendments.letters), day) + " "),
        .link(Link(words(.amendmentIssuedLink, annex.number), to: address)),
      ]
    case .issued:
      let address = path.relative(to: SitePaths.annex(annex, of: plan))
      return [
        .text(" " + words(.amendmentIssuedSentence, count) + " "),
        .link(Link(words(.amendmentInForceLink, annex.number), to: address)),
      ]
    }
  }

  private static func sentence(_ annex: Annex, _ words: Wording) -> String {
    let rows = annex.printedRows
    let lost = rows.count { $0.missing != nil }
    let total = NumberText.count(rows.count)
    if lost == 0 { return words(.annexWhole, total) }
    return words(.annexWithLosses, total, NumberText.count(rows.count - lost), NumberText.count(lost))
  }

  private static func sources(path: OutputPath, in context: PageContext) -> [[Inline]] {
    let links = context.links(from: path)
    return context.plan.plan.sources.map { [links.source($0)] }
  }

  private static func notes(of annex: Annex, in context: PageContext) -> [String] {
    let words = context.wording
    let rows = annex.rows.flatMap { row in
      ([context.carriedNote(of: row)].compactMap(\.self) + row.notes).map {
        words(.annexRowNote, NumberText.count(row.ordinal), $0)
      }
    }
    let groups = annex.groups.flatMap { group in
      group.notes.map { group.heading.isEmpty ? $0 : words(.annexGroupNote, group.heading, $0) }
    }
    let totals = annex.totals.flatMap { total in
      total.notes.map { words(.annexGroupNote, total.label, $0) }
        + total.differences.map { annex.words(of: $0, in: total, words) }
    }
    return annex.notes + groups + rows + totals
  }
}

extension Annex {
  /// That a sum differs from what its rows add up to, and why it stays.
  fileprivate func words(of difference: SumDifference, in total: AnnexTotal, _ words: Wording) -> String {
    let column = columns.first { $0.id == difference.column }?.label ?? difference.column
    let (stated, counted) = (NumberWriter.quantity(difference.stated), NumberWriter.quantity(difference.counted))
    guard let reason = difference.waiver else {
      return words(.annexSumDiffers, total.label, column, stated, counted)
    }
    return words(.annexSumAccepted, total.label, column, stated, counted, reason)
  }
}

extension PageContext {
  /// That cells merged over groups stand in every row: groups are districts, or units of other kinds, which it names.
  func repeatedNote(of annex: Annex) -> [String] {
    let repeated = annex.groups.filter { !$0.cells.isEmpty && $0.rows.count > 1 }
    if repeated.isEmpty { return [] }
    var words: [String] = []
    for kind in repeated.compactMap({ $0.unit.map { library.units[$0].kind } }) {
      let word = kind.isDistrictLevel ? UnitKind.ruralDistrict.word : kind.word
      if !words.contains(word) { words.append(word) }
    }
    if repeated.contains(where: { $0.unit == nil }) { return [wording(.annexRepeatedRows)] }
    if words == [UnitKind.ruralDistrict.word] { return [wording(.annexRepeated)] }
    return [wording(.annexRepeatedBy, words.joined(separator: ", "))]
  }

  /// The way to a page of the plan: the listing of plans, then the plan.
  func planTrail(from path: OutputPath) -> [Link] { [plansLink(from: path), planLink(from: path)] }

  /// The listing of all plans.
  func plansLink(from path: OutputPath) -> Link {
    Link(wording(.navigationPlans), to: path.relative(to: SitePaths.plans))
  }

  /// The page of the plan: "Kế hoạch 68/KH-UBND".
  package func planLink(from path: OutputPath) -> Link {
    Link(wording(.planTitle, plan.plan.numberText), to: path.relative(to: SitePaths.plan(plan.plan)))
  }

  /// The annexes of the plan, the one at `path` marked; after an amended one the same as issued.
  package func annexLinks(from path: OutputPath) -> [Link] {
    zip(plan.plan.annexes, plan.issued.annexes).flatMap { annex, issued in
      let target = SitePaths.annex(annex, of: plan.plan)
      let link = Link(
        wording(.annexLink, annex.number, annex.title), to: path.relative(to: target), isCurrent: target == path)
      guard issued.isAmended(by: measures.cutOff) else { return [link] }
      let original = SitePaths.annex(issued, .issued, of: plan.plan)
      let issuedLink = Link(
        wording(.amendmentIssuedLink, annex.number), to: path.relative(to: original), isCurrent: original == path)
      return [link, issuedLink]
    }
  }
}

package import PlanModel

/// What every page is made from: the validated library, its measures and the site's words; a plain value.
package struct PageContext: Sendable {
  package let library: PlanLibrary
  package let measures: Measures
  /// The plan that the site is about.
  package let plan: PlanMeasures
  package let wording: Wording
  /// The bodies of plans and letters.
  package let texts: [DocumentText]
  let index: PageIndex

  /// Gathers what pages need; nil where the plan in force is not among the plans.
  package init?(_ measures: Measures, wording: Wording, texts: [DocumentText] = []) {
    guard let plan = measures.inForce else { return nil }
    self.library = measures.library
    self.measures = measures
    self.plan = plan
    self.wording = wording
    self.texts = texts
    index = PageIndex(measures.library, plan: plan.plan)
  }

  /// The ways from one page to others.
  package func links(from path: OutputPath) -> PageLinks {
    PageLinks(from: path, library: library, plan: plan.plan)
  }

  /// The frame of a page with masthead and navigation.
  ///
  /// - Parameters:
  ///   - path: where the page stands.
  ///   - title: the first heading.
  ///   - kind: what sort of page it is, over the heading.
  ///   - trail: the pages between the overview and this one; the overview and the page itself are added.
  ///   - sentence: the page's one sentence.
  ///   - figures: at most four.
  ///   - sources: where the figures come from.
  ///   - notes: what the reader must know about them.
  /// - Returns: the frame, with the page itself as the last of its breadcrumbs.
  package func frame(
    path: OutputPath, title: String, kind: String? = nil, trail: [Link] = [], sentence: [Inline] = [],
    figures: [KeyFigure] = [], sources: [[Inline]] = [], notes: [String] = []
  ) -> PageFrame {
    let overview = Link(wording(.navigationOverview), to: path.relative(to: SitePaths.overview))
    let here = Link(title, to: path.relative(to: path), isCurrent: true)
    return PageFrame(
      path: path, title: title, kind: kind, sentence: sentence, figures: figures, navigation: navigation(on: path),
      breadcrumbs: path == SitePaths.overview ? [] : [overview] + trail + [here],
      masthead: Masthead(
        publisher: library.site.publisher, title: library.site.title,
        cutOff: wording(.cutOff, DateText.day(measures.cutOff))),
      sources: sources, notes: notes)
  }

  private func navigation(on path: OutputPath) -> [Link] {
    let plan = SitePaths.plan(plan.plan)
    let annexes = self.plan.plan.annexes.map { SitePaths.annex($0, of: self.plan.plan) }
    let entries: [(WordingKey, OutputPath, fragment: String?, isSection: Bool)] = [
      (.navigationOverview, SitePaths.overview, nil, false),
      (.navigationDistricts, SitePaths.districts, nil, path.isBeside(SitePaths.districts)),
      (.navigationClusters, SitePaths.clusters, nil, path.isBeside(SitePaths.clusters)),
      (.navigationAgencies, SitePaths.agencies, nil, path.isBeside(SitePaths.agencies)),
      (.navigationPeriods, plan, "tien-do-theo-ky", path != plan && path.isBeside(plan) && !annexes.contains(path)),
      (.navigationLate, SitePaths.lateList, nil, false),
      (.navigationAnnexes, plan, "phu-luc", annexes.contains(path)),
      (.navigationLetters, SitePaths.letters, nil, path.isBeside(SitePaths.letters)),
      (.navigationIndicators, SitePaths.indicators, nil, false),
      (.navigationReporting, SitePaths.reportingRegime, nil, false),
      (.navigationReconciliation, SitePaths.reconciliation, nil, false),
    ]
    let shown = entries.filter { $0.1 != SitePaths.letters || library.letters.count > 0 }
    return shown.map { key, target, fragment, isSection in
      let isCurrent = path == target && fragment == nil
      return Link(
        wording(key), to: path.relative(to: target, fragment: fragment), isCurrent: isCurrent,
        holdsCurrent: isSection && !isCurrent)
    }
  }
}

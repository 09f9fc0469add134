import Comparison
import Parallel
package import PlanModel

/// What every page is made from: the validated library, its measures and the site's words; a plain value.
///
/// It lies behind one reference, since thousands of columns and links hold a copy of it.
package struct PageContext: Sendable {
  private final class Storage: Sendable {
    let measures: Measures
    let wording: Wording
    let texts: [DocumentText]
    let profile: PrintProfile?
    let history: Once<[PeriodHistory]>
    let forms: Once<FilledForms>
    let index: PageIndex
    let directory: PageDirectory
    let sharedTexts: SharedTexts
    let sharedDues: SharedDues
    let navigation: SiteNavigation
    /// The latest period of which a unit has a form, by position in the register of units.
    let latestForms: [StatutoryPeriod?]
    /// Parallel to `Measures.plans`.
    let planIndexes: [PlanIndex]
    /// Parallel to `Measures.plans`.
    let planTexts: [PlanTexts]
    /// Position in `Measures.plans`.
    let planInForce: Int

    init(
      _ measures: Measures, wording: Wording, texts: [DocumentText], profile: PrintProfile?, planInForce: Int
    ) {
      (self.measures, self.wording, self.texts) = (measures, wording, texts)
      (self.profile, self.planInForce) = (profile, planInForce)
      history = Once { PeriodHistory.quarters(PageContext.historyQuarters, of: measures) }
      forms = Once { measures.forms.filled }
      index = PageIndex(measures.library)
      planIndexes = measures.plans.map { PlanIndex(measures.library, $0) }
      directory = PageDirectory(measures.library, index, planIndexes)
      sharedTexts = SharedTexts(measures, wording)
      sharedDues = SharedDues(measures.plans, wording)
      navigation = SiteNavigation(measures.library, planInForce: measures.plans[planInForce].plan, wording)
      latestForms = measures.library.units.refs.map(measures.forms.latestPeriod)
      planTexts = zip(measures.plans, planIndexes).map { PlanTexts($0.plan, $1, wording) }
    }
  }

  private let storage: Storage
  /// Position in `Measures.plans`.
  private let position: Int

  package var library: PlanLibrary { storage.measures.library }
  package var measures: Measures { storage.measures }
  /// The plan that pages made from it are about: the plan in force, or that of a view.
  package var plan: PlanMeasures { storage.measures.plans[position] }
  /// The plan that the site is about.
  package var planInForce: PlanMeasures { storage.measures.plans[storage.planInForce] }
  package var wording: Wording { storage.wording }
  /// The bodies of plans and letters.
  package var texts: [DocumentText] { storage.texts }
  /// The form of all annexes on paper; nil: the one that each annex names.
  var profile: PrintProfile? { storage.profile }
  /// What changed in the last quarters, the newest first.
  var history: [PeriodHistory] { storage.history.value }
  /// The ministry's half-yearly forms.
  package var forms: FilledForms { storage.forms.value }
  /// The latest period of which a unit has a form.
  func latestForm(of unit: Ref<AdministrativeUnit>) -> StatutoryPeriod? { storage.latestForms[unit.index] }
  var index: PageIndex { storage.index }
  var directory: PageDirectory { storage.directory }
  var sharedTexts: SharedTexts { storage.sharedTexts }
  var sharedDues: SharedDues { storage.sharedDues }
  var planIndex: PlanIndex { storage.planIndexes[position] }
  var planTexts: PlanTexts { storage.planTexts[position] }

  /// Gathers what pages need; nil where the plan in force is not among the plans.
  package init?(_ measures: Measures, wording: Wording, texts: [DocumentText] = [], profile: PrintProfile? = nil) {
    guard let plan = measures.inForce,
      let position = measures.plans.firstIndex(where: { $0.plan.year == plan.plan.year })
    else { return nil }
    let province = measures.library.province(of: plan.plan).map { measures.library.units[$0] }
    let words = province.map { wording.about($0.kind.word) } ?? wording
    storage = Storage(measures, wording: words, texts: texts, profile: profile, planInForce: position)
    self.position = position
  }

  private init(_ context: PageContext, planAt position: Int) {
    (storage, self.position) = (context.storage, position)
  }

  /// The same context for pages about the plan of another year; nil where the library has none.
  package func view(of year: Int) -> PageContext? {
    measures.plans.firstIndex { $0.plan.year == year }.map { PageContext(self, planAt: $0) }
  }

  /// A view of every plan: the plan in force first, then by year.
  package var views: [PageContext] { views { _ in true } }

  /// A view of every plan that is wanted: the plan in force first, then by year.
  func views(where isWanted: (Plan) -> Bool) -> [PageContext] {
    let wanted = measures.plans.indices.filter { isWanted(measures.plans[$0].plan) }
    let isInForce = { measures.plans[$0].plan.year == planInForce.plan.year }
    return (wanted.filter(isInForce) + wanted.filter { !isInForce($0) }).map { PageContext(self, planAt: $0) }
  }

  /// The plan is the one that the site is about.
  package var isInForce: Bool { plan.plan.year == planInForce.plan.year }

  /// The ways from one page to others.
  package func links(from path: OutputPath) -> PageLinks {
    PageLinks(from: path, in: self)
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
  ///   - sheet: how the page goes on paper, where its content decides it.
  /// - Returns: the frame, with the page itself as the last of its breadcrumbs.
  package func frame(
    path: OutputPath, title: String, kind: String? = nil, trail: [Link] = [], sentence: [Inline] = [],
    figures: [KeyFigure] = [], sources: [[Inline]] = [], notes: [String] = [],
    sheet: PrintSheet? = nil
  ) -> PageFrame {
    let overview = Link(wording(.navigationOverview), to: path.relative(to: SitePaths.overview))
    let here = Link(title, to: path.relative(to: path), isCurrent: true)
    return PageFrame(
      path: path, title: title, kind: kind, sentence: sentence, figures: figures,
      navigation: storage.navigation.links(on: path),
      breadcrumbs: path == SitePaths.overview ? [] : [overview] + trail + [here],
      masthead: sharedTexts.masthead,
      sources: sources, notes: notes, sheet: sheet)
  }
}

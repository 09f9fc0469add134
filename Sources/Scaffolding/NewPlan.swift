import Diagnostics
import PlanModel

/// A request for a plan (kế hoạch) of a year: `plan.yaml` and its first annex.
package struct NewPlan: Hashable, Sendable {
  package var year: Int
  /// Id of the source that is the plan's document; nil enters one into `sources.yaml`.
  package var source: String?

  package init(year: Int, source: String? = nil) {
    self.year = year
    self.source = source
  }

  func scaffold(in content: ContentSnapshot) -> Result<Scaffold, ScaffoldRefusal> {
    var arguments = Arguments(content)
    let library = content.library
    if !CalendarDate.years.contains(year) { arguments.report(.newYearRange, "--year", String(year)) }
    let advice = "mở tệp đã có để sửa"
    for stem in ["plans/\(year)/plan", "plans/\(year)/annex-1"] {
      arguments.report(content.obstacle(stem: stem, ending: ".yaml", advice: advice))
    }
    guard arguments.faults.isEmpty, let inForce = library.plans.first(where: { $0.year == library.site.planInForce })
    else { return arguments.refused }
    let issuer = library.agencies[inForce.issuer]
    let entry = SourceEntry(
      id: "ke-hoach-\(year)", title: "Kế hoạch năm \(year) của \(issuer.name)", publisher: issuer.name, date: nil)
    let (source, sources) = entry.place(source, in: content, &arguments)
    let text = PlanText(year: year, source: source, library: library, inForce: inForce)
    var files = [Scaffold.File(path: "plans/\(year)/plan.yaml", lines: text.lines)]
    if let model = library.plans.last(where: { $0.hasAnnexes && $0.year <= year }) ?? inForceWithAnnexes(library),
      let annex = model.annexes.first
    {
      let lines = AnnexText(annex: annex, of: model.year, for: year).lines
      files.append(Scaffold.File(path: "plans/\(year)/annex-1.yaml", lines: lines))
    }
    return arguments.result(files + sources)
  }

  private func inForceWithAnnexes(_ library: PlanLibrary) -> Plan? { library.plans.first(where: \.hasAnnexes) }
}

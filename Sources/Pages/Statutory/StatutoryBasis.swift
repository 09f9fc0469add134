import PlanModel

/// What the figures of a form rest on, in the column of notes.
extension StatutoryDossier {
  func basis(_ basis: FigureBasis) -> [[Inline]] {
    switch basis {
    case .reported(let figure): return reported(figure)
    case .event(let event):
      return [Inline.flow(words(.statutoryReported, DateText.inSentence(event.date)))]
        + context.shortSources(event.sources) + told(by: context.report(of: event))
    case .fact(let fact):
      return [Inline.flow(words(.statutoryRegister, DateText.inSentence(fact.date)))]
        + context.shortSources(fact.sources) + note(fact.note)
    case .row(let year, let row): return [rowInline(year, row)]
    case .indicator(let ref, let observation): return observed(ref, observation)
    case .share: return [[.text(words(.statutoryShare))]]
    case .counted(let known, let whole):
      return [[.text(words(.statutoryCounted, NumberText.count(known), NumberText.count(whole)))]]
    }
  }

  /// The day it counts up to; what is of the period has just its days.
  private func reported(_ figure: ReportedFigure) -> [[Inline]] {
    let when =
      figure.kind.isOfPeriod
      ? words(.statutoryReportedInPeriod) : words(.statutoryReported, DateText.inSentence(figure.date))
    return [Inline.flow(when)] + context.shortSources(figure.sources) + told(by: context.report(of: figure))
      + note(figure.note)
  }

  /// The report as a source, unless it is named under the table.
  private func told(by report: ProgressReport?) -> [[Inline]] {
    guard let report, report.id != ownReport?.id else { return [] }
    return context.source(report)
  }

  private func observed(_ ref: Ref<CityIndicator>, _ observation: CityIndicator.Observation) -> [[Inline]] {
    let indicator = context.library.indicators[ref]
    let repeated = indicator.repeatedSince.map { [[Inline.text(words(.repeatedSince, String($0)))]] } ?? []
    let text = words(.statutoryIndicator, DateText.inSentence(observation.date))
    let link = Link(text, to: path.relative(to: SitePaths.indicators, fragment: indicator.id))
    return [[.link(link)]] + repeated + context.shortSources(observation.sources) + note(observation.note)
  }

  private func note(_ text: String?) -> [[Inline]] { text.map { [Inline.flow($0)] } ?? [] }

  /// The row of the plan that names developer, occupancy or operation of the cluster.
  private func rowInline(_ year: Int, _ id: String) -> [Inline] {
    let text = words(.statutoryRow, String(year))
    guard let cluster = form.cluster, let view = context.view(of: year),
      let place = view.rows(of: cluster).first(where: { view.row(at: $0).id == id })
    else { return [.text(text)] }
    return [.text("\(text): "), view.links(from: path).row(at: place, in: view)]
  }
}

extension PageContext {
  /// The report that gives a figure.
  func report(of figure: ReportedFigure) -> ProgressReport? {
    index.reportsByEvent[figure.id].map { library.log.reports[$0] }
  }

  /// The report as a source; nothing of the press, which its sources name.
  func source(_ report: ProgressReport) -> [[Inline]] {
    library.agencies[report.from].kind == .press ? [] : [Inline.flow(name(of: report))]
  }

  /// "Báo cáo 123/BC-UBND Quý II/2027 của UBND xã Bản Lầu".
  func name(of report: ProgressReport) -> String {
    wording.name(of: report, from: library.agencies[report.from].name)
  }
}

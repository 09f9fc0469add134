import Comparison
import PlanModel

/// A change that was told, in words.
extension PageContext {
  /// Whom or what it is about: cluster, row, plan, letter, indicator or sender, linked where it has a page.
  func subject(of news: News, _ links: PageLinks) -> Inline {
    if let indicator = news.change.new?.indicator.flatMap(library.indicators.ref) {
      let address = links.path.relative(to: SitePaths.indicators, fragment: library.indicators[indicator].id)
      return .link(Link(library.indicators[indicator].name, to: address))
    }
    for touch in news.change.new?.touches ?? [] {
      if let link = link(to: touch, links) { return link }
    }
    return .text(news.change.new?.name ?? "")
  }

  private func link(to touch: Touch, _ links: PageLinks) -> Inline? {
    switch touch {
    case .cluster(let id): return library.clusters.ref(id).map { links.cluster($0) }
    case .agency(let id): return library.agencies.ref(id).map { links.agency($0) }
    case .row(let year, _, let id): return view(of: year).flatMap { $0.rowLink(of: id, from: links.path) }
    case .plan(let year): return view(of: year).map { .link($0.planLink(from: links.path)) }
    case .letter(let id):
      guard let ref = library.letters.ref(id) else { return nil }
      let letter = library.letters[ref]
      return .link(Link(numberText(of: letter), to: links.path.relative(to: SitePaths.letter(letter))))
    case .unit(let id): return library.units.ref(id).map { links.unit($0) }
    case .indicators, .annex, .regime, .reconciliation, .site: return nil
    }
  }

  /// When it happened, was observed, issued or sent; nil where that is missing.
  func date(of news: News) -> TimeExpression? {
    switch news.change.new?.value(news.change.new?.subject.kind == .report ? "submitted" : "date") {
    case .time(let date): return date
    case .day(let day): return .within(.day(day))
    default: return nil
    }
  }

  /// What a change says that is no event of the log: a paragraph each.
  func words(of news: News) -> [String] {
    guard let record = news.change.new else { return [] }
    switch record.subject.kind {
    case .plan:
      if case .text(let title) = record.value("title") { return [title] }
      return [record.name]
    case .letter: return [record.value("subject").shown.capitalised]
    case .report:
      let isEmpty = record.value("nothingToReport").isNone
      return [record.name] + (isEmpty ? [] : [wording(.columnNothingToReport)])
    case .reportedFigure:
      let words = "\(record.value("figure").shown): \(record.value("value").shown)".capitalised
      return [record.value("estimate").isNone ? words : wording(.eventEstimate, words)]
    case .observation: return [quantity(record)]
    default:
      let field = record.fields.first { $0.key == "value" }
      return [field.map { "\($0.label): \($0.value.shown)".capitalised } ?? record.name]
    }
  }

  /// The figure observed, in the indicator's unit where the source gives none.
  private func quantity(_ observation: Record) -> String {
    guard case .quantity(let value) = observation.value("value"),
      let indicator = observation.indicator.flatMap(library.indicators.ref)
    else { return observation.value("value").shown }
    let unit = value.unit ?? library.indicators[indicator].unit
    return NumberText.quantity(Quantity(bound: value.bound, value: value.value, upper: value.upper, unit: unit))
  }

  /// What held before and how far the new value is from it; empty where the change goes on from nothing.
  func before(_ news: News) -> [String] {
    guard let before = news.change.before else { return [] }
    let record = news.change.new
    let now = before.lastDay == nil ? record?.value("value") : record?.value("deadline")
    let difference = now.flatMap { Difference(from: before, to: $0) }
    return [before.shown] + [difference?.text].compactMap(\.self)
  }

  func certainty(of news: News) -> String {
    if let event = news.change.new?.event { return words(of: event.certainty) }
    guard case .choice(let raw, _)? = news.change.new?.value("certainty"),
      let certainty = Certainty(rawValue: raw)
    else { return "" }
    return words(of: certainty)
  }
}

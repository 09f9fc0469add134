import Diagnostics
import PlanModel
import VietnameseText

/// Resolves the figures of one report and holds them against each other.
struct FigureResolver {
  let registers: Registers
  let cutOff: CalendarDate?

  func figures(of report: ReportRecord, id: String, _ diagnostics: inout [Diagnostic]) -> [LocatedFigure] {
    var figures: [LocatedFigure] = []
    for (offset, record) in report.figures.enumerated() {
      check(record, in: report, &diagnostics)
      if let figure = figure(record, id: "\(id).f\(offset + 1)", &diagnostics) { figures.append(figure) }
    }
    FigureChecks(figures).run(&diagnostics)
    return figures
  }

  private func figure(_ record: ReportedFigureRecord, id: String, _ diagnostics: inout [Diagnostic]) -> LocatedFigure? {
    let cluster = registers.clusters.resolve(record.cluster, &diagnostics)
    let unit = registers.units.resolve(record.unit, &diagnostics)
    let sources = registers.sources.resolve(record.attribution.sources, &diagnostics)
    guard let kind = record.kind, let value = record.value, let date = record.date,
      let certainty = record.attribution.certainty, (cluster == nil) != (unit == nil)
    else { return nil }
    let figure = ReportedFigure(
      id: id, kind: kind.value, cluster: cluster, unit: unit, value: value.value, date: date.value, sources: sources,
      certainty: certainty.value, note: record.attribution.note?.value, isEstimate: record.isEstimate?.value ?? false,
      origin: Origin(file: record.place.path, record: id))
    return LocatedFigure(figure: figure, place: value.place)
  }

  /// Reports what lies after the cut-off date or after the report, estimates apart.
  private func check(_ record: ReportedFigureRecord, in report: ReportRecord, _ diagnostics: inout [Diagnostic]) {
    guard record.isEstimate?.value != true, let date = record.date, let first = date.value.firstDay else { return }
    if let cutOff, first > cutOff {
      diagnostics.append(Diagnostic(.eventAfterCutOff, at: date.place, ["cutOff": TimeWriter.day(cutOff)]))
    }
    if let submitted = report.submitted?.value, first > submitted {
      diagnostics.append(Diagnostic(.eventAfterReport, at: date.place))
    }
  }
}

/// A figure of the log with the place of its value.
struct LocatedFigure {
  let figure: ReportedFigure
  let place: Place
}

/// Holds the figures of one report against each other: parts against wholes, sums against their two addends.
struct FigureChecks {
  /// What figures must share to be held against each other.
  private struct Key: Hashable {
    let cluster: Ref<Cluster>?
    let unit: Ref<AdministrativeUnit>?
    let date: TimeExpression
    let isEstimate: Bool
    let kind: FigureKind

    init(_ figure: ReportedFigure, as kind: FigureKind? = nil) {
      (cluster, unit, date, isEstimate) = (figure.cluster, figure.unit, figure.date, figure.isEstimate)
      self.kind = kind ?? figure.kind
    }
  }

  private let figures: [LocatedFigure]
  private var first: [Key: LocatedFigure] = [:]

  init(_ figures: [LocatedFigure]) {
    self.figures = figures
    for located in figures where first[Key(located.figure)] == nil { first[Key(located.figure)] = located }
  }

  func run(_ diagnostics: inout [Diagnostic]) {
    for located in figures {
      checkRepeat(located, &diagnostics)
      checkParts(located, &diagnostics)
      checkSum(located, &diagnostics)
    }
  }

  private func other(_ kind: FigureKind, beside figure: ReportedFigure) -> LocatedFigure? {
    first[Key(figure, as: kind)]
  }

  private func checkRepeat(_ located: LocatedFigure, _ diagnostics: inout [Diagnostic]) {
    guard let other = first[Key(located.figure)], other.place != located.place else { return }
    report(.figureTwice, located, ["figure": located.figure.kind.rawValue], [other], &diagnostics)
  }

  /// A part that is certainly greater than its whole.
  private func checkParts(_ located: LocatedFigure, _ diagnostics: inout [Diagnostic]) {
    guard let part = located.figure.value.least else { return }
    for kind in located.figure.kind.wholes {
      guard let whole = other(kind, beside: located.figure), let most = whole.figure.value.exact, part > most
      else { continue }
      report(
        .figurePartOfWhole, located,
        [
          "figure": located.figure.kind.rawValue, "value": NumberWriter.quantity(located.figure.value),
          "whole": kind.rawValue, "most": NumberWriter.quantity(whole.figure.value),
        ], [whole], &diagnostics)
    }
  }

  /// Rows 15 and 16: the sum of their first two sub-rows, craft and specialised being cross-cuts.
  private func checkSum(_ located: LocatedFigure, _ diagnostics: inout [Diagnostic]) {
    guard located.figure.cluster == nil, let (one, two) = located.figure.kind.addends,
      let first = other(one, beside: located.figure), let second = other(two, beside: located.figure),
      let sum = located.figure.value.exact, let a = first.figure.value.exact, let b = second.figure.value.exact,
      a + b != sum
    else { return }
    report(
      .figureSum, located,
      [
        "figure": located.figure.kind.rawValue, "value": NumberWriter.quantity(located.figure.value),
        "first": one.rawValue, "second": two.rawValue, "sum": NumberWriter.decimal(a + b),
      ], [first, second], &diagnostics)
  }

  private func report(
    _ message: MessageID, _ located: LocatedFigure, _ arguments: [String: String], _ others: [LocatedFigure],
    _ diagnostics: inout [Diagnostic]
  ) {
    let notes = others.map { Diagnostic.Note("số liệu liên quan ở đây", at: $0.place) }
    diagnostics.append(Diagnostic(message, at: located.place, arguments, notes: notes))
  }
}

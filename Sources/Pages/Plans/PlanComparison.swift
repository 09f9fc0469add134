import PlanModel

/// The figures of all plans side by side: those of one wording on one line, and each commitment carried on from year to year.
struct PlanComparison {
  /// A figure of a plan.
  private struct Entry {
    let year: Int
    let figure: PlanTarget.Figure
  }

  /// Figures that may stand on one line, by year.
  private struct Line {
    var entries: [Entry]
    /// One of them carries on another.
    var isCarried: Bool { entries.contains { $0.figure.continues != nil } }
  }

  private let context: PageContext
  private let words: Wording
  private let lines: [Line]

  init(_ context: PageContext) {
    (self.context, words) = (context, context.wording)
    lines = Self.lines(context.library.plans)
  }

  /// Joins a figure to the line of the figure that it carries on, else to the line of its own id, else to a new one.
  private static func lines(_ plans: [Plan]) -> [Line] {
    struct Key: Hashable {
      let year: Int
      let id: String
    }
    var lines: [Line] = []
    var byFigure: [Key: Int] = [:]
    var byID: [String: Int] = [:]
    for plan in plans {
      for figure in plan.targets.flatMap(\.figures) {
        let earlier = figure.continues.flatMap { byFigure[Key(year: $0.plan, id: $0.figure)] }
        let entry = Entry(year: plan.year, figure: figure)
        let known = (earlier ?? byID[figure.id]).flatMap { position in
          lines[position].entries.contains { $0.year == plan.year } ? nil : position
        }
        let position = known ?? lines.count
        if position == lines.count { lines.append(Line(entries: [])) }
        lines[position].entries.append(entry)
        byFigure[Key(year: plan.year, id: figure.id)] = position
        if byID[figure.id] == nil || known == nil { byID[figure.id] = position }
      }
    }
    return lines
  }

  /// A column for each plan; nil where there is nothing to compare.
  func table(from path: OutputPath) -> Table? {
    let plans = context.library.plans.filter { !$0.targets.isEmpty }
    if plans.count < 2 { return nil }
    let label = TableColumn<Line>(HeadingCell(words(.columnTarget))) { line in
      let chain = line.isCarried ? [[Inline.aside(chain(line))]] : []
      return TableCell([[.text(line.entries.first?.figure.label ?? "")]] + chain, isHeader: true, kind: "target-cell")
    }
    let years = plans.map { plan in
      TableColumn<Line>(HeadingCell(words(.planYear, String(plan.year)))) { line in
        TableCell(paragraphs(of: line, in: plan), kind: "value-cell")
      }
    }
    let groups = [
      RowGroup(heading: [.text(words(.planComparisonCarried))], rows: lines.filter(\.isCarried)),
      RowGroup(heading: [.text(words(.planComparisonOther))], rows: lines.filter { !$0.isCarried }),
    ]
    return Table(
      TableHead(
        id: "so-sanh-ke-hoach", caption: words(.planComparisonTable, NumberText.count(plans.count)),
        notes: [words(.planComparisonNote), words(.planComparisonCity)],
        csv: context.csv(of: "so-sanh-ke-hoach", on: path)),
      groups: groups, groupLabel: words(.columnTarget), columns: [label] + years + [city])
  }

  /// "43 cụm (2021) → 41 cụm (2022) → 10-20 cụm (2023)".
  private func chain(_ line: Line) -> String {
    line.entries.map { entry in
      let value = entry.figure.value
      let text = value.value.map(NumberText.quantity) ?? value.missing?.reason ?? words(.planNotKnown)
      return words(.planChainStep, text, String(entry.year))
    }
    .joined(separator: " \u{2192} ")
  }

  /// The value in a year, then what limits the comparison: another label, certainty, note.
  private func paragraphs(of line: Line, in plan: Plan) -> [[Inline]] {
    guard let figure = line.entries.first(where: { $0.year == plan.year })?.figure else {
      return [[.text(words(plan.isAtHand ? .noneOccurs : .notCollected))]]
    }
    let value: [[Inline]] =
      switch figure.value {
      case .known(let value): [[.unbroken(NumberText.quantity(value))]]
      case .missing(let missing): [[.text(words(.planNotKnown))], [.aside(missing.reason)]]
      }
    let label = figure.label == line.entries.first?.figure.label ? nil : figure.label
    let certainty = figure.certainty.flatMap { $0 == .stated ? nil : context.words(of: $0) }
    return value + [label, certainty, figure.note].compactMap(\.self).map { [.aside($0)] }
  }

  /// The latest observations of the indicators that some figure of the line names, each once.
  private var city: TableColumn<Line> {
    let columns = TargetColumns(context)
    return TableColumn(HeadingCell(words(.columnTargetCity))) { line in
      var seen: Set<Int> = []
      let named = line.entries.flatMap(\.figure.indicators).filter { seen.insert($0.index).inserted }
      let paragraphs = named.flatMap { ref in
        let indicator = context.library.indicators[ref]
        return indicator.latestReadings(until: context.measures.cutOff).flatMap {
          columns.paragraphs(of: $0, indicator)
        }
      }
      return TableCell(paragraphs.isEmpty ? [[.text(words(.noFigure))]] : paragraphs, kind: "text-cell")
    }
  }
}

import PlanModel
import VietnameseText

/// The table of a form: its five columns, the row that numbers them, and its parts.
extension StatutoryDossier {
  var table: Table {
    let id = "bieu"
    return Table(
      id: id, caption: words(.statutoryTable, context.code(of: form.form), context.name(of: form.period)),
      headings: [columns, numbers], bodies: bodies, notes: tableNotes, csv: context.csv(of: id, on: path),
      style: "statutory", groupLabel: words(.statutoryGroup))
  }

  private var columns: [HeadingCell] {
    let result: WordingKey = form.form == .infrastructure ? .statutoryResult : .statutoryCumulative
    return [
      HeadingCell(words(.statutoryNumber), kind: "ordinal"), HeadingCell(words(.columnIndicator)),
      HeadingCell(words(.statutoryUnitOfMeasure)), HeadingCell(words(result), isNumber: true),
      HeadingCell(words(.columnNote)),
    ]
  }

  /// "(1)" … "(5)".
  private var numbers: [HeadingCell] {
    columns.enumerated().map { HeadingCell("(\($0 + 1))", isNumber: $1.isNumber, kind: $1.kind) }
  }

  private var bodies: [TableBody] {
    if form.form == .infrastructure { return [TableBody(rows: form.entries.map(row))] }
    return FormRow.Group.allCases.flatMap { group -> [TableBody] in
      let title = "\(NumberWriter.roman(group.rawValue)). \(words(.statutoryGroup(group)))"
      let heading = TableCell([[.text(title)]], isHeader: true, columnSpan: columns.count)
      return [
        TableBody(isHeading: true, rows: [TableRow(cells: [heading])]),
        TableBody(rows: form.entries.filter { $0.row.group == group }.map(row)),
      ]
    }
  }

  private func row(_ entry: FormEntry) -> TableRow {
    let mark = isPeriodUnderCumulative(entry) ? " (*)" : ""
    let label = words(.statutoryRow(entry.row.kind, of: form.form)) + mark
    let value = entry.value.map(NumberText.quantity) ?? words(.noFigure)
    return TableRow(
      id: "dong-\(entry.row.number.split(separator: ".").joined(separator: "-"))",
      cells: [
        TableCell(.text(entry.row.number), kind: "ordinal"),
        TableCell(.text(label), isHeader: true, kind: entry.row.number.contains(".") ? "sub-row" : nil),
        TableCell(.text(unitOfMeasure(entry.row.kind)), kind: "unit-cell"),
        entry.value == nil ? TableCell(.aside(value), isNumber: true) : .number(value),
        TableCell(notes(of: entry), kind: "text-cell"),
      ])
  }

  private func unitOfMeasure(_ kind: FigureKind) -> String {
    if form.form == .infrastructure, kind.countsClusters { return words(.statutoryWork) }
    let unit = kind.unitOfMeasure
    return unit == "ha" ? unit : unit.capitalised
  }

  /// Of the period, though it stands under the heading of the cumulative column.
  private func isPeriodUnderCumulative(_ entry: FormEntry) -> Bool {
    form.form != .infrastructure && entry.row.kind.isOfPeriod
  }

  private var tableNotes: [String] {
    let report = ownReport.map { [words(.statutoryOwnReport, context.name(of: $0))] } ?? []
    let periodRows = form.entries.filter(isPeriodUnderCumulative).map(\.row.number)
    if periodRows.isEmpty { return report }
    let (first, last) = (DateText.day(form.period.firstDay), DateText.day(form.period.lastDay))
    let notes = [words(.statutoryOfPeriod, ListWriter.and(periodRows), first, last), words(.statutorySpecialised)]
    return notes + report
  }

  /// The report that the first reported figure rests on: it is named once under the table, not in every row.
  var ownReport: ProgressReport? {
    form.entries.lazy.compactMap { entry in
      if case .reported(let figure)? = entry.basis { context.report(of: figure) } else { nil }
    }
    .first { context.library.agencies[$0.from].kind != .press }
  }

  /// What the figure rests on, what could not be decided, and what does not agree with it.
  private func notes(of entry: FormEntry) -> [[Inline]] {
    let undecided = entry.undecided > 0 ? [words(.statutoryUndecided, NumberText.count(entry.undecided))] : []
    let contradicted = entry.contradicted.map { [words(.statutoryContradicted, NumberText.quantity($0))] } ?? []
    let sum = form.wrongSums.contains(entry.row) ? [words(.statutoryWrongSum, entry.row.number)] : []
    return (entry.basis.map(basis) ?? []) + (undecided + contradicted + sum).map { Inline.flow($0) }
  }
}

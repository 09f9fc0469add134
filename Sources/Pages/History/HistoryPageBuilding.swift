import Comparison
import PlanModel

extension HistoryPage {
  /// The page of the last quarters.
  package init(in context: PageContext) {
    let dossier = HistoryDossier(context)
    self.init(
      frame: dossier.frame, feed: Link(context.wording(.historyFeed), to: dossier.path.relative(to: SitePaths.feed)),
      summary: dossier.periods.isEmpty ? nil : dossier.summary, sections: dossier.periods.map(dossier.section))
  }
}

/// What the page of changes needs to know.
struct HistoryDossier {
  /// A period with its numbers and the news that are listed one by one.
  struct Period {
    let history: PeriodHistory
    let counts: ChangeCounts
    let shown: [News]

    init(_ history: PeriodHistory, in context: PageContext) {
      self.history = history
      counts = ChangeCounts(history, in: context)
      shown = context.shown(history).map(history.news)
    }
  }

  let context: PageContext
  let path = SitePaths.history
  let links: PageLinks
  let periods: [Period]

  init(_ context: PageContext) {
    self.context = context
    links = context.links(from: SitePaths.history)
    periods = context.history.map { Period($0, in: context) }
  }

  private var words: Wording { context.wording }

  var frame: PageFrame {
    let refs = periods.flatMap { $0.shown.flatMap(context.sources) }
    return context.frame(
      path: path, title: words(.historyTitle), sentence: Inline.flow(sentence),
      figures: periods.first.map(figures) ?? [], sources: context.sourceList(refs, links: links),
      notes: [words(.historyNoteComparison), words(.historyNoteTold), words(.historyNoteDocuments)])
  }

  private var sentence: String {
    guard let newest = periods.first else { return words(.historyNone) }
    let name = context.name(of: newest.history)
    let counts = newest.counts
    if counts.isEmpty { return words(.historyNothing, name) }
    return words(
      .historySentence, name, NumberText.count(counts.news), NumberText.count(counts.newlyLate),
      NumberText.count(counts.caughtUp))
  }

  private func figures(_ period: Period) -> [KeyFigure] {
    let counts = period.counts
    let note = context.name(of: period.history)
    return [
      KeyFigure(value: NumberText.count(counts.news), label: words(.columnNews), note: note),
      KeyFigure(value: NumberText.count(counts.setBack), label: words(.columnSetBack), note: note),
      KeyFigure(
        value: NumberText.count(counts.newlyLate), label: words(.columnNewlyLate), note: note,
        isLate: counts.newlyLate > 0),
      KeyFigure(value: NumberText.count(counts.caughtUp), label: words(.columnCaughtUp), note: note),
    ]
  }

  /// The numbers of every period.
  var summary: Table {
    let name = TableColumn<Period>(HeadingCell(words(.columnQuarter))) { period in
      let link = Link(context.name(of: period.history), to: "#\(period.history.anchor)")
      return TableCell([[.link(link)]], isHeader: true, kind: "name-cell")
    }
    let counted: [(WordingKey, (ChangeCounts) -> Int)] = [
      (.columnNewReports, \.reports), (.columnNewEvents, \.events), (.columnNewOthers, \.others),
      (.columnSetBack, \.setBack), (.columnNewlyLate, \.newlyLate), (.columnNewlySilent, \.newlySilent),
      (.columnCaughtUp, \.caughtUp),
    ]
    let columns = counted.map { key, count in
      TableColumn<Period>(HeadingCell(words(key), isNumber: true)) { .number(NumberText.count(count($0.counts))) }
    }
    return Table(
      TableHead(
        id: "bang-ky", caption: words(.historySummary), notes: [words(.historyNoteSilent)],
        csv: context.csv(of: "bang-ky", on: path)),
      rows: periods, columns: [name] + columns)
  }
}

extension HistoryDossier {
  /// A period with what was told in it and what stands otherwise since.
  func section(_ period: Period) -> PageSection {
    let name = context.name(of: period.history)
    let tables = [changes(period, name), shifts(period.history, name)].compactMap(\.self)
    let nothing = tables.isEmpty ? [[Inline.text(words(.historyNothing, name))]] : []
    return PageSection(id: period.history.anchor, title: name, paragraphs: nothing, tables: tables)
  }

  private func changes(_ period: Period, _ name: String) -> Table? {
    let shown = period.shown
    if shown.isEmpty { return nil }
    let id = "thay-doi-\(period.history.anchor)"
    let rest = period.counts.news - shown.count
    let notes =
      rest == 0 ? [] : [words(.historyNoteMore, NumberText.count(shown.count), NumberText.count(rest))]
    let byRank = Dictionary(grouping: shown, by: \.change.rank)
    let groups = Rank.allCases.map { RowGroup(heading: [.text($0.title)], rows: byRank[$0] ?? []) }
    return Table(
      TableHead(
        id: id, caption: words(.historyChangeTable, name.inSentence), notes: notes, csv: context.csv(of: id, on: path)),
      groups: groups, groupLabel: words(.columnChangeKind), columns: NewsColumns(context, links).all,
      rowID: { $0.change.new?.event.map { "nk-\($0.id)" } })
  }

  private func shifts(_ period: PeriodHistory, _ name: String) -> Table? {
    let rows = period.shifts.filter { $0.kind != .newlySilent }.prefix(PageContext.shownChanges)
    if rows.isEmpty { return nil }
    let columns = CommitmentColumns(context, links)
    let id = "trang-thai-\(period.anchor)"
    let shifted: [TableColumn<StatusShift>] = [
      TableColumn(columns.heading(.columnSubject)) { TableCell([[.text($0.name)]], isHeader: true, kind: "text-cell") },
      columns.unit.of(\.new),
      TableColumn(columns.heading(.columnStatusBefore)) { .status(context.mark($0.old.status)) },
      TableColumn(columns.heading(.columnStatusNow)) { .status(context.mark($0.new.status)) },
      columns.source.of(\.new),
    ]
    let groups = StatusShift.Kind.allCases.map { kind in
      RowGroup(heading: [.text(kind.title)], rows: rows.filter { $0.kind == kind })
    }
    return Table(
      TableHead(id: id, caption: words(.historyShiftTable, name.inSentence), csv: context.csv(of: id, on: path)),
      groups: groups, groupLabel: words(.columnChangeKind), columns: shifted)
  }
}

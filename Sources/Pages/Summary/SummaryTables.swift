import PlanModel

extension SummaryDossier {
  private var columns: CommitmentColumns { CommitmentColumns(context, links) }

  private func head(_ id: String, _ caption: WordingKey, _ shown: Int, of total: Int) -> TableHead {
    TableHead(
      id: id, caption: words(caption, NumberText.count(shown), NumberText.count(total)),
      csv: context.csv(of: id, on: path))
  }

  /// The longest late, in as many rows as the sheet holds.
  var lateTable: Table? {
    let (all, entries) = (late.late.entries, Array(late.late.entries.prefix(lateRows)))
    if entries.isEmpty { return nil }
    let subject = TableColumn<LateList.Entry>(columns.heading(.columnSubject)) {
      TableCell(line: name(of: $0.commitment, links), isHeader: true, kind: "subject-cell")
    }
    let lateness = TableColumn<LateList.Entry>(columns.heading(.columnLateness, isNumber: true)) {
      .number(context.monthsAtLeast($0.lateness))
    }
    let shared = [columns.unit, columns.lead, columns.due].map { $0.of(\LateList.Entry.commitment) }
    return Table(
      head("cham-nhieu-nhat", .summaryLateTable, entries.count, of: all.count), rows: entries,
      columns: [columns.ordinal(), subject] + shared + [lateness], isLate: { _ in true })
  }

  /// What is due next, in as many rows as the sheet holds.
  var upcomingTable: Table? {
    let items = Array(upcoming.prefix(Self.shownUpcoming))
    if items.isEmpty { return nil }
    typealias Item = (view: PageContext, commitment: Commitment)
    func column(_ make: @escaping (CommitmentColumns) -> TableColumn<Commitment>) -> TableColumn<Item> {
      TableColumn(make(columns).heading) { item, number in
        let own = CommitmentColumns(item.view, item.view.links(from: path))
        return make(own).cell(item.commitment, number)
      }
    }
    let subject = TableColumn<Item>(columns.heading(.columnSubject)) { item in
      TableCell(line: name(of: item.commitment, item.view.links(from: path)), isHeader: true, kind: "subject-cell")
    }
    return Table(
      head("sap-den-han", .summaryUpcomingTable, items.count, of: upcoming.count), rows: items,
      columns: [columns.ordinal(), subject, column(\.unit), column(\.lead), column(\.due), column(\.status)])
  }

  /// The cluster and what is to be reached there; of a duty of no cluster its text.
  private func name(of commitment: Commitment, _ links: PageLinks) -> [Inline] {
    let subject = Self.shortened(context.subject(of: commitment))
    guard let cluster = commitment.cluster else { return [.text(subject)] }
    return [.text("\(subject): "), links.cluster(cluster)]
  }

  /// What needs a decision: content, who can decide, what is asked for, by when.
  var obstacleTable: Table? {
    let events = Array(obstacles.prefix(Self.shownObstacles))
    if events.isEmpty { return nil }
    let log = EventColumns(context, links)
    let content = TableColumn<ProgressEvent>(columns.heading(.summaryObstacle)) { event in
      let place: [Inline] = event.cluster.map { [links.cluster($0)] } ?? []
      let text: [Inline] = event.text.map { [.text((place.isEmpty ? "" : " \u{2013} ") + Self.shortened($0))] } ?? []
      return TableCell(line: place + text, isHeader: true, kind: "subject-cell")
    }
    let list = [columns.ordinal(), content, log.date] + particulars(of: events) + [log.source]
    return Table(
      head("kho-khan-vuong-mac", .summaryObstacleTable, events.count, of: obstacles.count), rows: events, columns: list)
  }

  /// What reports say of an obstacle beyond its content; what none of them says has no column.
  private func particulars(of events: [ProgressEvent]) -> [TableColumn<ProgressEvent>] {
    let authority = TableColumn<ProgressEvent>(columns.heading(.summaryAuthority)) { event in
      let authority: [[Inline]] = event.obstacle?.authority.map { [[links.agency($0)]] } ?? []
      let beyond: [[Inline]] = event.obstacle?.isBeyondPowers == true ? [[.aside(words(.summaryBeyond))]] : []
      return TableCell(authority + beyond, kind: "name-cell")
    }
    let proposal = TableColumn<ProgressEvent>(columns.heading(.summaryProposal)) { event in
      let text: [[Inline]] = event.obstacle?.proposal.map { [[.text(Self.shortened($0))]] } ?? []
      let deadline: [[Inline]] =
        event.obstacle?.deadline.map { [[.aside(words(.summaryDeadline, DateText.inSentence($0)))]] } ?? []
      return TableCell(text + deadline, kind: "text-cell")
    }
    let all = events.compactMap(\.obstacle)
    return (all.contains { $0.authority != nil || $0.isBeyondPowers == true } ? [authority] : [])
      + (all.contains { $0.proposal != nil || $0.deadline != nil } ? [proposal] : [])
  }

  /// A text that the sheet has room for: its first words, the whole of it stands on the page it links to.
  private static func shortened(_ text: String) -> String {
    if text.count <= 140 { return text }
    let head = text.prefix(140)
    return head[..<(head.lastIndex(of: " ") ?? head.endIndex)] + "\u{2026}"
  }
}

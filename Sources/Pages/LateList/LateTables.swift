import PlanModel

/// Late items of an area or agency.
private struct LateLine {
  let name: [Inline]
  let entries: [LateList.Entry]
  let isTotal: Bool
}

extension LateDossier {
  private var columns: CommitmentColumns { CommitmentColumns(context, links) }

  private func head(_ id: String, _ caption: String, notes: [String]) -> TableHead {
    TableHead(
      id: id, caption: caption, source: context.planName, notes: notes, csv: context.csv(of: id, on: path))
  }

  /// Late items by length, milestones and duties apart.
  var bandTable: Table {
    let lines = LateBand.allCases.map { band in
      LateLine(name: [.text(words(Self.name(of: band)))], entries: late[band], isTotal: false)
    }
    return Table(
      head("bang-muc-cham", words(.lateBandTable), notes: [words(.lateNoteAtLeast)]), rows: lines + [total],
      columns: [
        name(.columnBand),
        columns.count(.columnMilestoneCount) { $0.entries.count { $0.commitment.milestone != nil } },
        columns.count(.columnDutyCount) { $0.entries.count { $0.commitment.duty != nil } },
        columns.count(.columnTotal) { $0.entries.count },
      ])
  }

  /// Late items by area, in register order.
  var areaTable: Table {
    let lines = late.byUnit.map { group in
      LateLine(
        name: [group.key.map { links.unit($0) } ?? .text(words(.overviewAreaCity))],
        entries: group.entries, isTotal: false)
    }
    return Table(
      head("bang-dia-ban", words(.lateAreaTable), notes: []), rows: mostFirst(lines) + [total],
      columns: [name(.columnUnit)] + bandColumns, isLate: { !$0.isTotal })
  }

  /// Late items by the agency that answers for them, those of several under each.
  var agencyTable: Table {
    let lines = late.byAgency.map { group in
      LateLine(
        name: [group.key.map { links.agency($0) } ?? .text(words(.lateNoAgency))],
        entries: group.entries, isTotal: false)
    }
    return Table(
      head("bang-co-quan", words(.lateAgencyTable), notes: [words(.lateNoteAgency)]),
      rows: mostFirst(lines) + [total], columns: [name(.columnAgency)] + bandColumns, isLate: { !$0.isTotal })
  }

  private func mostFirst(_ lines: [LateLine]) -> [LateLine] {
    lines.enumerated().sorted { ($1.element.entries.count, $0.offset) < ($0.element.entries.count, $1.offset) }
      .map(\.element)
  }

  private var total: LateLine {
    LateLine(name: [.strong(words(.rowTotal))], entries: late.entries, isTotal: true)
  }

  private func name(_ heading: WordingKey) -> TableColumn<LateLine> {
    TableColumn(columns.heading(heading)) { TableCell(line: $0.name, isHeader: true, kind: "name-cell") }
  }

  /// A column for each band, then all and the longest.
  private var bandColumns: [TableColumn<LateLine>] {
    LateBand.allCases.map { band in
      columns.count(Self.name(of: band)) { $0.entries.count { $0.band == band } }
    } + [columns.count(.columnTotal) { $0.entries.count }, columns.longest { $0.entries }]
  }

  private static func name(of band: LateBand) -> WordingKey {
    switch band {
    case .upToThree: .lateUpToThree
    case .threeToSix: .lateThreeToSix
    case .sixToTwelve: .lateSixToTwelve
    case .overTwelve: .lateOverTwelve
    }
  }
}

extension LateDossier {
  /// Every late item, the longest first, with what says so.
  var itemTable: Table? {
    if late.isEmpty { return nil }
    let lateness = TableColumn<LateList.Entry>(columns.heading(.columnLateness, isNumber: true)) {
      .number(context.monthsAtLeast($0.lateness))
    }
    let subject = TableColumn<LateList.Entry>(columns.heading(.columnSubject)) {
      TableCell(.text(context.subject(of: $0.commitment)), kind: "name-cell")
    }
    let evidence = TableColumn<LateList.Entry>(columns.heading(.columnEvidence)) { entry in
      let event = entry.event
      let saying = words(.timelineEvent, context.name(of: event.kind), DateText.inSentence(event.date))
      let isDirect = event.kind == .notStarted || event.kind == .notCompleted
      let derived: [[Inline]] = isDirect ? [] : [[.aside(words(.lateDerived))]]
      return TableCell([Inline.flow(saying)] + derived + context.shortSources(of: event), kind: "evidence-cell")
    }
    let shared = [columns.cluster(), columns.unit, columns.lead, columns.due].map { $0.of(\LateList.Entry.commitment) }
    return Table(
      head("danh-sach-qua-han", words(.lateItemTable), notes: [words(.lateNoteAtLeast)]), rows: late.entries,
      columns: [columns.ordinal(), lateness, subject] + shared + [evidence, columns.row.of(\.commitment)],
      rowID: { $0.commitment.id }, isLate: { _ in true })
  }

  /// What is past due and nothing is known of, by annex and lead.
  var unknownTable: Table? {
    if unknown.isEmpty { return nil }
    return Table(
      head(
        "danh-sach-chua-co-thong-tin", words(.lateUnknownTable, NumberText.count(unknown.count)),
        notes: [words(.lateNoteUnknown)]),
      groups: unknownGroups, groupLabel: words(.lateGroup),
      columns: [columns.ordinal(), columns.duty, columns.cluster(isHeader: false), columns.due], rowID: { $0.id })
  }

  /// Annexes in their order, the leads in the order in which they first occur.
  private var unknownGroups: [RowGroup<Commitment>] {
    struct Key: Hashable {
      let annex: Int
      let leads: [Ref<Agency>]
    }
    var order: [Key] = []
    var members: [Key: [Commitment]] = [:]
    for commitment in unknown {
      let key = Key(annex: commitment.place.annex, leads: commitment.agencies)
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(commitment)
    }
    return order.map { key in
      let annex = words(.lateAnnex, context.plan.plan.annexes[key.annex].number)
      let leads = key.leads.isEmpty ? [.text(words(.lateNoAgency))] : columns.inline(key.leads)
      return RowGroup(heading: [.text("\(annex) · ")] + leads, rows: members[key] ?? [])
    }
  }
}

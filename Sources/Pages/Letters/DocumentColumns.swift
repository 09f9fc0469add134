package import PlanModel

/// The columns in which the duties of documents are listed, the same on every page.
package struct DocumentColumns {
  package let context: PageContext
  package let links: PageLinks

  package init(_ context: PageContext, _ links: PageLinks) {
    self.context = context
    self.links = links
  }

  private var words: Wording { context.wording }
  private var shared: CommitmentColumns { CommitmentColumns(context, links) }

  /// The bodies that cooperate and do not lead.
  func cooperating(_ commitment: DocumentCommitment) -> [Ref<Agency>] {
    commitment.duty.cooperating.filter { !commitment.duty.leads.contains($0) }
  }

  /// The deadline as the document sets it, with the adjusted one; that it sets none is said.
  func due(_ commitment: DocumentCommitment) -> TableCell {
    guard let due = commitment.duty.due else { return .text(words(.documentNoDue)) }
    guard let adjusted = commitment.adjusted else { return context.dateCell(due) }
    let note = words(.documentAdjusted, DateText.inSentence(adjusted.deadline))
    return TableCell(context.dateCell(due).paragraphs + [[.aside(note)]], kind: "due-cell")
  }

  /// How it stands; what has no deadline is neither late nor in time.
  func status(_ commitment: DocumentCommitment) -> TableCell { .status(context.mark(of: commitment)) }

  /// Mục.
  private var item: TableColumn<DocumentCommitment> {
    TableColumn(HeadingCell(words(.columnItem))) { commitment in
      let path = context.path(of: commitment.owner)
      return TableCell(
        .link(Link(commitment.item, to: links.path.relative(to: path, fragment: commitment.duty.id)))
      )
    }
  }

  /// Nội dung nhiệm vụ.
  private var text: TableColumn<DocumentCommitment> {
    TableColumn(shared.heading(.columnDuty)) { TableCell(.text($0.duty.text), kind: "text-cell") }
  }

  private var dueColumn: TableColumn<DocumentCommitment> { TableColumn(shared.heading(.factDue), cell: due) }
  private var statusColumn: TableColumn<DocumentCommitment> { TableColumn(shared.heading(.columnStatus), cell: status) }

  /// The duties of a document under their leads; nil where it gives none.
  func duties(of owner: DocumentOwner, on path: OutputPath) -> Table? {
    let duties = context.measures.documentCommitments(of: owner)
    if duties.isEmpty { return nil }
    var groups: [(leads: [Ref<Agency>], duties: [DocumentCommitment])] = []
    var positions: [[Ref<Agency>]: Int] = [:]
    for duty in duties {
      if let position = positions[duty.duty.leads] {
        groups[position].duties.append(duty)
      } else {
        positions[duty.duty.leads] = groups.count
        groups.append((duty.duty.leads, [duty]))
      }
    }
    let id = "nhiem-vu-giao-tai-van-ban"
    return Table(
      TableHead(
        id: id, caption: words(.documentDutyTable, NumberText.count(duties.count)), source: context.name(of: owner),
        csv: context.csv(of: id, on: path)),
      groups: groups.map { RowGroup(heading: shared.inline($0.leads), rows: $0.duties) },
      groupLabel: words(.columnLead),
      columns: [
        item, text, TableColumn(shared.heading(.columnCooperating)) { shared.agencies(cooperating($0)) }, dueColumn,
        statusColumn,
      ],
      isLate: { $0.isLate })
  }

  /// What documents give an agency, those it leads first; nil where they give it nothing.
  func assignments(_ assignments: DocumentAssignments, on path: OutputPath) -> Table? {
    if assignments.isEmpty { return nil }
    typealias Line = (assignment: DocumentAssignment, leads: Bool)
    let lines: [Line] = assignments.leads.map { ($0, true) } + assignments.cooperates.map { ($0, false) }
    func column(_ column: TableColumn<DocumentCommitment>) -> TableColumn<Line> {
      column.of(\.assignment.commitment)
    }
    let columns: [TableColumn<Line>] = [
      shared.ordinal(),
      TableColumn(HeadingCell(words(.columnDocument))) { line in
        let owner = line.assignment.commitment.owner
        let link = Link(context.name(of: owner), to: links.path.relative(to: context.path(of: owner)))
        return TableCell(.link(link), kind: "name-cell")
      },
      column(item), column(text),
      TableColumn(HeadingCell(words(.columnRole))) { role($0.assignment, leads: $0.leads) },
      column(dueColumn), column(statusColumn),
    ]
    let id = "nhiem-vu-giao-tai-van-ban"
    return Table(
      TableHead(
        id: id,
        caption: words(
          .documentAgencyTable, NumberText.count(assignments.leads.count),
          NumberText.count(assignments.cooperates.count)),
        csv: context.csv(of: id, on: path)),
      rows: lines, columns: columns, isLate: { $0.assignment.commitment.isLate })
  }

  private func role(_ assignment: DocumentAssignment, leads: Bool) -> TableCell {
    let role: [Inline] = [.text(words(leads ? .documentLeads : .documentCooperates))]
    guard let via = assignment.via else { return TableCell(line: role) }
    return TableCell([role, [.aside(words(.assignedVia, context.library.agencies[via].name))]])
  }
}

extension DocumentCommitment {
  /// Marked in the margin of tables.
  var isLate: Bool { status.category == .late }
}

extension PageContext {
  /// The mark of a document's duty; one without a deadline is only known or not known to be done.
  package func mark(of commitment: DocumentCommitment) -> StatusMark {
    switch commitment.status {
    case .noReadableDate where commitment.duty.due == nil:
      StatusMark(tone: .unknown, shape: mark(StatusCategory.noInformation).shape, text: wording(.documentNothingKnown))
    case .doneUndecided where commitment.duty.due == nil:
      StatusMark(tone: .done, shape: mark(StatusCategory.doneOnTime).shape, text: wording(.documentDone))
    default: mark(commitment.status)
    }
  }

  /// "Công văn số 1143/UBND-KTN", "Kế hoạch 68/KH-UBND, nội dung kế hoạch".
  package func name(of owner: DocumentOwner) -> String {
    switch owner {
    case .letter(let ref): wording(.letterTitle, numberText(of: library.letters[ref]))
    case .plan(let year): wording(.documentPlanBody, measures.plan(year)?.plan.numberText ?? String(year))
    }
  }

  /// The number and symbol; dots for what was left blank: "…/UBND-KT".
  package func numberText(of letter: Letter) -> String {
    letter.number.value ?? wording(.notCollected) + (letter.symbol ?? "")
  }
}

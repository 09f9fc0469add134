package import PlanModel

/// The columns in which milestones and duties are listed, the same on every page.
package struct CommitmentColumns {
  package let context: PageContext
  package let links: PageLinks

  package init(_ context: PageContext, _ links: PageLinks) {
    self.context = context
    self.links = links
  }

  /// STT.
  package func ordinal<Row>() -> TableColumn<Row> {
    TableColumn(heading(.columnOrdinal, kind: "ordinal")) { _, number in
      let known = context.sharedTexts.ordinals
      return number <= known.count ? known[number - 1] : SharedTexts.ordinal(number)
    }
  }

  /// Cụm công nghiệp; empty for duties of the whole city.
  package func cluster(isHeader: Bool = true) -> TableColumn<Commitment> {
    TableColumn(heading(.columnCluster)) { commitment in
      guard let cluster = commitment.cluster else { return .text("") }
      return TableCell(links.cluster(cluster), isHeader: isHeader, kind: "name-cell")
    }
  }

  /// Địa bàn.
  package var unit: TableColumn<Commitment> {
    TableColumn(heading(.columnUnit)) { commitment in
      let unit = commitment.unit.map { links.unit($0) } ?? .text(context.wording(.wholeCity))
      return TableCell(unit, kind: "reference")
    }
  }

  /// Mốc tiến độ: what is to be reached.
  package var milestone: TableColumn<Commitment> {
    TableColumn(heading(.columnMilestone)) { commitment in
      TableCell(.text(context.subject(of: commitment)), isHeader: true)
    }
  }

  /// Nội dung nhiệm vụ: the duty as issued, or the milestone.
  package var duty: TableColumn<Commitment> {
    TableColumn(heading(.columnDuty)) { context.textCell(of: $0) }
  }

  /// Nội dung nhiệm vụ, with the collective that names the agency in its place.
  package var assignedDuty: TableColumn<Assignment> {
    TableColumn(heading(.columnDuty)) { assignment in
      guard let via = assignment.via else { return context.textCell(of: assignment.commitment) }
      let text = context.paragraphs(of: assignment.commitment)
      let mark = context.wording(.assignedVia, context.library.agencies[via].name)
      return TableCell(text + [[.aside(mark)]], kind: "text-cell")
    }
  }

  /// Cơ quan, đơn vị chủ trì: the leads of a duty, the developer for a milestone.
  package var lead: TableColumn<Commitment> {
    TableColumn(heading(.columnLead)) { agencies($0.agencies) }
  }

  /// Cơ quan, đơn vị phối hợp; a body that also leads is named as lead only.
  package var cooperating: TableColumn<Commitment> {
    TableColumn(heading(.columnCooperating)) { commitment in
      agencies(commitment.duty?.cooperating.filter { !commitment.agencies.contains($0) } ?? [])
    }
  }

  /// Thời hạn theo kế hoạch, with its basis.
  package var due: TableColumn<Commitment> {
    TableColumn(heading(.columnDue)) { context.dueCell(of: $0) }
  }

  /// Thực hiện: when it was done.
  package var done: TableColumn<Commitment> {
    TableColumn(heading(.columnDone)) { context.doneCell(of: $0) }
  }

  /// Trạng thái.
  package var status: TableColumn<Commitment> {
    TableColumn(heading(.columnStatus)) { context.statusCell(of: $0) }
  }

  /// Nguồn số liệu: what the status rests on.
  package var source: TableColumn<Commitment> {
    TableColumn(heading(.columnSource)) { commitment in
      TableCell(commitment.status.event.map { context.shortSources(of: $0) } ?? [])
    }
  }

  /// The row of the annex that sets it, as a link.
  package var row: TableColumn<Commitment> {
    TableColumn(heading(.columnRow)) { context.rowCell($0.rowPlace, links: links) }
  }

  /// A heading of these columns.
  package func heading(_ key: WordingKey, isNumber: Bool = false, kind: String? = nil) -> HeadingCell {
    HeadingCell(context.wording(key), isNumber: isNumber, kind: kind)
  }

  /// Bodies by name in one line, linked where they have a page.
  package func inline(_ refs: [Ref<Agency>]) -> [Inline] {
    refs.enumerated().flatMap { index, ref in
      (index == 0 ? [] : [.text(" · ")]) + [links.agency(ref)]
    }
  }

  /// Bodies by name, one paragraph each, linked where they have a page.
  package func agencies(_ refs: [Ref<Agency>]) -> TableCell {
    if refs.count == 1 { return TableCell(links.agency(refs[0]), kind: "name-cell") }
    return TableCell(refs.map { [links.agency($0)] }, kind: "name-cell")
  }
}

extension PageContext {
  /// What is committed to: the duty's text as issued, or the milestone's name.
  package func subject(of commitment: Commitment) -> String {
    switch commitment.subject {
    case .milestone(let milestone): name(of: milestone.kind)
    case .duty(let duty): duty.text
    }
  }

  /// The row of the annex, as a link.
  func rowCell(_ place: RowPlace, links: PageLinks) -> TableCell {
    TableCell(links.row(at: place, in: self), kind: "reference")
  }
}

extension PageContext {
  /// The same as a cell.
  func textCell(of commitment: Commitment) -> TableCell {
    let text = subject(of: commitment)
    if text.isOneLine { return TableCell(.text(text), kind: "text-cell") }
    return TableCell(text.nonEmptyLines.map { [.text($0)] }, kind: "text-cell")
  }

  /// The same, a paragraph for each of the text as issued.
  package func paragraphs(of commitment: Commitment) -> [[Inline]] {
    subject(of: commitment).nonEmptyLines.map { [.text($0)] }
  }
}

extension Commitment {
  /// Marked in the margin of tables.
  package var isLate: Bool { status.category == .late }
}

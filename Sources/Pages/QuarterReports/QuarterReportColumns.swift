import PlanModel

/// The columns of a quarter's annex: plan, actual, late by, obstacle, reporting unit.
struct QuarterReportColumns {
  let context: PageContext
  let links: PageLinks

  private var words: Wording { context.wording }
  private var shared: CommitmentColumns { CommitmentColumns(context, links) }

  /// The columns of one plan's commitments for lines of several plans.
  private func column(_ make: (CommitmentColumns) -> TableColumn<Commitment>, of heading: WordingKey? = nil)
    -> TableColumn<ReportLine>
  {
    let own = make(shared)
    return TableColumn(heading.map { HeadingCell(words($0)) } ?? own.heading) { line, number in
      own.cell(line.commitment, number)
    }
  }

  /// STT, Cụm công nghiệp, Mốc tiến độ, Chủ đầu tư hạ tầng.
  var milestones: [TableColumn<ReportLine>] {
    [shared.ordinal(), column { $0.cluster() }, subject(.columnMilestone), developer] + standing
  }

  /// STT, Nội dung nhiệm vụ, Cụm công nghiệp, Cơ quan, đơn vị chủ trì.
  var duties: [TableColumn<ReportLine>] {
    [shared.ordinal(), column(\.duty), column { $0.cluster(isHeader: false) }, column(\.lead)] + standing
  }

  /// STT, Cụm công nghiệp, Nội dung, Cơ quan, đơn vị chủ trì.
  var others: [TableColumn<ReportLine>] {
    let lead = TableColumn<ReportLine>(shared.heading(.columnLead)) { line in
      line.commitment.milestone == nil ? shared.agencies(line.commitment.agencies) : developerCell(line)
    }
    return [shared.ordinal(), column { $0.cluster() }, subject(.columnSubject), lead] + standing
  }

  private func subject(_ heading: WordingKey) -> TableColumn<ReportLine> {
    TableColumn(shared.heading(heading)) { line in
      TableCell(line.view.paragraphs(of: line.commitment), kind: "text-cell")
    }
  }

  private var developer: TableColumn<ReportLine> {
    TableColumn(shared.heading(.columnDeveloper), cell: developerCell)
  }

  private func developerCell(_ line: ReportLine) -> TableCell {
    let links = line.view.links(from: links.path)
    return TableCell(line.view.developer(at: line.commitment.rowPlace, links: links), kind: "name-cell")
  }

  /// Kế hoạch, Thực hiện, Chậm so với kế hoạch, Khó khăn, vướng mắc, Đơn vị báo cáo.
  private var standing: [TableColumn<ReportLine>] {
    [
      TableColumn(shared.heading(.quarterlyPlan)) { $0.view.dueCell(of: $0.commitment) },
      TableColumn(shared.heading(.columnDone)) { actual(of: $0) },
      TableColumn(shared.heading(.quarterlyLate)) { late(of: $0) },
      TableColumn(shared.heading(.quarterlyObstacle)) { obstacle(of: $0) },
      TableColumn(shared.heading(.columnReporter)) { reporter(of: $0) },
    ]
  }

  /// When it was done; what is not done has its status instead.
  private func actual(of line: ReportLine) -> TableCell {
    if line.commitment.isDone { return line.view.doneCell(of: line.commitment) }
    let mark: [[Inline]] = [[.status(line.view.mark(of: line.commitment))]]
    let expected = line.commitment.expected == nil ? [] : line.view.notDoneCell(line.commitment).paragraphs.dropFirst()
    return TableCell(mark + expected, kind: "status-cell")
  }

  /// By how long it is late, also against the adjusted deadline.
  private func late(of line: ReportLine) -> TableCell {
    let own: [Inline] = [.text(late(line.commitment.status))]
    guard let adjusted = line.commitment.adjusted else { return TableCell(line: own) }
    return TableCell([own, [.text(words(.statusAdjusted) + late(adjusted.status))]])
  }

  /// "13 tháng", "ít nhất 31 tháng"; "–" where it is not late, "…" where nothing is known.
  private func late(_ status: Status) -> String {
    switch status {
    case .doneLate(_, let lateness): context.months(lateness)
    case .late(let lateness, _, _) where lateness.maxMonths == 0: context.months(lateness)
    case .late(let lateness, _, _): words(.atLeastWords, context.months(lateness))
    case .doneUndecided, .noReadableDate: context.mark(status).text
    case .noInformation: words(.notCollected)
    case .withdrawn, .doneOnTime, .inProgress, .dueThisQuarter, .notYetDue, .continuous: words(.noneOccurs)
    }
  }

  private func obstacle(of line: ReportLine) -> TableCell {
    guard let event = context.latestObstacle(of: line.commitment) else { return .text("") }
    let text: [[Inline]] = event.text.map { [[.text($0)]] } ?? []
    let date: [[Inline]] = event.date == .unknown ? [] : [[.aside(DateText.expression(event.date))]]
    return TableCell(text + date, kind: "evidence-cell")
  }

  /// Who reported what the row tells; "…" where nobody did.
  private func reporter(of line: ReportLine) -> TableCell {
    guard let event = line.commitment.status.event, let report = context.report(of: event) else {
      return .text(words(.notCollected))
    }
    return TableCell(links.agency(report.from), kind: "name-cell")
  }
}

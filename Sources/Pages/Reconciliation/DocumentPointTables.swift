import PlanModel

/// What documents lack, correct, state and remark.
extension ReconciliationTables {
  func gapTable(_ id: String) -> Table {
    Table(
      head(id, words(.gapsTable, NumberText.count(points.gaps.count))), rows: points.gaps,
      columns: framed(
        [
          short(.columnMissing) { name(of: $0.field) },
          text(.correctionReason) { $0.reason ?? words(.gapNoReason) },
        ], at: \.place))
  }

  func correctionTable(_ id: String, _ corrections: [PlacedCorrection], isOpen: Bool) -> Table {
    let caption = words(isOpen ? .openTable : .correctionsTable, NumberText.count(corrections.count))
    let shown: [TableColumn<PlacedCorrection>] =
      isOpen ? [] : [short(.correctionShown) { self.shown($0.correction, at: $0.place) }]
    return Table(
      head(id, caption), rows: corrections,
      columns: framed(
        [
          short(.correctionColumn) { label(of: $0.correction.column, at: $0.place) },
          short(.correctionPrinted) { $0.correction.printed },
        ] + shown + [text(.correctionReason) { $0.correction.reason }], at: \.place))
  }

  func statedTable(_ id: String) -> Table {
    Table(
      head(id, words(.statedTable, NumberText.count(points.stated.count))), rows: points.stated,
      columns: framed(
        [
          short(.columnSubject) { name(of: $0.count.subject, at: $0.place) },
          TableColumn(columns.heading(.columnStated, isNumber: true)) { .number(NumberText.quantity($0.count.stated)) },
          TableColumn(columns.heading(.columnCounted, isNumber: true)) { .number(NumberText.count($0.count.counted)) },
          text(.columnComparison) { context.comparison(of: $0.count) },
        ], at: \.place))
  }

  func noteTable(_ id: String) -> Table {
    Table(
      head(id, words(.keptTable, NumberText.count(points.notes.count))), rows: points.notes,
      columns: framed([text(.columnNote) { $0.text }], at: \.place))
  }

  var deadlineTable: Table {
    Table(
      head("bang-thoi-han-suy-ra", words(.deadlineTable)), rows: points.deadlines,
      columns: framed(
        [
          short(.columnBasis) { context.words(of: $0.basis) ?? "" },
          TableColumn(columns.heading(.columnDeadlines, isNumber: true)) { .number(NumberText.count($0.count)) },
        ], at: \.place))
  }

  private func shown(_ correction: Correction, at place: RecordPlace) -> String {
    correction.corrected
      ?? correction.printedIn.map { words(.correctionAstray, label(of: $0, at: place)) } ?? ""
  }

  /// The part of an annex, else what the key of the document is called.
  private func label(of column: String, at place: RecordPlace) -> String {
    if let annex = annex(of: place) { return annex.correctedPart(column, words) }
    let names: [String: WordingKey] = [
      "title": .factSubject, "number": .factNumber, "symbol": .factNumber, "addressees": .correctionAddressees,
      "body": .correctionBody, "date": .factIssued, "place": .factIssued, "recipients": .factRecipients,
      "signer": .factSigner, "legalBases": .factBases, "subject": .factSubject, "targets": .columnTarget,
    ]
    return names[column].map { words($0) } ?? words(.correctionItem, column)
  }

  private func annex(of place: RecordPlace) -> Annex? {
    switch place.subject {
    case .annex(let plan, let annex), .group(let plan, let annex, _), .row(let plan, let annex, _):
      context.library.plans[plan].annexes[annex]
    default: nil
    }
  }

  private func name(of subject: StatedCount.Subject, at place: RecordPlace) -> String {
    guard case .plan(let position) = place.subject else { return "" }
    return context.name(of: subject, in: context.library.plans[position])
  }

  private func name(of field: Gap.Field) -> String {
    switch field {
    case .row: words(.gapRow)
    case .heading: words(.gapHeading)
    case .cell(let label): words(.gapCell, label)
    case .rowOfCluster: words(.gapRowOfCluster)
    case .number: words(.factNumber)
    case .title: words(.factSubject)
    case .issuePlace: words(.gapIssuePlace)
    case .date: words(.factIssued)
    case .legalBases: words(.factBases)
    case .signer: words(.factSigner)
    case .recipients: words(.factRecipients)
    case .figure(let label): words(.gapFigure, label)
    case .successors: words(.factSuccessors)
    case .eventDate(let kind): words(.gapEventDate, context.name(of: kind).inSentence)
    }
  }
}

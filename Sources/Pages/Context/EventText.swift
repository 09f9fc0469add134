package import PlanModel
import VietnameseText

/// Events of the log in words.
extension PageContext {
  /// "Khởi công", "Giải phóng mặt bằng".
  package func name(of kind: EventKind) -> String {
    switch kind {
    case .groundBreaking: wording(.milestoneGroundBreaking)
    case .infrastructureCompletion: wording(.milestoneInfrastructureCompletion)
    case .siteClearance: wording(.milestoneSiteClearance)
    case .landHandover: wording(.milestoneLandHandover)
    case .wastewaterStation: wording(.milestoneWastewaterStation)
    case .inOperation: wording(.milestoneInOperation)
    case .notStarted: wording(.eventNotStarted)
    case .underConstruction: wording(.eventUnderConstruction)
    case .occupancy: wording(.eventOccupancy)
    case .landLease: wording(.eventLandLease)
    case .detailedPlan: wording(.eventDetailedPlan)
    case .environmentalApproval: wording(.eventEnvironmentalApproval)
    case .landRecovery: wording(.eventLandRecovery)
    case .revisedSchedule: wording(.eventRevisedSchedule)
    case .obstacle: wording(.eventObstacle)
    case .completed: wording(.eventCompleted)
    case .notCompleted: wording(.eventNotCompleted)
    case .withdrawn: wording(.eventWithdrawn)
    }
  }

  /// "Khởi công", "Hoàn thành xây dựng hạ tầng kỹ thuật".
  package func name(of milestone: MilestoneKind) -> String { wording.name(of: milestone) }

  /// What happened: kind with value, own words, the document that proves it.
  package func words(of event: ProgressEvent) -> [[Inline]] {
    let value = event.value.map { " " + NumberText.quantity($0) } ?? ""
    let name = name(of: event.kind) + value
    var paragraphs: [[Inline]] = [[.strong(event.isEstimate ? wording(.eventEstimate, name) : name)]]
    if let text = event.text { paragraphs.append([.text(text)]) }
    if event.revision != nil || event.obstacle != nil { paragraphs += particulars(of: event) }
    if let evidence = event.evidence { paragraphs.append(Inline.flow(wording(.eventEvidence, words(of: evidence)))) }
    if let waiver = event.waiver { paragraphs.append([.aside(wording(.eventWaiver, waiver))]) }
    return paragraphs
  }

  /// "Quyết định 33/2022/QĐ-UBND ngày 03/10/2022 của UBND thành phố Hà Nội".
  package func words(of evidence: Evidence) -> String {
    var text = evidence.document
    if let number = evidence.number { text += " " + wording(.eventEvidenceNumber, number) }
    if let date = evidence.date { text += " " + wording(.eventEvidenceDate, DateText.day(date)) }
    if let issuer = evidence.issuer { text += " " + wording(.eventEvidenceIssuer, library.agencies[issuer].name) }
    return text
  }

  /// When it happened, as a cell: exact days do not break.
  package func dateCell(of event: ProgressEvent) -> TableCell { dateCell(event.date) }

  /// A date or deadline as a cell: "Tháng 6/2021" stays on one line, "Không muộn hơn ngày 20/9/2024" does not.
  package func dateCell(_ expression: TimeExpression) -> TableCell { .date(expression) }

  /// "Nguồn nêu trực tiếp", "Suy ra", "Chưa chắc chắn".
  package func words(of certainty: Certainty) -> String {
    switch certainty {
    case .stated: wording(.certaintyStated)
    case .derived: wording(.certaintyDerived)
    case .uncertain: wording(.certaintyUncertain)
    }
  }

  /// When a commitment was done, as a cell; "…" where nothing is known of it.
  package func doneCell(of commitment: Commitment) -> TableCell {
    guard let occurrence = commitment.occurrence, let event = commitment.status.event else {
      return notDoneCell(commitment)
    }
    if let date = fulfillingDate(event, occurrence) { return dateCell(date) }
    return TableCell(line: Inline.flow(words(of: occurrence).capitalised))
  }

  /// When a thing happened, in a sentence: "ngày 21/7/2022", "trong tháng 9/2023", "không muộn hơn ngày 20/9/2024"; nil
  /// where nothing is known of when.
  package func when(_ event: ProgressEvent, _ occurrence: Occurrence) -> String? {
    if let date = fulfillingDate(event, occurrence) {
      let words = DateText.inSentence(date)
      guard case .within(let period) = date, period.firstDay != period.lastDay else { return words }
      return wording(.whenWithin, words)
    }
    return occurrence.isUndated ? nil : words(of: occurrence)
  }

  /// The event's own date, where it says no less than the occurrence; events that only presuppose say less.
  private func fulfillingDate(_ event: ProgressEvent, _ occurrence: Occurrence) -> TimeExpression? {
    guard event.date != .unknown, Occurrence(event.date) == occurrence else { return nil }
    return event.date
  }

  private func words(of occurrence: Occurrence) -> String {
    switch (occurrence.earliest, occurrence.latest) {
    case (let first?, let last?) where first == last: DateText.inSentence(.within(.day(first)))
    case (let first?, let last?): wording(.whenBetween, DateText.day(first), DateText.day(last))
    case (let first?, nil): wording(.whenFrom, DateText.day(first))
    case (nil, let last?): DateText.inSentence(.by(.day(last)))
    case (nil, nil): wording(.whenUnknown)
    }
  }
}

extension DateText {
  /// As inside a sentence: `ngày 21/7/2022`, `tháng 6/2021`.
  package static func inSentence(_ expression: TimeExpression) -> String { TimeWriter.inSentence(expression) }
}

extension Wording {
  /// "Khởi công", "Hoàn thành xây dựng hạ tầng kỹ thuật".
  func name(of milestone: MilestoneKind) -> String {
    switch milestone {
    case .siteClearance: self(.milestoneSiteClearance)
    case .landHandover: self(.milestoneLandHandover)
    case .groundBreaking: self(.milestoneGroundBreaking)
    case .infrastructureCompletion: self(.milestoneInfrastructureCompletion)
    case .wastewaterStation: self(.milestoneWastewaterStation)
    case .inOperation: self(.milestoneInOperation)
    }
  }
}

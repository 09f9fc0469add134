/// A yearly plan (kế hoạch): its identity, targets and annexes.
package struct Plan: Registered, Hashable {
  /// The year, `2021`, which is the plan's id.
  package var id: String { String(year) }
  package let year: Int
  /// Number and symbol: `68/KH-UBND`.
  package let documentNumber: String
  package let title: String
  package let issuer: Ref<Agency>
  package let place: String
  package let date: CalendarDate
  /// One paragraph each, as issued.
  package let legalBases: [String]
  package let signer: Signer
  package let recipients: [String]
  package let targets: [PlanTarget]
  package let statedCounts: [StatedCount]
  package let reportingDuties: [ReportingDuty]
  package let annexes: [Annex]
  package let corrections: [Correction]
  package let sources: [Ref<Source>]
  package let origin: Origin

  package init(
    year: Int, documentNumber: String, title: String, issuer: Ref<Agency>, place: String, date: CalendarDate,
    legalBases: [String], signer: Signer, recipients: [String], targets: [PlanTarget],
    statedCounts: [StatedCount], reportingDuties: [ReportingDuty], annexes: [Annex], corrections: [Correction],
    sources: [Ref<Source>], origin: Origin
  ) {
    self.year = year
    self.documentNumber = documentNumber
    self.title = title
    self.issuer = issuer
    self.place = place
    self.date = date
    self.legalBases = legalBases
    self.signer = signer
    self.recipients = recipients
    self.targets = targets
    self.statedCounts = statedCounts
    self.reportingDuties = reportingDuties
    self.annexes = annexes
    self.corrections = corrections
    self.sources = sources
    self.origin = origin
  }
}

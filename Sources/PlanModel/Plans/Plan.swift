/// A yearly plan (kế hoạch): its identity, targets and annexes.
package struct Plan: Registered, Hashable {
  /// The year, `2021`, which is the plan's id.
  package var id: String { String(year) }
  package let year: Int
  /// Number and symbol: `68/KH-UBND`.
  package let documentNumber: Known<String>
  package let title: Known<String>
  package let issuer: Ref<Agency>
  package let place: Known<String>
  /// A day, a coarser period or a bound.
  package let date: Known<TimeExpression>
  /// One paragraph each, as issued.
  package let legalBases: Known<[String]>
  package let signer: Known<Signer>
  package let recipients: Known<[String]>
  package let targets: [PlanTarget]
  package let statedCounts: [StatedCount]
  package let reportingDuties: [ReportingDuty]
  package private(set) var annexes: [Annex]
  package let corrections: [Correction]
  package let notes: [String]
  /// What the plan says outside its annexes; nil where no text of it is kept.
  package let body: PlanBody?
  package let sources: [Ref<Source>]
  package let origin: Origin

  package init(
    year: Int, documentNumber: Known<String>, title: Known<String>, issuer: Ref<Agency>, place: Known<String>,
    date: Known<TimeExpression>, legalBases: Known<[String]>, signer: Known<Signer>, recipients: Known<[String]>,
    targets: [PlanTarget], statedCounts: [StatedCount], reportingDuties: [ReportingDuty], annexes: [Annex],
    corrections: [Correction], notes: [String] = [], body: PlanBody? = nil, sources: [Ref<Source>], origin: Origin
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
    self.notes = notes
    self.body = body
    self.sources = sources
    self.origin = origin
  }

  /// The same plan with other annexes in their places.
  package func replacing(annexes: [Annex]) -> Plan {
    var plan = self
    plan.annexes = annexes
    return plan
  }
}

extension Plan {
  /// The first day on which it can have been in force: that of its date, else of its year.
  package var firstDay: CalendarDate {
    date.value?.firstDay ?? CalendarPeriod.year(year).firstDay
  }

  /// Whether it has rows of its own; later plans are known by their targets only.
  package var hasAnnexes: Bool { !annexes.isEmpty }

  /// Whether the document itself is at hand; what another plan does not say may only be unknown.
  package var isAtHand: Bool { hasAnnexes || body != nil }
}

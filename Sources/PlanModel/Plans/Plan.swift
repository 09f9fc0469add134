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

/// Who signed: the lines of authority and the name.
package struct Signer: Hashable, Sendable {
  /// The lines above the name, in capitals as issued.
  package let authority: [String]
  package let name: String

  package init(authority: [String], name: String) {
    self.authority = authority
    self.name = name
  }
}

/// A target of the plan (mục tiêu cụ thể): one bullet, with one or more figures.
package struct PlanTarget: Hashable, Sendable {
  /// One figure of a target and what measures it.
  package struct Figure: Hashable, Sendable {
    package let id: String
    package let label: String
    package let value: Quantity
    /// The milestone that is counted from the annexes and the log, where one is.
    package let milestone: MilestoneKind?
    /// The city-level indicators that observe it.
    package let indicators: [Ref<CityIndicator>]

    package init(
      id: String, label: String, value: Quantity, milestone: MilestoneKind?, indicators: [Ref<CityIndicator>]
    ) {
      self.id = id
      self.label = label
      self.value = value
      self.milestone = milestone
      self.indicators = indicators
    }
  }

  /// The bullet as issued.
  package let text: String
  package let figures: [Figure]

  package init(text: String, figures: [Figure]) {
    self.text = text
    self.figures = figures
  }
}

/// A number the document states beside its annexes, held against what is counted there.
package struct StatedCount: Hashable, Sendable {
  /// What is counted.
  package enum Subject: Hashable, Sendable {
    /// The rows of an annex, lost ones included.
    case rows(annex: String)
    /// The rows of a group, lost ones included.
    case groupRows(annex: String, group: String)
    /// The rows whose milestone falls into a period.
    case milestone(MilestoneKind, CalendarPeriod)
  }

  package let subject: Subject
  package let stated: Quantity
  package let counted: Int
  /// Why a difference is accepted; nil where there is none.
  package let waiver: String?
  package let origin: Origin

  package init(subject: Subject, stated: Quantity, counted: Int, waiver: String?, origin: Origin) {
    self.subject = subject
    self.stated = stated
    self.counted = counted
    self.waiver = waiver
    self.origin = origin
  }
}

/// A rule of the reporting regime (chế độ thông tin báo cáo): who reports to whom before which day.
package struct ReportingDuty: Hashable, Sendable {
  package let reporters: [Ref<Agency>]
  package let recipients: [Ref<Agency>]
  package let recurrence: Recurrence
  /// "trước ngày": the last day in time is the day before this day of the period's last month.
  package let beforeDay: Int
  /// The month the yearly report is due in (12); nil for monthly and quarterly ones.
  package let month: Int?

  package init(
    reporters: [Ref<Agency>], recipients: [Ref<Agency>], recurrence: Recurrence, beforeDay: Int, month: Int?
  ) {
    self.reporters = reporters
    self.recipients = recipients
    self.recurrence = recurrence
    self.beforeDay = beforeDay
    self.month = month
  }
}

/// Everything the content says, validated: registers, plans and the log.
package struct PlanLibrary: Sendable {
  package let site: SiteFacts
  package let units: Register<AdministrativeUnit>
  package let agencies: Register<Agency>
  package let clusters: Register<Cluster>
  package let sources: Register<Source>
  package let indicators: Register<CityIndicator>
  /// By year.
  package let plans: [Plan]
  package let log: ProgressLog

  package init(
    site: SiteFacts, units: Register<AdministrativeUnit>, agencies: Register<Agency>, clusters: Register<Cluster>,
    sources: Register<Source>, indicators: Register<CityIndicator>, plans: [Plan], log: ProgressLog
  ) {
    self.site = site
    self.units = units
    self.agencies = agencies
    self.clusters = clusters
    self.sources = sources
    self.indicators = indicators
    self.plans = plans
    self.log = log
  }
}

/// What `site.yaml` says.
package struct SiteFacts: Hashable, Sendable {
  package let title: String
  package let publisher: String
  /// The data cut-off date (ngày chốt số liệu): stands in for "today".
  package let cutOff: CalendarDate
  /// The year of the plan the site is about.
  package let planInForce: Int

  package init(title: String, publisher: String, cutOff: CalendarDate, planInForce: Int) {
    self.title = title
    self.publisher = publisher
    self.cutOff = cutOff
    self.planInForce = planInForce
  }
}

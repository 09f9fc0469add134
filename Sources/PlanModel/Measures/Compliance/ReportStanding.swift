/// How a body stands with a report it owes, at the cut-off date.
package indirect enum ReportStanding: Hashable, Sendable {
  /// Sent on or before the last day in time (đã gửi đúng hạn).
  case onTime(ProgressReport)
  /// Sent so many days after the last day in time (đã gửi, quá hạn).
  case late(ProgressReport, days: Int)
  /// Sent, nothing says on which day: in time or not stays open.
  case undated(ProgressReport)
  /// The register of reports is complete up to this day, and no report of the body is in it (chưa gửi báo cáo).
  case notSubmitted(asOf: CalendarDate)
  /// The last day in time lies after the cut-off date (chưa đến hạn).
  case notYetDue
  /// Overdue, and nobody says whether it was sent (chưa có thông tin về việc gửi báo cáo); never missed.
  case noInformation

  package var report: ProgressReport? {
    switch self {
    case .onTime(let report), .late(let report, _), .undated(let report): report
    case .notSubmitted, .notYetDue, .noInformation: nil
    }
  }

  package var kind: ReportStandingKind {
    switch self {
    case .onTime: .onTime
    case .late: .late
    case .undated: .undated
    case .notSubmitted: .notSubmitted
    case .notYetDue: .notYetDue
    case .noInformation: .noInformation
    }
  }
}

/// A standing without what belongs to the single case: for counting and legends, in the order of these.
package enum ReportStandingKind: String, Hashable, Sendable, CaseIterable {
  case onTime = "on-time"
  case late
  case undated
  case notSubmitted = "not-submitted"
  case notYetDue = "not-yet-due"
  case noInformation = "no-information"
}

/// A report that one body owes on one day of the reporting regime, and whether it came.
package struct ReportObligation: Hashable, Sendable {
  package let day: ReportingDay
  package let body: Ref<Agency>
  package let standing: ReportStanding

  /// The report came and says that nothing happened (không phát sinh).
  package var hasNothingToReport: Bool { standing.report?.hasNothingToReport ?? false }
}

/// Who has sent the reports that are due on one day of the reporting regime (tình hình gửi báo cáo).
package struct ReportCompliance: Hashable, Sendable {
  package let day: ReportingDay
  /// Every reporting body once, in the order of the regime; collectives stand as their members.
  package let obligations: [ReportObligation]
  /// Collectives that the regime names and whose members no source lists.
  package let unlisted: [Ref<Agency>]

  package var tally: ReportTally { ReportTally(obligations) }

  package subscript(kind: ReportStandingKind) -> [ReportObligation] {
    obligations.filter { $0.standing.kind == kind }
  }
}

/// How many reports have each standing.
package struct ReportTally: Hashable, Sendable {
  private var counts: [ReportStandingKind: Int] = [:]
  /// Of those that came: how many say that nothing happened.
  package private(set) var nothingToReport = 0
  package private(set) var total = 0

  package init(_ obligations: some Sequence<ReportObligation>) {
    for obligation in obligations {
      counts[obligation.standing.kind, default: 0] += 1
      total += 1
      if obligation.hasNothingToReport { nothingToReport += 1 }
    }
  }

  package subscript(kind: ReportStandingKind) -> Int { counts[kind] ?? 0 }
  /// On time, late or on an unknown day.
  package var submitted: Int { self[.onTime] + self[.late] + self[.undated] }
}

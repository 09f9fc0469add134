import PlanModel
import VietnameseText

extension DistrictDossier {
  /// Chế độ báo cáo: how many reports the unit's bodies owe under the plan, which came late and which did not come.
  var reportingFact: Fact? {
    let paragraphs = area.bodies.flatMap { body -> [[Inline]] in
      let obligations = context.plan.compliance(of: body)
      if obligations.isEmpty { return [] }
      let tally = Inline.flow(" \u{2013} " + counts(ReportTally(obligations)))
      return [[links.agency(body)] + tally] + obligations.compactMap(exception)
    }
    return paragraphs.isEmpty ? nil : Fact(words(.factReporting), paragraphs)
  }

  /// How many have each standing: "3 báo cáo gửi đúng hạn, 1 báo cáo chưa gửi và 14 báo cáo chưa có thông tin".
  private func counts(_ tally: ReportTally) -> String {
    let parts = ReportStandingKind.allCases.filter { tally[$0] > 0 }.map { kind in
      words(Self.counted(kind), NumberText.count(tally[kind]))
    }
    let nothing = tally.nothingToReport > 0 ? words(.complianceNothing, NumberText.count(tally.nothingToReport)) : ""
    return ListWriter.and(parts) + nothing + "."
  }

  /// What is late or has not come, named; nil for the others.
  private func exception(_ obligation: ReportObligation) -> [Inline]? {
    let period = TimeWriter.inSentence(obligation.day.period)
    switch obligation.standing {
    case .late(_, let days): return Inline.flow(words(.complianceLateReport, period, NumberText.count(days)))
    case .notSubmitted(let day):
      let before = obligation.day.lastDay.dayAfter
      return Inline.flow(words(.complianceMissingReport, period, DateText.day(before), DateText.day(day)))
    case .onTime, .undated, .notYetDue, .noInformation: return nil
    }
  }

  private static func counted(_ kind: ReportStandingKind) -> WordingKey {
    switch kind {
    case .onTime: .complianceOnTime
    case .late: .complianceLate
    case .undated: .complianceUndated
    case .notSubmitted: .complianceNotSubmitted
    case .notYetDue: .complianceNotYetDue
    case .noInformation: .complianceNoInformation
    }
  }
}

extension WordingKey {
  package static let factReporting = WordingKey("fact.reporting")
  package static let complianceOnTime = WordingKey("compliance.on-time", "n")
  package static let complianceLate = WordingKey("compliance.late", "n")
  package static let complianceUndated = WordingKey("compliance.undated", "n")
  package static let complianceNotSubmitted = WordingKey("compliance.not-submitted", "n")
  package static let complianceNotYetDue = WordingKey("compliance.not-yet-due", "n")
  package static let complianceNoInformation = WordingKey("compliance.no-information", "n")
  package static let complianceNothing = WordingKey("compliance.nothing", "n")
  package static let complianceLateReport = WordingKey("compliance.late-report", "p", "n")
  package static let complianceMissingReport = WordingKey("compliance.missing-report", "p", "d", "t")
  package static let dueAdjusted = WordingKey("due.adjusted", "w")
  package static let statusAdjusted = WordingKey("status.adjusted")
  package static let doneEstimate = WordingKey("done.estimate", "w")
  package static let eventEstimate = WordingKey("event.estimate", "x")
  package static let eventEvidenceNumber = WordingKey("event.evidence-number", "n")
  package static let eventAdjusted = WordingKey("event.adjusted", "w")
  package static let eventAdjustedMilestone = WordingKey("event.adjusted-milestone", "m", "w")
  package static let eventWaiver = WordingKey("event.waiver", "x")
  package static let obstacleAuthority = WordingKey("obstacle.authority", "a")
  package static let obstacleBeyondPowers = WordingKey("obstacle.beyond-powers")
  package static let obstacleWithinPowers = WordingKey("obstacle.within-powers")
  package static let obstacleProposal = WordingKey("obstacle.proposal", "x")
  package static let obstacleDeadline = WordingKey("obstacle.deadline", "w")

  /// What reports say beside what was done: who sent them, estimates, adjusted deadlines, obstacles.
  static let complianceKeys: [WordingKey] = [
    factReporting, complianceOnTime, complianceLate, complianceUndated, complianceNotSubmitted, complianceNotYetDue,
    complianceNoInformation, complianceNothing, complianceLateReport, complianceMissingReport, dueAdjusted,
    statusAdjusted, doneEstimate, eventEstimate, eventEvidenceNumber, eventAdjusted, eventAdjustedMilestone,
    eventWaiver, obstacleAuthority, obstacleBeyondPowers, obstacleWithinPowers, obstacleProposal, obstacleDeadline,
  ]
}

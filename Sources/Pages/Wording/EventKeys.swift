extension WordingKey {
  package static let milestoneGroundBreaking = WordingKey("milestone.ground-breaking")
  package static let milestoneInfrastructureCompletion = WordingKey("milestone.infrastructure-completion")
  package static let milestoneSiteClearance = WordingKey("milestone.site-clearance")
  package static let milestoneLandHandover = WordingKey("milestone.land-handover")
  package static let milestoneWastewaterStation = WordingKey("milestone.wastewater-station")
  package static let milestoneInOperation = WordingKey("milestone.in-operation")
  package static let eventNotStarted = WordingKey("event.not-started")
  package static let eventUnderConstruction = WordingKey("event.under-construction")
  package static let eventOccupancy = WordingKey("event.occupancy")
  package static let eventLandLease = WordingKey("event.land-lease")
  package static let eventDetailedPlan = WordingKey("event.detailed-plan")
  package static let eventEnvironmentalApproval = WordingKey("event.environmental-approval")
  package static let eventLandRecovery = WordingKey("event.land-recovery")
  package static let eventRevisedSchedule = WordingKey("event.revised-schedule")
  package static let eventObstacle = WordingKey("event.obstacle")
  package static let eventCompleted = WordingKey("event.completed")
  package static let eventNotCompleted = WordingKey("event.not-completed")
  package static let eventWithdrawn = WordingKey("event.withdrawn")
  package static let eventEvidence = WordingKey("event.evidence", "x")
  package static let eventEvidenceDate = WordingKey("event.evidence-date", "d")
  package static let eventEvidenceIssuer = WordingKey("event.evidence-issuer", "a")
  package static let certaintyStated = WordingKey("certainty.stated")
  package static let certaintyDerived = WordingKey("certainty.derived")
  package static let certaintyUncertain = WordingKey("certainty.uncertain")
  package static let whenBetween = WordingKey("when.between", "a", "b")
  package static let whenFrom = WordingKey("when.from", "d")
  package static let whenUnknown = WordingKey("when.unknown")
  package static let whenWithin = WordingKey("when.within", "w")
  package static let noteCorrected = WordingKey("note.corrected", "x", "y", "z")
  package static let noteMoved = WordingKey("note.moved", "x", "y", "z")
  package static let noteOpen = WordingKey("note.open", "x", "z")
  package static let notePress = WordingKey("note.press")
  package static let noteUnitEnded = WordingKey("note.unit-ended", "d")
  package static let noteDistrictLevel = WordingKey("note.district-level", "d")
  package static let notePlanOver = WordingKey("note.plan-over", "y")

  /// Milestones, events, how sure they are, and notes on sources.
  static let eventKeys: [WordingKey] = [
    milestoneGroundBreaking, milestoneInfrastructureCompletion, milestoneSiteClearance, milestoneLandHandover,
    milestoneWastewaterStation, milestoneInOperation, eventNotStarted, eventUnderConstruction, eventOccupancy,
    eventLandLease, eventDetailedPlan, eventEnvironmentalApproval, eventLandRecovery, eventRevisedSchedule,
    eventObstacle, eventCompleted, eventNotCompleted, eventWithdrawn, eventEvidence, eventEvidenceDate,
    eventEvidenceIssuer, certaintyStated, certaintyDerived, certaintyUncertain, whenBetween, whenFrom, whenUnknown,
    whenWithin,
    noteCorrected, noteMoved, noteOpen, notePress, noteDistrictLevel, noteUnitEnded, notePlanOver,
  ]
}

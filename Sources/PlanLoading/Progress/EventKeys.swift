import Diagnostics
import PlanModel

extension MappingReader {
  /// Reports what an event of its kind needs and lacks.
  mutating func checkKeys(of kind: Located<EventKind>) {
    let hasCluster = keyPlace("cluster") != nil
    let hasDuty = keyPlace("duty") != nil
    var arguments: [String: String] { ["event": kind.value.rawValue] }
    switch kind.value {
    case .completed, .notCompleted:
      if !hasDuty { report(.eventNeedsDuty, at: kind.place, arguments) }
    case .obstacle, .revisedSchedule, .withdrawn:
      if !hasCluster, !hasDuty { report(.eventNeedsSubject, at: kind.place, arguments) }
      let saysWhat = keyPlace("text") ?? keyPlace("deadline")
      if kind.value != .withdrawn, saysWhat == nil { report(.eventNeedsText, at: kind.place, arguments) }
    case .groundBreaking, .infrastructureCompletion, .siteClearance, .landHandover, .wastewaterStation, .inOperation,
      .notStarted, .underConstruction, .occupancy, .landLease, .detailedPlan, .environmentalApproval, .landRecovery:
      if !hasCluster { report(.eventNeedsCluster, at: kind.place, arguments) }
      if kind.value == .occupancy, keyPlace("value") == nil { report(.eventNeedsValue, at: kind.place, arguments) }
    }
  }

  /// The keys that one kind of event alone has.
  private static let keyOwners: [(key: String, kind: EventKind)] = [
    ("obstacle", .obstacle), ("deadline", .revisedSchedule), ("milestone", .revisedSchedule),
  ]

  /// Reports keys that belong to events of another kind, and an adjusted deadline of nothing or of two things.
  mutating func checkParticulars(of kind: Located<EventKind>, isEstimate: Located<Bool>?) {
    for owner in Self.keyOwners where owner.kind != kind.value {
      if let place = keyPlace(owner.key) {
        report(.eventKeyOfKind, at: place, ["key": owner.key, "event": owner.kind.rawValue])
      }
    }
    if let isEstimate, isEstimate.value, !kind.value.canBeExpected {
      report(.eventEstimateKind, at: isEstimate.place, ["event": kind.value.rawValue])
    }
    if kind.value == .revisedSchedule { checkMilestone() }
  }

  /// A revised schedule of a cluster names the milestone that it moves; one of a duty moves that duty.
  private mutating func checkMilestone() {
    let hasDuty = keyPlace("duty") != nil
    switch (keyPlace("deadline"), keyPlace("milestone")) {
    case (let deadline?, nil):
      if !hasDuty { report(.eventNeedsMilestone, at: deadline) }
    case (nil, let milestone?): report(.eventMilestoneAlone, at: milestone)
    case (_?, let milestone?):
      if hasDuty { report(.eventMilestoneOfDuty, at: milestone) }
    case (nil, nil): break
    }
  }

  /// Reports an adjusted deadline that sets no last day and no beginning.
  mutating func checkAdjusted(_ deadline: Located<TimeExpression>) {
    if deadline.value.lastDay == nil, deadline.value.firstDay == nil {
      report(.eventDeadlineForm, at: deadline.place)
    }
  }
}

extension EventKind {
  /// Whether a report can expect it (ước thực hiện); what was seen, hindered or decided cannot be expected.
  fileprivate var canBeExpected: Bool {
    switch self {
    case .notStarted, .underConstruction, .notCompleted, .revisedSchedule, .obstacle, .withdrawn: false
    case .groundBreaking, .infrastructureCompletion, .siteClearance, .landHandover, .wastewaterStation, .inOperation,
      .occupancy, .landLease, .detailedPlan, .environmentalApproval, .landRecovery, .completed:
      true
    }
  }
}

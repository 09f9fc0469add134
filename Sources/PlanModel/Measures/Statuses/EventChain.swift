/// Which kinds of event speak for or against a commitment: the chain from planning to operation.
struct EventChain: Sendable {
  /// Fulfil it; less than 100 % is a step only, and says that the whole was not done.
  let fulfilling: EventKinds
  /// Presuppose it: it happened on or before them.
  let presupposing: EventKinds
  /// Say that it was not done on their first day.
  let denying: EventKinds
  /// Steps that come before it.
  let steps: EventKinds

  private static let preparing: EventKinds = [
    .detailedPlan, .environmentalApproval, .landRecovery, .siteClearance, .landHandover, .landLease,
  ]

  /// The chain of a duty, whose own events name it; its steps are those of its row's cluster.
  static let duty = EventChain(
    fulfilling: [.completed], presupposing: [], denying: [.notCompleted], steps: preparing)

  static func milestone(_ kind: MilestoneKind) -> EventChain {
    switch kind {
    case .siteClearance: siteClearance
    case .landHandover: landHandover
    case .groundBreaking: groundBreaking
    case .infrastructureCompletion: infrastructureCompletion
    case .wastewaterStation: wastewaterStation
    case .inOperation: inOperation
    }
  }

  private static let siteClearance = EventChain(
    fulfilling: [.siteClearance], presupposing: [], denying: [],
    steps: [.detailedPlan, .environmentalApproval, .landRecovery])

  private static let landHandover = EventChain(
    fulfilling: [.landHandover], presupposing: [], denying: [],
    steps: [.detailedPlan, .environmentalApproval, .landRecovery, .siteClearance])

  static let groundBreaking = EventChain(
    fulfilling: [.groundBreaking], presupposing: [.underConstruction, .infrastructureCompletion, .inOperation],
    denying: [.notStarted], steps: preparing)

  private static let infrastructureCompletion = EventChain(
    fulfilling: [.infrastructureCompletion], presupposing: [],
    denying: [.notStarted, .groundBreaking, .underConstruction],
    steps: preparing.union([.groundBreaking, .underConstruction]))

  private static let wastewaterStation = EventChain(
    fulfilling: [.wastewaterStation], presupposing: [], denying: [],
    steps: [.groundBreaking, .underConstruction, .infrastructureCompletion])

  private static let inOperation = EventChain(
    fulfilling: [.inOperation], presupposing: [], denying: [.notStarted, .groundBreaking],
    steps: preparing.union([.groundBreaking, .underConstruction, .infrastructureCompletion, .wastewaterStation]))
}

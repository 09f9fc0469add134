extension WordingKey {
  package static let clusterTitle = WordingKey("cluster.title", "x")
  package static let clusterCraftVillageTitle = WordingKey("cluster.craft-village-title", "x")
  package static let clusterKindToStart = WordingKey("cluster.kind-to-start", "p")
  package static let clusterKindOperating = WordingKey("cluster.kind-operating")
  package static let clusterKindOther = WordingKey("cluster.kind-other")
  package static let clusterSentenceOccupancy = WordingKey("cluster.sentence-occupancy", "v", "r")
  package static let clusterSentenceNoOccupancy = WordingKey("cluster.sentence-no-occupancy", "r")
  package static let clusterSentenceUnknown = WordingKey("cluster.sentence-unknown", "r")
  package static let clusterMilestones = WordingKey("cluster.milestones", "n")
  package static let clusterDuties = WordingKey("cluster.duties", "n")
  package static let clusterLog = WordingKey("cluster.log", "n")
  package static let clusterNoteNoLog = WordingKey("cluster.note-no-log")
  package static let factKind = WordingKey("fact.kind")
  package static let factArea = WordingKey("fact.area")
  package static let factInvestment = WordingKey("fact.investment")
  package static let factCommunes = WordingKey("fact.communes")
  package static let factDecision = WordingKey("fact.decision")
  package static let factEstablished = WordingKey("fact.established")
  package static let factOccupancy = WordingKey("fact.occupancy")
  package static let factOperation = WordingKey("fact.operation")
  package static let factOther = WordingKey("fact.other")
  package static let factExtends = WordingKey("fact.extends")
  package static let factExtendedBy = WordingKey("fact.extended-by")
  package static let factAliases = WordingKey("fact.aliases")
  package static let kindCraftVillage = WordingKey("fact.kind-craft-village")
  package static let kindPlain = WordingKey("fact.kind-plain")
  package static let occupancyTitle = WordingKey("occupancy.title", "r")
  package static let occupancyBarTitle = WordingKey("occupancy.bar-title", "x")
  package static let occupancySentence = WordingKey("occupancy.sentence", "v", "r")
  package static let occupancySentenceNone = WordingKey("occupancy.sentence-none", "r")
  package static let occupancyTable = WordingKey("occupancy.table")
  package static let timelineTitle = WordingKey("timeline.title")
  package static let timelineSentence = WordingKey("timeline.sentence", "p", "n", "d")
  package static let timelineSentenceNone = WordingKey("timeline.sentence-none", "p")
  package static let timelinePlannedIn = WordingKey("timeline.planned-in", "p", "n")
  package static let timelinePlanned = WordingKey("timeline.planned", "p")
  package static let timelineDone = WordingKey("timeline.done", "w")
  package static let timelineEvent = WordingKey("timeline.event", "x", "w")
  package static let timelineOther = WordingKey("timeline.other")
  package static let timelineInfrastructure = WordingKey("timeline.infrastructure")
  package static let timelineWastewater = WordingKey("timeline.wastewater")
  package static let timelineTable = WordingKey("timeline.table")
  package static let timelineRow = WordingKey("timeline.row")
  package static let timelineMark = WordingKey("timeline.mark")

  /// The words of the cluster pages.
  static let clusterKeys: [WordingKey] = [
    clusterTitle, clusterCraftVillageTitle, clusterKindToStart, clusterKindOperating, clusterKindOther,
    clusterSentenceOccupancy, clusterSentenceNoOccupancy, clusterSentenceUnknown, clusterMilestones, clusterDuties,
    clusterLog, clusterNoteNoLog, factKind, factArea, factInvestment, factCommunes, factDecision, factEstablished,
    factOccupancy, factOperation, factOther, factExtends, factExtendedBy, factAliases, kindCraftVillage, kindPlain,
    occupancyTitle, occupancyBarTitle, occupancySentence, occupancySentenceNone, occupancyTable, timelineTitle,
    timelineSentence, timelineSentenceNone, timelinePlanned, timelinePlannedIn, timelineDone, timelineEvent,
    timelineOther,
    timelineInfrastructure, timelineWastewater, timelineTable, timelineRow, timelineMark,
  ]
}

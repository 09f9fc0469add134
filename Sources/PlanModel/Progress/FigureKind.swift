/// What a half-yearly report counts or measures (chỉ tiêu báo cáo), after the forms of Circular 14/2024/TT-BCT.
package enum FigureKind: String, Hashable, Sendable, CaseIterable {
  /// Clusters of the development scheme (phương án phát triển cụm công nghiệp).
  case planned
  case plannedArea = "planned-area"
  case established
  case establishedArea = "established-area"
  case newlyEstablished = "newly-established"
  case newlyEstablishedArea = "newly-established-area"
  /// An enterprise is the infrastructure developer.
  case withDeveloper = "with-developer"
  case withDeveloperArea = "with-developer-area"
  case withDetailedPlan = "with-detailed-plan"
  case withDetailedPlanArea = "with-detailed-plan-area"
  /// The infrastructure project is approved.
  case withProject = "with-project"
  case withProjectArea = "with-project-area"
  case approvedInvestment = "approved-investment"
  case paidInvestment = "paid-investment"
  case operating
  case operatingEstablished = "operating-established"
  case operatingNotEstablished = "operating-not-established"
  case operatingCraft = "operating-craft"
  case operatingSpecialised = "operating-specialised"
  case operatingArea = "operating-area"
  case operatingEstablishedArea = "operating-established-area"
  case operatingNotEstablishedArea = "operating-not-established-area"
  case operatingCraftArea = "operating-craft-area"
  case operatingSpecialisedArea = "operating-specialised-area"
  /// Industrial land by the approved detailed plan (đất công nghiệp theo quy hoạch chi tiết).
  case industrialLand = "industrial-land"
  /// Industrial land with finished infrastructure, fit to lease.
  case servicedLand = "serviced-land"
  case leasedLand = "leased-land"
  /// Of a unit; that of a cluster is an event of the log.
  case occupancy
  case projects
  case foreignProjects = "foreign-projects"
  case operatingProjects = "operating-projects"
  /// Of the projects that produce in the clusters, not of the developer.
  case revenue
  case budget
  case workers
  /// Of the developer's infrastructure project alone.
  case infrastructureRevenue = "infrastructure-revenue"
  case infrastructureBudget = "infrastructure-budget"
  case infrastructureWorkers = "infrastructure-workers"
  case infrastructureIncome = "infrastructure-income"
  /// A central wastewater system is built or under way.
  case wastewaterSystem = "wastewater-system"
  case wastewaterStandard = "wastewater-standard"
  /// The largest share of industrial land that one trade has; a cluster is specialised from 60 %.
  case largestTradeShare = "largest-trade-share"
}

extension FigureKind {
  /// What a figure can be reported of.
  package enum Scope: Hashable, Sendable {
    case cluster, unit, both
  }

  package var scope: Scope {
    switch self {
    case .established, .withDeveloper, .withDetailedPlan, .withProject, .operating, .approvedInvestment,
      .paidInvestment, .industrialLand, .leasedLand, .projects, .foreignProjects, .operatingProjects, .revenue,
      .budget, .workers, .wastewaterSystem, .wastewaterStandard:
      .both
    case .servicedLand, .infrastructureRevenue, .infrastructureBudget, .infrastructureWorkers, .infrastructureIncome,
      .largestTradeShare:
      .cluster
    default: .unit
    }
  }

  /// The unit of measure (đơn vị tính); of a cluster what is counted in clusters is 1 or 0 without one.
  package var unitOfMeasure: String {
    switch self {
    case .planned, .established, .newlyEstablished, .withDeveloper, .withDetailedPlan, .withProject, .operating,
      .operatingEstablished, .operatingNotEstablished, .operatingCraft, .operatingSpecialised, .wastewaterSystem,
      .wastewaterStandard:
      "cụm"
    case .approvedInvestment, .paidInvestment, .revenue, .budget, .infrastructureRevenue, .infrastructureBudget:
      "tỷ đồng"
    case .projects, .foreignProjects, .operatingProjects: "dự án"
    case .workers, .infrastructureWorkers: "người"
    case .infrastructureIncome: "triệu đồng/người/tháng"
    case .occupancy, .largestTradeShare: "%"
    default: "ha"
    }
  }

  /// Counted in clusters: of one cluster it is yes or no, written 1 or 0.
  package var countsClusters: Bool { unitOfMeasure == "cụm" }

  /// A number of things, without decimals.
  package var isWhole: Bool { ["cụm", "dự án", "người"].contains(unitOfMeasure) }

  /// Of a reporting period, not up to its end (trong kỳ báo cáo).
  package var isOfPeriod: Bool {
    switch self {
    case .newlyEstablished, .newlyEstablishedArea, .revenue, .budget, .infrastructureRevenue, .infrastructureBudget,
      .infrastructureIncome:
      true
    default: false
    }
  }

  /// The clusters whose area this is.
  package var clustersOfArea: FigureKind? {
    switch self {
    case .plannedArea: .planned
    case .establishedArea: .established
    case .newlyEstablishedArea: .newlyEstablished
    case .withDeveloperArea: .withDeveloper
    case .withDetailedPlanArea: .withDetailedPlan
    case .withProjectArea: .withProject
    case .operatingArea: .operating
    case .operatingEstablishedArea: .operatingEstablished
    case .operatingNotEstablishedArea: .operatingNotEstablished
    case .operatingCraftArea: .operatingCraft
    case .operatingSpecialisedArea: .operatingSpecialised
    default: nil
    }
  }

  /// The two figures that it is the sum of: 15 = 15.1 + 15.2 and 16 = 16.1 + 16.2; craft and specialised are cross-cuts.
  package var addends: (FigureKind, FigureKind)? {
    switch self {
    case .operating: (.operatingEstablished, .operatingNotEstablished)
    case .operatingArea: (.operatingEstablishedArea, .operatingNotEstablishedArea)
    default: nil
    }
  }

  /// The figures that it is a part of, and so not greater than.
  package var wholes: [FigureKind] {
    switch self {
    case .leasedLand: [.servicedLand, .industrialLand]
    case .servicedLand: [.industrialLand]
    case .foreignProjects, .operatingProjects: [.projects]
    case .wastewaterStandard: [.wastewaterSystem]
    case .newlyEstablished: [.established]
    case .newlyEstablishedArea: [.establishedArea]
    case .operatingCraft, .operatingSpecialised: [.operating]
    case .operatingCraftArea, .operatingSpecialisedArea: [.operatingArea]
    default: []
    }
  }
}

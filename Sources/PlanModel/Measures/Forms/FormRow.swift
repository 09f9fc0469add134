/// The forms of Circular 14/2024/TT-BCT that are filled (biểu số 02, 03, 04).
package enum FormKind: String, Hashable, Sendable, CaseIterable {
  /// A cluster's infrastructure project, by its developer.
  case infrastructure = "02"
  /// The clusters of a commune, or of a district before 1/7/2025.
  case unit = "03"
  /// The clusters of the province, by the department.
  case province = "04"

  package var rows: [FormRow] {
    self == .infrastructure ? FormRow.infrastructure : FormRow.summary
  }
}

/// A row of a form: its number and the figure that it asks for.
package struct FormRow: Hashable, Sendable {
  /// The parts of forms 03 and 04: I, II and III.
  package enum Group: Int, Hashable, Sendable, CaseIterable {
    case development = 1
    case establishment, operation
  }

  /// `15`, `15.1`.
  package let number: String
  package let kind: FigureKind
  /// Nil in a form without parts.
  package let group: Group?

  init(_ number: String, _ kind: FigureKind, _ group: Group? = nil) {
    (self.number, self.kind, self.group) = (number, kind, group)
  }

  /// The fourteen rows of form 02.
  static let infrastructure: [FormRow] = [
    .approvedInvestment, .paidInvestment, .servicedLand, .leasedLand, .occupancy, .projects, .foreignProjects,
    .operatingProjects, .infrastructureRevenue, .infrastructureBudget, .infrastructureWorkers, .infrastructureIncome,
    .wastewaterSystem, .wastewaterStandard,
  ].enumerated().map { FormRow(String($0 + 1), $1) }

  /// The rows of forms 03 and 04.
  static let summary: [FormRow] =
    numbered([.planned, .plannedArea], from: 1, .development)
    + numbered(
      [
        .established, .establishedArea, .newlyEstablished, .newlyEstablishedArea, .withDeveloper, .withDeveloperArea,
        .withDetailedPlan, .withDetailedPlanArea, .withProject, .withProjectArea, .approvedInvestment, .paidInvestment,
      ], from: 3, .establishment)
    + parts(
      15,
      [.operating, .operatingEstablished, .operatingNotEstablished, .operatingCraft, .operatingSpecialised])
    + parts(
      16,
      [
        .operatingArea, .operatingEstablishedArea, .operatingNotEstablishedArea, .operatingCraftArea,
        .operatingSpecialisedArea,
      ])
    + numbered(
      [
        .industrialLand, .leasedLand, .occupancy, .projects, .foreignProjects, .operatingProjects, .revenue, .budget,
        .workers, .wastewaterSystem, .wastewaterStandard,
      ], from: 17, .operation)

  private static func numbered(_ kinds: [FigureKind], from first: Int, _ group: Group) -> [FormRow] {
    kinds.enumerated().map { FormRow(String(first + $0), $1, group) }
  }

  /// A row and its sub-rows: 15, 15.1 … 15.4.
  private static func parts(_ number: Int, _ kinds: [FigureKind]) -> [FormRow] {
    kinds.enumerated().map { FormRow($0 == 0 ? String(number) : "\(number).\($0)", $1, .operation) }
  }
}

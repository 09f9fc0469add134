extension WordingKey {
  package static let agencyLeads = WordingKey("agency.leads", "n", "s")
  package static let agencyStatusCount = WordingKey("agency.status-count", "n", "s")
  package static let agencyCooperates = WordingKey("agency.cooperates", "n")
  package static let agencyCooperatesJointly = WordingKey("agency.cooperates-jointly", "n")
  package static let agencyJointCount = WordingKey("agency.joint-count", "n")
  package static let factJointCooperation = WordingKey("fact.joint-cooperation")
  package static let agencyDevelops = WordingKey("agency.develops", "n")
  package static let agencyNothing = WordingKey("agency.nothing", "p")
  package static let agencyNext = WordingKey("agency.next", "d")
  package static let agencyDepartment = WordingKey("agency.department")
  package static let agencyCommittee = WordingKey("agency.committee")
  package static let agencyBoard = WordingKey("agency.board")
  package static let agencyBody = WordingKey("agency.body")
  package static let agencyCompany = WordingKey("agency.company")
  package static let agencyCollective = WordingKey("agency.collective")
  package static let agencyLeadTable = WordingKey("agency.lead-table", "n")
  package static let agencyCooperationTable = WordingKey("agency.cooperation-table", "n")
  package static let agencyDevelopmentTable = WordingKey("agency.development-table", "n")
  package static let agencyMemberTable = WordingKey("agency.member-table", "n")
  package static let factAgencyKind = WordingKey("fact.agency-kind")
  package static let factMemberOf = WordingKey("fact.member-of")
  package static let factMembers = WordingKey("fact.members")
  package static let membersUnknown = WordingKey("fact.members-unknown")
  package static let columnAgency = WordingKey("column.agency")
  package static let assignedVia = WordingKey("table.assigned-via", "x")

  /// The words of the agency pages.
  static let agencyKeys: [WordingKey] = [
    agencyLeads, agencyStatusCount, agencyCooperates, agencyCooperatesJointly, agencyJointCount, factJointCooperation,
    agencyDevelops, agencyNothing, agencyNext, agencyDepartment,
    agencyCommittee, agencyBoard, agencyBody, agencyCompany, agencyCollective, agencyLeadTable,
    agencyCooperationTable, agencyDevelopmentTable, agencyMemberTable, factAgencyKind, factMemberOf, factMembers,
    membersUnknown, columnAgency, assignedVia,
  ]
}

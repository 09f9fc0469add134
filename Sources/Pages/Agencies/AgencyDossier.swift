import PlanModel

/// Everything that is known of one agency, as its page needs it.
struct AgencyDossier {
  let context: PageContext
  let ref: Ref<Agency>
  let agency: Agency
  let path: OutputPath
  let links: PageLinks
  let tasks: AgencyMeasures
  /// What letters and the plans' bodies give it.
  let documents: DocumentAssignments
  /// The rows whose infrastructure developer it is.
  let rows: [RowPlace]

  init(_ ref: Ref<Agency>, _ context: PageContext) {
    let agency = context.library.agencies[ref]
    (self.context, self.ref, self.agency) = (context, ref, agency)
    path = SitePaths.agency(agency)
    links = context.links(from: path)
    tasks = context.plan.agency(ref)
    documents = context.measures.documentAssignments(of: ref)
    rows = context.rows(developedBy: ref)
  }

  var words: Wording { context.wording }

  /// What it leads and how that stands, what it cooperates in and develops, what is due next.
  var sentence: String {
    var parts: [String] = []
    if !tasks.leads.isEmpty {
      let statuses = tasks.tally.entries.map {
        words(.agencyStatusCount, NumberText.count($0.count), context.mark($0.category).text.inSentence)
      }
      parts.append(words(.agencyLeads, NumberText.count(tasks.leads.count), statuses.joined(separator: "; ")))
    }
    let named = cooperation.count
    if named > 0 { parts.append(words(.agencyCooperates, NumberText.count(named))) }
    if named < tasks.cooperates.count {
      parts.append(words(.agencyCooperatesJointly, NumberText.count(tasks.cooperates.count - named)))
    }
    if !rows.isEmpty { parts.append(words(.agencyDevelops, NumberText.count(rows.count))) }
    let given = documents.leads.count + documents.cooperates.count
    if given > 0 { parts.append(words(.documentAgencySentence, NumberText.count(given))) }
    if parts.isEmpty { parts = [words(.agencyNothing, context.plan.plan.numberText)] }
    return parts.joined(separator: "; ").capitalised + "." + next
  }

  /// The plan in force gives it something, or lists it as a developer.
  var hasPlanTasks: Bool { !(tasks.leads + tasks.cooperates + tasks.develops).isEmpty || !rows.isEmpty }

  /// The duties in which it cooperates by its own name; those of a collective stand on the collective's page.
  var cooperation: [Assignment] { tasks.cooperates.filter { $0.via == nil } }

  /// The collectives by which it cooperates, each with the number of duties.
  private var jointCooperation: [[Inline]] {
    var counts: [Ref<Agency>: Int] = [:]
    var order: [Ref<Agency>] = []
    for via in tasks.cooperates.compactMap(\.via) {
      if counts[via] == nil { order.append(via) }
      counts[via, default: 0] += 1
    }
    return order.map { via in
      [links.agency(via), .text(" " + words(.agencyJointCount, NumberText.count(counts[via] ?? 0)))]
    }
  }

  private var next: String {
    guard let commitment = tasks.upcoming.first?.commitment, let due = context.dueInSentence(of: commitment)
    else { return "" }
    return " " + words(.agencyNext, due)
  }

  var figures: [KeyFigure] {
    let (tally, label) = (tasks.tally, words)
    let counts: [(Int, WordingKey)] = [
      (tasks.leads.count, .figureLeads), (tally[.late], .figureLate), (tally[.noInformation], .figureUnknown),
      (cooperation.count, .figureCooperates),
    ]
    return counts.filter { $0.0 > 0 }.map {
      KeyFigure(value: NumberText.count($0.0), label: label($0.1), isLate: $0.1 == .figureLate)
    }
  }

  /// Kind, spellings, unit, collectives, time in which it existed.
  var facts: [Fact] {
    let agencies = context.library.agencies
    var facts = [Fact(words(.factAgencyKind), [[.text(context.name(of: agency.kind))]])]
    add(&facts, .factAliases, agency.aliases.map { [.text($0)] })
    if let unit = agency.unit { add(&facts, .columnUnit, [[links.unit(unit)]]) }
    add(&facts, .factMemberOf, context.collectives(of: ref).map { [links.agency($0)] })
    add(&facts, .factJointCooperation, jointCooperation)
    if let start = agency.validFrom { add(&facts, .factValidFrom, [[.text(DateText.day(start))]]) }
    if let end = agency.validTo { add(&facts, .factValidTo, [[.text(DateText.day(end))]]) }
    add(&facts, .factSuccessors, agency.successors.map { [links.agency($0)] })
    if agency.kind == .collective, agencies[ref].members.isEmpty {
      add(&facts, .factMembers, [[.text(words(.membersUnknown))]])
    }
    return facts
  }

  private func add(_ facts: inout [Fact], _ key: WordingKey, _ paragraphs: [[Inline]]) {
    if !paragraphs.isEmpty { facts.append(Fact(words(key), paragraphs)) }
  }
}

extension PageContext {
  /// What sort of body it is, in words.
  func name(of kind: AgencyKind) -> String {
    switch kind {
    case .department: wording(.agencyDepartment)
    case .peoplesCommittee: wording(.agencyCommittee)
    case .board: wording(.agencyBoard)
    case .body, .press, .developerOfRow: wording(.agencyBody)
    case .company: wording(.agencyCompany)
    case .collective: wording(.agencyCollective)
    }
  }
}

import PlanModel
import VietnameseText

extension ListingPage {
  /// All agencies that have a page, grouped by kind.
  package static func agencies(in context: PageContext) -> ListingPage {
    let (path, words) = (SitePaths.agencies, context.wording)
    let links = context.links(from: path)
    let all = context.agencies
    let groups = AgencyLine.kinds.map { kind in
      let agencies = all.filter { context.library.agencies[$0].kind == kind }
      return RowGroup(
        id: kind.rawValue, heading: [.text(context.name(of: kind))],
        rows: AgencyLine.inOrder(agencies, context).map { AgencyLine($0, context) })
    }
    let lines = groups.flatMap(\.rows)
    let table = Table(
      TableHead(
        id: "danh-sach-co-quan", caption: words(.listingAgencyTable, NumberText.count(lines.count)),
        source: context.planName,
        notes: [words(.listingSigns)], csv: context.csv(of: "danh-sach-co-quan", on: path)),
      groups: groups, groupLabel: words(.factAgencyKind), columns: AgencyLine.columns(context, links),
      rowID: { context.library.agencies[$0.agency].id }, isLate: { $0.late > 0 })
    return ListingPage(
      frame: context.frame(
        path: path, title: words(.navigationAgencies),
        sentence: Inline.flow(AgencyLine.sentence(lines, context)),
        sources: context.sourceList(context.plan.plan.sources, links: links), notes: context.planOverNote()),
      chart: nil, tables: [table])
  }
}

/// What an agency has to do, as a line of the listing.
private struct AgencyLine {
  let agency: Ref<Agency>
  let leads: Int
  let late: Int
  let unknown: Int
  let cooperates: Int
  let develops: Int
  /// Duties that letters and the plans' bodies give it.
  let documents: Int

  init(_ agency: Ref<Agency>, _ context: PageContext) {
    let counts = context.plan.counts(of: agency)
    self.agency = agency
    (leads, late, unknown) = (counts.leads.total, counts.leads[.late], counts.leads[.noInformation])
    let given = context.measures.documentAssignments(of: agency)
    documents = given.leads.count + given.cooperates.count
    (cooperates, develops) = (counts.cooperates, context.rows(developedBy: agency).count)
  }

  /// The groups in their order.
  static let kinds: [AgencyKind] = [.department, .peoplesCommittee, .board, .body, .collective, .company]

  /// Committees and boards by the name of their unit, all others by their own.
  static func inOrder(_ agencies: [Ref<Agency>], _ context: PageContext) -> [Ref<Agency>] {
    agencies.inVietnameseOrder { ref in
      let agency = context.library.agencies[ref]
      return agency.unit.map { context.library.units[$0].name } ?? agency.name
    }
  }

  static func sentence(_ lines: [AgencyLine], _ context: PageContext) -> String {
    let duties = context.plan.commitments(.duties)
    return context.wording(
      .listingAgencySentence, context.plan.plan.numberText, NumberText.count(duties.count),
      NumberText.count(lines.count { $0.leads > 0 }))
  }

  static func columns(_ context: PageContext, _ links: PageLinks) -> [TableColumn<AgencyLine>] {
    let (words, shared) = (context.wording, CommitmentColumns(context, links))
    return [
      shared.ordinal(),
      TableColumn(HeadingCell(words(.columnAgency))) {
        TableCell(links.agency($0.agency), isHeader: true, kind: "name-cell")
      },
      shared.count(.figureLeads) { $0.leads },
      shared.count(.figureLate, unknown: \.unknown) { $0.late },
      shared.count(.figureUnknown) { $0.unknown },
      shared.count(.figureCooperates) { $0.cooperates },
      shared.count(.columnDevelops) { $0.develops },
    ]
      + (context.measures.documentCommitments.isEmpty ? [] : [shared.count(.columnDocumentDuties) { $0.documents }])
  }
}

package import PlanModel
import VietnameseText

extension QuarterReportPage {
  /// The report of a quarter of the context's plan.
  package init(of quarter: QuarterOfYear, form: ReportForm, in context: PageContext) {
    let dossier = QuarterReportDossier(quarter, form, context)
    let words = context.wording
    self.init(
      frame: dossier.frame, head: dossier.head, kind: words(.quarterlyKind), subject: dossier.subject,
      bases: dossier.bases, opening: words(.quarterlyOpening, dossier.issuer, dossier.name), parts: dossier.parts,
      closing: words(.quarterlyClosing, dossier.name, dossier.issuer), foot: dossier.foot, annex: dossier.annex,
      period: context.plan.plan.hasAnnexes ? context.link(to: .quarter(quarter), from: dossier.path) : nil)
  }
}

extension QuarterReportDossier {
  fileprivate var frame: PageFrame {
    let events = (due + others).compactMap(\.commitment.status.event) + obstacles
    let press = events.contains(where: context.isFromPress) ? [words(.notePress)] : []
    return context.frame(
      path: path, title: words(.quarterlyTitle, name), kind: words(.planTitle, context.plan.plan.numberText),
      trail: context.planTrail(from: path), sentence: Inline.flow(sentence), figures: figures,
      sources: context.sourceList(context.plan.plan.sources + events.flatMap(\.sources), links: links), notes: press)
  }

  fileprivate var head: Letterhead {
    Letterhead(
      superior: form.superior.map { [context.library.agencies[$0].name.uppercased()] } ?? [],
      issuer: Letterhead.capitals(of: context.library.agencies[form.issuer]),
      number: FormPart([words(.letterNumber, number)]),
      dateline: FormPart([
        words(.letterDateline, form.place, sent?.date.map(TimeWriter.dateline) ?? words(.letterBlankDate))
      ]))
  }

  fileprivate var subject: String { words(.quarterlySubject, context.plan.plan.numberText, name) }

  /// Nobody has signed: the place of the name stays empty.
  fileprivate var foot: SignatureBlock {
    SignatureBlock(recipients: FormPart(form.recipients), authority: FormPart(form.authority))
  }

  fileprivate var annex: QuarterAnnex {
    QuarterAnnex(
      number: words(.quarterlyAnnex), title: subject.uppercased(),
      reference: words(.quarterlyReference, number, date, issuer), totals: totalTable, milestones: milestoneTable,
      duties: dutyTable, others: otherTable)
  }
}

extension PageContext {
  /// The reports of the plan's quarters; none where the site makes no reports.
  var quarterReports: [PageSubject] {
    library.site.reports.map { form in quarters.map { .quarterReport($0, form: form) } } ?? []
  }

  private var quarters: [QuarterOfYear] { (1...4).map { QuarterOfYear(year: plan.plan.year, quarter: $0) } }

  /// The ways to the reports of the plan's quarters; none where the site makes no reports.
  func reportLinks(from path: OutputPath) -> [Link] {
    library.site.reports == nil ? [] : quarters.map { reportLink($0, from: path) }
  }

  /// "Báo cáo quý II năm 2021", to its page; nil for other periods and where the site makes no reports.
  func reportLink(of period: CalendarPeriod, from path: OutputPath) -> Link? {
    guard case .quarter(let quarter) = period, library.site.reports != nil else { return nil }
    return reportLink(quarter, from: path)
  }

  private func reportLink(_ quarter: QuarterOfYear, from path: OutputPath) -> Link {
    let name = title(of: .quarter(quarter)).inSentence
    return Link(wording(.quarterlyTitle, name), to: path.relative(to: SitePaths.report(quarter)))
  }
}

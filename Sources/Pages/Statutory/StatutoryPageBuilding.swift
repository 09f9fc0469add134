package import PlanModel

extension StatutoryPage {
  /// Form 04 of a period; the plan in force names a province.
  package init(province period: StatutoryPeriod, in context: PageContext) {
    self.init(context.forms.province(in: period) ?? context.measures.forms.province(in: period), in: context)
  }

  /// Form 03 of a unit, of the latest period in which it was there.
  package init(unit: Ref<AdministrativeUnit>, in period: StatutoryPeriod, in context: PageContext) {
    self.init(context.forms.unit(unit) ?? context.measures.forms.unit(unit, in: period), in: context)
  }

  /// Form 02 of a cluster, of the latest period.
  package init(cluster: Ref<Cluster>, in period: StatutoryPeriod, in context: PageContext) {
    self.init(
      context.forms.cluster(cluster) ?? context.measures.forms.infrastructure(of: cluster, in: period), in: context)
  }

  private init(_ form: FilledForm, in context: PageContext) {
    let dossier = StatutoryDossier(form, context)
    let words = context.wording
    self.init(
      frame: dossier.frame, code: context.code(of: form.form), title: context.title(of: form), lines: dossier.lines,
      deadline: words(.statutoryDeadline, DateText.day(form.period.deadline(of: form.form))),
      table: dossier.table, signature: dossier.signature, others: dossier.others)
  }
}

/// What the page of a form needs to know.
struct StatutoryDossier {
  let form: FilledForm
  let context: PageContext
  let path: OutputPath
  let links: PageLinks

  init(_ form: FilledForm, _ context: PageContext) {
    (self.form, self.context) = (form, context)
    path = context.path(of: form)
    links = context.links(from: path)
  }

  var words: Wording { context.wording }
  private var code: String { context.code(of: form.form) }
  private var period: String { context.name(of: form.period) }
  private var listing: Link { Link(words(.statutoryTitle), to: path.relative(to: SitePaths.forms)) }

  var frame: PageFrame {
    let regime = Link(words(.navigationReporting), to: path.relative(to: SitePaths.reportingRegime))
    let (filled, rows) = (NumberText.count(form.filled), NumberText.count(form.entries.count))
    return context.frame(
      path: path, title: words(.statutoryPageTitle, code, period, context.subject(of: form)),
      kind: words(.statutoryTitle), trail: [regime, listing],
      sentence: Inline.flow(words(.statutoryPageSentence, filled, rows, DateText.day(form.period.lastDay))),
      sources: context.sourceList(form.entries.flatMap(\.sources), links: links), notes: notes)
  }

  /// That a number may be a lower bound where one is; that the form is our own rendering.
  private var notes: [String] {
    let isBounded = form.entries.contains { $0.value.map { $0.bound == .atLeast } ?? false }
    return (isBounded ? [words(.statutoryAtLeast)] : []) + [words(.statutoryDigest)]
  }

  /// Sender, recipient, the cluster that form 02 tells of, and the period with its days.
  var lines: [Fact] {
    let days = words(
      .statutoryPeriod, period, DateText.day(form.period.firstDay), DateText.day(form.period.lastDay))
    let cluster = form.cluster.map { [Fact(words(.columnCluster), [[links.cluster($0)]])] } ?? []
    return [Fact(words(.statutorySender), [sender])] + cluster
      + [
        Fact(words(.statutoryRecipient), [[.text(recipients)]]),
        Fact(words(.statutoryPeriodLabel), [Inline.flow(days)]),
      ]
  }

  private var sender: [Inline] {
    if let cluster = form.cluster {
      let developer = context.measures.forms.developer(of: cluster)
      return developer.map { [links.agency($0)] } ?? []
    }
    return [.text(form.unit.map(context.committee) ?? context.library.site.publisher)]
  }

  private var recipients: String {
    let department = context.library.site.publisher
    let committee = context.measures.forms.province.map(context.committee) ?? ""
    switch form.form {
    case .infrastructure: return words(.statutoryFromDeveloper, context.level(in: form.period), department)
    case .unit: return words(.statutoryFromUnit, committee, department)
    case .province:
      let office = words(form.period.isAfterReform ? .statutoryOffice : .statutoryOldOffice)
      return words(.statutoryFromProvince, committee, office)
    }
  }

  /// Place and date, who signs, and what belongs there.
  var signature: SignatureBlock {
    let signer: [WordingKey] =
      switch form.form {
      case .infrastructure: [.statutorySignDeveloper, .statutorySignDeveloperOf]
      case .unit: [.statutorySignUnit]
      case .province: [.statutorySignProvince]
      }
    let here = words(form.form == .province ? .statutorySignHereProvince : .statutorySignHere)
    return SignatureBlock(
      recipients: nil, dateline: words(.statutoryDateline),
      authority: FormPart(signer.map { words($0) }, missing: here))
  }

  /// Of form 04 the other periods, then the list.
  var others: [Link] {
    let periods = form.form == .province ? context.measures.forms.periods.filter { $0 != form.period } : []
    return periods.map { context.link(toProvinceForm: $0, from: path) } + [listing]
  }
}

import PlanModel

extension ListingPage {
  /// All half-yearly forms, the province's first.
  package static func forms(in context: PageContext) -> ListingPage {
    let dossier = StatutoryListing(context)
    let words = context.wording
    let (units, clusters) = (dossier.units, dossier.clusters)
    let without =
      context.library.clusters.refs.count { context.measures.forms.developer(of: $0) != nil } - clusters.count
    let sentence = words(
      .statutorySentence, NumberText.count(dossier.provinces.count), NumberText.count(units.count),
      NumberText.count(clusters.count))
    let tables = [
      dossier.table("bieu-04", .statutoryProvinceTable, dossier.provinces),
      dossier.table("bieu-03", .statutoryUnitTable, units),
      dossier.table("bieu-02", .statutoryClusterTable, clusters),
    ]
    return ListingPage(
      frame: context.frame(
        path: SitePaths.forms, title: words(.statutoryTitle),
        trail: [Link(words(.navigationReporting), to: SitePaths.forms.relative(to: SitePaths.reportingRegime))],
        sentence: Inline.flow(sentence),
        notes: [words(.statutoryChoice)]
          + (without > 0 ? [words(.statutoryNoClusterForm, NumberText.count(without))] : [])
          + [words(.statutoryDigest)]),
      chart: nil, tables: tables.compactMap(\.self))
  }
}

/// What the list of forms needs to know.
private struct StatutoryListing {
  let context: PageContext
  let provinces: [FilledForm]
  let units: [FilledForm]
  let clusters: [FilledForm]

  init(_ context: PageContext) {
    let forms = context.forms
    self.context = context
    provinces = forms.provinces
    units = context.districts.compactMap(forms.unit)
    clusters = context.clusters.compactMap(forms.cluster)
  }

  func table(_ id: String, _ caption: WordingKey, _ forms: [FilledForm]) -> Table? {
    if forms.isEmpty { return nil }
    let (words, path) = (context.wording, SitePaths.forms)
    let columns = CommitmentColumns(context, context.links(from: path))
    return Table(
      TableHead(id: id, caption: words(caption, NumberText.count(forms.count)), csv: context.csv(of: id, on: path)),
      rows: forms,
      columns: [
        columns.ordinal(),
        TableColumn(HeadingCell(words(.statutoryColumnForm))) { form in
          let link = Link(context.subject(of: form), to: path.relative(to: context.path(of: form)))
          return TableCell(.link(link), isHeader: true, kind: "name-cell")
        },
        TableColumn(HeadingCell(words(.columnPeriodReported))) { .text(context.name(of: $0.period).capitalised) },
        TableColumn(HeadingCell(words(.statutoryColumnBefore))) { form in
          TableCell(.text(DateText.day(form.period.deadline(of: form.form))), kind: "date")
        },
        TableColumn(HeadingCell(words(.statutoryColumnFilled), isNumber: true)) { .number(context.filled($0)) },
      ])
  }
}

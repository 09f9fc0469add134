import PlanModel

extension ListingPage {
  /// All districts: the small multiples, and how each stands.
  package static func districts(in context: PageContext) -> ListingPage {
    let (path, words) = (SitePaths.districts, context.wording)
    let links = context.links(from: path)
    let units = context.districts.filter { !context.clusters(of: $0).isEmpty || !context.rows(in: $0).isEmpty }
    let further = context.otherViews.map { view in
      DistrictLine.table(of: view.districts.filter { !view.rows(in: $0).isEmpty }, view, path).inPart(
        of: view, on: path)
    }
    return ListingPage(
      frame: context.frame(
        path: path, title: words(.navigationDistricts),
        sentence: Inline.flow(context.startSentence(context.plan.startCounts())),
        sources: context.sourceList(context.plan.plan.sources, links: links),
        notes: [words(.notePress)] + context.planOverNote()),
      chart: context.districtChart(id: "khoi-cong-theo-dia-ban"),
      tables: [DistrictLine.table(of: units, context, path)] + further)
  }
}

/// How a district stands, as a line of the listing.
private struct DistrictLine {
  let unit: Ref<AdministrativeUnit>
  let counts: StartCounts
  let operating: Int
  let late: Int
  let unknown: Int

  init(_ unit: Ref<AdministrativeUnit>, _ context: PageContext) {
    let area = context.plan.area(unit)
    self.unit = unit
    counts = area.startCounts
    operating = context.rows(in: unit).count(where: context.isOperating)
    late = area.late.entries.count
    unknown = area.withoutInformation.count
  }

  static func table(of units: [Ref<AdministrativeUnit>], _ context: PageContext, _ path: OutputPath) -> Table {
    let lines = units.map { DistrictLine($0, context) }
    return Table(
      TableHead(
        id: "danh-sach-dia-ban", caption: context.wording(.listingDistrictTable, NumberText.count(lines.count)),
        source: context.planName, notes: notes(context), csv: context.csv(of: "danh-sach-dia-ban", on: path)),
      rows: lines, columns: columns(context, context.links(from: path)),
      rowID: { context.library.units[$0.unit].id }, isLate: { $0.late > 0 })
  }

  static func columns(_ context: PageContext, _ links: PageLinks) -> [TableColumn<DistrictLine>] {
    let shared = CommitmentColumns(context, links)
    let unit = TableColumn<DistrictLine>(shared.heading(.columnUnit)) {
      TableCell(links.unit($0.unit), isHeader: true, kind: "name-cell")
    }
    let others: [TableColumn<DistrictLine>] = [
      shared.count(.columnOperatingClusters) { $0.operating },
      shared.count(.figureLate, unknown: \.unknown) { $0.late },
      shared.count(.figureUnknown) { $0.unknown },
    ]
    return [unit] + shared.starts { $0.counts } + others
  }

  /// Rows lost with their district, and what the signs say.
  static func notes(_ context: PageContext) -> [String] {
    let lost = context.rows.count { place in
      let row = context.row(at: place)
      return row.unit == nil && row.cluster == nil && row.missing != nil
    }
    return [context.wording(.listingSigns)]
      + (lost > 0 ? [context.wording(.listingLostUnits, NumberText.count(lost))] : [])
  }
}

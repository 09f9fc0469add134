import PlanModel

extension ListingPage {
  /// All plans by year, and their figures side by side.
  package static func plans(in context: PageContext) -> ListingPage {
    let (path, words) = (SitePaths.plans, context.wording)
    let listing = PlanListing(context, path)
    let plans = context.library.plans
    return ListingPage(
      frame: context.frame(
        path: path, title: words(.navigationPlans), sentence: Inline.flow(listing.sentence),
        sources: context.sourceList(
          plans.flatMap(\.sources) + plans.flatMap(\.targets).flatMap(\.figures).flatMap(\.sources),
          links: listing.links), notes: context.planOverNote()),
      chart: nil, tables: [listing.table, PlanComparison(context).table(from: path)].compactMap(\.self))
  }
}

/// The plans of the library as a list.
private struct PlanListing {
  let context: PageContext
  let path: OutputPath
  let links: PageLinks

  init(_ context: PageContext, _ path: OutputPath) {
    (self.context, self.path) = (context, path)
    links = context.links(from: path)
  }

  private var words: Wording { context.wording }

  var sentence: String {
    let plans = context.library.plans
    return words(
      .planListSentence, NumberText.count(plans.count), String(plans.first?.year ?? context.plan.plan.year),
      String(plans.last?.year ?? context.plan.plan.year), context.planName)
  }

  var table: Table {
    let plans = context.library.plans
    return Table(
      TableHead(
        id: "danh-sach-ke-hoach", caption: words(.planListTable, NumberText.count(plans.count)),
        csv: context.csv(of: "danh-sach-ke-hoach", on: path)),
      rows: plans, columns: columns, rowID: { "ke-hoach-\($0.year)" })
  }

  private var columns: [TableColumn<Plan>] {
    [
      TableColumn(HeadingCell(words(.columnYear))) { plan in
        let target = path.relative(to: SitePaths.plan(plan))
        let mark: [[Inline]] = plan.year == context.plan.plan.year ? [[.aside(words(.planInForceMark))]] : []
        return TableCell([[.link(Link(String(plan.year), to: target))]] + mark, isHeader: true)
      },
      TableColumn(HeadingCell(words(.factNumber))) { TableCell(known($0.documentNumber) { [.unbroken($0)] }) },
      TableColumn(HeadingCell(words(.factIssued))) { plan in
        TableCell(known(plan.date) { Inline.flow(DateText.expression($0)) })
      },
      TableColumn(HeadingCell(words(.columnFigures))) { plan in
        TableCell(plan.targets.flatMap(\.figures).map(figure), kind: "text-cell")
      },
      TableColumn(HeadingCell(words(.columnAnnexes), isNumber: true)) {
        .number($0.isAtHand ? context.count($0.annexes.count) : words(.notCollected))
      },
      TableColumn(HeadingCell(words(.columnSource))) { TableCell(context.shortSources($0.sources)) },
    ]
  }

  private func known<Value>(_ field: Known<Value>, _ text: (Value) -> [Inline]) -> [[Inline]] {
    switch field {
    case .known(let value): [text(value)]
    case .missing(let missing): [[.text(words(.planNotKnown))], [.aside(missing.reason)]]
    }
  }

  /// "Khởi công xây dựng hạ tầng kỹ thuật: 43 cụm".
  private func figure(_ figure: PlanTarget.Figure) -> [Inline] {
    let value = figure.value.value.map(NumberText.quantity) ?? words(.planNotKnown)
    return [.text("\(figure.label): "), .unbroken(value)]
  }
}

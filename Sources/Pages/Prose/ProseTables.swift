import PlanModel

/// The tables of a plan's data that directives put into a text.
struct ProseTables {
  let context: PageContext
  let links: PageLinks

  /// Takes the view of the plan that the tables are about, and the page that they stand on.
  init(_ context: PageContext, path: OutputPath) {
    self.context = context
    links = context.links(from: path)
  }

  private var words: Wording { context.wording }
  private var plan: PlanMeasures { context.plan }

  /// The milestones and duties of one part of the plan with their status.
  func progress(_ scope: EmbeddedView.Scope, id: String) -> Table {
    let (name, commitments) = part(scope)
    let columns = CommitmentColumns(context, links)
    var shown: [TableColumn<Commitment>] = [columns.ordinal()]
    if case .cluster = scope {} else { shown.append(columns.cluster(isHeader: false)) }
    shown += [columns.duty, columns.lead, columns.due, columns.status, columns.row]
    return Table(
      TableHead(
        id: id, caption: words(.proseProgress, name, NumberText.count(commitments.count)), source: context.planName),
      rows: commitments, columns: shown, isLate: { $0.isLate })
  }

  private func part(_ scope: EmbeddedView.Scope) -> (name: String, commitments: [Commitment]) {
    let library = context.library
    switch scope {
    case .unit(let ref):
      return (library.units[ref].titleName, plan.area(ref).commitments)
    case .cluster(let ref):
      return (words(.clusterTitle, library.clusters[ref].name), plan.commitments(of: ref))
    case .agency(let ref):
      let tasks = plan.agency(ref)
      return (library.agencies[ref].name.capitalised, (tasks.leads + tasks.develops).map(\.commitment))
    case .annex(let position):
      let number = plan.plan.annexes.indices.contains(position) ? plan.plan.annexes[position].number : ""
      return (words(.proseAnnex, number), plan.commitments.filter { $0.place.annex == position })
    }
  }

  /// The occupancy of the clusters in operation, in annex order.
  func occupancy(in unit: Ref<AdministrativeUnit>?, id: String) -> Table {
    let places = plan.occupancy.map { RowPlace(annex: $0.annex, row: $0.row) }.filter { place in
      let row = context.row(at: place)
      return unit == nil || (row.unit ?? row.cluster.map { context.library.clusters[$0].unit }) == unit
    }
    let columns = RowColumns(context, links)
    let bars = TableColumn<RowPlace>(columns.occupancy.heading) { place in
      let cell = columns.occupancy.cell(place, 0)
      // The same bar may stand on the page twice.
      let bar = cell.bar.map {
        OccupancyBarModel(id: "\(id)-\($0.id)", rate: $0.rate, label: $0.label, title: $0.title)
      }
      return TableCell(cell.paragraphs, isNumber: true, bar: bar)
    }
    return Table(
      TableHead(
        id: id, caption: words(.proseOccupancy, NumberText.count(places.count)), source: context.planName),
      rows: places, columns: [columns.cluster, columns.unit, bars, columns.row])
  }
}

extension ProseViews {
  /// Every observation of an indicator by the cut-off date, with its source; what sources only repeat is marked so.
  func table(of ref: Ref<CityIndicator>, id: String) -> Table {
    let (indicator, words) = (context.library.indicators[ref], context.wording)
    // A repeated figure stands at its first date alone.
    let known = indicator.readings(until: context.measures.cutOff).map(\.observation)
    let columns: [TableColumn<CityIndicator.Observation>] = [
      TableColumn(HeadingCell(words(.columnDate))) { context.dateCell($0.date) },
      TableColumn(HeadingCell(words(.columnValue), isNumber: true)) { .number(NumberText.quantity($0.value)) },
      TableColumn(HeadingCell(words(.columnSource))) { TableCell(context.shortSources($0.sources)) },
      TableColumn(HeadingCell(words(.columnCertainty))) { .text(context.words(of: $0.certainty)) },
      TableColumn(HeadingCell(words(.columnNote))) { observation in
        TableCell(observation.note.map { [[.text($0)]] } ?? [], kind: "text-cell")
      },
    ]
    let repeated = indicator.repeatedSince.map { [words(.proseRepeated, String($0))] } ?? []
    return Table(
      TableHead(
        id: id, caption: words(.proseIndicator, indicator.name, indicator.unit),
        notes: repeated + [indicator.note].compactMap(\.self)),
      rows: known, columns: columns)
  }
}

import PlanModel
import VietnameseText

extension ListingPage {
  /// All clusters: those to start, those in operation, and those known without a row; never added up.
  package static func clusters(in context: PageContext) -> ListingPage {
    let (path, words) = (SitePaths.clusters, context.wording)
    let listing = ClusterListing(context, path)
    let further = context.otherViews.flatMap { view in
      let other = ClusterListing(view, path)
      return [other.startTable, other.operatingTable].map { $0?.inPart(of: view, on: path) }
    }
    return ListingPage(
      frame: context.frame(
        path: path, title: words(.navigationClusters), sentence: Inline.flow(listing.sentence),
        sources: context.sourceList(context.plan.plan.sources, links: listing.links),
        notes: [words(.notePress)] + context.planOverNote()),
      chart: nil,
      tables: ([listing.startTable, listing.operatingTable] + further + [listing.otherTable]).compactMap(\.self))
  }
}

/// The clusters of a plan as three lists.
private struct ClusterListing {
  let context: PageContext
  let path: OutputPath
  let links: PageLinks
  let startRows: [RowPlace]
  let operatingRows: [RowPlace]
  let others: [Ref<Cluster>]

  init(_ context: PageContext, _ path: OutputPath) {
    (self.context, self.path) = (context, path)
    links = context.links(from: path)
    let rows = context.rows
    startRows = Self.inOrder(rows.filter(context.isToStart), context)
    operatingRows = Self.inOrder(rows.filter(context.isOperating), context)
    let views = context.views
    others = context.clusters.filter { cluster in
      !views.contains { view in
        view.rows(of: cluster).contains { view.isToStart($0) || view.isOperating($0) }
      }
    }
  }

  /// By name; rows whose cluster is lost last, in document order.
  private static func inOrder(_ rows: [RowPlace], _ context: PageContext) -> [RowPlace] {
    let named = rows.filter { context.row(at: $0).cluster != nil }.inVietnameseOrder { place in
      context.row(at: place).cluster.map { context.library.clusters[$0].name } ?? ""
    }
    return named + rows.filter { context.row(at: $0).cluster == nil }
  }

  private var words: Wording { context.wording }

  var sentence: String {
    words(
      .listingClusterSentence, String(context.plan.plan.year), NumberText.count(startRows.count),
      NumberText.count(operatingRows.count))
  }

  private func head(_ id: String, _ caption: String, lost: [RowPlace]) -> TableHead {
    let notes = lost.isEmpty ? [] : [words(.listingLostRows, NumberText.count(lost.count))]
    return TableHead(
      id: id, caption: caption, source: context.planName, notes: notes, csv: context.csv(of: id, on: path))
  }

  private func lost(_ rows: [RowPlace]) -> [RowPlace] { rows.filter { context.row(at: $0).cluster == nil } }

  var startTable: Table? {
    let (columns, rows) = (CommitmentColumns(context, links), RowColumns(context, links))
    if startRows.isEmpty { return nil }
    return Table(
      head("phai-khoi-cong", words(.listingStartTable, NumberText.count(startRows.count)), lost: lost(startRows)),
      rows: startRows,
      columns: [
        columns.ordinal(), rows.cluster, rows.unit, rows.developer, rows.due(.groundBreaking, .columnStartPlan),
        rows.done(.groundBreaking), rows.status(.groundBreaking, .columnStatus), rows.row,
      ],
      rowID: { context.row(at: $0).id }, isLate: { context.milestone(.groundBreaking, at: $0)?.isLate ?? false })
  }

  /// The lost rows are counted under the table; nothing of theirs could be listed.
  ///
  /// A row that is also to break ground has its id in that table.
  var operatingTable: Table? {
    let (columns, rows) = (CommitmentColumns(context, links), RowColumns(context, links))
    if operatingRows.isEmpty { return nil }
    let lost = lost(operatingRows)
    return Table(
      head("dang-hoat-dong", words(.listingOperatingTable, NumberText.count(operatingRows.count)), lost: lost),
      rows: operatingRows.filter { context.row(at: $0).cluster != nil },
      columns: [columns.ordinal(), rows.cluster, rows.unit, rows.developer, rows.occupancy, rows.row],
      rowID: { context.isToStart($0) ? nil : context.row(at: $0).id })
  }

  /// Clusters that the register knows though no row of theirs is left.
  var otherTable: Table? {
    let (columns, clusters) = (CommitmentColumns(context, links), context.library.clusters)
    if others.isEmpty { return nil }
    let list: [TableColumn<Ref<Cluster>>] = [
      columns.ordinal(),
      TableColumn(columns.heading(.columnCluster)) {
        TableCell(links.cluster($0), isHeader: true, kind: "name-cell")
      },
      TableColumn(columns.heading(.columnUnit)) { TableCell(links.unit(clusters[$0].unit)) },
      TableColumn(columns.heading(.columnNote)) {
        TableCell(.text(clusters[$0].missing?.reason ?? clusters[$0].note ?? ""), kind: "text-cell")
      },
    ]
    return Table(
      TableHead(
        id: "khong-con-dong", caption: words(.listingOtherTable, NumberText.count(others.count)),
        csv: context.csv(of: "khong-con-dong", on: path)),
      rows: others, columns: list, rowID: { clusters[$0].id })
  }
}

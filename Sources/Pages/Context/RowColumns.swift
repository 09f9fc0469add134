package import PlanModel
import VietnameseText

/// The columns in which annex rows are listed: clusters to start and clusters in operation.
package struct RowColumns {
  package let context: PageContext
  package let links: PageLinks

  package init(_ context: PageContext, _ links: PageLinks) {
    self.context = context
    self.links = links
  }

  private var commitments: CommitmentColumns { CommitmentColumns(context, links) }

  /// Cụm công nghiệp; of a lost row the words for it.
  package var cluster: TableColumn<RowPlace> {
    TableColumn(heading(.columnCluster)) { place in
      guard let cluster = context.row(at: place).cluster else {
        return TableCell(.aside(context.wording(.rowLost)), isHeader: true, kind: "name-cell")
      }
      return TableCell(links.cluster(cluster), isHeader: true, kind: "name-cell")
    }
  }

  /// Địa bàn.
  package var unit: TableColumn<RowPlace> {
    TableColumn(heading(.columnUnit)) { place in
      let row = context.row(at: place)
      let unit = row.unit ?? row.cluster.map { context.library.clusters[$0].unit }
      let inline = unit.map { links.unit($0) } ?? .text(context.wording(.notCollected))
      return TableCell(inline, kind: "reference")
    }
  }

  /// Chủ đầu tư hạ tầng.
  package var developer: TableColumn<RowPlace> {
    TableColumn(heading(.columnDeveloper)) { place in
      TableCell(context.developer(at: place, links: links), kind: "name-cell")
    }
  }

  /// Deadline of a milestone.
  package func due(_ kind: MilestoneKind, _ key: WordingKey) -> TableColumn<RowPlace> {
    TableColumn(heading(key)) { place in
      if let commitment = context.milestone(kind, at: place) { return context.dueCell(of: commitment) }
      let text = context.notAssigned(kind, at: place) ?? context.wording(.notCollected)
      return TableCell(.text(context.hasColumn(kind, at: place) ? text : ""), kind: "due-cell")
    }
  }

  /// When a milestone was reached.
  package func done(_ kind: MilestoneKind) -> TableColumn<RowPlace> {
    TableColumn(heading(.columnDone)) { place in
      context.milestone(kind, at: place).map(context.doneCell) ?? .text(context.wording(.notCollected))
    }
  }

  /// Status of a milestone.
  package func status(_ kind: MilestoneKind, _ key: WordingKey) -> TableColumn<RowPlace> {
    TableColumn(heading(key)) { place in
      guard let commitment = context.milestone(kind, at: place) else { return .text("") }
      return context.statusCell(of: commitment)
    }
  }

  /// Tỷ lệ lấp đầy (%), with a small bar.
  package var occupancy: TableColumn<RowPlace> {
    TableColumn(heading(.columnOccupancy, isNumber: true)) { place in
      guard context.isOperating(place) else { return .number("") }
      let row = context.row(at: place)
      return TableCell(
        [[.text(context.rate(row.occupancy))]], isNumber: true, bar: context.occupancyBar(row))
    }
  }

  /// The row of the annex, as a link.
  package var row: TableColumn<RowPlace> {
    TableColumn(heading(.columnRow)) { context.rowCell($0, links: links) }
  }

  private func heading(_ key: WordingKey, isNumber: Bool = false) -> HeadingCell {
    commitments.heading(key, isNumber: isNumber)
  }
}

extension PageContext {
  /// The milestone of a row; nil where the row sets none.
  package func milestone(_ kind: MilestoneKind, at place: RowPlace) -> Commitment? {
    milestones(at: place).first { $0.milestone?.kind == kind }
  }

  func hasColumn(_ kind: MilestoneKind, at place: RowPlace) -> Bool {
    planIndex.milestones[place.annex].contains(kind)
  }

  /// A late milestone stands in the row; its duties have tables of their own.
  package func isLate(_ place: RowPlace) -> Bool { milestones(at: place).contains(where: \.isLate) }

  /// The developer of a row: the body where it is known, else the cell as issued.
  package func developer(at place: RowPlace, links: PageLinks) -> [[Inline]] {
    let row = row(at: place)
    if let developer = row.developer { return [[links.agency(developer)]] }
    guard let column = annex(at: place).columns.firstIndex(where: { $0.role == .developer }),
      row.cells.indices.contains(column), !row.cells[column].text.isEmpty
    else { return [[.text(wording(.notCollected))]] }
    return [[.text(row.cells[column].text)]]
  }

  /// A rate under a heading that names the unit: "68,45"; the words for "no figure" where there is none.
  package func rate(_ quantity: Quantity?) -> String {
    guard let quantity else { return wording(.noFigure) }
    guard quantity.unit == "%" else { return NumberText.quantity(quantity) }
    return NumberText.quantity(
      Quantity(bound: quantity.bound, value: quantity.value, upper: quantity.upper, unit: nil))
  }

  /// The bar of a row's occupancy; dashed where the source gives none.
  package func occupancyBar(_ row: AnnexRow) -> OccupancyBarModel {
    OccupancyBarModel(
      id: "lap-day-\(row.id)", rate: row.occupancy.flatMap(Self.hundredths),
      label: row.occupancy.map(NumberText.quantity) ?? wording(.noFigure),
      title: row.cluster.map { wording(.occupancyBarTitle, library.clusters[$0].name) } ?? wording(.rowLost))
  }

  /// Hundredths of a percent, 0…10000; nil for what is no percentage.
  private static func hundredths(_ quantity: Quantity) -> Int? {
    guard quantity.unit == "%" else { return nil }
    let (value, scale) = (quantity.value.mantissa, quantity.value.scale)
    let hundredths = scale <= 2 ? quantity.value.scaled(to: 2) : (2..<scale).reduce(value) { value, _ in value / 10 }
    return min(10_000, max(0, hundredths))
  }
}

import PlanModel

/// The tables of the reconciliation page, section by section.
struct ReconciliationTables {
  let context: PageContext
  let points: Reconciliation
  let links: PageLinks
  let places: PlaceText
  let columns: CommitmentColumns

  init(_ context: PageContext) {
    self.context = context
    points = Reconciliation(of: context.measures)
    links = context.links(from: SitePaths.reconciliation)
    places = PlaceText(context, links)
    columns = CommitmentColumns(context, links)
  }

  var words: Wording { context.wording }

  /// All sections in the order of the page, also those without points.
  var parts: [ReconciliationPart] {
    let confirmed = points.corrections.filter { !$0.correction.isOpen }
    return [
      part("cho-thieu", .gapsTitle, .gapsRemark, points.gaps.count) { [gapTable($0)] },
      part("cho-xac-nhan", .openTitle, .openRemark, points.open.count) {
        [correctionTable($0, points.open, isOpen: true)]
      },
      part("hieu-chinh", .correctionsTitle, .correctionsRemark, confirmed.count) {
        [correctionTable($0, confirmed, isOpen: false)]
      },
      part("so-ghi-va-so-dem", .statedTitle, .statedRemark, points.stated.count) { [statedTable($0)] },
      part("so-thanh-pho-va-so-theo-ten", .besideTitle, .besideRemark, points.besideNames.count) { [besideTable($0)] },
      part("nguon-chua-thong-nhat", .disagreementsTitle, .disagreementsRemark, points.disagreements.count) {
        [disagreementTable($0)]
      },
      part("so-lieu-nhac-lai", .repeatedTitle, .repeatedRemark, points.repeated.count) { [repeatedTable($0)] },
      part("mau-thuan-duoc-chap-nhan", .waivedTitle, .waivedRemark, points.waived.count) { [waivedTable($0)] },
      part("suy-ra-chua-chac-chan", .unsureTitle, .unsureRemark, points.unsure.count + points.deadlines.count) {
        (points.unsure.isEmpty ? [] : [unsureTable($0)]) + (points.deadlines.isEmpty ? [] : [deadlineTable])
      },
      part("cum-mo-rong", .extensionsTitle, .extensionsRemark, points.extensions.count) { [extensionTable($0)] },
      part("don-vi-chua-ro-ke-thua", .endedTitle, .endedRemark, points.ended.count) { [endedTable($0)] },
      part("giu-nguyen-va-ghi-chu", .keptTitle, .keptRemark, points.notes.count) { [noteTable($0)] },
    ]
  }

  /// A section whose first table has the id `bang-` and the section's.
  private func part(
    _ id: String, _ title: WordingKey, _ remark: WordingKey, _ count: Int, tables: (String) -> [Table]
  ) -> ReconciliationPart {
    ReconciliationPart(
      id: id, title: words(title), remark: words(remark), count: count, tables: count == 0 ? [] : tables("bang-\(id)"))
  }

  /// What stands around a table of this page, its CSV beside it.
  func head(_ id: String, _ caption: String) -> TableHead {
    TableHead(id: id, caption: caption, csv: context.csv(of: id, on: SitePaths.reconciliation))
  }

  /// Vị trí and, at the end, Hồ sơ: the columns around every point.
  func framed<Row>(
    _ middle: [TableColumn<Row>], at place: @escaping (Row) -> RecordPlace
  ) -> [TableColumn<Row>] {
    [columns.ordinal(), TableColumn(columns.heading(.correctionPlace)) { places.cell(place($0)) }]
      + middle + [TableColumn(columns.heading(.columnRecord)) { places.record(place($0)) }]
  }

  /// A column of a few words.
  func short<Row>(_ key: WordingKey, _ text: @escaping (Row) -> String) -> TableColumn<Row> {
    TableColumn(columns.heading(key)) { TableCell(line: Inline.flow(text($0)), kind: "name-cell") }
  }

  /// A column of running text.
  func text<Row>(_ key: WordingKey, _ text: @escaping (Row) -> String) -> TableColumn<Row> {
    TableColumn(columns.heading(key)) { TableCell(line: Inline.flow(text($0)), kind: "text-cell") }
  }
}

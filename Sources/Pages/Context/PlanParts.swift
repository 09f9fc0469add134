import PlanModel

/// Several plans on one page: the plan in force first, each further one in a part of its own.
extension PageContext {
  /// The view that a page about something is made from: the first plan that tells of it, else this one.
  func leading(where tells: (PageContext) -> Bool) -> PageContext { views.first(where: tells) ?? self }

  /// The plans other than this one that have annexes.
  var otherViews: [PageContext] {
    views { $0.year != plan.plan.year && $0.hasAnnexes }
  }

  /// What further plans say, one part each; plans without a table have none.
  func otherPlans(_ tables: (PageContext) -> [Table?]) -> [PlanPart] {
    otherViews.compactMap { view in
      let tables = tables(view).compactMap(\.self)
      if tables.isEmpty { return nil }
      return PlanPart(
        id: view.part("ke-hoach"), heading: wording(.planPart, view.plan.plan.numberText), tables: tables)
    }
  }

  /// An id of a part: "moc-2026".
  func part(_ id: String) -> String { "\(id)-\(plan.plan.year)" }
}

extension Table {
  /// The same table under an id and CSV of its own, for the part of a further plan.
  func inPart(of view: PageContext, on path: OutputPath) -> Table {
    let id = view.part(id)
    return Table(
      id: id, caption: caption, source: source, headings: headings, bodies: bodies.map { $0.withoutAnchors },
      notes: notes,
      csv: csv == nil ? nil : view.csv(of: id, on: path), style: style, groupLabel: groupLabel)
  }
}

extension TableBody {
  /// Anchors belong to the first plan's tables.
  fileprivate var withoutAnchors: TableBody {
    TableBody(isHeading: isHeading, rows: rows.map { TableRow(isLate: $0.isLate, cells: $0.cells) })
  }
}

extension PageContext {
  /// The rows of all plans that one carries on or is carried on by, as links: "Phụ lục 1, số 5 (Kế hoạch 12/KH-UBND)".
  func carriedOver(_ cluster: Ref<Cluster>, links: PageLinks) -> [[Inline]] {
    let views = views
    return views.flatMap { view in
      view.rows(of: cluster).compactMap { place -> [Inline]? in
        guard let id = view.row(at: place).carriedFrom, let from = views.lazy.compactMap({ $0.place(ofRow: id) }).first
        else { return nil }
        return [
          view.rowLink(at: place, from: links.path), .text(" " + wording(.carriedFrom) + " "),
          from.view.rowLink(at: from.place, from: links.path),
        ]
      }
    }
  }

  /// A row of this plan by its id.
  private func place(ofRow id: String) -> (view: PageContext, place: RowPlace)? {
    planIndex.rowsByID[id].map { (self, $0) }
  }

  /// The same of a row by its id; nil where the plan has no such row.
  func rowLink(of id: String, from path: OutputPath) -> Inline? {
    place(ofRow: id).map { rowLink(at: $0.place, from: path) }
  }

  /// "Phụ lục 3, số 32 (Kế hoạch 68/KH-UBND)", to the row.
  func rowLink(at place: RowPlace, from path: OutputPath) -> Inline {
    .link(Link(nameWithPlan(ofRowAt: place), to: links(from: path).address(ofRowAt: place, in: self)))
  }

  /// "Phụ lục 3, số 32 (Kế hoạch 68/KH-UBND)".
  func nameWithPlan(ofRowAt place: RowPlace) -> String {
    wording(.rowOfPlan, name(ofRowAt: place), wording(.planTitle, plan.plan.numberText))
  }

  /// Why an annex row stands here again, as a note.
  func carriedNote(of row: AnnexRow) -> String? {
    guard let id = row.carriedFrom, let from = views.lazy.compactMap({ $0.place(ofRow: id) }).first else { return nil }
    return wording(.carriedNote, from.view.nameWithPlan(ofRowAt: from.place))
  }
}

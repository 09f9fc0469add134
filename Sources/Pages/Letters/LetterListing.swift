package import PlanModel

extension ListingPage {
  /// All letters, by date; those without a date last.
  package static func letters(in context: PageContext) -> ListingPage {
    let (path, words) = (SitePaths.letters, context.wording)
    let links = context.links(from: path)
    let letters = context.letters
    let duties = letters.map { context.measures.documentCommitments(of: .letter($0)).count }
    let bodies = context.library.plans.filter { $0.body.map { !$0.duties.isEmpty } ?? false }
    let table = Table(
      TableHead(
        id: "danh-sach-van-ban", caption: words(.letterTable, NumberText.count(letters.count)),
        csv: context.csv(of: "danh-sach-van-ban", on: path)),
      rows: letters, columns: columns(context, links), rowID: { context.library.letters[$0].id })
    return ListingPage(
      frame: context.frame(
        path: path, title: words(.navigationLetters),
        sentence: Inline.flow(
          words(.letterListSentence, NumberText.count(letters.count), NumberText.count(duties.reduce(0, +)))),
        sources: context.sourceList(letters.flatMap { context.library.letters[$0].sources }, links: links),
        notes: bodies.map { plan in
          let count = plan.body?.duties.count ?? 0
          return words(.letterListBody, context.name(of: .plan(year: plan.year)), NumberText.count(count))
        }),
      chart: nil, tables: [table])
  }

  private static func columns(_ context: PageContext, _ links: PageLinks) -> [TableColumn<Ref<Letter>>] {
    let (words, shared) = (context.wording, CommitmentColumns(context, links))
    let register = context.library.letters
    return [
      shared.ordinal(),
      TableColumn(HeadingCell(words(.factNumber))) { ref in
        let letter = register[ref]
        let address = links.path.relative(to: SitePaths.letter(letter))
        let link = Inline.link(Link(context.numberText(of: letter), to: address))
        let reason = letter.number.missing.map { [[Inline.aside($0.reason)]] } ?? []
        return TableCell([[link]] + reason, isHeader: true, kind: "name-cell")
      },
      TableColumn(HeadingCell(words(.factIssued))) { ref in
        switch register[ref].date {
        case .known(let date): context.dateCell(date)
        case .missing(let missing): TableCell(.aside(missing.reason))
        }
      },
      TableColumn(HeadingCell(words(.factIssuer))) { shared.agencies([register[$0].issuer]) },
      TableColumn(HeadingCell(words(.factSubject))) { TableCell(.text(register[$0].subject), kind: "text-cell") },
      TableColumn(HeadingCell(words(.columnDuties), isNumber: true)) {
        .number(context.count(context.measures.documentCommitments(of: .letter($0)).count))
      },
    ]
  }
}

extension PageContext {
  /// The letters by their first possible day, those without one last, then in register order.
  package var letters: [Ref<Letter>] {
    func rank(_ ref: Ref<Letter>) -> Int {
      let date = library.letters[ref].date.value
      return (date?.firstDay ?? date?.lastDay)?.dayNumber ?? .max
    }
    return library.letters.refs.sorted { (rank($0), $0.index) < (rank($1), $1.index) }
  }
}

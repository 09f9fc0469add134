import Comparison
import PlanModel

/// The columns in which changes are listed.
struct NewsColumns {
  let context: PageContext
  let links: PageLinks

  init(_ context: PageContext, _ links: PageLinks) {
    self.context = context
    self.links = links
  }

  var all: [TableColumn<News>] { [subject, date, content, before, source, certainty] }

  /// Whom or what it is about, as a link.
  private var subject: TableColumn<News> {
    TableColumn(heading(.columnAbout)) {
      TableCell([[context.subject(of: $0, links)]], isHeader: true, kind: "name-cell")
    }
  }

  /// Thời điểm.
  private var date: TableColumn<News> {
    TableColumn(heading(.columnDate)) { context.date(of: $0).map(context.dateCell) ?? .text("") }
  }

  /// What the change says.
  private var content: TableColumn<News> {
    TableColumn(heading(.columnEvent)) { news in
      guard let event = news.change.new?.event else {
        return TableCell(context.words(of: news).map { [.text($0)] }, kind: "text-cell")
      }
      return TableCell(context.words(of: event), kind: "text-cell")
    }
  }

  /// What held before, and how far the new value is from it.
  private var before: TableColumn<News> {
    TableColumn(heading(.columnHeldBefore)) { TableCell(context.before($0).map { Inline.flow($0) }) }
  }

  private var source: TableColumn<News> {
    TableColumn(heading(.columnSource)) { news in
      if let event = news.change.new?.event { return TableCell(context.shortSources(of: event)) }
      return TableCell(context.shortSources(context.sources(of: news)))
    }
  }

  private var certainty: TableColumn<News> {
    TableColumn(heading(.columnCertainty)) { .text(context.certainty(of: $0)) }
  }

  private func heading(_ key: WordingKey) -> HeadingCell { HeadingCell(context.wording(key)) }
}

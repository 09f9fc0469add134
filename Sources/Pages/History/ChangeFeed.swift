import Comparison
import PlanModel

/// The site's changes for feed readers (Atom), the newest first.
package struct ChangeFeed: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// Names the change for good, whatever is said of it later.
    package let id: FeedID
    package let title: String
    /// The beginning of the day on which it was told, as RFC 3339 writes it.
    package let updated: String
    /// The page that shows it.
    package let address: String
    /// What sort of change it is.
    package let category: String
    package let summary: String
  }

  package let id: FeedID
  package let title: String
  package let author: String
  package let updated: String
  /// The page of the same changes.
  package let address: String
  package let path: OutputPath
  package let entries: [Entry]
}

extension ChangeFeed {
  /// How many entries the feed holds at most.
  private static let shown = 100

  /// The feed of what was told in the quarters that the page of changes lists.
  package init(in context: PageContext) {
    let owner = context.library.agencies[context.planInForce.plan.issuer].id
    let links = context.links(from: SitePaths.feed)
    let listed = context.history.flatMap { period in context.shown(period).map { (period: period, notice: $0) } }
    let newest = listed.map(\.notice.told).max()
    var seen: [String: Int] = [:]
    let entries = listed.prefix(Self.shown).map { period, notice in
      let news = period.news(notice)
      let name = [owner, news.identity].joined(separator: "/")
      let count = seen[name, default: 0]
      seen[name] = count + 1
      return Entry(news, id: FeedID(count == 0 ? name : "\(name)/\(count + 1)"), context, links)
    }
    self.init(
      id: FeedID("\(owner)/\(SitePaths.feed.text)"),
      title: context.wording(.historyFeedTitle, context.library.site.title),
      author: context.library.site.publisher, updated: Self.moment(newest ?? context.measures.cutOff),
      address: SitePaths.feed.relative(to: SitePaths.history), path: SitePaths.feed,
      entries: entries)
  }
}

extension ChangeFeed {
  /// The beginning of a day in Việt Nam: `2025-12-31T00:00:00+07:00`.
  fileprivate static func moment(_ day: CalendarDate) -> String { "\(day.iso)T00:00:00+07:00" }
}

extension ChangeFeed.Entry {
  fileprivate init(_ news: News, id: FeedID, _ context: PageContext, _ links: PageLinks) {
    let subject = context.subject(of: news, links)
    let event = news.change.new?.event
    let content =
      event.map { context.words(of: $0).map { $0.map(\.plain).joined() } } ?? context.words(of: news)
    let sources = event.map { context.shortSources(of: $0) } ?? context.shortSources(context.sources(of: news))
    let facts: [(WordingKey, String)] = [
      (.columnDate, context.date(of: news).map(DateText.expression) ?? ""),
      (.columnHeldBefore, context.before(news).joined(separator: ", ")),
      (.columnSource, sources.map { $0.map(\.plain).joined() }.joined(separator: "; ")),
      (.columnCertainty, context.certainty(of: news)),
    ]
    let told = facts.filter { !$0.1.isEmpty }.map { context.wording(.historyFeedFact, context.wording($0.0), $0.1) }
    let address: String
    if case .link(let link) = subject.form {
      address = link.address
    } else {
      address = SitePaths.feed.relative(to: SitePaths.history)
    }
    self.init(
      id: id, title: [subject.plain, content.first ?? ""].joined(separator: ": "),
      updated: ChangeFeed.moment(news.told),
      address: address, category: news.change.rank.title,
      summary: (Array(content.dropFirst()) + told).joined(separator: "\n"))
  }
}

extension News {
  /// What stays the same of it when its words are corrected.
  fileprivate var identity: String {
    let record = change.new
    let date = record?.value("date").shown ?? ""
    let subject = record.map { "\($0.subject.kind.rawValue)/\($0.subject.id)" } ?? ""
    return "\(subject)/\(date)/\(told.year)-\(told.month)"
  }
}

import Comparison
import PlanModel

/// How much changed in a period.
struct ChangeCounts {
  private(set) var reports = 0
  private(set) var events = 0
  /// Facts, observations, letters and plans.
  private(set) var others = 0
  /// Progress that went back, deadlines that moved.
  private(set) var setBack = 0
  let newlyLate: Int
  let newlySilent: Int
  let caughtUp: Int

  var news: Int { reports + events + others }
  var isEmpty: Bool { news + newlyLate + newlySilent + caughtUp == 0 }

  init(_ period: PeriodHistory, in context: PageContext) {
    newlyLate = period.shifts.count { $0.kind == .newlyLate || $0.kind == .slippedAgain }
    newlySilent = period.shifts.count { $0.kind == .newlySilent }
    caughtUp = period.shifts.count { $0.kind == .caughtUp }
    for notice in context.news(of: period) {
      switch notice.matter {
      case .report: reports += 1
      case .event: events += 1
      default: others += 1
      }
      if notice.rank == .regress || notice.rank == .deadline { setBack += 1 }
    }
  }
}

extension PageContext {
  /// How many quarters back the site tells its history.
  static let historyQuarters = 8
  /// How many changes of one period are listed one by one.
  static let shownChanges = 200

  /// What readers call news: without the registers' own books, and without the collections of press articles, whose
  /// entries tell what they hold.
  func news(of period: PeriodHistory) -> [Notice] {
    period.notices.filter { notice in
      switch notice.matter {
      case .receipt: false
      case .report(let position): library.agencies[library.log.reports[position].from].kind != .press
      default: true
      }
    }
  }

  /// The news that a page lists.
  func shown(_ period: PeriodHistory) -> ArraySlice<Notice> { news(of: period).prefix(Self.shownChanges) }

  /// The sources that a change rests on.
  func sources(of news: News) -> [Ref<Source>] {
    guard case .references(let names)? = news.change.new?.value("sources") else { return [] }
    return names.compactMap { library.sources.ref($0.id) }
  }

  /// "Quý IV/2025"; of one that has not ended "Quý IV/2025 (đến ngày 15/11/2025)".
  func name(of period: PeriodHistory) -> String {
    let name = DateText.period(.quarter(period.quarter))
    if period.last == CalendarPeriod.quarter(period.quarter).lastDay { return name }
    return wording(.historyUntil, name, DateText.day(period.last))
  }
}

extension PeriodHistory {
  /// The id of its part of the page: `quy-4-2025`.
  var anchor: String { "quy-\(quarter.quarter)-\(quarter.year)" }
}

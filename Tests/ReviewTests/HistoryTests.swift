import PlanLoading
import PlanModel
import Testing

@testable import Comparison

/// The site's own history is what `tiendo diff` would say of the states at the ends of two quarters.
@Suite struct HistoryTests {
  @Test func `the news of every quarter are the changes between its states, no more and no fewer`() throws {
    let library = try #require(PlanLoader.load(ContentTrees.shipped().files()).library)
    let chronicle = Chronicle(library)
    var quarter = library.site.cutOff.quarterOfYear
    var told = 0
    for _ in 0..<24 {
      let (eve, last) = (quarter.firstMonth.firstDay.dayBefore, quarter.lastMonth.lastDay)
      let (old, new) = (library.state(at: eve), library.state(at: last))
      let changes = LibraryComparison.changes(from: PreparedLibrary(old), to: PreparedLibrary(new))
        .filter { $0.subject?.kind != .site }
      let news = chronicle.notices(after: eve, until: last).map(chronicle.news)
      #expect(changes.map(Self.name).sorted() == news.map { Self.name($0.change) }.sorted(), "\(quarter)")
      #expect(news.allSatisfy { eve < $0.told && $0.told <= last })
      told += news.count
      quarter = eve.quarterOfYear
    }
    #expect(told > 150)
  }

  @Test func `the last state is the library itself, and the first knows nothing of the log`() throws {
    let library = try #require(PlanLoader.load(ContentTrees.shipped().files()).library)
    let now = PreparedLibrary(library.state(at: library.site.cutOff))
    #expect(LibraryComparison.changes(from: PreparedLibrary(library), to: now).isEmpty)
    let start = try #require(CalendarDate(year: 2021, month: 3, day: 17))
    let known = library.state(at: start)
    #expect(known.plans.map(\.year) == [2021])
    #expect(known.log.events.allSatisfy { $0.date == .unknown })
  }

  @Test func `a state judged after another is the one judged alone, and shares what stands alike`() throws {
    let library = try #require(PlanLoader.load(ContentTrees.shipped().files()).library)
    var later = Assessments(of: library, cutOff: library.site.cutOff)
    var quarter = library.site.cutOff.quarterOfYear
    var (shared, all) = (0, 0)
    for _ in 0..<24 {
      let eve = quarter.firstMonth.firstDay.dayBefore
      let state = library.state(at: eve)
      let sharing = Assessments(of: state, cutOff: eve, sharing: later)
      let alone = Assessments(of: state, cutOff: eve)
      #expect(sharing.plans.map(\.commitments) == alone.plans.map(\.commitments), "\(quarter)")
      let known = Set(later.plans.lazy.flatMap(\.commitments).map(ObjectIdentifier.init))
      for commitment in sharing.plans.lazy.flatMap(\.commitments) {
        all += 1
        if known.contains(ObjectIdentifier(commitment)) { shared += 1 }
      }
      (later, quarter) = (sharing, eve.quarterOfYear)
    }
    #expect(shared > all / 2)
  }

  private static func name(_ change: Change) -> String {
    let field = change.field?.key ?? ""
    return "\(change.kind) \(change.rank) \(change.subject?.kind.rawValue ?? "") \(change.subject?.id ?? "") \(field)"
  }
}

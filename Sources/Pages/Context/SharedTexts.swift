import PlanModel
import VietnameseText

/// What many pages say alike, worded once for all of them.
struct SharedTexts: Sendable {
  /// The short form of each source, by position in the register: publisher and date, else the title.
  let sources: [[Inline]]
  /// Each report of the log as a source, by position; empty for the press, which its sources name.
  let reports: [[Inline]]
  /// Each source as lists of sources have it, by position in the register: title, publisher, date, note.
  let sourceEntries: [[Inline]]
  let masthead: Masthead
  let marks: SharedMarks
  /// The running numbers of rows, from 1.
  let ordinals: [TableCell]

  init(_ measures: Measures, _ words: Wording) {
    let library = measures.library
    sources = library.sources.elements.map(Self.short(of:))
    sourceEntries = library.sources.elements.map(Self.entry(of:))
    marks = SharedMarks(words)
    ordinals = (1...2000).map(Self.ordinal)
    reports = library.log.reports.map { report in
      let sender = library.agencies[report.from]
      return sender.kind == .press ? [] : Inline.flow(words.name(of: report, from: sender.name))
    }
    masthead = Masthead(
      publisher: library.site.publisher, title: library.site.title,
      cutOff: words(.cutOff, DateText.day(measures.cutOff)))
  }

  private static func short(of source: Source) -> [Inline] {
    let date = source.date.map { ", \(DateText.period($0).inSentence)" } ?? ""
    let name = source.kind == .document ? source.title : (source.publisher ?? source.title) + date
    return [source.linked(name)]
  }

  private static func entry(of source: Source) -> [Inline] {
    let date = source.date.map { DateText.inSentence(.within($0)) }
    let facts = [source.publisher, date].compactMap(\.self).joined(separator: ", ")
    var inlines = [source.linked(source.title)]
    if !facts.isEmpty { inlines.append(.text(" – \(facts)")) }
    if let note = source.note { inlines.append(.aside(" \(note)")) }
    return inlines
  }

  /// The cell of a running number.
  static func ordinal(_ number: Int) -> TableCell { TableCell(.text(NumberText.count(number)), kind: "ordinal") }
}

/// What many pages say alike of one plan and its rows.
struct PlanTexts: Sendable {
  /// "Kế hoạch 68/KH-UBND ngày 17/3/2021": what the tables of the plan rest on.
  let name: String
  /// "Phụ lục 3, số 32": the rows, by annex and row.
  let rowNames: [[String]]
  /// The same as links from a page in another folder of the root.
  let rowLinks: [[Inline]]

  init(_ plan: Plan, _ index: PlanIndex, _ words: Wording) {
    name = Self.name(of: plan, words)
    let names = plan.annexes.map { annex in annex.rows.map { words.name(of: $0, in: annex) } }
    rowNames = names
    rowLinks = plan.annexes.indices.map { annex in
      let address = "../" + SitePaths.annex(plan.annexes[annex], of: plan).text + "#"
      return zip(names[annex], index.anchors[annex]).map { name, anchor in
        .link(Link(name, to: address + anchor))
      }
    }
  }

  private static func name(of plan: Plan, _ words: Wording) -> String {
    guard let date = plan.date.value else { return words(.planTitle, plan.numberText) }
    let key: WordingKey =
      if case .within(.day) = date { .planName } else { .planNameLoose }
    return words(key, plan.numberText, DateText.inSentence(date))
  }
}

extension Source {
  /// A name of it: a link where it has an address.
  func linked(_ name: String) -> Inline { url.map { .link(Link(name, to: $0)) } ?? .text(name) }
}

extension Wording {
  /// "Báo cáo 123/BC-UBND Quý II/2027 của UBND xã Bản Lầu".
  func name(of report: ProgressReport, from sender: String) -> String {
    let number = report.document?.number.map { " \($0)" } ?? ""
    let period = report.period.map { " \(DateText.period($0).inSentence)" } ?? ""
    return self(.reportSource, number, period, sender)
  }

  /// "Phụ lục 3, số 32"; with the part where numbering restarts: "Phụ lục 2, phần B, số 14".
  func name(of row: AnnexRow, in annex: Annex) -> String {
    let number = NumberText.count(row.ordinal)
    let inner = (row.printedIn ?? row.id).dropFirst(annex.id.count + 1)
    guard inner != number, let end = inner.lastIndex(of: "-") else { return self(.annexRow, annex.number, number) }
    return self(.annexRowInPart, annex.number, inner[..<end].uppercased(), number)
  }
}

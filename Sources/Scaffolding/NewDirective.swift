import Diagnostics
import PlanModel
import VietnameseText

/// A request for a directing document (văn bản chỉ đạo): a letter with its front matter.
package struct NewDirective: Hashable, Sendable {
  /// Number and symbol: `12/UBND-KT`.
  package var number: String
  /// Id of the body that issued it.
  package var issuer: String
  package var subject: String
  /// A day, a coarser period or a bound, as officials write it.
  package var date: String
  /// Ids of the addressees; empty takes those whom the plan in force asks to report.
  package var addressees: [String]
  /// Stands in for the file name that the number gives.
  package var id: String?
  /// Id of the source that is the document; nil enters one into `sources.yaml`.
  package var source: String?

  package init(
    number: String, issuer: String, subject: String, date: String, addressees: [String] = [], id: String? = nil,
    source: String? = nil
  ) {
    (self.number, self.issuer, self.subject, self.date) = (number, issuer, subject, date)
    (self.addressees, self.id, self.source) = (addressees, id, source)
  }

  func scaffold(in content: ContentSnapshot) -> Result<Scaffold, ScaffoldRefusal> {
    var arguments = Arguments(content)
    let library = content.library
    let number = arguments.line(number, "--number")
    let subject = arguments.line(subject, "--subject")
    let issuer = arguments.agency(issuer, "--issuer")
    let date = arguments.value(TimeReader.expression(date), date, "--date")
    let bodies = addressees.compactMap { arguments.agency($0, "--to") }
    let slug = number.flatMap { arguments.id(id, of: "cong-van-" + $0, "--number") }
    guard let number, let subject, let issuer, let date, let slug else { return arguments.refused }
    let advice = "chọn tên khác bằng --id, như \(slug)-2"
    arguments.report(content.obstacle(stem: "directives/\(slug)", ending: ".md", advice: advice))
    let entry = SourceEntry(
      id: slug, title: "Công văn \(number) về việc \(subject)", publisher: library.agencies[issuer].name,
      date: Self.sourceDate(date))
    let (source, sources) = entry.place(source, in: content, &arguments)
    let text = LetterText(
      number: number, issuer: library.agencies[issuer], subject: subject, date: date, source: source,
      addressees: bodies.isEmpty ? nil : bodies.map { library.agencies[$0] },
      usual: Self.usual(from: issuer, date, in: library))
    return arguments.result([.init(path: "directives/\(slug).md", lines: text.lines)] + sources)
  }

  /// Sources bear periods only.
  private static func sourceDate(_ date: TimeExpression) -> String? {
    guard case .within(let period) = date else { return nil }
    return TimeWriter.period(period)
  }

  /// Whom the plan in force asks to report, but the issuer, as far as they existed at the time.
  private static func usual(from issuer: Ref<Agency>, _ date: TimeExpression, in library: PlanLibrary) -> [Agency] {
    let plan = library.plans.first { $0.year == library.site.planInForce }
    var seen: Set<Ref<Agency>> = [issuer]
    let bodies = (plan?.reportingDuties ?? []).flatMap(\.reporters).filter {
      seen.insert($0).inserted
    }
    let existing = bodies.map { library.agencies[$0] }.filter { agency in
      let hasBegun = agency.validFrom.map { from in date.lastDay.map { from <= $0 } ?? true } ?? true
      let hasEnded = agency.validTo.map { to in date.firstDay.map { to < $0 } ?? false } ?? false
      return hasBegun && !hasEnded
    }
    return existing.isEmpty ? Array(library.agencies.elements.prefix(1)) : existing
  }
}

package import PlanModel

extension LetterPage {
  /// The page of a letter.
  package init(of ref: Ref<Letter>, in context: PageContext) {
    let dossier = LetterDossier(ref, context)
    self.init(
      frame: dossier.frame, form: LetterForm(dossier.letter, in: context),
      body: context.prose(of: .letter(ref))
        ?? DocumentBody(
          digestMark: nil, prose: Prose(blocks: [], footnotes: [], footnotesLabel: ""), duties: nil, corrections: nil),
      facts: dossier.facts, amendments: AmendmentTable(context, on: dossier.path).table(of: ref))
  }
}

/// What the page of a letter needs to know.
struct LetterDossier {
  let context: PageContext
  let letter: Letter
  let path: OutputPath
  let links: PageLinks
  private let duties: [DocumentCommitment]
  private let amended: Int
  private let name: String

  init(_ ref: Ref<Letter>, _ context: PageContext) {
    (self.context, letter) = (context, context.library.letters[ref])
    path = SitePaths.letter(letter)
    links = context.links(from: path)
    amended = AmendmentTable(context, on: path).count(of: ref)
    duties = context.measures.documentCommitments(of: .letter(ref))
    name = context.name(of: .letter(ref))
  }

  private var words: Wording { context.wording }
  private var agencies: CommitmentColumns { CommitmentColumns(context, links) }

  var frame: PageFrame {
    let trail = Link(words(.navigationLetters), to: path.relative(to: SitePaths.letters))
    let events = duties.compactMap(\.status.event).flatMap(\.sources)
    return context.frame(
      path: path, title: name, kind: words(.letterSubject, letter.subject), trail: [trail],
      sentence: Inline.flow(sentence + amendmentSentence),
      sources: context.sourceList(letter.sources + events, links: links),
      notes: letter.notes)
  }

  /// Who gives how many duties to how many, and how many of them have no deadline.
  private var sentence: String {
    let issuer = context.library.agencies[letter.issuer].name
    if duties.isEmpty { return words(.letterSentenceNone, issuer) }
    let leads = Set(duties.flatMap(\.duty.leads)).count
    let open = duties.count { $0.duty.due == nil }
    let (given, bodies) = (NumberText.count(duties.count), NumberText.count(leads))
    if open == 0 { return words(.letterSentence, issuer, given, bodies) }
    return words(.letterSentenceOpen, issuer, given, bodies, NumberText.count(open))
  }

  /// How much of the plans it amends.
  private var amendmentSentence: String {
    amended == 0 ? "" : " " + words(.amendmentOfLetter, NumberText.count(amended))
  }

  var facts: [Fact] {
    let issued = letter.date.value.map { [Inline.flow(DateText.expression($0))] }
    let facts: [(WordingKey, [[Inline]])] = [
      (.factNumber, known(letter.number.value.map { [[.unbroken($0)]] }, letter.number.missing)),
      (.factIssuer, [[links.agency(letter.issuer)]]),
      (.factIssued, known(issued, letter.date.missing)),
      (.factAddressees, letter.addressedTo.isEmpty ? [] : [agencies.inline(letter.addressedTo)]),
      (.factBases, known(letter.legalBases.value.map { $0.map { Inline.flow($0) } }, letter.legalBases.missing)),
    ]
    return facts.filter { !$0.1.isEmpty }.map { Fact(words($0.0), $0.1) }
  }

  /// The value, or why it is missing.
  private func known(_ value: [[Inline]]?, _ missing: Missing?) -> [[Inline]] {
    value ?? [[.aside(words(.letterMissing, missing?.reason ?? ""))]]
  }
}

import Diagnostics
import Directives
import PlanModel

/// Loads the Markdown files: bodies of plans and letters, with their texts and duties.
struct DocumentLoader {
  /// A text that was read, before the library is there that its owner is in.
  struct Text {
    let document: MarkdownDocument
    let views: [EmbeddedView]
  }

  /// A plan's body with its text.
  struct LoadedBody {
    /// Nil where its front matter has faults.
    let body: PlanBody?
    let duties: [DocumentDuty]
    let text: Text
  }

  /// A letter with its text.
  struct LoadedLetter {
    let slug: String
    /// Nil where its front matter has faults.
    let letter: Letter?
    let duties: [DocumentDuty]
    let text: Text
  }

  let registers: Registers
  let plans: PlanShapes
  let cutOff: CalendarDate?
  private(set) var diagnostics: [Diagnostic] = []
  /// Where the duties of all documents are written, in the order of the files.
  private(set) var dutyPlaces: [Located<String>] = []

  init(registers: Registers, plans: PlanShapes, cutOff: CalendarDate?) {
    self.registers = registers
    self.plans = plans
    self.cutOff = cutOff
  }

  /// The body of a plan; `issued` is the plan's date.
  mutating func body(
    _ record: DocumentRecord<PlanBodyFront>, issued: TimeExpression?
  ) -> LoadedBody {
    let id = "ke-hoach-\(record.front.year)"
    let (text, duties) = read(record.document, id: id)
    let kind = record.front.kind?.value
    check(record.front.corrections, against: [], duties, textOf: record.document, kind: kind)
    checkValidity(of: duties.bodies, on: issued)
    let body = kind.map { kind in
      PlanBody(
        kind: kind, duties: duties.duties, corrections: record.front.corrections.compactMap(Correction.init),
        notes: record.front.notes.map(\.value), passages: Passages(record.document.blocks).passages,
        origin: Origin(file: record.path, record: id))
    }
    return LoadedBody(body: body, duties: duties.duties, text: text)
  }

  mutating func letter(_ record: DocumentRecord<LetterFront>) -> LoadedLetter {
    let front = record.front
    let (text, duties) = read(record.document, id: front.slug)
    check(front.corrections, against: front.fields, duties, textOf: record.document, kind: front.kind?.value)
    let date = front.date?.given
    let issue = IssueDate(date: date, cutOff: cutOff)
    if let last = issue.lastDay(&diagnostics) { issue.checkCutOff(last, &diagnostics) }
    let issuer = registers.agencies.resolve(front.issuer, &diagnostics)
    let addressedTo = registers.agencies.resolve(front.addressedTo, &diagnostics)
    let named = ([front.issuer].compactMap(\.self) + front.addressedTo).compactMap { id in
      registers.agencies.table.ref(id.value).map { Located($0, at: id.place) }
    }
    checkValidity(of: named + duties.bodies, on: date?.value)
    let sources = registers.sources.resolve(front.sources, &diagnostics)
    let letter = Letter(
      front, path: record.path, issuer: issuer, addressedTo: addressedTo, sources: sources, duties: duties.duties,
      passages: Passages(record.document.blocks).passages)
    return LoadedLetter(slug: front.slug, letter: letter, duties: duties.duties, text: text)
  }

  private mutating func read(_ document: MarkdownDocument, id: String) -> (Text, DocumentDuties) {
    let views = DocumentViews(document, registers: registers, plans: plans)
    diagnostics += views.diagnostics
    let duties = DocumentDuties(views.drafts, document: id, path: document.path)
    dutyPlaces += zip(duties.duties, duties.items).map { Located($0.duty.id, at: $1.place) }
    return (Text(document: document, views: views.views), duties)
  }

  /// Corrections name a key of the front matter, an item, or `body` for the rest; a digest need not repeat the words.
  private mutating func check(
    _ corrections: [CorrectionRecord], against front: [CorrectedField], _ duties: DocumentDuties,
    textOf document: MarkdownDocument, kind: DocumentTextKind?
  ) {
    let isQuoted = kind == .fullText
    let items = duties.fields.map { CorrectedField($0.key, $0.texts, isQuoted: isQuoted) }
    let body = CorrectedField("body", [document.blocks.plainText], isQuoted: isQuoted)
    CorrectionTexts(fields: front + items + [body]).check(corrections, &diagnostics)
  }

  private mutating func checkValidity(of bodies: [Located<Ref<Agency>>], on date: TimeExpression?) {
    guard let date else { return }
    var seen: Set<Ref<Agency>> = []
    for body in bodies where seen.insert(body.value).inserted {
      guard let agency = registers.agencies[body.value], !agency.exists(at: date) else { continue }
      diagnostics.append(Diagnostic(.agencyNotValid, at: body.place, ["id": agency.id]))
    }
  }
}

extension Letter {
  init?(
    _ front: LetterFront, path: String, issuer: Ref<Agency>?, addressedTo: [Ref<Agency>], sources: [Ref<Source>],
    duties: [DocumentDuty], passages: [Passage]
  ) {
    guard let kind = front.kind, let number = front.number?.known(), let issuer, let place = front.place?.known(),
      let date = front.date?.known(), let subject = front.subject, let recipients = front.recipients?.known(),
      let signer = front.signer?.known(Signer.init), let legalBases = front.legalBases?.known()
    else { return nil }
    self.init(
      id: front.slug, kind: kind.value, number: number, symbol: front.symbol?.value, issuer: issuer, place: place,
      date: date, subject: subject.value, addressees: front.addressees.map(\.value), addressedTo: addressedTo,
      recipients: recipients, signer: signer, legalBases: legalBases, duties: duties,
      corrections: front.corrections.compactMap(Correction.init), notes: front.notes.map(\.value), passages: passages,
      sources: sources, origin: Origin(file: path, record: front.slug))
  }
}

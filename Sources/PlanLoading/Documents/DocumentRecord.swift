import Diagnostics
import Directives
import PlanModel

/// A Markdown file as written: its front matter, typed, and its text.
struct DocumentRecord<Front> {
  let path: String
  let front: Front
  let document: MarkdownDocument

  /// Reads a file; nil where it has no front matter or no readable text, which is reported.
  static func read(
    _ file: LoadedFile, _ diagnostics: inout [Diagnostic], _ body: (inout MappingReader) -> Front
  ) -> DocumentRecord? {
    let (document, faults) = MarkdownReader.read(path: file.path, bytes: file.bytes)
    diagnostics += faults
    guard let document else { return nil }
    diagnostics += DirectiveRules.ofDocuments.check(document)
    guard let data = document.frontMatter else {
      // Front matter that is there and cannot be read was reported by its reader.
      if !faults.containErrors { diagnostics.append(Diagnostic(.documentFrontMatter, at: .file(file.path))) }
      return nil
    }
    return diagnostics.collect(MappingReader.read(data, body)).map {
      DocumentRecord(path: file.path, front: $0, document: document)
    }
  }
}

extension DocumentRecord: Sendable where Front: Sendable {}

/// The front matter of a plan's body, `plans/<year>/plan.md`.
struct PlanBodyFront {
  let year: Int
  let kind: Located<DocumentTextKind>?
  let corrections: [CorrectionRecord]
  let notes: [Located<String>]

  init(_ reader: inout MappingReader, year: Int) {
    self.year = year
    kind = reader.required("kind", .choice)
    corrections = reader.corrections()
    notes = reader.notes()
  }
}

/// The front matter of a letter, `directives/<slug>.md`.
struct LetterFront {
  let slug: String
  let kind: Located<DocumentTextKind>?
  let number: KnownRecord<Located<String>>?
  let symbol: Located<String>?
  let issuer: Located<String>?
  let place: KnownRecord<Located<String>>?
  let date: KnownRecord<Located<TimeExpression>>?
  let subject: Located<String>?
  let addressees: [Located<String>]
  let addressedTo: [Located<String>]
  let recipients: KnownRecord<[Located<String>]>?
  let signer: KnownRecord<SignerRecord>?
  let legalBases: KnownRecord<[Located<String>]>?
  let sources: [Located<String>]
  let corrections: [CorrectionRecord]
  let notes: [Located<String>]
  let amendments: [AmendmentRecord]
  /// Where the list of amendments begins; nil where there is none.
  let amendmentsPlace: Place?

  init(_ reader: inout MappingReader, slug: String) {
    self.slug = slug
    kind = reader.required("kind", .choice)
    number = reader.known("number", .line)
    symbol = reader.optional("symbol", .line)
    issuer = reader.required("issuer", .id)
    place = reader.known("place", .line)
    date = reader.known("date", .time)
    subject = reader.required("subject", .line)
    addressees = reader.list("addressees", .paragraphs, isRequired: true)
    addressedTo = reader.list("to", .id, isRequired: true)
    recipients = reader.knownList("recipients", .paragraphs)
    signer = reader.knownRecord("signer") { SignerRecord(&$0) }
    legalBases = reader.knownList("legalBases", .paragraphs)
    sources = reader.list("sources", .id, isRequired: true)
    corrections = reader.corrections()
    notes = reader.notes()
    amendmentsPlace = reader.keyPlace("amends")
    amendments = reader.records("amends") { AmendmentRecord(&$0) }
    if number?.given != nil, let key = reader.keyPlace("symbol") { reader.report(.letterSymbolNeedless, at: key) }
  }

  /// The texts that a correction can touch, by key.
  var fields: [CorrectedField] {
    [
      CorrectedField("number", number?.given.map { [$0.value] } ?? []),
      CorrectedField("symbol", symbol.map { [$0.value] } ?? []),
      CorrectedField("place", place?.given.map { [$0.value] } ?? []),
      CorrectedField("subject", subject.map { [$0.value] } ?? []),
      CorrectedField("addressees", addressees.map(\.value)),
      CorrectedField("recipients", recipients?.given?.map(\.value) ?? []),
      CorrectedField("signer", signer?.given?.texts ?? []),
      CorrectedField("legalBases", legalBases?.given?.map(\.value) ?? []),
    ]
  }
}

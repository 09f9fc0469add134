import Directives
package import PlanModel

/// What the site tells of a document's text, for the page of the document.
package struct DocumentBody: Hashable, Sendable {
  /// "Bản tóm lược, không phải toàn văn."; nil for the text as issued.
  package let digestMark: String?
  package let prose: Prose
  /// The duties that the text gives, by lead, with status.
  package let duties: Table?
  package let corrections: Table?

  package init(digestMark: String?, prose: Prose, duties: Table?, corrections: Table?) {
    self.digestMark = digestMark
    self.prose = prose
    self.duties = duties
    self.corrections = corrections
  }
}

extension PageContext {
  /// The text of a plan or letter as its page shows it; nil where none is kept.
  ///
  /// - Parameters:
  ///   - owner: the document.
  ///   - top: the level of the text's outermost headings: 2, or 3 where the text stands under a heading of its own.
  ///   - taken: ids of the page that begin like those of duties or with `vb-`, which the text must not take.
  /// - Returns: the text, its directives made what they put in; ids are unique on the page.
  package func prose(of owner: DocumentOwner, top: Int = 2, taken: [String] = []) -> DocumentBody? {
    guard let text = texts.first(where: { $0.owner == owner }) else { return nil }
    let path = path(of: owner)
    let views = ProseViews(text, on: path, in: self)
    var builder = ProseBuilder(
      text.document.blocks, on: path, top: top, taken: dutyIDs(of: owner) + taken, words: wording, view: views.blocks)
    let (kind, corrections) = facts(of: owner)
    return DocumentBody(
      digestMark: kind == .digest ? wording(.noteDigest) : nil, prose: builder.prose(text.document.blocks),
      duties: DocumentColumns(self, links(from: path)).duties(of: owner, on: path),
      corrections: correctionTable(corrections))
  }

  private func facts(of owner: DocumentOwner) -> (kind: DocumentTextKind?, corrections: [Correction]) {
    switch owner {
    case .plan(let year):
      let body = measures.plan(year)?.plan.body
      return (body?.kind, body?.corrections ?? [])
    case .letter(let ref): return (library.letters[ref].kind, library.letters[ref].corrections)
    }
  }

  /// The page that shows a document's text.
  package func path(of owner: DocumentOwner) -> OutputPath {
    switch owner {
    case .plan(let year): SitePaths.plan(year: year)
    case .letter(let ref): SitePaths.letter(library.letters[ref])
    }
  }

  /// The anchors of a document's duties on its page.
  func dutyIDs(of owner: DocumentOwner) -> [String] { measures.documentCommitments(of: owner).map(\.duty.id) }

  /// Every correction of a document's text: where, the printed form, the form shown, and why; nil where there is none.
  private func correctionTable(_ corrections: [Correction]) -> Table? {
    if corrections.isEmpty { return nil }
    let headings: [WordingKey] = [.correctionPlace, .correctionPrinted, .correctionShown, .correctionReason]
    let rows = corrections.map { correction in
      TableRow(cells: [
        .text(documentPart(correction.column), isHeader: true), .text(correction.printed),
        .text(correction.isOpen ? wording(.correctionOpen) : correction.corrected ?? ""),
        TableCell(.text(correction.reason), kind: "text-cell"),
      ])
    }
    return Table(
      id: "bang-hieu-chinh", caption: wording(.correctionCaption, NumberText.count(rows.count)),
      headings: [headings.map { HeadingCell(wording($0)) }], bodies: [TableBody(rows: rows)])
  }

  /// The part of a document that a correction touches, in words: a field of its front matter, an item or the text.
  package func documentPart(_ cell: String) -> String {
    switch cell {
    case "number", "symbol": wording(.factNumber)
    case "place", "date": wording(.factIssued)
    case "subject": wording(.factSubject)
    case "addressees": wording(.factAddressees)
    case "recipients": wording(.factRecipients)
    case "signer": wording(.factSigner)
    case "legalBases": wording(.factBases)
    case "body": wording(.documentBody)
    default: wording(.documentItem, cell)
    }
  }
}

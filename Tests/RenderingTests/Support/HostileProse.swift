import Pages

/// The texts of documents made from one payload.
extension HostilePages {
  mutating func letterForm() -> LetterForm {
    LetterForm(head: letterhead(), addressees: [text(), text()], foot: signatureBlock())
  }

  mutating func letterhead() -> Letterhead {
    Letterhead(
      superior: [text()], issuer: [text()], number: formPart(), subject: text(), dateline: formPart())
  }

  mutating func signatureBlock() -> SignatureBlock {
    SignatureBlock(
      recipients: formPart(), preparer: [text()], dateline: text(), authority: formPart(), name: text())
  }

  mutating func quarterReport() -> QuarterReportPage {
    QuarterReportPage(
      frame: frame(), head: letterhead(), kind: text(), subject: text(), bases: [inlines()], opening: text(),
      parts: [.init(heading: text(), paragraphs: [inlines(), inlines()])], closing: text(), foot: signatureBlock(),
      annex: QuarterAnnex(
        number: text(), title: text(), reference: text(), totals: table(), milestones: table(), duties: table(),
        others: table()), period: link())
  }

  private mutating func formPart() -> FormPart { FormPart([text()], missing: text()) }

  mutating func body() -> DocumentBody {
    DocumentBody(digestMark: text(), prose: prose(), duties: table(), corrections: table())
  }

  private mutating func prose() -> Prose {
    let blocks =
      plainBlocks() + [
        .quote([.chart(smallChart())]), .data(table()), .way(link()),
        .assignment(AssignmentBox(id: text(), label: text(), blocks: plainBlocks(), facts: facts())),
        .note(NoteBox(tone: .warning, label: text(), blocks: plainBlocks())),
      ]
    let footnotes = [
      Prose.Footnote(id: text(), blocks: [.paragraph(proseInlines())], backLinks: [backLink(), backLink()]),
      Prose.Footnote(id: text(), blocks: [.rule], backLinks: [backLink()]),
    ]
    return Prose(blocks: blocks, footnotes: footnotes, footnotesLabel: text())
  }

  private mutating func backLink() -> Prose.Footnote.BackLink {
    Prose.Footnote.BackLink(to: text(), label: text())
  }

  private mutating func plainBlocks() -> [ProseBlock] {
    let task = ProseList.Item.Task(isDone: true, label: text())
    return [
      .paragraph(proseInlines()), .heading(level: 2, id: text(), [.text(text())]),
      .list(
        ProseList(start: 3, isTight: true, items: [.init(task: task, blocks: [.paragraph([.text(text())])])])),
      .code(language: text(), text: text()),
      .table(
        ProseTable(
          label: text(), alignments: [.right], header: [[.text(text())]], rows: [[[.strong([.text(text())])]]])),
    ]
  }

  private mutating func proseInlines() -> [ProseInline] {
    [
      .text(text()), .softBreak, .emphasis([.strikethrough([.text(text())])]), .lineBreak, .code(text()),
      .link(address: text(), title: text(), [.text(text())]), .footnote(number: 1, id: text(), footnote: text()),
    ]
  }

  private mutating func smallChart() -> Chart {
    Chart(
      id: text(), title: text(), sentence: text(), description: text(),
      content: .occupancy(OccupancyBarModel(id: Self.unseen, rate: 6845, label: text(), title: Self.unseen)),
      table: table())
  }
}

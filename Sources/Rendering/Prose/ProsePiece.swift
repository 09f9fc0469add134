import Markup
package import Pages
package import Templating

/// A piece of a text, as templates see it: markup of the text itself, or a view that templates place.
package struct ProsePiece: TemplateModel {
  enum Content {
    /// Markup of blocks without views, or the beginning or end of a block around one.
    case markup([UInt8])
    case chart(Chart)
    case data(Table)
    case way(Link)
    case assignment(AssignmentBox)
    case note(NoteBox)
  }

  let content: Content

  package static let names = Names<ProsePiece> { names in
    names.optional("written") { if case .markup(let bytes) = $0.content { ProseMarkup(bytes: bytes) } else { nil } }
    names.optional("chart") { if case .chart(let chart) = $0.content { chart } else { nil } }
    names.optional("data") { if case .data(let table) = $0.content { table } else { nil } }
    names.optional("way") { if case .way(let link) = $0.content { link } else { nil } }
    names.optional("assignment") { if case .assignment(let box) = $0.content { box } else { nil } }
    names.optional("note") { if case .note(let box) = $0.content { box } else { nil } }
  }
}

/// Markup that the writer of texts made.
package struct ProseMarkup: TemplateModel {
  let bytes: [UInt8]

  package static let names = Names<ProseMarkup> { names in
    names.markup("markup") { $1.alreadySafeMarkup($0.bytes) }
  }
}

extension AssignmentBox: TemplateModel {
  package static let names = Names<AssignmentBox> { names in
    names.text("id", at: \.id)
    names.text("label", at: \.label)
    names.list("prose") { ProseWriter.pieces(of: $0.blocks) }
    names.list("facts", at: \.facts)
  }
}

extension NoteBox: TemplateModel {
  package static let names = Names<NoteBox> { names in
    names.text("tone") { $0.tone.rawValue }
    names.text("label", at: \.label)
    names.list("prose") { ProseWriter.pieces(of: $0.blocks) }
  }
}

extension DocumentBody: TemplateModel {
  package static let names = Names<DocumentBody> { names in
    names.optional("digestMark", at: \.digestMark)
    names.list("prose") { ProseWriter.pieces(of: $0.prose) }
    names.optional("duties", at: \.duties)
    names.optional("corrections", at: \.corrections)
  }
}

extension LetterPage: TemplateModel {
  package static let names = Names<LetterPage> { names in
    names.object("frame", at: \.frame)
    names.object("form", at: \.form)
    names.object("body", at: \.body)
    names.list("facts", at: \.facts)
    names.optional("amendments", at: \.amendments)
  }
}

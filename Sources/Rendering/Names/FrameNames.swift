package import Pages
package import Templating

extension PageFrame: TemplateModel {
  package static let names = Names<PageFrame> { names in
    names.text("title", at: \.title)
    names.text("siteTitle") { $0.masthead.title }
    names.text("publisher") { $0.masthead.publisher }
    names.text("cutOff") { $0.masthead.cutOff }
    names.text("root", at: \.root)
    names.optional("styleSheet") { $0.sheet?.address }
    names.list("navigation", at: \.navigation)
    names.flag("hasBreadcrumbs") { !$0.breadcrumbs.isEmpty }
    names.list("breadcrumbs", at: \.breadcrumbs)
    names.optional("kind", at: \.kind)
    names.flag("hasSentence") { !$0.sentence.isEmpty }
    names.list("sentence", at: \.sentence)
    names.flag("hasFigures") { !$0.figures.isEmpty }
    names.list("figures", at: \.figures)
    names.flag("hasSources") { !$0.sources.isEmpty }
    names.list("sources") { $0.sources.map(Paragraph.init) }
    names.flag("hasNotes") { !$0.notes.isEmpty }
    names.list("notes", at: \.notes)
  }
}

extension Link: TemplateModel {
  package static let names = Names<Link> { names in
    names.text("text", at: \.text)
    names.text("address", at: \.address)
    names.flag("isCurrent", at: \.isCurrent)
    names.flag("holdsCurrent", at: \.holdsCurrent)
  }
}

extension KeyFigure: TemplateModel {
  package static let names = Names<KeyFigure> { names in
    names.text("value", at: \.value)
    names.text("label", at: \.label)
    names.optional("note", at: \.note)
    names.flag("isLate", at: \.isLate)
  }
}

extension Fact: TemplateModel {
  package static let names = Names<Fact> { names in
    names.text("label", at: \.label)
    names.list("single", at: \.single)
    names.list("several", at: \.several)
  }
}

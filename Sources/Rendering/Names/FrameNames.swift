package import Pages
package import Templating

extension PageFrame: TemplateModel {
  package static let names = Names<PageFrame> { names in
    names.text("title") { $0.title }
    names.text("siteTitle") { $0.masthead.title }
    names.text("publisher") { $0.masthead.publisher }
    names.text("cutOff") { $0.masthead.cutOff }
    names.text("root") { $0.root }
    names.optional("styleSheet") { $0.sheet?.address }
    names.list("navigation") { $0.navigation }
    names.flag("hasBreadcrumbs") { !$0.breadcrumbs.isEmpty }
    names.list("breadcrumbs") { $0.breadcrumbs }
    names.optional("kind") { $0.kind }
    names.flag("hasSentence") { !$0.sentence.isEmpty }
    names.list("sentence") { $0.sentence }
    names.flag("hasFigures") { !$0.figures.isEmpty }
    names.list("figures") { $0.figures }
    names.flag("hasSources") { !$0.sources.isEmpty }
    names.list("sources") { $0.sources.map(Paragraph.init) }
    names.flag("hasNotes") { !$0.notes.isEmpty }
    names.list("notes") { $0.notes }
  }
}

extension Link: TemplateModel {
  package static let names = Names<Link> { names in
    names.text("text") { $0.text }
    names.text("address") { $0.address }
    names.flag("isCurrent") { $0.isCurrent }
    names.flag("holdsCurrent") { $0.holdsCurrent }
  }
}

extension KeyFigure: TemplateModel {
  package static let names = Names<KeyFigure> { names in
    names.text("value") { $0.value }
    names.text("label") { $0.label }
    names.optional("note") { $0.note }
    names.flag("isLate") { $0.isLate }
  }
}

extension Fact: TemplateModel {
  package static let names = Names<Fact> { names in
    names.text("label") { $0.label }
    names.list("single") { $0.paragraphs.count == 1 ? $0.paragraphs[0] : [] }
    names.list("several") { $0.paragraphs.count > 1 ? $0.paragraphs.map(Paragraph.init) : [] }
  }
}

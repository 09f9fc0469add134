package import Pages
package import Templating

extension QuarterReportPage: TemplateModel {
  package static let names = Names<QuarterReportPage> { names in
    names.object("frame") { $0.frame }
    names.object("head") { $0.head }
    names.text("kind") { $0.kind }
    names.text("subject") { $0.subject }
    names.list("bases") { $0.bases.map(Paragraph.init) }
    names.text("opening") { $0.opening }
    names.list("parts") { $0.parts }
    names.text("closing") { $0.closing }
    names.object("foot") { $0.foot }
    names.object("annex") { $0.annex }
    names.optional("period") { $0.period }
  }
}

extension QuarterReportPage.Part: TemplateModel {
  package static let names = Names<QuarterReportPage.Part> { names in
    names.text("heading") { $0.heading }
    names.list("paragraphs") { $0.paragraphs.map(Paragraph.init) }
  }
}

extension QuarterAnnex: TemplateModel {
  package static let names = Names<QuarterAnnex> { names in
    names.text("number") { $0.number }
    names.text("heading") { $0.title }
    names.text("reference") { $0.reference }
    names.object("totals") { $0.totals }
    names.optional("milestones") { $0.milestones }
    names.optional("duties") { $0.duties }
    names.optional("others") { $0.others }
  }
}

package import Pages
package import Templating

extension QuarterReportPage: TemplateModel {
  package static let names = Names<QuarterReportPage> { names in
    names.object("frame", at: \.frame)
    names.object("head", at: \.head)
    names.text("kind", at: \.kind)
    names.text("subject", at: \.subject)
    names.list("bases") { $0.bases.map(Paragraph.init) }
    names.text("opening", at: \.opening)
    names.list("parts", at: \.parts)
    names.text("closing", at: \.closing)
    names.object("foot", at: \.foot)
    names.object("annex", at: \.annex)
    names.optional("period", at: \.period)
  }
}

extension QuarterReportPage.Part: TemplateModel {
  package static let names = Names<QuarterReportPage.Part> { names in
    names.text("heading", at: \.heading)
    names.list("paragraphs") { $0.paragraphs.map(Paragraph.init) }
  }
}

extension QuarterAnnex: TemplateModel {
  package static let names = Names<QuarterAnnex> { names in
    names.text("number", at: \.number)
    names.text("heading", at: \.title)
    names.text("reference", at: \.reference)
    names.object("totals", at: \.totals)
    names.optional("milestones", at: \.milestones)
    names.optional("duties", at: \.duties)
    names.optional("others", at: \.others)
  }
}

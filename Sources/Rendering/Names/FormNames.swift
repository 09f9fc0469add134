package import Pages
package import Templating

extension LetterForm: TemplateModel {
  package static let names = Names<LetterForm> { names in
    names.object("head") { $0.head }
    names.list("oneAddressee") { $0.addressees.count == 1 ? $0.addressees : [] }
    names.flag("hasAddressees") { $0.addressees.count > 1 }
    names.list("addressees") { $0.addressees }
    names.object("foot") { $0.foot }
  }
}

extension Letterhead: TemplateModel {
  package static let names = Names<Letterhead> { names in
    names.list("superior") { $0.superior }
    names.list("issuer") { $0.issuer }
    names.object("number") { $0.number }
    names.optional("subject") { $0.subject }
    names.object("dateline") { $0.dateline }
  }
}

extension SignatureBlock: TemplateModel {
  package static let names = Names<SignatureBlock> { names in
    names.optional("recipients") { $0.recipients }
    names.flag("hasPreparer") { !$0.preparer.isEmpty }
    names.list("preparer") { $0.preparer }
    names.optional("dateline") { $0.dateline }
    names.object("authority") { $0.authority }
    names.optional("name") { $0.name }
  }
}

extension FormPart: TemplateModel {
  package static let names = Names<FormPart> { names in
    names.list("lines") { $0.lines }
    names.optional("missing") { $0.missing }
  }
}

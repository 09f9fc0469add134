package import Pages
package import Templating

extension LetterForm: TemplateModel {
  package static let names = Names<LetterForm> { names in
    names.object("head", at: \.head)
    names.list("oneAddressee") { $0.addressees.count == 1 ? $0.addressees : [] }
    names.flag("hasAddressees") { $0.addressees.count > 1 }
    names.list("addressees", at: \.addressees)
    names.object("foot", at: \.foot)
  }
}

extension Letterhead: TemplateModel {
  package static let names = Names<Letterhead> { names in
    names.list("superior", at: \.superior)
    names.list("issuer", at: \.issuer)
    names.object("number", at: \.number)
    names.optional("subject", at: \.subject)
    names.object("dateline", at: \.dateline)
  }
}

extension SignatureBlock: TemplateModel {
  package static let names = Names<SignatureBlock> { names in
    names.optional("recipients", at: \.recipients)
    names.flag("hasPreparer") { !$0.preparer.isEmpty }
    names.list("preparer", at: \.preparer)
    names.optional("dateline", at: \.dateline)
    names.object("authority", at: \.authority)
    names.optional("name", at: \.name)
  }
}

extension FormPart: TemplateModel {
  package static let names = Names<FormPart> { names in
    names.list("lines", at: \.lines)
    names.optional("missing", at: \.missing)
  }
}

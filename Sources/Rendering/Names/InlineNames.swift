package import Pages
package import Templating

extension Paragraph: TemplateModel {
  package static let names = Names<Paragraph> { names in
    names.list("inlines", at: \.inlines)
  }
}

extension Inline: TemplateModel {
  package static let names = Names<Inline> { names in
    names.text("text", at: \.plain)
    names.flag("isText") { if case .text = $0.form { true } else { false } }
    names.flag("isStrong") { if case .strong = $0.form { true } else { false } }
    names.flag("isAside") { if case .aside = $0.form { true } else { false } }
    names.flag("isUnbroken") { if case .unbroken = $0.form { true } else { false } }
    names.optional("link") { if case .link(let link) = $0.form { link } else { nil } }
    names.optional("status") { if case .status(let mark) = $0.form { mark } else { nil } }
  }
}

extension StatusMark: TemplateModel {
  package static let names = Names<StatusMark> { names in
    names.text("tone") { $0.tone.rawValue }
    names.text("shape", at: \.shape)
    names.text("text", at: \.text)
  }
}

package import Pages
package import Templating

/// A paragraph of inlines, as templates see it.
package struct Paragraph: TemplateModel {
  let inlines: [Inline]

  package static let names = Names<Paragraph> { names in
    names.list("inlines") { $0.inlines }
  }
}

extension Inline: TemplateModel {
  package static let names = Names<Inline> { names in
    names.text("text") { $0.plain }
    names.flag("isText") { if case .text = $0 { true } else { false } }
    names.flag("isStrong") { if case .strong = $0 { true } else { false } }
    names.flag("isAside") { if case .aside = $0 { true } else { false } }
    names.flag("isUnbroken") { if case .unbroken = $0 { true } else { false } }
    names.optional("link") { if case .link(let link) = $0 { link } else { nil } }
    names.optional("status") { if case .status(let mark) = $0 { mark } else { nil } }
  }
}

extension StatusMark: TemplateModel {
  package static let names = Names<StatusMark> { names in
    names.text("tone") { $0.tone.rawValue }
    names.text("shape") { $0.shape }
    names.text("text") { $0.text }
  }
}

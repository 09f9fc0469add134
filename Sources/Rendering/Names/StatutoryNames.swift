package import Pages
package import Templating

extension StatutoryPage: TemplateModel {
  package static let names = Names<StatutoryPage> { names in
    names.object("frame", at: \.frame)
    names.text("code", at: \.code)
    names.text("heading", at: \.title)
    names.list("lines", at: \.lines)
    names.text("deadline", at: \.deadline)
    names.object("table", at: \.table)
    names.object("signature", at: \.signature)
    names.list("others", at: \.others)
  }
}

package import Pages
package import Templating

extension StatutoryPage: TemplateModel {
  package static let names = Names<StatutoryPage> { names in
    names.object("frame") { $0.frame }
    names.text("code") { $0.code }
    names.text("heading") { $0.title }
    names.list("lines") { $0.lines }
    names.text("deadline") { $0.deadline }
    names.object("table") { $0.table }
    names.object("signature") { $0.signature }
    names.list("others") { $0.others }
  }
}

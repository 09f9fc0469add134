import Markup

@testable import Templating

/// A page as rich as templates can use.
struct SamplePage: TemplateModel {
  var title = "Báo cáo"
  var text = "x"
  var link = "a.html"
  var isLate = true
  var isDone = false
  var note: String?
  var tags = ["một", "hai"]
  var rows = [SampleRow(title: "A", cells: ["1", "2"]), SampleRow(title: "B", isLate: true)]
  var none: [SampleRow] = []
  var site = SampleSite()
  var chart: SampleSite? = SampleSite(name: "Biểu đồ")
  var headings: [SampleHeading] = []

  static let names = Names<SamplePage> { names in
    names.text("title") { $0.title }
    names.text("text") { $0.text }
    names.text("link") { $0.link }
    names.flag("isLate") { $0.isLate }
    names.flag("isDone") { $0.isDone }
    names.optional("note") { $0.note }
    names.list("tags") { $0.tags }
    names.list("rows") { $0.rows }
    names.list("none") { $0.none }
    names.object("site") { $0.site }
    names.optional("chart") { $0.chart }
    names.list("headings") { $0.headings }
    names.markup("body") { page, buffer in
      buffer.literal("<b>")
      buffer.text(page.text)
      buffer.literal("</b>")
    }
  }
}

struct SampleRow: TemplateModel {
  var title: String
  var isLate = false
  var cells: [String] = []

  static let names = Names<SampleRow> { names in
    names.text("title") { $0.title }
    names.text("own") { "riêng \($0.title)" }
    names.flag("isLate") { $0.isLate }
    names.list("cells") { $0.cells }
  }
}

struct SampleSite: TemplateModel, Sendable {
  var name = "Tiến độ"
  var owner = SampleOwner(name: "Sở Công Thương")

  static let names = Names<SampleSite> { names in
    names.text("name") { $0.name }
    names.object("owner") { $0.owner }
    names.flag("isOpen") { _ in true }
    names.list("parts") { [$0.name, "khác"] }
    names.markup("mark") { site, buffer in buffer.text(site.name) }
  }
}

struct SampleOwner: TemplateModel, Sendable {
  var name: String

  static let names = Names<SampleOwner> { names in
    names.text("name") { $0.name }
    names.list("people") { _ in ["An", "Bình"] }
  }
}

/// A heading with headings below it.
struct SampleHeading: TemplateModel, Sendable {
  var title: String
  var children: [SampleHeading] = []
  var next: [SampleSite] = []

  static let names = Names<SampleHeading> { names in
    names.text("title") { $0.title }
    names.list("children") { $0.children }
    names.list("next") { $0.next }
  }
}

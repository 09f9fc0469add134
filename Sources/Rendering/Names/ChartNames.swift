package import Pages
package import Templating

extension Chart: TemplateModel {
  package static let names = Names<Chart> { names in
    names.text("id") { $0.id }
    names.text("title") { $0.title }
    names.text("sentence") { $0.sentence }
    names.optional("table") { $0.table }
    names.markup("drawing") { ChartDrawing.draw($0, into: &$1) }
  }
}

extension OccupancyBarModel: TemplateModel {
  package static let names = Names<OccupancyBarModel> { names in
    names.markup("drawing") { ChartDrawing.drawSmall($0, into: &$1) }
  }
}

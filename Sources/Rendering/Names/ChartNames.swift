package import Pages
package import Templating

extension Chart: TemplateModel {
  package static let names = Names<Chart> { names in
    names.text("id", at: \.id)
    names.text("title", at: \.title)
    names.text("sentence", at: \.sentence)
    names.optional("table", at: \.table)
    names.markup("drawing") { ChartDrawing.draw($0, into: &$1) }
  }
}

extension OccupancyBarModel: TemplateModel {
  package static let names = Names<OccupancyBarModel> { names in
    names.markup("drawing") { ChartDrawing.drawSmall($0, into: &$1) }
  }
}

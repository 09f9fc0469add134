package import Pages
package import Templating

extension Table: TemplateModel {
  package static let names = Names<Table> { names in
    names.text("id", at: \.id)
    names.text("caption", at: \.caption)
    names.optional("source", at: \.source)
    names.optional("style", at: \.style)
    names.flag("hasColumns") { !$0.columns.isEmpty }
    names.list("columns", at: \.columns)
    names.list("headings") { $0.headings.map(HeadingRow.init) }
    names.list("bodies", at: \.bodies)
    names.flag("hasTableNotes") { !$0.notes.isEmpty }
    names.list("tableNotes", at: \.notes)
    names.optional("csv", at: \.csv)
  }
}

/// A row of a table's head, as templates see it.
package struct HeadingRow: TemplateModel {
  let cells: [HeadingCell]

  package static let names = Names<HeadingRow> { names in
    names.list("cells", at: \.cells)
  }
}

extension HeadingCell: TemplateModel {
  package static let names = Names<HeadingCell> { names in
    names.text("text", at: \.text)
    names.optional("mark", at: \.mark)
    names.text("scope") { $0.columnSpan > 1 ? "colgroup" : "col" }
    names.optional("classes") { $0.classes }
    names.optional("columnSpan") { $0.columnSpan > 1 ? String($0.columnSpan) : nil }
    names.optional("rowSpan") { $0.rowSpan > 1 ? String($0.rowSpan) : nil }
  }
}

extension TableBody: TemplateModel {
  package static let names = Names<TableBody> { names in
    names.optional("anchor", at: \.id)
    names.flag("isHeading", at: \.isHeading)
    names.flag("isTotal", at: \.isTotal)
    names.list("rows", at: \.rows)
  }
}

extension TableRow: TemplateModel {
  package static let names = Names<TableRow> { names in
    names.optional("anchor", at: \.id)
    names.flag("isLate", at: \.isLate)
    names.list("cells", at: \.cells)
  }
}

extension TableCell: TemplateModel {
  package static let names = Names<TableCell> { names in
    names.flag("isHeader", at: \.isHeader)
    names.text("scope") { $0.columnSpan > 1 || $0.rowSpan > 1 ? "rowgroup" : "row" }
    names.optional("classes", at: \.classes)
    names.flag("isSpanning") { $0.columnSpan > 1 || $0.rowSpan > 1 }
    names.optional("columnSpan") { $0.columnSpan > 1 ? String($0.columnSpan) : nil }
    names.optional("rowSpan") { $0.rowSpan > 1 ? String($0.rowSpan) : nil }
    names.list("single", only: \.only) { $0.line }
    names.list("several", at: \.several)
    names.optional("bar") { $0.bar }
  }
}

extension PageSection: TemplateModel {
  package static let names = Names<PageSection> { names in
    names.text("id", at: \.id)
    names.text("title", at: \.title)
    names.list("paragraphs") { $0.paragraphs.map(Paragraph.init) }
    names.list("tables", at: \.tables)
  }
}

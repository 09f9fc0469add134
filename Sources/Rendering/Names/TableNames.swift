package import Pages
package import Templating

extension Table: TemplateModel {
  package static let names = Names<Table> { names in
    names.text("id") { $0.id }
    names.text("caption") { $0.caption }
    names.optional("source") { $0.source }
    names.optional("style") { $0.style }
    names.flag("hasColumns") { !$0.columns.isEmpty }
    names.list("columns") { $0.columns }
    names.list("headings") { $0.headings.map(HeadingRow.init) }
    names.list("bodies") { $0.bodies }
    names.flag("hasTableNotes") { !$0.notes.isEmpty }
    names.list("tableNotes") { $0.notes }
    names.optional("csv") { $0.csv }
  }
}

/// A row of a table's head, as templates see it.
package struct HeadingRow: TemplateModel {
  let cells: [HeadingCell]

  package static let names = Names<HeadingRow> { names in
    names.list("cells") { $0.cells }
  }
}

extension HeadingCell: TemplateModel {
  package static let names = Names<HeadingCell> { names in
    names.text("text") { $0.text }
    names.optional("mark") { $0.mark }
    names.text("scope") { $0.columnSpan > 1 ? "colgroup" : "col" }
    names.optional("classes") { CellClasses.joined($0.kind, isNumber: $0.isNumber) }
    names.optional("columnSpan") { $0.columnSpan > 1 ? String($0.columnSpan) : nil }
    names.optional("rowSpan") { $0.rowSpan > 1 ? String($0.rowSpan) : nil }
  }
}

extension TableBody: TemplateModel {
  package static let names = Names<TableBody> { names in
    names.optional("anchor") { $0.id }
    names.flag("isHeading") { $0.isHeading }
    names.flag("isTotal") { $0.isTotal }
    names.list("rows") { $0.rows }
  }
}

extension TableRow: TemplateModel {
  package static let names = Names<TableRow> { names in
    names.optional("anchor") { $0.id }
    names.flag("isLate") { $0.isLate }
    names.list("cells") { $0.cells }
  }
}

extension TableCell: TemplateModel {
  package static let names = Names<TableCell> { names in
    names.flag("isHeader") { $0.isHeader }
    names.text("scope") { $0.columnSpan > 1 || $0.rowSpan > 1 ? "rowgroup" : "row" }
    names.optional("classes") { CellClasses.joined($0.kind, isNumber: $0.isNumber) }
    names.optional("columnSpan") { $0.columnSpan > 1 ? String($0.columnSpan) : nil }
    names.optional("rowSpan") { $0.rowSpan > 1 ? String($0.rowSpan) : nil }
    names.list("single") { $0.line }
    names.list("several") { $0.severalParagraphs.map(Paragraph.init) }
    names.optional("bar") { $0.bar }
  }
}

enum CellClasses {
  static func joined(_ kind: String?, isNumber: Bool) -> String? {
    switch (kind, isNumber) {
    case (nil, false): nil
    case (nil, true): "number"
    case (let kind?, false): kind
    case (let kind?, true): "\(kind) number"
    }
  }
}

extension PageSection: TemplateModel {
  package static let names = Names<PageSection> { names in
    names.text("id") { $0.id }
    names.text("title") { $0.title }
    names.list("paragraphs") { $0.paragraphs.map(Paragraph.init) }
    names.list("tables") { $0.tables }
  }
}

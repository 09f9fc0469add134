/// A model that templates can show: a page, a row of a table, a heading with headings below it.
///
/// The names are declared once for each type:
///
///     extension RowModel: TemplateModel {
///       static let names = Names<RowModel> { names in
///         names.text("title") { $0.title }
///         names.flag("isLate") { $0.isLate }
///         names.list("cells") { $0.cells }
///       }
///     }
@usableFromInline
package protocol TemplateModel: SendableMetatype {
  static var names: Names<Self> { get }
}

/// The names that templates may use about a model, each with a typed way to its value.
@usableFromInline
package struct Names<Model>: Sendable {
  @usableFromInline let table: NameTable

  /// Declares the names of a model, in the order in which messages list them.
  package init(_ declare: (inout NameDeclarations<Model>) -> Void) {
    var declarations = NameDeclarations<Model>()
    declare(&declarations)
    table = NameTable(model: Model.self, declarations.entries)
  }
}

/// A text shows itself under the name `.`, so lists of texts need no model of their own.
extension String: TemplateModel {
  @usableFromInline package static let names = Names<String> { names in
    names.text(".") { $0 }
  }
}

/// What a plan other than the page's first one says of the page's subject.
package struct PlanPart: Hashable, Sendable {
  /// Anchor of the heading: `ke-hoach-2026`.
  package let id: String
  /// "Theo Kế hoạch 305/KH-UBND".
  package let heading: String
  /// Their ids end in the year.
  package let tables: [Table]

  package init(id: String, heading: String, tables: [Table]) {
    self.id = id
    self.heading = heading
    self.tables = tables
  }
}

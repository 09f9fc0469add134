/// A figure of a half-yearly report (số liệu báo cáo định kỳ): of a cluster, or of a whole unit.
package struct ReportedFigure: Hashable, Sendable {
  /// Report id and running number: `2027-H1-ubnd-ban-lau.f1`.
  package let id: String
  package let kind: FigureKind
  /// Exactly one of `cluster` and `unit` is set.
  package let cluster: Ref<Cluster>?
  package let unit: Ref<AdministrativeUnit>?
  package let value: Quantity
  /// The day it is counted to; of what is counted in a period, its first and last day.
  package let date: TimeExpression
  package let sources: [Ref<Source>]
  package let certainty: Certainty
  package let note: String?
  /// Expected by the reporter (ước thực hiện); it never fills a form.
  package let isEstimate: Bool
  package let origin: Origin

  package init(
    id: String, kind: FigureKind, cluster: Ref<Cluster>?, unit: Ref<AdministrativeUnit>?, value: Quantity,
    date: TimeExpression, sources: [Ref<Source>], certainty: Certainty, note: String?, isEstimate: Bool = false,
    origin: Origin
  ) {
    self.id = id
    self.kind = kind
    self.cluster = cluster
    self.unit = unit
    self.value = value
    self.date = date
    self.sources = sources
    self.certainty = certainty
    self.note = note
    self.isEstimate = isEstimate
    self.origin = origin
  }
}

package import PlanModel

/// The columns in which entries of the log are listed.
package struct EventColumns {
  package let context: PageContext
  package let links: PageLinks

  package init(_ context: PageContext, _ links: PageLinks) {
    self.context = context
    self.links = links
  }

  /// Thời điểm.
  package var date: TableColumn<ProgressEvent> {
    TableColumn(heading(.columnDate)) { context.dateCell(of: $0) }
  }

  /// Cụm công nghiệp; empty for events of no cluster.
  package var cluster: TableColumn<ProgressEvent> {
    TableColumn(heading(.columnCluster)) { event in
      guard let cluster = event.cluster else { return .text("") }
      return TableCell(links.cluster(cluster), isHeader: true, kind: "name-cell")
    }
  }

  /// Nội dung, with what `extra` adds below.
  package func words(_ extra: @escaping (ProgressEvent) -> [[Inline]] = { _ in [] }) -> TableColumn<ProgressEvent> {
    TableColumn(heading(.columnEvent)) { TableCell(context.words(of: $0) + extra($0), kind: "text-cell") }
  }

  /// Nguồn số liệu.
  package var source: TableColumn<ProgressEvent> {
    TableColumn(heading(.columnSource)) { TableCell(context.shortSources(of: $0)) }
  }

  /// Độ tin cậy.
  package var certainty: TableColumn<ProgressEvent> {
    TableColumn(heading(.columnCertainty)) { .text(context.words(of: $0.certainty)) }
  }

  /// Ghi chú.
  package var note: TableColumn<ProgressEvent> {
    TableColumn(heading(.columnNote)) { event in
      TableCell(event.note.map { [[.text($0)]] } ?? [], kind: "text-cell")
    }
  }

  private func heading(_ key: WordingKey) -> HeadingCell { HeadingCell(context.wording(key)) }
}

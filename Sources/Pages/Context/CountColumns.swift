package import PlanModel

extension CommitmentColumns {
  /// A column of counts: "–" where nothing occurs, "…" where nothing is known of some that may belong here.
  package func count<Row>(
    _ key: WordingKey, unknown: @escaping (Row) -> Int = { _ in 0 }, _ number: @escaping (Row) -> Int
  ) -> TableColumn<Row> {
    TableColumn(heading(key, isNumber: true)) { .number(context.count(number($0), unknown: unknown($0))) }
  }

  /// How many clusters are to start, have started at least, are known not to have, and nothing is known of.
  package func starts<Row>(_ counts: @escaping (Row) -> StartCounts) -> [TableColumn<Row>] {
    [
      count(.columnToStart) { counts($0).total },
      TableColumn(heading(.columnStartedClusters, isNumber: true)) { row in
        .number(counts(row).total == 0 ? context.wording(.noneOccurs) : context.started(counts(row)))
      },
      count(.columnNotStarted, unknown: { counts($0).unknown }) { counts($0).confirmedNotStarted },
      count(.columnStartUnknown) { counts($0).unknown },
    ]
  }
}

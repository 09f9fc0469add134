/// What the figure of a form rests on.
package indirect enum FigureBasis: Hashable, Sendable {
  /// The reporter's own figure.
  case reported(ReportedFigure)
  case event(ProgressEvent)
  case fact(ClusterFact)
  /// The row of an annex, by its plan and id.
  case row(plan: Int, row: String)
  /// What sources observe for the whole province.
  case indicator(Ref<CityIndicator>, CityIndicator.Observation)
  /// Leased land over industrial land.
  case share
  /// So many of the clusters in question say something; where not all do, the figure is a lower bound.
  case counted(known: Int, of: Int)
}

/// A row of a form as it is filled.
package struct FormEntry: Hashable, Sendable {
  package let row: FormRow
  /// Nil where nothing is known (chưa có số liệu); what is known in part is "at least".
  package let value: Quantity?
  package let basis: FigureBasis?
  /// How many dates are too coarse to tell whether they fall before or after a border of the period; they count as nothing.
  package let undecided: Int
  /// What the clusters add up to, where that contradicts the reporter's own figure.
  package let contradicted: Quantity?
  package let sources: [Ref<Source>]
}

/// A form of one reporter for one period (biểu báo cáo).
package struct FilledForm: Hashable, Sendable {
  package let form: FormKind
  package let period: StatutoryPeriod
  /// Of form 03.
  package let unit: Ref<AdministrativeUnit>?
  /// Of form 02.
  package let cluster: Ref<Cluster>?
  package let entries: [FormEntry]

  package subscript(kind: FigureKind) -> FormEntry? { entries.first { $0.row.kind == kind } }

  package var filled: Int { entries.count { $0.value != nil } }

  /// The rows that state a sum and do not equal their two parts, all three known exactly [14/2024/TT-BCT, rows 15 and 16].
  package var wrongSums: [FormRow] {
    entries.filter { entry in
      guard let (first, second) = entry.row.kind.addends, let sum = entry.value?.exact,
        let a = self[first]?.value?.exact, let b = self[second]?.value?.exact
      else { return false }
      return a + b != sum
    }
    .map(\.row)
  }
}

extension Quantity {
  /// The number where it is neither bounded nor a range.
  package var exact: FixedDecimal? { bound == .exactly && upper == nil ? value : nil }

  /// The least it can be; nil where only its upper end is known.
  package var least: FixedDecimal? {
    switch bound {
    case .exactly, .moreThan, .atLeast: value
    case .about: upper == nil ? value : nil
    case .lessThan, .atMost: nil
    }
  }
}

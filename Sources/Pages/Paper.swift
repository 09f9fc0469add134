import PlanModel

/// What a page is on paper, where it is meant to be printed.
package enum Paper: Hashable, Sendable {
  /// An annex of the plan of a year.
  case annex(plan: Int)
  /// A page about a quarter of a plan year.
  case quarter(Int, plan: Int)
  /// Any other sheet: a district's, a letter, the summary, a year.
  case sheet
}

extension PageSubject {
  /// What the page is on paper; nil where it is for the screen only.
  package var paper: Paper? {
    switch self {
    case .annex(_, _, let year): .annex(plan: year)
    case .period(let period, let year):
      switch period {
      case .quarter(let quarter): .quarter(quarter.quarter, plan: year)
      case .year: .sheet
      case .month, .halfYear, .day: nil
      }
    case .quarterReport(let quarter, _): .quarter(quarter.quarter, plan: quarter.year)
    case .district, .letter, .summary, .provinceForm, .unitForm, .clusterForm: .sheet
    case .overview, .lateList, .history, .plans, .plan, .districts, .clusters, .cluster, .agencies, .agency,
      .indicators,
      .reportingRegime, .reconciliation, .letters, .forms:
      nil
    }
  }
}

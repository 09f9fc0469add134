package import PlanModel

/// The ways to the pages of periods.
extension PageContext {
  /// The year of the plan, its quarters and its months, in this order; none where the plan has no annexes.
  package var periods: [CalendarPeriod] {
    guard plan.plan.hasAnnexes else { return [] }
    let year = plan.plan.year
    return [.year(year)] + (1...4).map { .quarter(QuarterOfYear(year: year, quarter: $0)) }
      + (1...12).map { .month(MonthOfYear(year: year, month: $0)) }
  }

  /// All periods of the plan, the one at `path` marked; nil where the plan has no annexes.
  package func periodGrid(from path: OutputPath) -> PeriodGrid? {
    guard plan.plan.hasAnnexes else { return nil }
    let year = plan.plan.year
    let quarters = (1...4).map { number -> PeriodGrid.Quarter in
      let months = (1...3).map { link(to: .month(MonthOfYear(year: year, month: number * 3 - 3 + $0)), from: path) }
      return PeriodGrid.Quarter(
        link: link(to: .quarter(QuarterOfYear(year: year, quarter: number)), from: path), months: months)
    }
    return PeriodGrid(year: link(to: .year(year), from: path), quarters: quarters)
  }

  /// The quarters and the year of the plan.
  package func quarterLinks(from path: OutputPath) -> [Link] {
    periodGrid(from: path).map { $0.quarters.map(\.link) + [$0.year] } ?? []
  }

  /// "Quý II năm 2021", to its page.
  package func link(to period: CalendarPeriod, from path: OutputPath) -> Link {
    let target = SitePaths.period(period, of: plan.plan)
    return Link(title(of: period), to: path.relative(to: target), isCurrent: target == path)
  }

  /// The periods of the same length before and after one, as far as the plan year has them.
  func neighbours(of period: CalendarPeriod, from path: OutputPath) -> [Link] {
    let alike = periods.filter { PeriodGrain($0) == PeriodGrain(period) }
    guard let position = alike.firstIndex(of: period) else { return [] }
    let found: [(WordingKey, Int)] = [(.periodPrevious, position - 1), (.periodNext, position + 1)]
    return found.filter { alike.indices.contains($0.1) }.map { key, position in
      let target = link(to: alike[position], from: path)
      return Link(wording(key, target.text.inSentence), to: target.address)
    }
  }

  /// "Tháng 6 năm 2021", "Quý II năm 2021", "Năm 2021".
  package func title(of period: CalendarPeriod) -> String {
    switch period {
    case .month(let month):
      wording(.periodMonthTitle, NumberText.count(month.month), String(month.year))
    case .quarter(let quarter):
      wording(.periodQuarterTitle, DateText.numeral(quarter), String(quarter.year))
    case .year(let year): wording(.periodYearTitle, String(year))
    case .day, .halfYear: DateText.period(period)
    }
  }
}

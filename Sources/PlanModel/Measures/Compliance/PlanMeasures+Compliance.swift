extension PlanMeasures {
  /// Who has sent what the reporting regime asks for: one for every reporting day, in their order.
  package var compliance: [ReportCompliance] { regime.days.map(compliance(on:)) }

  /// Who has sent what the regime asks for a period.
  package func compliance(for period: CalendarPeriod) -> [ReportCompliance] {
    regime.days.filter { $0.period == period }.map(compliance(on:))
  }

  /// The reports that a body owes under the plan, by last day; none for a collective, whose members owe them.
  package func compliance(of agency: Ref<Agency>) -> [ReportObligation] {
    regime.days(of: agency).map { obligation(agency, on: $0) }
  }

  /// The reports that the People's Committee and the boards of a unit owe under the plan, body by body.
  package func compliance(in unit: Ref<AdministrativeUnit>) -> [ReportObligation] {
    bodies(of: unit).flatMap { compliance(of: $0) }
  }

  private func compliance(on day: ReportingDay) -> ReportCompliance {
    ReportCompliance(
      day: day, obligations: regime.bodies(owing: day).map { obligation($0, on: day) },
      unlisted: regime.unlisted(on: day))
  }

  private func obligation(_ body: Ref<Agency>, on day: ReportingDay) -> ReportObligation {
    ReportObligation(
      day: day, body: body,
      standing: reports.standing(of: body, on: day, plan: plan.year, cutOff: cutOff, knowledge: knowledge))
  }
}

import PlanModel

extension PageContext {
  package func view(of year: Int) -> PageContext? { plan.plan.year == year ? self : nil }
}

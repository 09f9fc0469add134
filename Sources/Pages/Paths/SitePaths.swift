package import PlanModel

/// Where each page of the site stands in `Output`.
package enum SitePaths {
  package static let overview = OutputPath("index.html")
  package static let lateList = OutputPath("cham-tien-do.html")
  package static let indicators = OutputPath("chi-tieu.html")
  package static let reportingRegime = OutputPath("che-do-bao-cao.html")
  package static let reconciliation = OutputPath("doi-soat-so-lieu.html")
  package static let districts = OutputPath("dia-ban/index.html")
  package static let clusters = OutputPath("cum-cong-nghiep/index.html")
  package static let agencies = OutputPath("co-quan/index.html")

  package static func district(_ unit: AdministrativeUnit) -> OutputPath {
    OutputPath("dia-ban/\(unit.id).html")
  }

  package static func cluster(_ cluster: Cluster) -> OutputPath {
    OutputPath("cum-cong-nghiep/\(cluster.id).html")
  }

  package static func agency(_ agency: Agency) -> OutputPath {
    OutputPath("co-quan/\(agency.id).html")
  }

  package static func plan(_ plan: Plan) -> OutputPath { self.plan(year: plan.year) }

  package static func plan(year: Int) -> OutputPath { OutputPath("ke-hoach/\(year)/index.html") }

  package static let letters = OutputPath("van-ban/index.html")

  package static func letter(_ letter: Letter) -> OutputPath { OutputPath("van-ban/\(letter.id).html") }

  package static func annex(_ annex: Annex, of plan: Plan) -> OutputPath {
    OutputPath("ke-hoach/\(plan.year)/phu-luc-\(annex.number).html")
  }

  package static func quarter(_ quarter: QuarterOfYear, of plan: Plan) -> OutputPath {
    OutputPath("ke-hoach/\(plan.year)/quy-\(quarter.quarter).html")
  }
}

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
  package static let plans = OutputPath("ke-hoach/index.html")
  package static let history = OutputPath("thay-doi.html")
  /// The feed of the same changes.
  package static let feed = OutputPath("thay-doi.xml")
  package static let summary = OutputPath("tom-tat.html")

  package static func district(_ unit: AdministrativeUnit) -> OutputPath {
    OutputPath("dia-ban/" + unit.id + ".html")
  }

  package static func cluster(_ cluster: Cluster) -> OutputPath {
    OutputPath("cum-cong-nghiep/" + cluster.id + ".html")
  }

  package static func agency(_ agency: Agency) -> OutputPath {
    OutputPath("co-quan/" + agency.id + ".html")
  }

  package static func plan(_ plan: Plan) -> OutputPath { self.plan(year: plan.year) }

  package static func plan(year: Int) -> OutputPath { OutputPath("ke-hoach/\(year)/index.html") }

  /// The half-yearly forms of the ministry.
  package static let forms = OutputPath("bieu-mau/index.html")

  /// Form 04: `bieu-mau/bieu-04-nam-2025.html`, `bieu-04-6-thang-2025.html`.
  package static func provinceForm(_ period: StatutoryPeriod) -> OutputPath {
    OutputPath("bieu-mau/bieu-04-\(period.span == .halfYear ? "6-thang" : "nam")-\(period.year).html")
  }

  /// Form 03.
  package static func form(of unit: AdministrativeUnit) -> OutputPath {
    OutputPath("bieu-mau/bieu-03-\(unit.id).html")
  }

  /// Form 02.
  package static func form(of cluster: Cluster) -> OutputPath {
    OutputPath("bieu-mau/bieu-02-\(cluster.id).html")
  }

  package static let letters = OutputPath("van-ban/index.html")

  package static func letter(_ letter: Letter) -> OutputPath { OutputPath("van-ban/\(letter.id).html") }

  /// `ke-hoach/2021/phu-luc-3.html`; as issued, where letters amended it, `phu-luc-3-ban-hanh.html`.
  package static func annex(_ annex: Annex, _ edition: AnnexEdition = .inForce, of plan: Plan) -> OutputPath {
    let ending = edition == .issued ? "-ban-hanh" : ""
    return OutputPath("ke-hoach/\(plan.year)/phu-luc-\(annex.number.lowercased())\(ending).html")
  }

  /// The page of a month, quarter or the year of a plan: `ke-hoach/2021/thang-6.html`, `quy-2.html`, `nam.html`.
  package static func period(_ period: CalendarPeriod, of plan: Plan) -> OutputPath {
    let name =
      switch period {
      case .month(let month): "\(monthStem)\(month.month)"
      case .quarter(let quarter): "\(quarterStem)\(quarter.quarter)"
      case .year, .halfYear, .day: yearName
      }
    return OutputPath("ke-hoach/\(plan.year)/\(name).html")
  }

  /// The report of a quarter and its annex: `ke-hoach/2021/bao-cao-quy-2.html`.
  package static func report(_ quarter: QuarterOfYear) -> OutputPath {
    OutputPath("ke-hoach/\(quarter.year)/bao-cao-quy-\(quarter.quarter).html")
  }

  private static let (monthStem, quarterStem, yearName) = ("thang-", "quy-", "nam")

  /// It is the page of a period of some plan.
  static func isPeriod(_ path: OutputPath) -> Bool {
    guard isBesidePlan(path) else { return false }
    return path.stem.hasPrefix(monthStem) || path.stem.hasPrefix(quarterStem) || path.stem == yearName
  }

  /// It is an annex page of some plan.
  static func isAnnex(_ path: OutputPath) -> Bool { isBesidePlan(path) && path.stem.hasPrefix("phu-luc-") }

  private static func isBesidePlan(_ path: OutputPath) -> Bool { path.depth == 2 && path.text.hasPrefix("ke-hoach/") }
}

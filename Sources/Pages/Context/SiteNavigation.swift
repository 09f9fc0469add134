import PlanModel

/// The ways to the sections of the site, which stand on every page.
struct SiteNavigation: Sendable {
  private let words: Wording
  private let planPath: OutputPath
  private let hasLetters: Bool
  /// What pages of a folder have in common, by folder; listings, which are sections themselves, have their own.
  private var shared: [Substring: [Link]] = [:]

  init(_ library: PlanLibrary, planInForce: Plan, _ words: Wording) {
    (self.words, planPath, hasLetters) = (words, SitePaths.plan(planInForce), library.letters.count > 0)
    for listing in [SitePaths.districts, SitePaths.clusters, SitePaths.agencies, SitePaths.letters, SitePaths.forms] {
      shared[listing.folder] = make(for: listing.sibling("trang.html"))
    }
  }

  /// The sections as seen from a page, its own marked.
  func links(on path: OutputPath) -> [Link] {
    (path.stem == "index" ? nil : shared[path.folder]) ?? make(for: path)
  }

  private func make(for path: OutputPath) -> [Link] {
    let entries: [(WordingKey, OutputPath, fragment: String?, isSection: Bool)] = [
      (.navigationOverview, SitePaths.overview, nil, false),
      (.navigationDistricts, SitePaths.districts, nil, path.isBeside(SitePaths.districts)),
      (.navigationClusters, SitePaths.clusters, nil, path.isBeside(SitePaths.clusters)),
      (.navigationAgencies, SitePaths.agencies, nil, path.isBeside(SitePaths.agencies)),
      (.navigationPeriods, planPath, "tien-do-theo-ky", SitePaths.isPeriod(path)),
      (.navigationLate, SitePaths.lateList, nil, false),
      (.navigationAnnexes, planPath, "phu-luc", SitePaths.isAnnex(path)),
      (.navigationLetters, SitePaths.letters, nil, path.isBeside(SitePaths.letters)),
      (.navigationIndicators, SitePaths.indicators, nil, false),
      (.navigationReporting, SitePaths.reportingRegime, nil, false),
      (.navigationReconciliation, SitePaths.reconciliation, nil, false),
    ]
    let shown = entries.filter { $0.1 != SitePaths.letters || hasLetters }
    return shown.map { key, target, fragment, isSection in
      let isCurrent = path == target && fragment == nil
      return Link(
        words(key), to: path.relative(to: target, fragment: fragment), isCurrent: isCurrent,
        holdsCurrent: isSection && !isCurrent)
    }
  }
}

package import PlanModel

extension WordingKey {
  package static let statutoryTitle = WordingKey("statutory.title")
  package static let statutorySentence = WordingKey("statutory.sentence", "n", "m", "k")
  package static let statutoryCode = WordingKey("statutory.code", "n")
  package static let statutoryInfrastructure = WordingKey("statutory.infrastructure")
  package static let statutoryUnit = WordingKey("statutory.unit", "l")
  package static let statutoryProvince = WordingKey("statutory.province")
  package static let statutoryPageTitle = WordingKey("statutory.page-title", "b", "k", "x")
  package static let statutoryPageSentence = WordingKey("statutory.page-sentence", "n", "m", "d")
  package static let statutoryHalfYear = WordingKey("statutory.half-year", "y")
  package static let statutoryYear = WordingKey("statutory.year", "y")
  package static let statutoryPeriod = WordingKey("statutory.period", "k", "a", "b")
  package static let statutoryDeadline = WordingKey("statutory.deadline", "d")
  package static let statutoryCommune = WordingKey("statutory.commune")
  package static let statutoryDistrict = WordingKey("statutory.district")
  package static let statutoryOffice = WordingKey("statutory.office")
  package static let statutoryOldOffice = WordingKey("statutory.old-office")
  package static let statutorySender = WordingKey("statutory.sender")
  package static let statutoryRecipient = WordingKey("statutory.recipient")
  package static let statutoryPeriodLabel = WordingKey("statutory.period-label")
  package static let statutoryFromDeveloper = WordingKey("statutory.from-developer", "l", "s")
  package static let statutoryFromUnit = WordingKey("statutory.from-unit", "u", "s")
  package static let statutoryFromProvince = WordingKey("statutory.from-province", "u", "c")
  package static let statutoryDateline = WordingKey("statutory.dateline")
  package static let statutorySignDeveloper = WordingKey("statutory.sign-developer")
  package static let statutorySignDeveloperOf = WordingKey("statutory.sign-developer-of")
  package static let statutorySignUnit = WordingKey("statutory.sign-unit")
  package static let statutorySignProvince = WordingKey("statutory.sign-province")
  package static let statutorySignHere = WordingKey("statutory.sign-here")
  package static let statutorySignHereProvince = WordingKey("statutory.sign-here-province")
  package static let statutoryTable = WordingKey("statutory.table", "b", "k")
  package static let statutoryGroup = WordingKey("statutory.group")
  package static let statutoryNumber = WordingKey("statutory.number")
  package static let statutoryUnitOfMeasure = WordingKey("statutory.unit-of-measure")
  package static let statutoryResult = WordingKey("statutory.result")
  package static let statutoryCumulative = WordingKey("statutory.cumulative")
  package static let statutoryWork = WordingKey("statutory.work")
  package static let statutoryCounted = WordingKey("statutory.counted", "n", "m")
  package static let statutoryReported = WordingKey("statutory.reported", "d")
  package static let statutoryReportedInPeriod = WordingKey("statutory.reported-in-period")
  package static let statutoryOwnReport = WordingKey("statutory.own-report", "r")
  package static let statutoryRegister = WordingKey("statutory.register", "d")
  package static let statutoryIndicator = WordingKey("statutory.indicator", "d")
  package static let statutoryRow = WordingKey("statutory.row", "y")
  package static let statutoryShare = WordingKey("statutory.share")
  package static let statutoryUndecided = WordingKey("statutory.undecided", "n")
  package static let statutoryContradicted = WordingKey("statutory.contradicted", "x")
  package static let statutoryWrongSum = WordingKey("statutory.wrong-sum", "n")
  package static let statutoryOfPeriod = WordingKey("statutory.of-period", "r", "a", "b")
  package static let statutorySpecialised = WordingKey("statutory.specialised")
  package static let statutoryAtLeast = WordingKey("statutory.at-least")
  package static let statutoryDigest = WordingKey("statutory.digest")
  package static let statutoryChoice = WordingKey("statutory.choice")
  package static let statutoryProvinceTable = WordingKey("statutory.province-table", "n")
  package static let statutoryUnitTable = WordingKey("statutory.unit-table", "n")
  package static let statutoryClusterTable = WordingKey("statutory.cluster-table", "n")
  package static let statutoryNoClusterForm = WordingKey("statutory.no-cluster-form", "n")
  package static let statutoryColumnForm = WordingKey("statutory.column-form")
  package static let statutoryColumnFilled = WordingKey("statutory.column-filled")
  package static let statutoryColumnBefore = WordingKey("statutory.column-before")
  package static let statutoryFilled = WordingKey("statutory.filled", "n", "m")
  package static let statutoryFact = WordingKey("statutory.fact")
  package static let statutoryRegime = WordingKey("statutory.regime")

  /// The label of a row: form 02 names the developer's project, 03 and 04 the clusters of a territory.
  package static func statutoryRow(_ kind: FigureKind, of form: FormKind) -> WordingKey {
    WordingKey("statutory.\(form == .infrastructure ? "project" : "area")-\(kind.rawValue)")
  }

  package static func statutoryGroup(_ group: FormRow.Group) -> WordingKey {
    WordingKey("statutory.group-\(group.rawValue)")
  }

  /// The words of the ministry's half-yearly forms.
  static let statutoryKeys: [WordingKey] =
    [
      statutoryTitle, statutorySentence, statutoryCode, statutoryInfrastructure, statutoryUnit, statutoryProvince,
      statutoryPageTitle, statutoryPageSentence, statutoryHalfYear, statutoryYear, statutoryPeriod, statutoryDeadline,
      statutoryCommune, statutoryDistrict, statutoryOffice, statutoryOldOffice, statutorySender, statutoryRecipient,
      statutoryPeriodLabel, statutoryFromDeveloper, statutoryFromUnit, statutoryFromProvince, statutoryDateline,
      statutorySignDeveloper, statutorySignDeveloperOf, statutorySignUnit, statutorySignProvince, statutorySignHere,
      statutorySignHereProvince, statutoryTable, statutoryGroup, statutoryNumber, statutoryUnitOfMeasure,
      statutoryResult, statutoryCumulative, statutoryWork, statutoryCounted, statutoryReported,
      statutoryReportedInPeriod, statutoryOwnReport, statutoryRegister,
      statutoryIndicator, statutoryRow, statutoryShare, statutoryUndecided, statutoryContradicted, statutoryWrongSum,
      statutoryOfPeriod, statutorySpecialised, statutoryAtLeast, statutoryDigest, statutoryChoice,
      statutoryProvinceTable, statutoryUnitTable, statutoryClusterTable, statutoryNoClusterForm, statutoryColumnForm,
      statutoryColumnFilled, statutoryColumnBefore, statutoryFilled, statutoryFact, statutoryRegime,
    ] + FormRow.Group.allCases.map { statutoryGroup($0) }
    + [FormKind.infrastructure, .province].flatMap { form in form.rows.map { statutoryRow($0.kind, of: form) } }
}

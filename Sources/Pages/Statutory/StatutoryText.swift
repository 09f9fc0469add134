import PlanModel

/// The half-yearly forms in words.
extension PageContext {
  /// "6 tháng năm 2025", "năm 2025".
  func name(of period: StatutoryPeriod) -> String {
    let year = String(period.year)
    return period.span == .halfYear ? wording(.statutoryHalfYear, year) : wording(.statutoryYear, year)
  }

  /// "Biểu số 04".
  func code(of form: FormKind) -> String { wording(.statutoryCode, form.rawValue) }

  /// "cấp xã"; "cấp huyện" before the reform.
  func level(in period: StatutoryPeriod) -> String {
    wording(period.isAfterReform ? .statutoryCommune : .statutoryDistrict)
  }

  func title(of form: FilledForm) -> String {
    switch form.form {
    case .infrastructure: wording(.statutoryInfrastructure)
    case .unit: wording(.statutoryUnit, level(in: form.period))
    case .province: wording(.statutoryProvince)
    }
  }

  /// The cluster, unit or province that the form tells of.
  func subject(of form: FilledForm) -> String {
    if let cluster = form.cluster { return library.clusters[cluster].name }
    let unit = form.unit ?? measures.forms.province
    return unit.map { library.units[$0].titleName } ?? library.site.publisher
  }

  /// "12/35 dòng có số liệu".
  func filled(_ form: FilledForm) -> String {
    wording(.statutoryFilled, NumberText.count(form.filled), NumberText.count(form.entries.count))
  }

  /// The way to a form: "Biểu số 04, năm 2025".
  func link(to form: FilledForm, from path: OutputPath) -> Link {
    Link("\(code(of: form.form)), \(name(of: form.period))", to: path.relative(to: self.path(of: form)))
  }

  func path(of form: FilledForm) -> OutputPath {
    if let cluster = form.cluster { return SitePaths.form(of: library.clusters[cluster]) }
    if let unit = form.unit { return SitePaths.form(of: library.units[unit]) }
    return SitePaths.provinceForm(form.period)
  }

  /// The People's Committee of a unit, else the unit's own name.
  func committee(of unit: Ref<AdministrativeUnit>) -> String {
    let body = library.agencies.elements.first { $0.kind == .peoplesCommittee && $0.unit == unit }
    return body?.name ?? library.units[unit].titleName
  }

  /// The way to the list of forms; nil where there are none.
  func formsLink(from path: OutputPath) -> Link? {
    measures.forms.hasForms ? Link(wording(.statutoryTitle), to: path.relative(to: SitePaths.forms)) : nil
  }

  /// The ministry's own reporting regime, beside those of the plans: ways to the latest form and to the list.
  func formsSection(from path: OutputPath) -> PageSection? {
    guard let list = formsLink(from: path) else { return nil }
    let latest = measures.forms.provinces.last.map { [[Inline.link(link(to: $0, from: path))]] } ?? []
    return PageSection(
      id: "bieu-mau", title: wording(.statutoryTitle),
      paragraphs: [Inline.flow(wording(.statutoryRegime))] + latest + [[.link(list)]], tables: [])
  }

  /// The forms by which a cluster or a unit is reported; of a cluster that of its unit too.
  func formFact(of cluster: Ref<Cluster>, from path: OutputPath) -> Fact? {
    let forms = measures.forms
    let own = forms.infrastructure(of: cluster).map { [$0] } ?? []
    let unit = library.clusters[cluster].unit
    return formFact(own + (forms.latestPeriod(of: unit).map { [forms.unit(unit, in: $0)] } ?? []), from: path)
  }

  func formFact(of unit: Ref<AdministrativeUnit>, from path: OutputPath) -> Fact? {
    measures.forms.latestPeriod(of: unit).flatMap { formFact([measures.forms.unit(unit, in: $0)], from: path) }
  }

  private func formFact(_ forms: [FilledForm], from path: OutputPath) -> Fact? {
    if forms.isEmpty { return nil }
    return Fact(
      wording(.statutoryFact),
      forms.map { [.link(link(to: $0, from: path)), .aside(" (\(subject(of: $0)), \(filled($0)))")] })
  }
}

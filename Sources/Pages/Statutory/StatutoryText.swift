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

  /// The way to form 04 of a period, which is not filled for that.
  func link(toProvinceForm period: StatutoryPeriod, from path: OutputPath) -> Link {
    Link("\(code(of: .province)), \(name(of: period))", to: path.relative(to: SitePaths.provinceForm(period)))
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
    let latest = measures.forms.periods.last.map { [[Inline.link(link(toProvinceForm: $0, from: path))]] } ?? []
    return PageSection(
      id: "bieu-mau", title: wording(.statutoryTitle),
      paragraphs: [Inline.flow(wording(.statutoryRegime))] + latest + [[.link(list)]], tables: [])
  }

  /// The forms by which a cluster is reported: its own, and that of its unit.
  func formFact(of cluster: Ref<Cluster>, from path: OutputPath) -> Fact? {
    let own = forms.cluster(cluster).map { form -> [Inline] in
      [.link(link(to: form, from: path)), .aside(" (\(subject(of: form)), \(filled(form)))")]
    }
    let paragraphs = [own, unitForm(library.clusters[cluster].unit, from: path)].compactMap(\.self)
    return paragraphs.isEmpty ? nil : Fact(wording(.statutoryFact), paragraphs)
  }

  func formFact(of unit: Ref<AdministrativeUnit>, from path: OutputPath) -> Fact? {
    unitForm(unit, from: path).map { Fact(wording(.statutoryFact), [$0]) }
  }

  /// The way to form 03 of a unit, which is not filled for that.
  private func unitForm(_ unit: Ref<AdministrativeUnit>, from path: OutputPath) -> [Inline]? {
    guard let period = latestForm(of: unit) else { return nil }
    let address = path.relative(to: SitePaths.form(of: library.units[unit]))
    return [
      .link(Link("\(code(of: .unit)), \(name(of: period))", to: address)),
      .aside(" (\(library.units[unit].titleName))"),
    ]
  }
}

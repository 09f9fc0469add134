import PlanModel

/// Everything a library says, flattened into records that can be compared.
///
/// What follows from other records (duties' deadlines taken from a milestone, bodies that a group's cell names) is left
/// to those; the log has records of its own, ``LogRecords``, since its entries are matched by what they tell.
struct LibraryRecords {
  let library: PlanLibrary
  /// What the other side says too.
  let common: CommonParts

  init(_ library: PlanLibrary, without common: CommonParts = CommonParts()) {
    self.library = library
    self.common = common
  }

  /// In the order of the content.
  func all() -> [Record] {
    [site()] + units() + agencies() + clusters() + sources() + indicators() + library.plans.map(plan)
      + library.letters.elements.map(letter)
  }

  func name(_ ref: Ref<Agency>) -> Name { Name(id: library.agencies[ref].id, text: library.agencies[ref].name) }
  func name(_ ref: Ref<Cluster>) -> Name { Name(id: library.clusters[ref].id, text: library.clusters[ref].name) }
  func name(_ ref: Ref<Source>) -> Name { Name(id: library.sources[ref].id, text: library.sources[ref].title) }
  func name(_ ref: Ref<CityIndicator>) -> Name {
    Name(id: library.indicators[ref].id, text: library.indicators[ref].name)
  }
  func name(_ ref: Ref<AdministrativeUnit>) -> Name {
    Name(id: library.units[ref].id, text: library.units[ref].nameInText)
  }

  /// The district of a cluster.
  func area(of cluster: Ref<Cluster>) -> Name { name(library.clusters[cluster].unit) }

  private func site() -> Record {
    let site = library.site
    return Record(
      .site, "site", name: "Trang báo cáo",
      fields: [
        Field("title", "tên trang", .text(site.title), .wording),
        Field("publisher", "đơn vị công bố", .text(site.publisher), .wording),
        Field("cutOff", "ngày chốt số liệu", .day(site.cutOff), .register),
        Field("planInForce", "kế hoạch đang theo dõi", .integer(site.planInForce), .register),
      ] + reportForm,
      standing: Standing(added: .register, removed: .register), origin: Origin(file: "site", record: "site"), path: [],
      touches: [.site])
  }
}

extension LibraryRecords {
  /// Whose form the quarterly reports have.
  private var reportForm: [Field] {
    guard let form = library.site.reports else { return [] }
    return [
      Field("reports.issuer", "đơn vị ban hành báo cáo", .reference(name(form.issuer)), .register),
      Field("reports.superior", "cơ quan chủ quản", FieldValue(form.superior) { .reference(name($0)) }, .register),
      Field("reports.place", "địa danh của báo cáo", .text(form.place), .wording),
      Field("reports.symbol", "ký hiệu báo cáo", .text(form.symbol), .wording),
      Field("reports.authority", "thẩm quyền ký báo cáo", .sequence(form.authority), .wording),
      Field("reports.recipients", "nơi nhận báo cáo", .sequence(form.recipients), .wording),
    ]
  }
}

extension Standing {
  /// Entries of the registers: new ones are ordinary, gone ones are not.
  static let register = Standing(added: .register, removed: .removal)
  /// Parts of a document that was issued.
  static let issued = Standing(added: .issued, removed: .removal)
  /// What was reported or observed.
  static let told = Standing(added: .progress, removed: .reported)
  static let target = Standing(added: .target, removed: .target)
}

extension Certainty {
  var shown: FieldValue {
    switch self {
    case .stated: .choice(rawValue, shown: "nguồn nêu")
    case .derived: .choice(rawValue, shown: "suy ra")
    case .uncertain: .choice(rawValue, shown: "chưa chắc chắn")
    }
  }
}

extension [Correction] {
  /// Each correction in one line.
  var shown: FieldValue {
    FieldValue(
      set: map { correction in
        let place = correction.printedIn.map { " (in ở \($0))" } ?? ""
        let now = correction.isOpen ? "chờ xác nhận" : correction.corrected.map { "“\($0)”" } ?? "đúng chữ, sai ô"
        return "\(correction.column)\(place): “\(correction.printed)” → \(now) (\(correction.reason))"
      })
  }
}

import PlanModel
import VietnameseText

extension LibraryRecords {
  func units() -> [Record] {
    library.units.elements.map { unit in
      Record(
        .unit, unit.id, name: "Đơn vị hành chính \(unit.nameInText)",
        fields: [
          Field("kind", "loại đơn vị", .choice(unit.kind.rawValue, shown: unit.kind.word), .register),
          Field("name", "tên", .text(unit.name), .wording),
          Field("validFrom", "có hiệu lực từ", FieldValue(unit.validFrom, FieldValue.day), .register),
          Field("validTo", "hết hiệu lực", FieldValue(unit.validTo, FieldValue.day), .register),
          Field("parent", "trực thuộc", FieldValue(unit.parent) { .reference(name($0)) }, .register),
          Field("successors", "đơn vị kế thừa", FieldValue(unit.successors.map(name)), .register),
          Field("successorsMissing", "còn thiếu đơn vị kế thừa", FieldValue(missing: unit.successorsMissing), .wording),
          Field("sources", "nguồn", FieldValue(unit.sources.map(name)), .register),
        ],
        standing: .register, origin: unit.origin, path: [.key("units"), .member(unit.id)],
        area: Name(id: unit.id, text: unit.nameInText), touches: [.unit(unit.id)])
    }
  }

  func agencies() -> [Record] {
    library.agencies.elements.map { agency in
      let list = agency.origin.file == "developers" ? "developers" : "agencies"
      return Record(
        .agency, agency.id, name: agency.name, fields: fields(of: agency), standing: .register, origin: agency.origin,
        path: [.key(list), .member(agency.id)], area: agency.unit.map(name), touches: [.agency(agency.id)])
    }
  }

  private func fields(of agency: Agency) -> [Field] {
    [
      Field("kind", "loại cơ quan", .choice(agency.kind.rawValue, shown: agency.kind.shown), .register),
      Field("name", "tên cơ quan, đơn vị", .text(agency.name), .wording),
      Field("aliases", "cách gọi khác", FieldValue(set: agency.aliases), .wording),
      Field("unit", "địa bàn", FieldValue(agency.unit) { .reference(name($0)) }, .register),
      Field("members", "thành viên", FieldValue(agency.members.map(name)), .register),
      Field("validFrom", "có hiệu lực từ", FieldValue(agency.validFrom, FieldValue.day), .register),
      Field("validTo", "hết hiệu lực", FieldValue(agency.validTo, FieldValue.day), .register),
      Field("successors", "cơ quan kế thừa", FieldValue(agency.successors.map(name)), .register),
      Field("note", "ghi chú", FieldValue(agency.note, FieldValue.text), .wording),
      Field("sources", "nguồn", FieldValue(agency.sources.map(name)), .register),
    ]
  }

  func clusters() -> [Record] {
    library.clusters.elements.lazy.filter { !common.clusters.contains($0.id) }.map { cluster in
      Record(
        .cluster, cluster.id, name: "Cụm \(cluster.name)",
        fields: [
          Field("name", "tên cụm", .text(cluster.name), .wording),
          Field("aliases", "cách gọi khác", FieldValue(set: cluster.aliases), .wording),
          Field("craftVillage", "cụm làng nghề", .flag(cluster.isCraftVillage), .register),
          Field("unit", "địa bàn", .reference(name(cluster.unit)), .register),
          Field("extends", "mở rộng từ", FieldValue(cluster.extends) { .reference(name($0)) }, .register),
          Field("note", "ghi chú", FieldValue(cluster.note, FieldValue.text), .wording),
          Field("missing", "không còn dòng phụ lục", FieldValue(missing: cluster.missing), .wording),
        ],
        children: cluster.facts.enumerated().map { fact($1, at: $0, of: cluster) }, standing: .register,
        origin: cluster.origin, path: [.key("clusters"), .member(cluster.id)], area: name(cluster.unit),
        touches: [.cluster(cluster.id), .unit(library.units[cluster.unit].id)])
    }
  }

  func fact(_ fact: ClusterFact, at position: Int, of cluster: Cluster) -> Record {
    let kind = fact.kind.rawValue
    let date = TimeWriter.inSentence(fact.date)
    let sources = fact.sources.map { library.sources[$0].id }.joined(separator: ",")
    let value = fact.quantity.map(FieldValue.quantity) ?? .text(fact.text)
    let isOccupancy = fact.kind == .occupancy
    return Record(
      .fact, "\(cluster.id).\(kind)", name: "Cụm \(cluster.name): \(fact.kind.shown) (\(date))",
      keys: ["\(kind)|\(date)|\(sources)|\(fact.text)", "\(kind)|\(date)|\(sources)", "\(kind)|\(date)", kind],
      fields: [
        Field("value", fact.kind.shown, value, isOccupancy ? .progressValue : .reported),
        Field("date", "ngày", .time(fact.date), .reported),
        Field("sources", "nguồn", FieldValue(fact.sources.map(name)), .reported),
        Field("certainty", "mức chắc chắn", fact.certainty.shown, .reported),
        Field("note", "ghi chú", FieldValue(fact.note, FieldValue.text), .wording),
      ],
      standing: .told, origin: cluster.origin,
      path: [.key("clusters"), .member(cluster.id), .key("facts"), .item(position)], area: name(cluster.unit),
      touches: [.cluster(cluster.id)])
  }

  func sources() -> [Record] {
    library.sources.elements.map { source in
      Record(
        .source, source.id, name: "Nguồn “\(source.title)”",
        fields: [
          Field("kind", "loại nguồn", .choice(source.kind.rawValue, shown: source.kind.shown), .register),
          Field("title", "tên nguồn", .text(source.title), .wording),
          Field("publisher", "nơi công bố", FieldValue(source.publisher, FieldValue.text), .wording),
          Field("date", "ngày công bố", FieldValue(source.date, FieldValue.period), .register),
          Field("url", "địa chỉ", FieldValue(source.url, FieldValue.text), .wording),
          Field("note", "ghi chú", FieldValue(source.note, FieldValue.text), .wording),
        ],
        standing: .register, origin: source.origin, path: [.key("sources"), .member(source.id)])
    }
  }
}

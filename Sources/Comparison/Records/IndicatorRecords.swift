import PlanModel
import VietnameseText

extension LibraryRecords {
  func indicators() -> [Record] {
    library.indicators.elements.map { indicator in
      Record(
        .indicator, indicator.id, name: "Chỉ số “\(indicator.name)”",
        fields: [
          Field("name", "tên chỉ số", .text(indicator.name), .wording),
          Field("unit", "đơn vị tính", .text(indicator.unit), .register),
          Field("repeatedSince", "nhắc lại từ năm", FieldValue(indicator.repeatedSince, FieldValue.integer), .register),
          Field(
            "figure", "chỉ tiêu của biểu báo cáo",
            FieldValue(indicator.figure) { .choice($0.rawValue, shown: $0.word) }, .register),
          Field("note", "ghi chú", FieldValue(indicator.note, FieldValue.text), .wording),
        ],
        children: indicator.observations.enumerated().map { observation($1, at: $0, of: indicator) },
        standing: .register, origin: indicator.origin, path: [.key("indicators"), .member(indicator.id)],
        touches: [.indicators])
    }
  }

  func observation(
    _ observation: CityIndicator.Observation, at position: Int, of indicator: CityIndicator
  ) -> Record {
    let date = TimeWriter.inSentence(observation.date)
    let sources = observation.sources.map { library.sources[$0].id }.joined(separator: ",")
    let value = NumberWriter.quantity(observation.value)
    return Record(
      .observation, "\(indicator.id).\(date)", name: "Chỉ số “\(indicator.name)”, \(date)",
      keys: ["\(date)|\(sources)|\(value)", "\(date)|\(sources)", date, "\(sources)|\(value)"],
      fields: [
        Field("value", "giá trị", .quantity(observation.value), .reported),
        Field("date", "ngày", .time(observation.date), .reported),
        Field("sources", "nguồn", FieldValue(observation.sources.map(name)), .reported),
        Field("certainty", "mức chắc chắn", observation.certainty.shown, .reported),
        Field("note", "ghi chú", FieldValue(observation.note, FieldValue.text), .wording),
      ],
      standing: .told, origin: indicator.origin,
      path: [.key("indicators"), .member(indicator.id), .key("observations"), .item(position)], touches: [.indicators])
  }
}

extension MessageID {
  package static let figureSubject = MessageID(
    "figure.subject", "số liệu báo cáo phải là của một cụm hoặc của một đơn vị hành chính",
    hint: "ghi đúng một trong hai khóa “cluster: …” hoặc “unit: …”")
  package static let figureOfCluster = MessageID(
    "figure.of-cluster", "“{figure}” chỉ báo cáo cho từng cụm", hint: "ghi “cluster: …” thay cho “unit: …”")
  package static let figureOfUnit = MessageID(
    "figure.of-unit", "“{figure}” chỉ báo cáo cho cả địa bàn; số của từng cụm được suy từ số liệu khác của cụm",
    hint: "ghi “unit: …” thay cho “cluster: …”, hoặc ghi các số liệu khác của cụm")
  package static let figureOccupancy = MessageID(
    "figure.occupancy", "tỷ lệ lấp đầy của một cụm là sự kiện, không phải số liệu báo cáo",
    hint: "ghi trong “events”: {cluster: …, event: occupancy, date: …, value: 68,45%, certainty: …}")
  package static let figureFlag = MessageID(
    "figure.flag", "“{figure}” của một cụm chỉ là 1 (có) hoặc 0 (không)",
    hint: "ghi “value: 1” hoặc “value: 0”, không kèm đơn vị tính")
  package static let figureNegative = MessageID(
    "figure.negative", "số liệu báo cáo không được âm", hint: "kiểm tra lại số; số giảm so với kỳ trước ghi vào “note”")
  package static let figureWhole = MessageID(
    "figure.whole", "số {unit} phải là số nguyên", hint: "kiểm tra lại dấu phẩy; phần lẻ không có nghĩa với {unit}")
  package static let figurePeriodDays = MessageID(
    "figure.period-days", "“{figure}” là số trong kỳ nên phải nêu ngày đầu và ngày cuối",
    hint: "ghi như “date: 15/12/2025 - 14/6/2026” cho báo cáo 6 tháng, “15/12/2025 - 14/12/2026” cho báo cáo năm")
  package static let figureTwice = MessageID(
    "figure.twice", "“{figure}” của cùng nơi, cùng ngày được ghi hai lần trong một báo cáo",
    hint: "giữ một lần; nếu báo cáo sửa lại số, ghi thành báo cáo mới")
  package static let figurePartOfWhole = MessageID(
    "figure.part-of-whole", severity: .warning, "“{figure}” là {value}, lớn hơn “{whole}” là {most}",
    hint: "kiểm tra lại hai số; nếu báo cáo ghi đúng như vậy, nêu lý do trong “note”")
  package static let figureSum = MessageID(
    "figure.sum", severity: .warning, "“{figure}” ghi {value}, nhưng “{first}” cộng “{second}” là {sum}",
    hint:
      "theo biểu mẫu, dòng 15 = 15.1 + 15.2 và dòng 16 = 16.1 + 16.2; cụm làng nghề, chuyên ngành (15.3, 15.4) không cộng vào"
  )
  package static let indicatorFigureKind = MessageID(
    "indicator.figure-kind", "“{figure}” không lấy được từ chỉ số chung: đó là số trong kỳ hoặc số của từng cụm",
    hint: "bỏ “figure”; số trong kỳ ghi ở “figures” của báo cáo")
  package static let indicatorFigureUnit = MessageID(
    "indicator.figure-unit", "“{figure}” tính bằng {wanted}, chỉ số này tính bằng {unit}",
    hint: "bỏ “figure”, hoặc sửa “unit” nếu ghi nhầm")

  /// The messages of this file, in the order of the catalogue.
  package static let figureMessages: [MessageID] = [
    figureSubject, figureOfCluster, figureOfUnit, figureOccupancy, figureFlag, figureNegative, figureWhole,
    figurePeriodDays, figureTwice, figurePartOfWhole, figureSum, indicatorFigureKind, indicatorFigureUnit,
  ]
}

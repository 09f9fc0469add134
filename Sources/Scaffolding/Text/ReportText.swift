import PlanModel
import VietnameseText

/// A report file with a commented line for everything that the body answers for and has not done.
struct ReportText {
  let measures: PlanMeasures
  let library: PlanLibrary
  let from: Ref<Agency>
  let period: CalendarPeriod

  var lines: [String] {
    let agency = library.agencies[from]
    let period = TimeWriter.period(self.period)
    let day = TimeWriter.day(self.period.lastDay)
    return [
      "# Báo cáo của \(YAMLText.comment(agency.name)): \(period), thực hiện kế hoạch năm \(measures.plan.year).",
      "# Dòng nào dùng thì bỏ dấu “#” và điền; dòng không dùng thì xóa. Báo cáo đã gửi thì không sửa, có gì mới ghi ở kỳ sau.",
      "period: \(period)",
      "reports:",
      "  - from: \(YAMLText.scalar(agency.id))",
      "    # submitted: \(day)                # ngày gửi báo cáo",
      "    # countedTo: \(day)                # số liệu tính đến ngày",
      "    # document: {document: Báo cáo, number: 123/BC-UBND, date: \(day), issuer: \(agency.id)}",
      "    # nothingToReport: có                  # không phát sinh; khi đó bỏ “events”",
      "    # Thay “cần điền” bằng ngày (\(day)) hoặc tháng; mới là ước thực hiện thì thêm “estimate: có”.",
      "    # events:",
    ] + (events.isEmpty ? Self.examples : events)
  }

  /// What is open by the end of the period, each with the line that reports it done.
  private var events: [String] {
    var seen: Set<String> = []
    return commitments.filter(isOpen).flatMap { commitment -> [String] in
      guard let event = event(for: commitment), seen.insert(event).inserted else { return [] }
      return ["    #   # \(YAMLText.comment(description(of: commitment)))", "    #   - {\(event)}"]
    }
  }

  /// What the body leads or develops, and the milestones of the area whose committee or board it is.
  private var commitments: [Commitment] {
    let own = measures.agency(from)
    let area = library.agencies[from].unit.map { measures.area($0).commitments.filter { $0.milestone != nil } } ?? []
    return (area + own.develops.map(\.commitment) + own.leads.map(\.commitment)).inDocumentOrder
  }

  private func isOpen(_ commitment: Commitment) -> Bool {
    let category = commitment.status.category
    if category.isDone || category == .withdrawn { return false }
    switch commitment.due {
    case .ends(let last, _): return last <= period.lastDay || category == .inProgress
    case .begins(let first): return first <= period.lastDay
    case .continuous, .unreadable: return true
    }
  }

  private func event(for commitment: Commitment) -> String? {
    switch commitment.subject {
    case .duty(let duty): return "duty: \(duty.id), event: completed, date: cần điền, certainty: stated"
    case .milestone(let milestone):
      guard let cluster = commitment.cluster else { return nil }
      let id = library.clusters[cluster].id
      return "cluster: \(id), event: \(milestone.kind.rawValue), date: cần điền, certainty: stated"
    }
  }

  private func description(of commitment: Commitment) -> String {
    let due = commitment.duty?.due ?? commitment.milestone?.due
    let when = due.map { "hạn " + TimeWriter.inSentence($0) } ?? "không có hạn đọc được"
    let cluster = commitment.cluster.map { library.clusters[$0].name + ", " } ?? ""
    return "\(cluster)\(commitment.id), \(when): \(commitment.duty?.text ?? "mốc của dòng trong phụ lục")"
  }

  private static let examples = [
    "    #   - {cluster: mã cụm, event: ground-breaking, date: cần điền, certainty: stated}",
    "    #   - {duty: mã nhiệm vụ, event: completed, date: cần điền, certainty: stated}",
  ]
}

extension [Commitment] {
  /// Each once, as the documents have them.
  fileprivate var inDocumentOrder: [Commitment] {
    var seen: Set<String> = []
    return sorted { $0.place < $1.place }.filter { seen.insert($0.id).inserted }
  }
}

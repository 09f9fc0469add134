import PlanModel
import VietnameseText

/// The entries of reports, flattened; they are matched by what they tell.
extension LogRecords {
  /// The entries of all reports; `token` names the report that one belongs to.
  func events(token: (_ report: Int) -> String) -> [Record] {
    log.reports.enumerated().flatMap { position, report in
      let name = Name(id: token(position), text: report.id)
      return report.events.indices.map { offset in
        var record = event(offset, of: position, named: name)
        record.keys = keys(of: report.events[offset], in: name, record.fields)
        return record
      }
    }
  }

  /// An entry by its position in its report; by what it is matched is not said.
  func event(_ position: Int, of report: Int) -> Record {
    event(position, of: report, named: Name(id: id(of: log.reports[report]), text: log.reports[report].id))
  }

  private func event(_ position: Int, of report: Int, named name: Name) -> Record {
    let event = log.reports[report].events[position]
    let cluster = event.cluster.map { library.name($0) }
    let about = [cluster?.text, event.duty.map { "nhiệm vụ \($0)" }].compactMap(\.self).joined(separator: ", ")
    let duty = event.duty.flatMap { duties[$0] }
    let area = event.cluster.map { library.area(of: $0) }
    let clusterTouches = [cluster.map { Touch.cluster($0.id) }, area.map { Touch.unit($0.id) }].compactMap(\.self)
    return Record(
      .event, "\(event.kind.rawValue).\(event.duty ?? cluster?.id ?? "")",
      name: "\(about): \(event.kind.word) (\(TimeWriter.inSentence(event.date)))", fields: fields(of: event, in: name),
      standing: event.standing, origin: event.origin,
      path: [.key("reports"), .item(positions[report]), .key("events"), .item(position)], area: area ?? duty?.area,
      touches: clusterTouches + (duty?.touches ?? []), event: event)
  }

  /// Everything alike; alike but in another report; the same happening of the report; of its kind; of its day; anywhere.
  private func keys(of event: ProgressEvent, in report: Name, _ fields: [Field]) -> [String] {
    let about = "\(event.cluster.map { library.name($0).id } ?? "")|\(event.duty ?? "")"
    let kind = event.kind.rawValue
    let date = TimeWriter.inSentence(event.date)
    let all = fields.dropFirst().map { $0.value.canonical }.joined(separator: "|")
    return [
      "\(report.id)|\(all)", all, "\(report.id)|\(kind)|\(about)|\(date)", "\(report.id)|\(kind)|\(about)",
      "\(report.id)|\(about)|\(date)", "\(kind)|\(about)|\(date)",
    ]
  }
}

extension ProgressEvent {
  /// What it means to a reviewer where it is new or gone.
  var standing: Standing {
    let added: Rank =
      switch kind {
      case .withdrawn: .removal
      case .revisedSchedule where revision != nil: .deadline
      default: .progress
      }
    return Standing(added: added, removed: kind.isStepForward && !isEstimate ? .regress : .reported)
  }
}

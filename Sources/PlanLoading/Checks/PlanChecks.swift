import Diagnostics
import PlanModel

/// What must hold in the record of one plan.
struct PlanChecks {
  let record: PlanRecord
  /// The year of the plan's folder.
  let folder: Int
  let cutOff: CalendarDate?

  func run(_ diagnostics: inout [Diagnostic]) {
    if let year = record.year, year.value != folder {
      diagnostics.append(Diagnostic(.planYearFolder, at: year.place, ["folder": String(folder)]))
    }
    checkDate(&diagnostics)
    var seen: [String: Place] = [:]
    for id in record.targets.flatMap(\.figures).map(\.id) where !id.value.isEmpty {
      if let first = seen[id.value] {
        let note = Diagnostic.Note("lần đầu ở đây", at: first)
        diagnostics.append(
          Diagnostic(.registerDuplicateID, at: id.place, ["kind": "chỉ tiêu", "id": id.value], notes: [note]))
      } else {
        seen[id.value] = id.place
      }
    }
    CorrectionTexts(fields: fields).check(record.corrections, &diagnostics)
  }

  private func checkDate(_ diagnostics: inout [Diagnostic]) {
    let issue = IssueDate(date: record.date?.given, cutOff: cutOff)
    guard let date = issue.date, let last = issue.lastDay(&diagnostics) else { return }
    if last.year != folder, last.year != folder - 1 {
      diagnostics.append(Diagnostic(.planDateYear, at: date.place, ["folder": String(folder)]))
    } else {
      issue.checkCutOff(last, &diagnostics)
    }
  }

  /// The texts of the plan that a correction can touch, by key.
  private var fields: [CorrectedField] {
    [
      CorrectedField("number", record.number?.given.map { [$0.value] } ?? []),
      CorrectedField("title", record.title?.given.map { [$0.value] } ?? []),
      CorrectedField("place", record.issuePlace?.given.map { [$0.value] } ?? []),
      CorrectedField("legalBases", record.legalBases?.given?.map(\.value) ?? []),
      CorrectedField("signer", record.signer?.given?.texts ?? []),
      CorrectedField("recipients", record.recipients?.given?.map(\.value) ?? []),
      CorrectedField("targets", record.targets.compactMap { $0.text?.value }),
    ]
  }
}

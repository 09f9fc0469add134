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
    for correction in record.corrections { check(correction, &diagnostics) }
  }

  private func checkDate(_ diagnostics: inout [Diagnostic]) {
    guard let date = record.date?.given else { return }
    guard let last = date.value.lastDay, date.value.isIssueDate else {
      diagnostics.append(Diagnostic(.planDateForm, at: date.place))
      return
    }
    if last.year != folder, last.year != folder - 1 {
      diagnostics.append(Diagnostic(.planDateYear, at: date.place, ["folder": String(folder)]))
    } else if let cutOff, date.value.firstDay ?? last > cutOff {
      diagnostics.append(Diagnostic(.planDateCutOff, at: date.place))
    }
  }

  /// A correction names a key of the plan, and its form occurs in the text at that key.
  private func check(_ correction: CorrectionRecord, _ diagnostics: inout [Diagnostic]) {
    guard let cell = correction.cell else { return }
    let fields = self.fields
    guard let field = fields.first(where: { $0.key == cell.value }) else {
      let keys = fields.map(\.key)
      let near = DidYouMean.nearest(to: cell.value, among: keys)
      diagnostics.append(
        Diagnostic(
          .planCorrectionKey, at: cell.place, ["key": cell.value, "keys": keys.joined(separator: ", ")],
          suggestion: near.map(DidYouMean.question)))
      return
    }
    let shown = correction.open?.value == true ? correction.printed : correction.corrected
    guard let shown else {
      diagnostics.append(Diagnostic(.planCorrectionForm, at: correction.place))
      return
    }
    if !field.texts.contains(where: { $0.hasPart(shown.value) }) {
      diagnostics.append(Diagnostic(.planCorrectionAbsent, at: shown.place, ["text": shown.value, "key": field.key]))
    }
  }

  /// The texts of the plan that a correction can touch, by key.
  private var fields: [(key: String, texts: [String])] {
    [
      ("number", record.number?.given.map { [$0.value] } ?? []),
      ("title", record.title?.given.map { [$0.value] } ?? []),
      ("place", record.issuePlace?.given.map { [$0.value] } ?? []),
      ("legalBases", record.legalBases?.given?.map(\.value) ?? []),
      ("signer", record.signer?.given.map { $0.authority.map(\.value) + ($0.name.map { [$0.value] } ?? []) } ?? []),
      ("recipients", record.recipients?.given?.map(\.value) ?? []),
      ("targets", record.targets.compactMap { $0.text?.value }),
    ]
  }
}

extension TimeExpression {
  /// Whether a document can bear it as its date: a day, a coarser period, or a bound.
  var isIssueDate: Bool {
    switch self {
    case .within, .by: true
    case .range, .before, .from, .recurring, .continuous, .relative, .unknown: false
    }
  }
}

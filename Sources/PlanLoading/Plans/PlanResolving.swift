import Diagnostics
import PlanModel

extension Plan {
  /// Resolves a plan; `statedCounts` are those of its annexes and its own.
  init?(
    _ record: PlanRecord, annexes: [Annex], statedCounts: [StatedCount], body: PlanBody?, registers: Registers,
    _ diagnostics: inout [Diagnostic]
  ) {
    let issuer = registers.agencies.resolve(record.issuer, &diagnostics)
    let sources = registers.sources.resolve(record.sources, &diagnostics)
    let targets = record.targets.compactMap { PlanTarget($0, registers: registers, &diagnostics) }
    let reporting = record.reporting.compactMap { ReportingDuty($0, registers: registers, &diagnostics) }
    guard let year = record.year, let number = record.number?.known(), let title = record.title?.known(), let issuer,
      let place = record.issuePlace?.known(), let date = record.date?.known(),
      let legalBases = record.legalBases?.known(), let signer = record.signer?.known(Signer.init),
      let recipients = record.recipients?.known()
    else { return nil }
    self.init(
      year: year.value, documentNumber: number, title: title, issuer: issuer, place: place, date: date,
      legalBases: legalBases, signer: signer, recipients: recipients, targets: targets, statedCounts: statedCounts,
      reportingDuties: reporting, annexes: annexes, corrections: record.corrections.compactMap(Correction.init),
      notes: record.notes.map(\.value), body: body, sources: sources,
      origin: Origin(file: record.place.path, record: String(year.value)))
  }
}

extension Signer {
  init?(_ record: SignerRecord) {
    guard let name = record.name else { return nil }
    self.init(authority: record.authority.map(\.value), name: name.value)
  }
}

extension PlanTarget {
  init?(_ record: TargetRecord, registers: Registers, _ diagnostics: inout [Diagnostic]) {
    let figures = record.figures.compactMap { Figure($0, registers: registers, &diagnostics) }
    guard let text = record.text else { return nil }
    self.init(text: text.value, figures: figures)
  }
}

extension PlanTarget.Figure {
  init?(_ record: FigureRecord, registers: Registers, _ diagnostics: inout [Diagnostic]) {
    let indicators = registers.indicators.resolve(record.indicators, &diagnostics)
    let sources = registers.sources.resolve(record.sources, &diagnostics)
    guard let label = record.label, let value = record.value?.known() else { return nil }
    self.init(
      id: record.id.value, label: label.value, value: value, milestone: record.milestone?.value,
      indicators: indicators, continues: record.continues.flatMap(Predecessor.init), sources: sources,
      certainty: record.certainty?.value, note: record.note?.value)
  }
}

extension PlanTarget.Figure.Predecessor {
  init?(_ record: PredecessorRecord) {
    guard let plan = record.plan, let figure = record.figure else { return nil }
    self.init(plan: plan.value, figure: figure.value)
  }
}

extension Correction {
  init?(_ record: CorrectionRecord) {
    guard let cell = record.cell, let reason = record.reason else { return nil }
    self.init(
      column: cell.value, printed: record.printed?.value ?? "", corrected: record.corrected?.value,
      printedIn: record.printedIn?.value, reason: reason.value, isOpen: record.open?.value ?? false)
  }
}

import Diagnostics
import PlanModel

extension Plan {
  /// Resolves a plan; `statedCounts` are those of its annexes and its own.
  init?(
    _ record: PlanRecord, annexes: [Annex], statedCounts: [StatedCount], registers: Registers,
    _ diagnostics: inout [Diagnostic]
  ) {
    let issuer = registers.agencies.resolve(record.issuer, &diagnostics)
    let sources = registers.sources.resolve(record.sources, &diagnostics)
    let targets = record.targets.compactMap { PlanTarget($0, registers: registers, &diagnostics) }
    let reporting = record.reporting.compactMap { ReportingDuty($0, registers: registers, &diagnostics) }
    let signer = record.signer.flatMap(Signer.init)
    guard let year = record.year, let number = record.number, let title = record.title, let issuer,
      let place = record.issuePlace, let date = record.date, let signer
    else { return nil }
    self.init(
      year: year.value, documentNumber: number.value, title: title.value, issuer: issuer, place: place.value,
      date: date.value, legalBases: record.legalBases.map(\.value), signer: signer,
      recipients: record.recipients.map(\.value), targets: targets, statedCounts: statedCounts,
      reportingDuties: reporting, annexes: annexes, corrections: record.corrections.compactMap(Correction.init),
      sources: sources, origin: Origin(file: record.place.path, record: String(year.value)))
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
    guard let label = record.label, let value = record.value else { return nil }
    self.init(
      id: record.id.value, label: label.value, value: value.value, milestone: record.milestone?.value,
      indicators: indicators)
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

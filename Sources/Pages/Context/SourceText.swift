package import PlanModel

/// Cited documents and articles in words.
extension PageContext {
  /// The sources of one figure, one paragraph each, short: publisher and date, else the title.
  package func shortSources(_ refs: [Ref<Source>]) -> [[Inline]] {
    refs.map { sharedTexts.sources[$0.index] }
  }

  /// Who says that an event happened: the sources it cites, and the report of the unit that tells of it.
  package func shortSources(of event: ProgressEvent) -> [[Inline]] {
    let report = index.reportsByEvent[event.id].map { sharedTexts.reports[$0] } ?? []
    var sources: [[Inline]] = []
    sources.reserveCapacity(event.sources.count + 1)
    for source in event.sources { sources.append(sharedTexts.sources[source.index]) }
    if !report.isEmpty { sources.append(report) }
    return sources
  }

  /// The sources of a page in register order, each once: title, publisher, date, note.
  package func sourceList(_ refs: [Ref<Source>], links: PageLinks) -> [[Inline]] {
    refs.inRegisterOrder.map { sharedTexts.sourceEntries[$0.index] }
  }

  /// "Kế hoạch 68/KH-UBND ngày 17/3/2021": what the tables of the plan rest on.
  package var planName: String { planTexts.name }

  /// "In: “x”; hiệu chỉnh: “y” (lý do: z)."; of an open point only the printed form and the question.
  package func words(of correction: Correction, in annex: Annex? = nil) -> String {
    if let corrected = correction.corrected {
      return wording(.noteCorrected, correction.printed, corrected, correction.reason)
    }
    if let column = correction.printedIn {
      let label = annex?.columns.first { $0.id == column }?.label ?? column
      return wording(.noteMoved, correction.printed, label, correction.reason)
    }
    return wording(.noteOpen, correction.printed, correction.reason)
  }
}

extension [Ref<Source>] {
  /// Each once, as the register lists them.
  var inRegisterOrder: [Ref<Source>] {
    var seen: Set<Int> = []
    return filter { seen.insert($0.index).inserted }.sorted { $0.index < $1.index }
  }
}

import PlanModel

/// The text of the report: computed sentences, nothing that the data does not say.
extension QuarterReportDossier {
  var parts: [QuarterReportPage.Part] {
    [
      QuarterReportPage.Part(heading: words(.quarterlyResults), paragraphs: results.map { Inline.flow($0) }),
      QuarterReportPage.Part(heading: words(.quarterlyObstacles), paragraphs: obstacleParagraphs),
    ]
  }

  /// What was due and how it stands, by milestone; what else was done; to which day the data counts.
  private var results: [String] {
    var lines: [String] = []
    for kind in MilestoneKind.allCases {
      let tally = Tally(milestones.map(\.commitment).filter { $0.milestone?.kind == kind })
      if !tally.isEmpty { lines.append(line(context.name(of: kind), tally, of: .quarterlyUnitCluster)) }
    }
    let tally = Tally(duties.map(\.commitment))
    if !tally.isEmpty { lines.append(line(words(.quarterlyDuties), tally, of: .quarterlyUnitDuty)) }
    lines = lines.isEmpty ? nothingDue : lines + otherLine
    if period.firstDay > context.measures.cutOff { lines.append(words(.periodFutureSentence, name.capitalised)) }
    return lines + [words(.quarterlyCountedTo, DateText.day(context.measures.cutOff))]
  }

  /// The counts of one kind in a sentence: `Khởi công: 23 cụm công nghiệp đến hạn; chưa có thông tin 15`.
  private func line(_ name: String, _ tally: Tally, of unit: WordingKey) -> String {
    let unknown = tally[.noInformation]
    var parts = [words(.quarterlyLineDue, NumberText.count(tally.total), words(unit))]
    if tally.done > 0 {
      let detail: [(WordingKey, StatusCategory)] = [
        (.quarterlyOnTime, .doneOnTime), (.quarterlyAfterDue, .doneLate), (.quarterlyUndecided, .doneUndecided),
      ]
      let known = detail.filter { tally[$0.1] > 0 }.map { words($0.0, NumberText.count(tally[$0.1])) }
      let done = context.atLeastWords(tally.done, isLowerBound: unknown > 0)
      parts.append(words(.quarterlyLineDone, done, known.joined(separator: ", ")))
    }
    let rest: [(WordingKey, Int)] = [
      (.quarterlyLineLate, tally[.late]), (.quarterlyLineUnknown, unknown), (.quarterlyLineOpen, tally.open),
    ]
    parts += rest.filter { $0.1 > 0 }.map { words($0.0, NumberText.count($0.1)) }
    return words(.quarterlyLine, name, parts.joined(separator: "; "))
  }

  /// Each obstacle of the quarter with what its report says of it; that nothing is known of any.
  private var obstacleParagraphs: [[Inline]] {
    if obstacles.isEmpty { return [[.text(words(.quarterlyNoObstacles))]] }
    return obstacles.map { event in
      let place: [Inline] = event.cluster.map { [links.cluster($0)] } ?? []
      let particulars = context.particulars(of: event).map { $0.map(\.plain).joined() }
      let text = ([event.text ?? ""] + particulars).filter { !$0.isEmpty }.joined(separator: " ")
      return place + Inline.flow(place.isEmpty ? text : "\u{2013} " + text)
    }
  }

  /// "Căn cứ Kế hoạch số 68/KH-UBND ngày 17/3/2021 của UBND thành phố Hà Nội về …": what is not known stays blank.
  var bases: [[Inline]] {
    let plan = context.plan.plan
    var date = words(.letterBlankDate)
    if case .within(.day(let day))? = plan.date.value { date = DateText.inSentence(.within(.day(day))) }
    let number = plan.documentNumber.value ?? words(.notCollected)
    let issuer = context.library.agencies[plan.issuer].name
    let basis =
      plan.title.value.map { words(.quarterlyBasis, number, date, issuer, $0.inSentence) }
      ?? words(.quarterlyBasisUntitled, number, date, issuer)
    return [Inline.flow(basis)]
  }

  /// The page's one sentence, of milestones and duties together.
  var sentence: String {
    let tally = Tally(due.map(\.commitment))
    if tally.isEmpty { return nothingDue.joined(separator: " ") }
    return line(name.capitalised, tally, of: .quarterlyUnitAny)
  }

  /// Why nothing was due, and what was done all the same.
  private var nothingDue: [String] {
    let why = words(context.plan.plan.hasAnnexes ? .quarterlyNothingDue : .quarterlyNoAnnexes)
    return [why] + (others.isEmpty ? [words(.quarterlyNothingKnown)] : otherLine)
  }

  private var otherLine: [String] {
    others.isEmpty ? [] : [words(.quarterlyOtherLine, NumberText.count(others.count))]
  }

  var figures: [KeyFigure] {
    let tally = Tally(due.map(\.commitment))
    if tally.isEmpty { return [] }
    let unknown = tally[.noInformation]
    let counts: [(WordingKey, String)] = [
      (.quarterlyDue, NumberText.count(tally.total)),
      (.quarterlyDone, tally.done == 0 && unknown > 0 ? words(.notCollected) : NumberText.count(tally.done)),
      (.figureLate, context.lateFigure(tally[.late], unknown: unknown)), (.figureUnknown, NumberText.count(unknown)),
    ]
    return counts.map { key, value in
      KeyFigure(value: value, label: words(key), isLate: key == .figureLate && tally[.late] > 0)
    }
  }
}

import PlanModel
import VietnameseText

extension LetterForm {
  /// The form of a letter; what is missing says why.
  init(_ letter: Letter, in context: PageContext) {
    let words = context.wording
    func missing(_ reason: Missing?) -> String? { reason.map { words(.letterMissing, $0.reason) } }
    self.init(
      issuer: Self.head(of: context.library.agencies[letter.issuer]),
      number: Part(
        [words(.letterNumber, context.numberText(of: letter))], missing: missing(letter.number.missing)),
      subject: words(.letterSubject, letter.subject),
      dateline: Part(
        [context.dateline(of: letter)], missing: missing(letter.place.missing ?? letter.date.missing)),
      addressees: letter.addressees,
      recipients: Part(letter.recipients.value ?? [], missing: missing(letter.recipients.missing)),
      authority: Part(letter.signer.value?.authority ?? [], missing: missing(letter.signer.missing)),
      signer: letter.signer.value?.name)
  }

  /// The issuer in capitals; a people's committee in full, its unit on a line of its own [NĐ30 I.II.2].
  private static func head(of issuer: Agency) -> [String] {
    let committee = "UBND "
    guard issuer.kind == .peoplesCommittee, issuer.name.hasPrefix(committee) else { return [issuer.name.uppercased()] }
    return ["ỦY BAN NHÂN DÂN", issuer.name.dropFirst(committee.count).uppercased()]
  }
}

extension PageContext {
  /// "Lạng Sơn, ngày 04 tháng 12 năm 2009"; dots for the parts that are not known.
  fileprivate func dateline(of letter: Letter) -> String {
    let place = letter.place.value ?? wording(.notCollected)
    return wording(.letterDateline, place, letter.date.value.map(dateText) ?? wording(.letterBlankDate))
  }

  private func dateText(_ date: TimeExpression) -> String {
    switch date {
    case .within(.day(let day)): TimeWriter.dateline(day)
    case .within(.month(let month)):
      wording(.letterMonth, month.month < 3 ? "0\(month.month)" : String(month.month), String(month.year))
    case .within(.year(let year)): wording(.letterYear, String(year))
    default: DateText.inSentence(date)
    }
  }
}

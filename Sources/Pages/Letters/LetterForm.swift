import PlanModel
import VietnameseText

extension LetterForm {
  /// The form of a letter; what is missing says why.
  init(_ letter: Letter, in context: PageContext) {
    let words = context.wording
    func missing(_ reason: Missing?) -> String? { reason.map { words(.letterMissing, $0.reason) } }
    self.init(
      head: Letterhead(
        issuer: Letterhead.capitals(of: context.library.agencies[letter.issuer]),
        number: FormPart(
          [words(.letterNumber, context.numberText(of: letter))], missing: missing(letter.number.missing)),
        subject: words(.letterSubject, letter.subject),
        dateline: FormPart(
          [context.dateline(of: letter)], missing: missing(letter.place.missing ?? letter.date.missing))),
      addressees: letter.addressees,
      foot: SignatureBlock(
        recipients: FormPart(letter.recipients.value ?? [], missing: missing(letter.recipients.missing)),
        authority: FormPart(letter.signer.value?.authority ?? [], missing: missing(letter.signer.missing)),
        name: letter.signer.value?.name))
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

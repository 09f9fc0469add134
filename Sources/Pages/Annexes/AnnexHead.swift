import PlanModel
import VietnameseText

/// Number and title over an annex, in the form of a print profile.
struct AnnexHead {
  let number: String
  let title: String

  /// - Parameters:
  ///   - annex: the annex.
  ///   - profile: the form on paper.
  ///   - isOnly: the plan has no other annex; the decree numbers annexes only where there are several.
  ///   - words: the site's words.
  init(of annex: Annex, as profile: PrintProfile, isOnly: Bool, words: Wording) {
    switch profile {
    case .asIssued: (number, title) = (words(.annexNumber, annex.number), annex.title)
    case .decree30:
      let roman = Int(annex.number).map { NumberWriter.roman($0) } ?? annex.number
      number = isOnly ? words(.annexWord) : words(.annexNumberDecree, roman)
      title = CapitalWriter.capitals(annex.title)
    }
  }
}

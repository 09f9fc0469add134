import Diagnostics
import PlanModel

/// A field that a correction can name, and what stands in it.
struct CorrectedField {
  let key: String
  let texts: [String]
  /// Whether the words are those of the document, so that the corrected form must be among them.
  let isQuoted: Bool

  init(_ key: String, _ texts: [String], isQuoted: Bool = true) {
    self.key = key
    self.texts = texts
    self.isQuoted = isQuoted
  }
}

/// Holds corrections of a document against the fields they name.
struct CorrectionTexts {
  let fields: [CorrectedField]

  /// A correction names a field, and its form occurs in the text there.
  func check(_ corrections: [CorrectionRecord], _ diagnostics: inout [Diagnostic]) {
    for correction in corrections { check(correction, &diagnostics) }
  }

  private func check(_ correction: CorrectionRecord, _ diagnostics: inout [Diagnostic]) {
    guard let cell = correction.cell else { return }
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
    if field.isQuoted, !field.texts.contains(where: { $0.hasPart(shown.value) }) {
      diagnostics.append(Diagnostic(.planCorrectionAbsent, at: shown.place, ["text": shown.value, "key": field.key]))
    }
  }
}

extension SignerRecord {
  /// The lines of authority and the name.
  var texts: [String] { authority.map(\.value) + (name.map { [$0.value] } ?? []) }
}

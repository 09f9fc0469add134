import Diagnostics

/// Characters that come in through an escape obey the rules for typed ones; spaces such as NBSP are meant where they are escaped.
extension RefusedCharacter {
  /// The message about an escape, or nil when its character is welcome.
  static func escapeFault(_ scalar: Unicode.Scalar, at place: Place) -> Diagnostic? {
    if let plain = Lookalikes.latin(for: scalar, besideLatin: false) {
      return Diagnostic(.characterLookalike, at: place, Lookalikes.arguments(scalar, plain: plain))
    }
    switch reason(scalar) {
    case nil, .space: return nil
    case .combining: return combiningFault(base: "\\u", marks: String(scalar), at: place)
    case .some(let reason): return Diagnostic(reason.message, at: place, arguments(scalar))
    }
  }

  /// The text without characters that cannot be seen; spaces such as NBSP become ordinary ones unless kept.
  static func cleaned(_ text: String, keepsSpaces: Bool) -> String {
    var result = String.UnicodeScalarView()
    var changed = false
    for scalar in text.unicodeScalars {
      switch reason(scalar) {
      case .invisible, .direction: changed = true
      case .space where !keepsSpaces:
        changed = true
        result.append(" ")
      default: result.append(scalar)
      }
    }
    return changed ? String(result) : text
  }
}

extension TextScan {
  /// Whether a quoted text may hold what an escape brought in, told from its bytes alone.
  static func needsReview(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      let value = scalar.value
      if (0x20..<0x7F).contains(value) || RefusedCharacter.isOrdinary(value) || value == 0x0A { return false }
      return true
    }
  }
}

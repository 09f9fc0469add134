import Diagnostics

/// Why a character may not stand in content.
enum RefusedCharacter: Hashable {
  case control, lineSeparator, invisible, direction, combining, space, privateUse, replacement

  /// Whether a scalar is a letter or sign that Vietnamese text is full of, told without further tables.
  @inline(__always)
  static func isOrdinary(_ value: UInt32) -> Bool {
    (0x1E00...0x1EFF).contains(value)
      || ((0xC0...0x2FF).contains(value) && value != 0xD0 && value != 0xF0 && value != 0x189)
      || (0x2010...0x2027).contains(value)
  }

  /// The reason why a scalar is refused, or nil; letters that only look Latin are told by `Lookalikes`.
  ///
  /// LF and tab are not refused here; CR is, for line ends have become LF before.
  static func reason(_ scalar: Unicode.Scalar) -> RefusedCharacter? {
    if isOrdinary(scalar.value) || (0x20..<0x7F).contains(scalar.value) { return nil }
    if scalar == "\n" || scalar == "\t" { return nil }
    if UnseenScalars.isLineSeparator(scalar) { return .lineSeparator }
    if UnseenScalars.isControl(scalar) { return .control }
    if UnseenScalars.isDirection(scalar) { return .direction }
    if UnseenScalars.isInvisible(scalar) { return .invisible }
    if isCombining(scalar.value) { return .combining }
    if isSpace(scalar.value) { return .space }
    if scalar.value == 0xFFFD { return .replacement }
    switch scalar.value {
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF: return .privateUse
    case 0xFDD0...0xFDEF: return .control
    default: return scalar.value & 0xFFFE == 0xFFFE ? .control : nil
    }
  }

  /// Marks that join the letter before them; composed Vietnamese has none.
  static func isCombining(_ value: UInt32) -> Bool { (0x0300...0x036F).contains(value) }

  /// Spaces other than the ordinary one.
  static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  var message: MessageID {
    switch self {
    case .control: .characterControl
    case .lineSeparator: .characterLineSeparator
    case .invisible: .characterInvisible
    case .direction: .characterDirection
    case .combining: .characterCombining
    case .space: .characterSpace
    case .privateUse: .characterPrivateUse
    case .replacement: .characterReplacement
    }
  }
}

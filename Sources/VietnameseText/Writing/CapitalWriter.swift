/// Writes titles in capitals (chữ in hoa).
package enum CapitalWriter {
  /// The text with every small Vietnamese letter as its capital, in composed form; all else stays as it is.
  package static func capitals(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(VietnameseLetter(scalar)?.capital ?? scalar) }
    return String(result)
  }
}

/// Vietnamese text without its marks, for file names and ids.
package enum Folding {
  /// The greatest length of a slug in characters.
  package static let slugLimit = 80

  /// A file name or id made of a text: `Cụm công nghiệp Đông La` gives `cum-cong-nghiep-dong-la`.
  ///
  /// Holds only `a-z`, `0-9` and single hyphens inside, at most 80 of them, cut at a hyphen where one is near; empty where
  /// the text has neither letter nor digit. Letters of other alphabets count as gaps. A name that Windows keeps for a
  /// device (`con`, `nul`, `com1` …) gets `x-` in front. Different texts may fold alike (`Đại Thắng`, `Đài Thăng`).
  package static func slug(_ text: String) -> String {
    var bytes: [UInt8] = []
    var hasGap = false
    for scalar in text.unicodeScalars where !isCombiningMark(scalar) {
      guard let byte = plainByte(scalar) else {
        hasGap = true
        continue
      }
      if hasGap, !bytes.isEmpty { bytes.append(hyphen) }
      hasGap = false
      bytes.append(byte)
      if bytes.count > slugLimit { break }
    }
    let slug = String(decoding: shortened(bytes), as: UTF8.self)
    return isDeviceName(slug) ? "x-" + slug : slug
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func plainByte(_ scalar: Unicode.Scalar) -> UInt8? {
    if let letter = VietnameseLetter(scalar) { return letter.base }
    return ("0"..."9").contains(scalar) ? UInt8(scalar.value) : nil
  }

  private static func shortened(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard bytes.count > slugLimit else { return bytes[...] }
    let end = bytes[...slugLimit].lastIndex(of: hyphen) ?? 0
    return bytes[..<(end > slugLimit / 2 ? end : slugLimit)]
  }

  private static func isDeviceName(_ slug: String) -> Bool {
    if ["con", "prn", "aux", "nul"].contains(slug) { return true }
    return slug.utf8.count == 4 && (slug.hasPrefix("com") || slug.hasPrefix("lpt")) && slug.utf8.last != hyphen
      && slug.utf8.last.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } == true
  }
}

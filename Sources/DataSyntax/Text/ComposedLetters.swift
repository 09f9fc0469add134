/// Vietnamese letters with their marks in one scalar (Unicode dựng sẵn).
enum ComposedLetters {
  /// The composed letter that a base letter and loose marks stand for, or nil.
  static func letter(for cluster: String) -> Character? {
    guard cluster.count == 1, let wanted = cluster.first else { return nil }
    return letters.first { $0 == wanted }
  }

  private static let letters = Array(
    """
    àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ\
    ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ
    """)
}

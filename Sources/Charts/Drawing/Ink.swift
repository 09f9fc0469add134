/// The colours and the font of all charts; they differ in grey as outline, solid and hatch do.
enum Ink {
  static let blue = "#12436D"
  static let late = "#F46A25"
  static let axis = "#1B1B1B"
  static let grid = "#BFBFBF"
  static let white = "#FFFFFF"
  static let quiet = "#5A5F66"
  static let font = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif"

  /// About how wide a text of 12 units is; generous, so that what is placed by it does not collide.
  static func width(_ text: String) -> Double {
    Double(text.unicodeScalars.count) * 6.4
  }
}

/// A linear bridge from data to units: the only one.
struct Scale {
  let domain: ClosedRange<Double>
  let range: (from: Double, to: Double)

  func callAsFunction(_ value: Double) -> Double {
    let width = domain.upperBound - domain.lowerBound
    let share = width == 0 ? 0 : (value - domain.lowerBound) / width
    return range.from + share * (range.to - range.from)
  }
}

/// What directives can name of the plans: their years and the numbers of their annexes.
struct PlanShapes {
  struct Shape {
    /// In the order of `Plan.annexes`.
    var numbers: [String] = []
    /// Whether every annex could be read; else a number that is not found says nothing.
    var isWhole = true

    var hasAnnexes: Bool { !numbers.isEmpty || !isWhole }
  }

  /// By year.
  private(set) var shapes: [Int: Shape] = [:]
  private var years: [Int] = []

  init(years: [Int]) {
    self.years = years
    for year in years { shapes[year] = Shape() }
  }

  /// Takes the next annex of a plan; nil where it has no readable number.
  mutating func add(annex number: String?, of year: Int) {
    if let number, !number.isEmpty {
      shapes[year]?.numbers.append(number)
    } else {
      shapes[year]?.isWhole = false
    }
  }

  /// The years of the plans with annexes, for messages.
  var yearsWithAnnexes: String {
    let found = years.filter { shapes[$0]?.hasAnnexes == true }
    return found.isEmpty ? "không có" : found.map(String.init).joined(separator: ", ")
  }
}

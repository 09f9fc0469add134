/// What is known of one figure of one cluster or unit at the end of a period; of what is counted in clusters 1 or 0.
struct Finding {
  var value: Quantity?
  var basis: FigureBasis?
  /// Dates too coarse to tell on which side of a border of the period they fall.
  var undecided = 0
  var sources: [Ref<Source>] = []

  static let nothing = Finding()

  static func yes(_ isSo: Bool, _ basis: FigureBasis? = nil, sources: [Ref<Source>] = []) -> Finding {
    Finding(value: Quantity(value: FixedDecimal(isSo ? 1 : 0)), basis: basis, sources: sources)
  }

  /// Yes or no; nil where it is not known.
  var isSo: Bool? { value?.exact.map { $0 > FixedDecimal(0) } }

  /// This finding, or another where it says nothing; what neither can decide stays counted.
  func otherwise(_ other: @autoclosure () -> Finding) -> Finding {
    if value != nil { return self }
    var next = other()
    if next.value == nil { next.undecided += undecided }
    return next
  }

  /// Both hold: certain where one certainly does not.
  func and(_ other: Finding) -> Finding {
    let sources = sources + other.sources
    switch (isSo, other.isSo) {
    case (true?, true?): return .yes(true, basis, sources: sources)
    case (false?, _), (_, false?): return .yes(false, basis, sources: sources)
    default: return Finding(undecided: undecided + other.undecided)
    }
  }

  var negated: Finding { isSo.map { .yes(!$0, basis, sources: sources) } ?? self }
}

/// A figure added up over clusters, of which some may say nothing.
struct FigureSum {
  private(set) var total = FixedDecimal(0)
  private(set) var known = 0
  /// How many there are, those that say nothing and those lost from the annexes included.
  private(set) var whole: Int
  private(set) var undecided = 0
  private(set) var sources: [Ref<Source>] = []
  private var isBounded = false
  private var isAbout = false

  init(lost: Int = 0) {
    whole = lost
  }

  mutating func add(_ finding: Finding, standingFor count: Int = 1) {
    whole += count
    guard let value = finding.value, let least = value.least else {
      undecided += finding.undecided
      return
    }
    known += count
    total = total + least
    sources += finding.sources
    if value.bound == .about { isAbout = true } else if value.exact == nil { isBounded = true }
  }

  mutating func add(_ other: FigureSum) {
    total = total + other.total
    known += other.known
    whole += other.whole
    undecided += other.undecided
    sources += other.sources
    isBounded = isBounded || other.isBounded
    isAbout = isAbout || other.isAbout
  }

  /// Nil where nothing is known, and where what is known adds up to no more than "at least 0".
  var value: Quantity? {
    if known == 0 { return nil }
    if known == whole, !isBounded { return Quantity(bound: isAbout ? .about : .exactly, value: total) }
    return total > FixedDecimal(0) ? Quantity(bound: .atLeast, value: total) : nil
  }

  var finding: Finding {
    Finding(
      value: value, basis: value.map { _ in .counted(known: known, of: whole) }, undecided: undecided,
      sources: value == nil ? [] : sources)
  }
}

extension Finding {
  /// A number of more than none says yes, none says no.
  var asYes: Finding {
    guard let least = value?.least else { return Finding(undecided: undecided) }
    if least > FixedDecimal(0) { return .yes(true, basis, sources: sources) }
    return value?.exact == nil ? .nothing : .yes(false, basis, sources: sources)
  }

  /// The finding where it is given in billions of đồng (tỷ đồng).
  var inBillions: Finding {
    value.map { $0.unit == FigureKind.approvedInvestment.unitOfMeasure } ?? true ? self : .nothing
  }
}

extension Quantity {
  var withoutUnit: Quantity { Quantity(bound: bound, value: value, upper: upper) }
}

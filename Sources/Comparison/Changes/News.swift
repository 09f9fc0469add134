package import PlanModel

/// Something that a library came to tell, with the day on which it was told and what follows from what was known.
package struct Notice: Sendable {
  /// What is told, by its place in the library.
  package enum Matter: Hashable, Sendable {
    case report(Int)
    /// An entry of the log: the position of its report, and its own there.
    case event(Int, Int)
    /// A figure of a half-yearly report: the position of the report, and its own there.
    case figure(Int, Int)
    case receipt(Int)
    case observation(Ref<CityIndicator>, Int)
    case fact(Ref<Cluster>, Int)
    case plan(Int)
    case letter(Ref<Letter>)
  }

  package let matter: Matter
  package let told: CalendarDate
  package internal(set) var rank: Rank
  /// What the value was before, where it goes on from an earlier one.
  package internal(set) var before: FieldValue?

  init(_ matter: Matter, told: CalendarDate, rank: Rank) {
    (self.matter, self.told, self.rank) = (matter, told, rank)
  }
}

/// A change that came about because something was told, with the day on which it was.
package struct News: Sendable {
  package let change: Change
  package let told: CalendarDate
}

/// Milestones and events of one cluster over time.
package struct TimelineModel: Hashable, Sendable {
  /// A point or a span on one row; positions in days after the axis begins.
  package struct Mark: Hashable, Sendable {
    /// What it looks like.
    package enum Shape: String, Hashable, Sendable, CaseIterable {
      /// An outlined span: planned.
      case planned
      /// A solid point: happened.
      case done
      /// A half-filled span: happened somewhere inside it.
      case doneWithin = "done-within"
      /// A triangle: known not to be done on that day.
      case late
      /// A small ring: another event.
      case other
    }

    package let shape: Shape
    package let firstDay: Int
    package let lastDay: Int
    package let label: String

    package init(shape: Shape, firstDay: Int, lastDay: Int, label: String) {
      self.shape = shape
      self.firstDay = firstDay
      self.lastDay = lastDay
      self.label = label
    }
  }

  /// A row: a milestone or a sort of event.
  package struct Row: Hashable, Sendable {
    package let label: String
    package let marks: [Mark]

    package init(label: String, marks: [Mark]) {
      self.label = label
      self.marks = marks
    }
  }

  /// A year rule.
  package struct Tick: Hashable, Sendable {
    package let day: Int
    package let label: String

    package init(day: Int, label: String) {
      self.day = day
      self.label = label
    }
  }

  /// Length of the axis in days.
  package let days: Int
  package let ticks: [Tick]
  package let rows: [Row]
  package let cutOffDay: Int
  package let cutOffLabel: String

  package init(days: Int, ticks: [Tick], rows: [Row], cutOffDay: Int, cutOffLabel: String) {
    self.days = days
    self.ticks = ticks
    self.rows = rows
    self.cutOffDay = cutOffDay
    self.cutOffLabel = cutOffLabel
  }
}

/// A chart of a page: what it says in words and numbers; drawing is another room's business.
package struct Chart: Hashable, Sendable {
  /// What is drawn.
  package enum Content: Hashable, Sendable {
    case quarters(QuarterChartModel)
    case cumulative(CumulativeChartModel)
    case occupancy(OccupancyBarModel)
    case timeline(TimelineModel)
    case smallMultiples([SmallMultipleModel])
  }

  /// Anchor and prefix of the ids inside the picture: `khoi-cong-theo-quy`.
  package let id: String
  /// What stands under the picture.
  package let title: String
  /// The message in one sentence, above the picture.
  package let sentence: String
  /// For those who cannot see it; becomes the SVG's `desc`.
  package let description: String
  package let content: Content
  /// The same numbers.
  package let table: Table?

  package init(
    id: String, title: String, sentence: String, description: String, content: Content, table: Table?
  ) {
    self.id = id
    self.title = title
    self.sentence = sentence
    self.description = description
    self.content = content
    self.table = table
  }
}

/// Plan against actual per quarter.
package struct QuarterChartModel: Hashable, Sendable {
  /// One quarter.
  package struct Bar: Hashable, Sendable {
    /// Under the axis: `I`.
    package let label: String
    /// Under the labels, once for neighbours that share it: `2021`.
    package let group: String
    /// Nil where no plan sets a number.
    package let planned: Int?
    /// Nil where nothing is known: never zero.
    package let actual: Int?
    /// `KH 23`; empty without a plan.
    package let plannedLabel: String
    /// `TH ≥ 2`, or the sign for "no information".
    package let actualLabel: String
    /// `−8`, `đạt`; empty where nothing is known.
    package let difference: String

    package init(
      label: String, group: String, planned: Int?, actual: Int?, plannedLabel: String, actualLabel: String,
      difference: String
    ) {
      self.label = label
      self.group = group
      self.planned = planned
      self.actual = actual
      self.plannedLabel = plannedLabel
      self.actualLabel = actualLabel
      self.difference = difference
    }
  }

  package let bars: [Bar]

  package init(bars: [Bar]) {
    self.bars = bars
  }
}

/// Cumulative actual against plan, by month.
package struct CumulativeChartModel: Hashable, Sendable {
  /// A value observed for the whole city, beside the line.
  package struct Observation: Hashable, Sendable {
    /// Months after the first month of the axis.
    package let month: Int
    package let value: Int
    package let label: String

    package init(month: Int, value: Int, label: String) {
      self.month = month
      self.value = value
      self.label = label
    }
  }

  /// A year of the axis and the index of its first month.
  package struct Year: Hashable, Sendable {
    package let label: String
    package let firstMonth: Int

    package init(label: String, firstMonth: Int) {
      self.label = label
      self.firstMonth = firstMonth
    }
  }

  /// `1/2021` … one per month.
  package let months: [String]
  /// The year rules of the axis.
  package let years: [Year]
  /// Cumulative plan per month; its last value holds on.
  package let planned: [Int]
  /// Cumulative actual per month; ends with the month of the cut-off date.
  package let actual: [Int]
  package let plannedLabel: String
  package let actualLabel: String
  package let cutOffLabel: String
  package let observations: [Observation]

  package init(
    months: [String], years: [Year], planned: [Int], actual: [Int],
    plannedLabel: String, actualLabel: String, cutOffLabel: String, observations: [Observation]
  ) {
    self.months = months
    self.years = years
    self.planned = planned
    self.actual = actual
    self.plannedLabel = plannedLabel
    self.actualLabel = actualLabel
    self.cutOffLabel = cutOffLabel
    self.observations = observations
  }
}

/// A rate on a track from 0 to 100 %.
package struct OccupancyBarModel: Hashable, Sendable {
  /// Begins the ids inside the picture; unique on the page.
  package let id: String
  /// Hundredths of a percent, 0…10000; nil where the source gives none.
  package let rate: Int?
  /// `68,45%`, or the words for "no figure".
  package let label: String
  /// Who it is about; becomes the picture's title.
  package let title: String

  package init(id: String, rate: Int?, label: String, title: String) {
    self.id = id
    self.rate = rate
    self.label = label
    self.title = title
  }
}

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

/// A panel of small multiples: plan against actual of one district.
package struct SmallMultipleModel: Hashable, Sendable {
  package let title: String
  package let bars: [QuarterChartModel.Bar]
  /// `1/3`: the one number of the panel.
  package let figure: String

  package init(title: String, bars: [QuarterChartModel.Bar], figure: String) {
    self.title = title
    self.bars = bars
    self.figure = figure
  }
}

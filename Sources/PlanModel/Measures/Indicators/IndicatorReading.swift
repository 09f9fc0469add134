/// An observation of an indicator with those that only repeat it.
package struct IndicatorReading: Hashable, Sendable {
  package let observation: CityIndicator.Observation
  /// Later observations that give the same figure again (số liệu nhắc lại), in order of time.
  package let repeats: [CityIndicator.Observation]

  package init(observation: CityIndicator.Observation, repeats: [CityIndicator.Observation]) {
    self.observation = observation
    self.repeats = repeats
  }
}

extension CityIndicator {
  /// The observations known by a day in order of time, those without a date last; a repeated figure stands once, at its
  /// first date.
  package func readings(until cutOff: CalendarDate) -> [IndicatorReading] {
    var readings: [IndicatorReading] = []
    for observation in chronicle(until: cutOff) {
      let first = readings.firstIndex { isRepeated($0.observation, by: observation) }
      guard let first else {
        readings.append(IndicatorReading(observation: observation, repeats: []))
        continue
      }
      let reading = readings[first]
      readings[first] = IndicatorReading(observation: reading.observation, repeats: reading.repeats + [observation])
    }
    return readings
  }

  /// What the latest observations say, each once: where a figure is only repeated, its reading of the first date.
  package func latestReadings(until cutOff: CalendarDate) -> [IndicatorReading] {
    let latest = latestObservations(until: cutOff)
    return readings(until: cutOff).filter { reading in
      latest.contains(reading.observation) || reading.repeats.contains(where: latest.contains)
    }
  }

  /// Observations that sources do not agree in, known by a day; each list holds two or more, in order of time.
  ///
  /// Two do not agree where they give different figures from different sources for days that can be the same, or for the same year
  /// where one of them is uncertain or the figure of that year is repeated ever since.
  package func disagreements(until cutOff: CalendarDate) -> [[Observation]] {
    var lists: [[Observation]] = []
    for observation in readings(until: cutOff).map(\.observation) {
      if let position = lists.firstIndex(where: { $0.contains { disagrees($0, observation) } }) {
        lists[position].append(observation)
      } else {
        lists.append([observation])
      }
    }
    return lists.filter { $0.count > 1 }
  }

  private func chronicle(until cutOff: CalendarDate) -> [Observation] {
    let known = observations.filter { observation in observation.day.map { $0 <= cutOff } ?? true }
    return known.enumerated().sorted { a, b in
      switch (a.element.day, b.element.day) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: a.offset < b.offset
      }
    }
    .map(\.element)
  }

  private func isRepeated(_ first: Observation, by later: Observation) -> Bool {
    guard let since = repeatedSince, let day = first.day, let laterDay = later.day else { return false }
    return day.year >= since && laterDay.year >= since && first.value == later.value
  }

  private func disagrees(_ a: Observation, _ b: Observation) -> Bool {
    guard a.value != b.value, Set(a.sources).isDisjoint(with: b.sources) else { return false }
    if a.meets(b) { return true }
    guard let year = a.day?.year, year == b.day?.year else { return false }
    return year == repeatedSince || a.certainty == .uncertain || b.certainty == .uncertain
  }
}

extension CityIndicator.Observation {
  /// The day by which it holds; nil where nothing tells.
  package var day: CalendarDate? { date.lastDay ?? date.firstDay }

  /// Both can hold for the same day.
  fileprivate func meets(_ other: Self) -> Bool {
    guard let first = date.firstDay, let last = date.lastDay, let otherFirst = other.date.firstDay,
      let otherLast = other.date.lastDay
    else { return false }
    return first <= otherLast && otherFirst <= last
  }
}

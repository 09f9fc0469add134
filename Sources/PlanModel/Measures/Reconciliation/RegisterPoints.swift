/// Collects what registers and the log lack, and what they do not say outright.
struct RegisterPoints {
  private(set) var gaps: [Gap] = []
  private(set) var notes: [PlacedNote] = []
  private(set) var unsure: [UnsureStatement] = []
  private(set) var waived: [WaivedEvent] = []

  init(_ library: PlanLibrary, cutOff: CalendarDate) {
    for (position, plan) in library.plans.enumerated() {
      let place = RecordPlace(.plan(position), plan.origin)
      for figure in plan.targets.flatMap(\.figures) {
        if let certainty = figure.certainty { add(.figure(figure), certainty, at: place) }
      }
    }
    for ref in library.clusters.refs { add(library.clusters[ref], ref, cutOff: cutOff) }
    for ref in library.indicators.refs {
      let place = RecordPlace(.indicator(ref), library.indicators[ref].origin)
      for observation in library.indicators[ref].observations where observation.date.canBe(by: cutOff) {
        add(.observation(observation), observation.certainty, at: place)
      }
    }
    for report in library.log.reports {
      for event in report.events where event.date.canBe(by: cutOff) { add(event) }
    }
  }

  private mutating func add(_ cluster: Cluster, _ ref: Ref<Cluster>, cutOff: CalendarDate) {
    let place = RecordPlace(.cluster(ref), cluster.origin)
    if let missing = cluster.missing { gaps.append(Gap(place: place, field: .rowOfCluster, reason: missing.reason)) }
    if let note = cluster.note { notes.append(PlacedNote(place: place, text: note)) }
    for fact in cluster.facts where fact.date.canBe(by: cutOff) { add(.fact(fact), fact.certainty, at: place) }
  }

  private mutating func add(_ event: ProgressEvent) {
    let place = RecordPlace(.event(event.cluster), event.origin)
    if event.date == .unknown { gaps.append(Gap(place: place, field: .eventDate(event.kind), reason: nil)) }
    if let waiver = event.waiver { waived.append(WaivedEvent(place: place, event: event, reason: waiver)) }
    add(.event(event), event.certainty, at: place)
  }

  private mutating func add(_ content: UnsureStatement.Content, _ certainty: Certainty, at place: RecordPlace) {
    if certainty != .stated { unsure.append(UnsureStatement(place: place, certainty: certainty, content: content)) }
  }
}

extension TimeExpression {
  /// It is not wholly after the day.
  func canBe(by day: CalendarDate) -> Bool { firstDay.map { $0 <= day } ?? true }
}

/// An entry of the log that contradicts another, and why that is accepted.
package struct WaivedEvent: Hashable, Sendable {
  package let place: RecordPlace
  package let event: ProgressEvent
  package let reason: String

  package init(place: RecordPlace, event: ProgressEvent, reason: String) {
    self.place = place
    self.event = event
    self.reason = reason
  }
}

/// Something that ended and whose followers are not all known.
package struct EndedBody: Hashable, Sendable {
  package let place: RecordPlace
  package let lastDay: CalendarDate
  /// Nil where the content gives no reason.
  package let missing: Missing?

  /// Units and agencies that ended by a day without known successors, in register order.
  static func all(in library: PlanLibrary, cutOff: CalendarDate) -> [EndedBody] {
    let units = library.units.refs.compactMap { ref -> EndedBody? in
      let unit = library.units[ref]
      guard let end = unit.validTo, end < cutOff, unit.successors.isEmpty || unit.successorsMissing != nil else {
        return nil
      }
      return EndedBody(place: RecordPlace(.unit(ref), unit.origin), lastDay: end, missing: unit.successorsMissing)
    }
    let agencies = library.agencies.refs.compactMap { ref -> EndedBody? in
      let agency = library.agencies[ref]
      guard let end = agency.validTo, end < cutOff, agency.successors.isEmpty else { return nil }
      return EndedBody(place: RecordPlace(.agency(ref), agency.origin), lastDay: end, missing: nil)
    }
    return units + agencies
  }
}

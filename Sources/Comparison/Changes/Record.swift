package import PlanModel

/// The sort of a record.
package enum SubjectKind: String, Hashable, Sendable, CaseIterable {
  case site, unit, agency, cluster, fact, source, indicator, observation
  case plan, body, target, figure, statedCount = "stated-count", reportingDuty = "reporting-duty"
  case annex, column, group, row, line, duty, letter, amendment, passage
  case report, event, receipt
  case reportedFigure = "reported-figure"
}

/// What a change is about: a record of the content by its id.
package struct Subject: Hashable, Sendable {
  package let kind: SubjectKind
  /// Row, cluster or duty id; records without an id are named after what they tell: `vong-xuyen.area`.
  package let id: String

  package init(_ kind: SubjectKind, _ id: String) {
    self.kind = kind
    self.id = id
  }
}

/// What a change of a field means to a reviewer, before its direction is known.
package enum Concern: Hashable, Sendable {
  /// A date that something is due by.
  case deadline
  /// What was issued: the words of a signed document.
  case issued
  /// What a body reported or a source said.
  case reported
  /// A number that progress makes larger.
  case progressValue
  /// Whether an entry is only expected.
  case estimate
  case target
  /// Facts of the registers.
  case register
  case wording
}

/// A field of a record; its key is its place below the record in the content: `cells.start`.
package struct Field: Sendable {
  package let key: String
  /// In Vietnamese.
  package let label: String
  package let value: FieldValue
  package let concern: Concern

  init(_ key: String, _ label: String, _ value: FieldValue, _ concern: Concern) {
    self.key = key
    self.label = label
    self.value = value
    self.concern = concern
  }
}

/// What a whole record means to a reviewer where it is new or gone.
package struct Standing: Hashable, Sendable {
  package let added: Rank
  package let removed: Rank
}

/// Where a record stands inside its content file.
package enum Step: Hashable, Sendable {
  case key(String)
  case item(Int)
  /// The item of a list whose `id` says this.
  case member(String)
  /// The row of an annex by its id, whatever groups stand around it.
  case row(String)
  /// The group of an annex by its position in the order of the document.
  case group(Int)
  /// The directive of a Markdown file by its number in the document.
  case assignment(String)
  /// The passage of a Markdown file by its position in the text.
  case passage(Int)
}

/// A record of one side, flattened: its fields, and the records that belong to it.
package struct Record: Sendable {
  package let subject: Subject
  /// In Vietnamese.
  package let name: String
  /// What it is found by on the other side, the strictest first; its id where nothing else is given.
  var keys: [String]
  package let fields: [Field]
  let children: [Record]
  package let standing: Standing
  package let origin: Origin
  package let path: [Step]
  /// The district it belongs to; nil for the whole city.
  package let area: Name?
  /// Cluster and agency it tells of, annex row it stands in: for the pages that show it.
  package let touches: [Touch]
  /// The entry of the log that it is made of.
  package let event: ProgressEvent?

  init(
    _ kind: SubjectKind, _ id: String, name: String, keys: [String]? = nil, fields: [Field], children: [Record] = [],
    standing: Standing, origin: Origin, path: [Step], area: Name? = nil, touches: [Touch] = [],
    event: ProgressEvent? = nil
  ) {
    subject = Subject(kind, id)
    self.name = name
    self.keys = keys ?? [id]
    self.fields = fields
    self.children = children
    self.standing = standing
    self.origin = origin
    self.path = path
    self.area = area
    self.touches = touches
    self.event = event
  }

  /// Equal where fields and children say the same in the same way; made anew each time.
  var digest: Int {
    var hasher = Hasher()
    combine(into: &hasher)
    return hasher.finalize()
  }

  private func combine(into hasher: inout Hasher) {
    for field in fields {
      hasher.combine(field.key)
      hasher.combine(field.value)
    }
    hasher.combine(children.count)
    for child in children { child.combine(into: &hasher) }
  }

  /// How many records it consists of, itself included.
  package var count: Int { children.reduce(1) { $0 + $1.count } }

  /// The indicator that an observation is of.
  package var indicator: String? {
    if subject.kind == .observation, path.count > 1, case .member(let id) = path[1] { return id }
    return nil
  }

  package func value(_ key: String) -> FieldValue {
    fields.first { $0.key == key }?.value ?? .none
  }
}

/// A thing with pages of its own.
package enum Touch: Hashable, Sendable {
  case cluster(String)
  case agency(String)
  case unit(String)
  case row(plan: Int, annex: String, row: String)
  case annex(plan: Int, number: String)
  case plan(Int)
  case letter(String)
  case indicators
  case regime
  case reconciliation
  case site
}

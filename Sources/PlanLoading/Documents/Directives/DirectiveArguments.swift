import Diagnostics
import Directives
import PlanModel

/// Reads the arguments of directives strictly and resolves what they name.
struct DirectiveArguments {
  let registers: Registers
  let plans: PlanShapes
  var diagnostics: [Diagnostic] = []

  init(registers: Registers, plans: PlanShapes) {
    self.registers = registers
    self.plans = plans
  }

  /// The value of an argument; nil where it is not there, empty or refused, the latter two reported.
  mutating func value<Value>(
    _ key: String, of directive: Directive, _ reader: ValueReader<Value>
  ) -> Located<Value>? {
    guard let argument = directive.arguments.first(where: { $0.key.text == key }) else { return nil }
    return value(argument.value, label: "tham số “\(key)”", emptyAt: argument.key.place, reader)
  }

  /// The ids of a list with commas between them.
  mutating func ids(_ key: String, of directive: Directive) -> [Located<String>] {
    guard let argument = directive.arguments.first(where: { $0.key.text == key }) else { return [] }
    if argument.value.text.isEmpty {
      _ = value(argument.value, label: "tham số “\(key)”", emptyAt: argument.key.place, ValueReader.id)
      return []
    }
    return argument.value.items.compactMap { value($0, label: "mục trong “\(key)”", emptyAt: $0.place, .id) }
  }

  private mutating func value<Value>(
    _ text: PlacedText, label: String, emptyAt place: Place, _ reader: ValueReader<Value>
  ) -> Located<Value>? {
    if text.text.isEmpty {
      diagnostics.append(Diagnostic(.valueEmpty, at: place, ["label": label]))
      return nil
    }
    switch reader.read(text.text) {
    case .success(let value): return Located(value, at: text.place)
    case .failure(let fault):
      diagnostics.append(fault.diagnostic(at: text.place))
      return nil
    }
  }
}

extension DirectiveArguments {
  mutating func unit(of directive: Directive) -> Ref<AdministrativeUnit>? {
    let id = value("unit", of: directive, .id)
    return registers.units.resolve(id, &diagnostics)
  }

  mutating func cluster(of directive: Directive) -> Ref<Cluster>? {
    let id = value("cluster", of: directive, .id)
    return registers.clusters.resolve(id, &diagnostics)
  }

  mutating func agency(of directive: Directive) -> Ref<Agency>? {
    let id = value("agency", of: directive, .id)
    return registers.agencies.resolve(id, &diagnostics)
  }

  mutating func indicator(of directive: Directive) -> Ref<CityIndicator>? {
    let id = value("id", of: directive, .id)
    return registers.indicators.resolve(id, &diagnostics)
  }

  /// The year of a plan that exists and has annexes.
  mutating func plan(of directive: Directive) -> Int? {
    guard let year = value("plan", of: directive, .integer) else { return nil }
    let arguments = ["year": String(year.value), "years": plans.yearsWithAnnexes]
    guard let shape = plans.shapes[year.value] else {
      diagnostics.append(Diagnostic(.directivePlanUnknown, at: year.place, arguments))
      return nil
    }
    guard shape.hasAnnexes else {
      diagnostics.append(Diagnostic(.directivePlanBare, at: year.place, arguments))
      return nil
    }
    return year.value
  }

  /// The position of the annex whose number stands under `key` in the plan's annexes.
  mutating func annex(_ key: String, of directive: Directive, plan: Int?) -> Int? {
    guard let number = value(key, of: directive, .line), let plan, let shape = plans.shapes[plan] else { return nil }
    if let position = shape.numbers.firstIndex(of: number.value) { return position }
    if shape.isWhole {
      let arguments = ["year": String(plan), "number": number.value, "numbers": shape.numbers.joined(separator: ", ")]
      diagnostics.append(Diagnostic(.directiveAnnexUnknown, at: number.place, arguments))
    }
    return nil
  }
}

extension PlacedText {
  /// The parts between commas without the blanks around them, each with its place; the text stands on one line.
  var items: [PlacedText] {
    text[...].parts(at: ",").map { part in
      let item = part.trimmed
      let before = text[..<item.startIndex].unicodeScalars.count
      let start = Position(line: place.start.line, column: place.start.column + before)
      let end = Position(line: start.line, column: start.column + item.unicodeScalars.count)
      return PlacedText(String(item), at: Place(path: place.path, start: start, end: end))
    }
  }
}

import Diagnostics

/// Compiles one template and the partials it calls into a program, and finds every name that does not resolve.
struct Compiler {
  let templateSet: TemplateSet
  var program = Program()
  private(set) var diagnostics: [Diagnostic] = []
  private var isSound = true
  private var routines: [Routine] = []
  private var routineIndices: [Routine.Key: Int] = [:]
  private var calls: [RoutineCall] = []
  private var registers: [ObjectIdentifier: Int] = [:]
  private var tables: [ObjectIdentifier: NameTable] = [:]
  private var reported: Set<FaultKey> = []
  /// The routine being compiled.
  var current = 0

  init(_ templateSet: TemplateSet) {
    self.templateSet = templateSet
  }

  /// Compiles a template for a page model; nil if there are faults.
  mutating func compile(_ template: Int, _ names: NameTable) -> Program? {
    registers[names.model] = 0
    _ = routine(template, Scope(canonical(names)), callers: [])
    while current < routines.count {
      let start = program.operations.count
      let template = templateSet.templates[routines[current].key.template]
      isSound = isSound && template.isSound
      emit(template.nodes, Point(scope: routines[current].key.scope, descent: .same))
      program.routines.append(start..<program.operations.count)
      current += 1
    }
    for call in calls.endless { reportEndless(call) }
    return isSound && diagnostics.isEmpty ? program : nil
  }

  var source: SourceText { templateSet.templates[routines[current].key.template].source }

  /// The first table met for a model type, so that each type has one.
  mutating func canonical(_ table: NameTable) -> NameTable {
    if let known = tables[table.model] { return known }
    tables[table.model] = table
    program.tables.append(table)
    return table
  }

  /// The register for models of a type.
  mutating func register(of model: ObjectIdentifier) -> Int {
    if let known = registers[model] { return known }
    let register = freshRegister()
    registers[model] = register
    return register
  }

  mutating func freshRegister() -> Int {
    program.registerCount += 1
    return program.registerCount - 1
  }

  /// Notes a call from the current routine; returns the routine to call.
  mutating func call(_ template: Int, at tag: Range<Int>, _ point: Point) -> Int {
    let callers = [source.place(tag)] + routines[current].callers
    let callee = routine(template, point.scope, callers: callers)
    calls.append(RoutineCall(from: current, to: callee, descent: point.descent, tag: tag))
    return callee
  }

  private mutating func routine(_ template: Int, _ scope: Scope, callers: [Place]) -> Int {
    let key = Routine.Key(template: template, scope: scope)
    if let known = routineIndices[key] { return known }
    routines.append(Routine(key: key, callers: callers))
    routineIndices[key] = routines.count - 1
    return routines.count - 1
  }

  private mutating func reportEndless(_ call: RoutineCall) {
    current = call.from
    let name = templateSet.templates[routines[call.to].key.template].name
    report(.templatePartialEndless, call.tag, ["name": name])
  }

  /// Adds a message about the current routine's template, once for each place.
  mutating func report(
    _ message: MessageID, _ range: Range<Int>, _ arguments: [String: String], suggestion: String? = nil
  ) {
    let place = source.place(range)
    guard reported.insert(FaultKey(id: message.id, place: place)).inserted else { return }
    let notes = routines[current].callers.map { Diagnostic.Note("mẫu con được chèn ở đây", at: $0) }
    diagnostics.append(Diagnostic(message, at: place, arguments, suggestion: suggestion, notes: notes))
  }
}

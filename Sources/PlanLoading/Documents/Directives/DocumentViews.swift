import Diagnostics
import Directives
import PlanModel

/// Makes views and duties of the directives of a document, in the order in which they open.
struct DocumentViews {
  /// A duty before its id is known: that depends on how many assignments its item has.
  struct Draft {
    let item: Located<String>
    let text: String
    let leads: [Located<Ref<Agency>>]
    let cooperating: [Located<Ref<Agency>>]
    let due: TimeExpression?
  }

  private var arguments: DirectiveArguments
  private var found: [Diagnostic] = []
  private(set) var views: [EmbeddedView] = []
  private(set) var drafts: [Draft] = []

  /// Reads the directives of the blocks and what they hold.
  init(_ document: MarkdownDocument, registers: Registers, plans: PlanShapes) {
    arguments = DirectiveArguments(registers: registers, plans: plans)
    read(document.blocks, in: nil)
  }

  var diagnostics: [Diagnostic] { found + arguments.diagnostics }

  private mutating func read(_ blocks: [Block], in assignment: Directive?) {
    for block in blocks {
      switch block.content {
      case .directive(let directive): read(directive, in: assignment)
      case .list(let list): for item in list.items { read(item.blocks, in: assignment) }
      case .blockQuote(let blocks): read(blocks, in: assignment)
      case .footnoteDefinition(let footnote): read(footnote.blocks, in: assignment)
      case .paragraph(let inlines), .heading(_, let inlines): refuseImages(inlines)
      case .table(let table): for cell in table.cells { refuseImages(cell.inlines) }
      case .codeBlock, .thematicBreak: break
      }
    }
  }

  private mutating func refuseImages(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline.content {
      case .image: found.append(Diagnostic(.documentImage, at: inline.place))
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): refuseImages(inner)
      case .link(let link): refuseImages(link.inlines)
      case .text, .softBreak, .lineBreak, .code, .footnoteReference: break
      }
    }
  }

  private mutating func read(_ directive: Directive, in assignment: Directive?) {
    let isAssignment = directive.name.text == "assignment"
    if isAssignment, let assignment {
      let note = Diagnostic.Note("nhiệm vụ ngoài mở ở đây", at: assignment.name.place)
      found.append(Diagnostic(.assignmentNested, at: directive.name.place, notes: [note]))
    }
    if let view = isAssignment ? self.assignment(directive) : view(of: directive) { views.append(view) }
    read(directive.blocks, in: isAssignment ? directive : assignment)
  }

  /// What a directive shows; nil for one with faults, or whose name is not known.
  private mutating func view(of directive: Directive) -> EmbeddedView? {
    switch directive.name.text {
    case "progress-table": progressTable(directive)
    case "quarter-chart": planAndUnit(directive).map { .quarterChart(plan: $0.plan, $0.unit) }
    case "cumulative-chart": arguments.plan(of: directive).map { .cumulativeChart(plan: $0) }
    case "occupancy": planAndUnit(directive).map { .occupancy(plan: $0.plan, $0.unit) }
    case "timeline": arguments.cluster(of: directive).map(EmbeddedView.timeline)
    case "indicator": arguments.indicator(of: directive).map(EmbeddedView.indicator)
    case "annex": annex(directive)
    case "note": arguments.value("kind", of: directive, .choice).map { .note($0.value) }
    default: nil
    }
  }

  private mutating func planAndUnit(_ directive: Directive) -> (plan: Int, unit: Ref<AdministrativeUnit>?)? {
    let plan = arguments.plan(of: directive)
    let unit = arguments.unit(of: directive)
    return plan.map { ($0, unit) }
  }

  private mutating func annex(_ directive: Directive) -> EmbeddedView? {
    guard let plan = arguments.plan(of: directive) else { return nil }
    return arguments.annex("number", of: directive, plan: plan).map { .annex(plan: plan, $0) }
  }

  private mutating func progressTable(_ directive: Directive) -> EmbeddedView? {
    let plan = arguments.plan(of: directive)
    let scopes = directive.arguments.map(\.key).filter { ["unit", "cluster", "agency", "annex"].contains($0.text) }
    if scopes.count != 1 {
      let place = scopes.count > 1 ? scopes[1].place : directive.name.place
      found.append(Diagnostic(.directiveScope, at: place))
    }
    let unit = arguments.unit(of: directive).map(EmbeddedView.Scope.unit)
    let cluster = arguments.cluster(of: directive).map(EmbeddedView.Scope.cluster)
    let agency = arguments.agency(of: directive).map(EmbeddedView.Scope.agency)
    let annex = arguments.annex("annex", of: directive, plan: plan).map(EmbeddedView.Scope.annex)
    guard let plan, let scope = unit ?? cluster ?? agency ?? annex else { return nil }
    return .progressTable(plan: plan, scope)
  }

  private mutating func assignment(_ directive: Directive) -> EmbeddedView? {
    let leads = bodies("lead", of: directive)
    let cooperating = bodies("cooperating", of: directive)
    let due = arguments.value("due", of: directive, .time)
    let item = arguments.value("item", of: directive, .item)
    let text = directive.blocks.plainText
    if text.isEmpty, directive.kind == .container {
      found.append(Diagnostic(.assignmentEmpty, at: directive.name.place))
    }
    guard let item else { return nil }
    drafts.append(Draft(item: item, text: text, leads: leads, cooperating: cooperating, due: due?.value))
    return .assignment(drafts.count - 1)
  }

  private mutating func bodies(_ key: String, of directive: Directive) -> [Located<Ref<Agency>>] {
    let ids = arguments.ids(key, of: directive)
    var seen: Set<String> = []
    return ids.compactMap { id in
      guard seen.insert(id.value).inserted else {
        found.append(Diagnostic(.referenceRepeated, at: id.place, ["id": id.value]))
        return nil
      }
      return arguments.registers.agencies.resolve(id, &found).map { Located($0, at: id.place) }
    }
  }
}

extension ValueReader where Value == String {
  /// The number of an item as a document prints it: `2`, `III.1`, `2.a`; at most 20 signs.
  static var item: Self {
    Self { text in
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      let isWhole = parts.allSatisfy { part in
        !part.isEmpty
          && part.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
          }
      }
      return isWhole && text.utf8.count <= 20 ? .success(text) : .failure(ValueFault(.assignmentItem, ["text": text]))
    }
  }
}

extension Table {
  /// All cells, those of the header first.
  fileprivate var cells: [Cell] { header.cells + rows.flatMap(\.cells) }
}

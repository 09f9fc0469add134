import CLibYAML
import Diagnostics

/// libyaml's event parser over one text: the only file that touches the C library.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let firstLine: Int

  /// Makes a parser, or nil when there is no memory for it.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8, which must outlive the parser.
  ///   - firstLine: the number of the first line.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    parser = .allocate(capacity: 1)
    self.firstLine = firstLine
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; not to be called after `streamEnd` or `failure`.
  mutating func next() -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return failure() }
    defer { yaml_event_delete(&event) }
    var result = YAMLEvent(kind: Self.kind(event), start: position(event.start_mark), end: position(event.end_mark))
    result.hasProperties = Self.hasProperties(event)
    return result
  }

  private static func kind(_ event: yaml_event_t) -> YAMLEvent.Kind {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      return .scalar(text(scalar.value, scalar.length), style(scalar.style))
    case YAML_MAPPING_START_EVENT:
      return .mappingStart(isFlow: event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_SEQUENCE_START_EVENT:
      return .sequenceStart(isFlow: event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_ALIAS_EVENT: return .alias(event.data.alias.anchor.map { String(cString: $0) } ?? "")
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      let hasTags = start.tag_directives.start != start.tag_directives.end
      return .documentStart(hasDirectives: start.version_directive != nil || hasTags)
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_START_EVENT: return .streamStart
    default: return .streamEnd
    }
  }

  private static func text(_ value: UnsafeMutablePointer<UInt8>?, _ length: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: value, count: value == nil ? 0 : length), as: UTF8.self)
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLScalarStyle {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  private static func hasProperties(_ event: yaml_event_t) -> Bool {
    switch event.type {
    case YAML_SCALAR_EVENT: event.data.scalar.anchor != nil || event.data.scalar.tag != nil
    case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor != nil || event.data.mapping_start.tag != nil
    case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor != nil || event.data.sequence_start.tag != nil
    default: false
    }
  }

  private func failure() -> YAMLEvent {
    let state = parser.pointee
    let at = position(state.problem_mark)
    let problem = YAMLProblem(
      problem: state.problem.map { String(cString: $0) } ?? "",
      context: state.context.map { String(cString: $0) } ?? "", at: at,
      contextAt: state.context == nil ? nil : position(state.context_mark))
    return YAMLEvent(kind: .failure(problem), start: at, end: at)
  }

  private func position(_ mark: yaml_mark_t) -> Position {
    Position(line: Int(mark.line) + firstLine, column: Int(mark.column) + 1)
  }
}

import DataSyntax
import Diagnostics
import PlanModel

/// The columns of an annex as declared: nested headings with the leaf columns below them, and their places.
struct ColumnTree {
  private(set) var columns: [AnnexColumn] = []
  private(set) var headings: [AnnexHeading] = []
  private var places: [String: Place] = [:]
  /// The widths that are set, in millimetres.
  private var widths: [Located<Int>] = []
  /// Whether every column says what it is; only then the set of roles is checked.
  private(set) var isSound = true
  /// Whether each column can be found by its id; only then the body can be read.
  private(set) var hasIDs = true

  /// More columns than fit on any sheet.
  private static let limit = 60
  /// In millimetres: narrower columns hold no word.
  private static let leastWidth = 4
  /// Keys of rows, lines and groups that stand beside column ids.
  private static let reserved = ["duties", "bullet", "corrections", "group", "marker"]

  init() {}

  /// Reads `columns` of an annex; unusable columns are reported, and stand as plain text.
  init(_ reader: inout MappingReader) {
    var tree = ColumnTree()
    tree.headings = tree.readHeadings(&reader)
    if tree.columns.count > Self.limit, let place = reader.keyPlace("columns") {
      reader.report(
        .annexColumnsMany, at: place, ["count": String(tree.columns.count), "limit": String(Self.limit)])
      tree.hasIDs = false
    } else if tree.isSound, let place = reader.keyPlace("columns"), tree.position(of: .ordinal) == nil {
      reader.report(.annexColumnsNoOrdinal, at: place)
    }
    self = tree
  }

  /// Reports the width that leaves no room on the sheet, a few millimetres for each column without one considered.
  func reportExcess(on orientation: Annex.Orientation, _ reader: inout MappingReader) {
    let open = (columns.count - widths.count) * Self.leastWidth
    var sum = open
    for width in widths {
      sum += width.value
      guard sum > orientation.textWidth else { continue }
      let total = widths.reduce(0) { $0 + $1.value }
      reader.report(
        .annexColumnWidths, at: width.place,
        ["sum": String(total), "open": String(columns.count - widths.count), "width": String(orientation.textWidth)])
      return
    }
  }

  /// The first column with a role.
  func position(of role: ColumnRole) -> Int? {
    columns.indices.first { columns[$0].role == role }
  }

  private mutating func readHeadings(_ reader: inout MappingReader) -> [AnnexHeading] {
    reader.records("columns", isRequired: true) { readHeading(&$0) }
  }

  private mutating func readHeading(_ item: inout MappingReader) -> AnnexHeading {
    let label = item.required("label", .line)?.value ?? ""
    let footnote = item.optional("footnote", .paragraphs)?.value
    let first = columns.count
    if item.keyPlace("columns") != nil {
      let children = readHeadings(&item)
      return AnnexHeading(label: label, footnote: footnote, columns: first..<columns.count, children: children)
    }
    columns.append(readLeaf(&item, label: label))
    return AnnexHeading(label: label, footnote: footnote, columns: first..<first + 1, children: [])
  }

  private mutating func readLeaf(_ item: inout MappingReader, label: String) -> AnnexColumn {
    let id = item.required("id", .id)
    let role: Located<ColumnRole>? = item.required("role", .choice)
    let width = item.optional("width", .millimetres)
    if let width { widths.append(width) }
    var milestone: Located<MilestoneKind>?
    if role?.value == .milestone { milestone = item.required("milestone", .choice) }
    if role == nil { milestone = item.optional("milestone", .choice) }
    var unit: Located<String>?
    if role?.value == .number { unit = item.required("unit", .line) }
    if role == nil { unit = item.optional("unit", .line) }
    hasIDs = hasIDs && id != nil
    isSound = isSound && role != nil
    if let id { check(id, &item) }
    let isOwn = role.map { check($0, milestone: milestone, &item) } ?? true
    return AnnexColumn(
      id: id?.value ?? "", label: label, role: isOwn ? role?.value ?? .text : .text, milestone: milestone?.value,
      unit: unit?.value, width: width?.value)
  }

  private mutating func check(_ id: Located<String>, _ item: inout MappingReader) {
    if Self.reserved.contains(id.value) {
      let reserved = Self.reserved.joined(separator: ", ")
      item.report(.annexColumnIDReserved, at: id.place, ["id": id.value, "reserved": reserved])
      hasIDs = false
    }
    if !remember("id " + id.value, at: id.place, repeated: .annexColumnIDRepeated, ["id": id.value], &item) {
      hasIDs = false
    }
  }

  /// Whether the column may have the role: most roles stand once, a milestone once for each kind.
  private mutating func check(
    _ role: Located<ColumnRole>, milestone: Located<MilestoneKind>?, _ item: inout MappingReader
  ) -> Bool {
    switch role.value {
    case .number, .note, .text: return true
    case .milestone:
      guard let milestone else { return true }
      let name = "milestone: \(milestone.value.rawValue)"
      return remember(name, at: milestone.place, repeated: .annexColumnRoleRepeated, ["role": name], &item)
    default:
      let name = role.value.rawValue
      return remember("role " + name, at: role.place, repeated: .annexColumnRoleRepeated, ["role": name], &item)
    }
  }

  /// Whether a key is new; a repeated one is reported.
  private mutating func remember(
    _ key: String, at place: Place, repeated message: MessageID, _ arguments: [String: String],
    _ item: inout MappingReader
  ) -> Bool {
    guard let first = places[key] else {
      places[key] = place
      return true
    }
    item.report(Diagnostic(message, at: place, arguments, notes: [.init("lần đầu ở đây", at: first)]))
    return false
  }
}

extension ValueReader where Value == Int {
  /// A width on paper: `17mm`, from 4 to 400.
  static var millimetres: Self {
    Self { text in
      let digits = text.dropLast(2)
      let isPlain = digits.utf8.allSatisfy { (48...57).contains($0) } && digits.utf8.first != 48
      guard text.hasSuffix("mm"), isPlain, let width = Int(digits), (4...400).contains(width) else {
        return .failure(ValueFault(.annexColumnWidth, ["text": text]))
      }
      return .success(width)
    }
  }

  /// A size of type on paper: `9pt`, from 6 to 12.
  static var points: Self {
    Self { text in
      guard text.hasSuffix("pt"), let size = Int(text.dropLast(2)), (6...12).contains(size), text == "\(size)pt" else {
        return .failure(ValueFault(.annexTextSize, ["text": text]))
      }
      return .success(size)
    }
  }
}

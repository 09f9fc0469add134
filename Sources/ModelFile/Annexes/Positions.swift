import Diagnostics
import PlanModel

/// The ids of an ordered list and where each stands: the file names columns, rows and duties by id, never by position.
struct Positions {
  let count: Int
  private let positions: [String: Int]

  init(_ ids: [String]) {
    count = ids.count
    positions = Dictionary(ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(id: String) -> Int? { positions[id] }

  /// The position of the id that a value names.
  func position(_ value: ModelInput) throws(ModelFault) -> Int {
    let id = try value.text()
    guard let position = positions[id] else { throw value.fault(.modelReferenceUnknown, ["id": id]) }
    return position
  }

  /// The positions of a list of ids that follow one another; where there are none, `empty`.
  func range(_ key: String, of fields: ModelFields, empty: Int) throws(ModelFault) -> Range<Int> {
    guard let list = fields.input(key) else { return empty..<empty }
    var range: Range<Int>?
    for item in try list.items() {
      let position = try position(item)
      if let range, range.upperBound != position { throw item.fault(.modelOrderBroken, ["id": try item.text()]) }
      range = (range?.lowerBound ?? position)..<position + 1
    }
    return range ?? empty..<empty
  }
}

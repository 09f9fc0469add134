import PlanModel

/// What letters changed in the cells of an annex: the words as issued, and the numbers of the changes in the table below.
struct AnnexAmendments {
  /// A cell of the table, or the duties in one.
  private struct Key: Hashable {
    let row: Int
    let column: Int
    /// Nil for a cell of the whole row.
    let line: Int?
  }

  private struct Note {
    let duty: Int?
    /// Nil where the row was taken out of the plan.
    let issued: String?
    var numbers: [Int]
  }

  let lines: [AmendmentLine]
  private let words: Wording
  private var notes: [Key: [Note]] = [:]

  /// Numbers the changes of the annex at a position of the context's plan.
  init(ofAnnex position: Int, in context: PageContext) {
    lines = context.amendments(ofAnnex: position)
    words = context.wording
    let columns = context.plan.plan.annexes[position].columns
    let named = columns.firstIndex { $0.role == .cluster } ?? columns.firstIndex { $0.role != .ordinal } ?? 0
    for (index, line) in lines.enumerated() {
      let cell = line.change.cell
      let key = Key(row: line.place.row, column: cell?.column ?? named, line: cell?.line)
      add(index + 1, at: key, duty: cell?.duty, issued: cell?.from)
    }
  }

  /// A cell changed more than once has one note with the words as issued and the numbers of all its changes.
  private mutating func add(_ number: Int, at key: Key, duty: Int?, issued: String?) {
    if issued != nil, let known = notes[key]?.firstIndex(where: { $0.duty == duty && $0.issued != nil }) {
      notes[key]?[known].numbers.append(number)
    } else {
      notes[key, default: []].append(Note(duty: duty, issued: issued, numbers: [number]))
    }
  }

  /// How many letters make the changes.
  var letters: Int { Set(lines.map(\.letter)).count }

  /// What stands below the words in force of a cell; empty where it reads as issued.
  func notes(row: Int, line: Int, column: Int) -> [[Inline]] {
    let own = notes[Key(row: row, column: column, line: line)] ?? []
    let whole = line == 0 ? notes[Key(row: row, column: column, line: nil)] ?? [] : []
    return (whole + own).map { note in
      let marks = note.numbers.map { words(.amendmentMark, NumberText.count($0)) }.joined(separator: " ")
      let issued = note.issued.map { words(.amendmentIssued, $0.isEmpty ? words(.amendmentBlank) : $0) }
      return [.aside("\(issued ?? words(.statusWithdrawn)) \(marks)")]
    }
  }
}

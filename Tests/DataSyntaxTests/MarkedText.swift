import Diagnostics

/// A fixture whose text marks the place that a message must name: `name: ⟦*x⟧`.
///
/// The marks are no part of the text; columns count as if they were not there.
struct MarkedText {
  let text: String
  /// The marked places in order.
  let marks: [Range<Position>]

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var marks: [Range<Position>] = []
    var open: Position?
    var here = Position(line: 1, column: 1)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open = here
      case "⟧": if let start = open { marks.append(start..<here) }
      default:
        text.append(scalar)
        here = scalar == "\n" ? Position(line: here.line + 1, column: 1) : here.next
      }
    }
    self.text = String(text)
    self.marks = marks
  }

  var bytes: [UInt8] { Array(text.utf8) }
}

extension Position {
  fileprivate var next: Position { Position(line: line, column: column + 1) }
}

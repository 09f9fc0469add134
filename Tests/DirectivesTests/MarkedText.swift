import Diagnostics

/// A fixture whose text marks the place that a message must name: `a ⟦<b>⟧ c`.
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
        here =
          scalar == "\n" ? Position(line: here.line + 1, column: 1) : Position(line: here.line, column: here.column + 1)
      }
    }
    self.text = String(text)
    self.marks = marks
  }

  var bytes: [UInt8] { Array(text.utf8) }
}

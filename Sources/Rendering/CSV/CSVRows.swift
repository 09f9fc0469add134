import Markup

/// Rows of CSV without spans: each cell is repeated over all places that it spans.
struct CSVRows: ~Copyable {
  private(set) var buffer: ByteBuffer
  /// For each column the cell above that spans rows: where it is written, and how many more rows it spans.
  private var held: [(cell: Range<Int>, rows: Int)?] = []
  private var isRowBegun = false
  private var copy: [UInt8] = []

  /// - Parameter count: about as many rows as will follow.
  init(reserving count: Int) {
    buffer = ByteBuffer(reserving: (count + 1) << 9)
    buffer.append("\u{FEFF}")
  }

  /// Writes a row; the group stands in a column before the others.
  mutating func append(_ cells: [some CSVCell], inGroup group: String?) {
    isRowBegun = false
    if let group {
      let start = beginCell()
      buffer.append(group)
      CSVText.secure(&buffer, from: start, mayBeNumber: false, copy: &copy)
    }
    var column = 0
    cells.forEachInPlace { cell in
      if column < held.count { appendHeld(from: &column) }
      for _ in 0..<cell.columnSpan {
        let start = beginCell()
        cell.write(to: &buffer)
        CSVText.secure(&buffer, from: start, mayBeNumber: cell.mayBeNumber, copy: &copy)
        if cell.rowSpan > 1 { hold(start..<buffer.count, at: column, rows: cell.rowSpan - 1) }
        column += 1
      }
    }
    if column < held.count { appendHeld(from: &column) }
    buffer.append(UInt8(ascii: "\r"))
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Ends all spans: they do not reach from one body of a table into the next.
  mutating func endSpans() {
    held.removeAll(keepingCapacity: true)
  }

  /// Parts a cell from the one before it; returns where it stands.
  private mutating func beginCell() -> Int {
    if isRowBegun { buffer.append(UInt8(ascii: ";")) }
    isRowBegun = true
    return buffer.count
  }

  @inline(never)
  private mutating func appendHeld(from column: inout Int) {
    while column < held.count, let (cell, rows) = held[column] {
      held[column] = rows > 1 ? (cell, rows - 1) : nil
      _ = beginCell()
      buffer.append(again: cell)
      column += 1
    }
  }

  private mutating func hold(_ cell: Range<Int>, at column: Int, rows: Int) {
    while held.count <= column { held.append(nil) }
    held[column] = (cell, rows)
  }
}

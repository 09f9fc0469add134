import Diagnostics
import PlanModel

/// Checks that the rows of each series are numbered 1, 2, 3 … as they follow each other.
struct Numbering {
  private struct Series {
    var last = 0
    /// A repeated number stood where the next one was expected: it may be skipped once.
    var maySkip = false
    var places: [Int: Place] = [:]

    /// Takes the next number; a gap, a repeat or a step back is reported.
    mutating func take(_ ordinal: Located<Int>, _ diagnostics: inout [Diagnostic]) {
      let number = ordinal.value
      var shown: [String: String] { ["ordinal": String(number)] }
      if let first = places[number] {
        let note = Diagnostic.Note("lần đầu ở đây", at: first)
        diagnostics.append(Diagnostic(.annexRowRepeated, at: ordinal.place, shown, notes: [note]))
        maySkip = true
        return
      }
      if number <= last {
        diagnostics.append(
          Diagnostic(.annexRowOrder, at: ordinal.place, shown.merging(["last": String(last)]) { $1 }))
      } else if number - last > (maySkip ? 2 : 1) {
        let gap = number - last == 2 ? "số \(last + 1)" : "các số \(last + 1)–\(number - 1)"
        diagnostics.append(Diagnostic(.annexRowGap, at: ordinal.place, shown.merging(["missing": gap]) { $1 }))
      }
      (last, maySkip) = (max(last, number), false)
      places[number] = ordinal.place
    }
  }

  private var series: [String: Series] = [:]
  private var begun: [String: Place] = [:]

  /// Begins a named series; a name used before is reported.
  mutating func begin(_ name: Located<String>, _ diagnostics: inout [Diagnostic]) {
    if let first = begun[name.value] {
      let note = Diagnostic.Note("lần đầu ở đây", at: first)
      diagnostics.append(Diagnostic(.annexSeriesRepeated, at: name.place, ["series": name.value], notes: [note]))
      series[name.value] = nil
    } else {
      begun[name.value] = name.place
    }
  }

  /// Takes the next number of a series; a gap, a repeat or a step back is reported.
  mutating func take(_ ordinal: Located<Int>, in name: String?, _ diagnostics: inout [Diagnostic]) {
    series[name ?? "", default: Series()].take(ordinal, &diagnostics)
  }
}

import Diagnostics
import PlanModel

/// A waiver as written: the counted number that is accepted, and why (`{counted: "12", reason: …}`).
struct WaiverRecord {
  let place: Place
  let counted: Located<Int>?
  let reason: Located<String>?

  init(_ reader: inout MappingReader) {
    place = reader.place
    counted = reader.required("counted", .integer)
    reason = reader.required("reason", .paragraphs)
  }
}

/// A number the document states, to be held against what is counted.
struct StatedNumber {
  let stated: Located<Quantity>?
  let waiver: WaiverRecord?

  /// Reads the number under `key` (`rows` or `count`) and the waiver beside it.
  init(_ reader: inout MappingReader, key: String) {
    stated = reader.required(key, .quantity)
    waiver = reader.record("waiver") { WaiverRecord(&$0) }
  }

  /// Holds the number against the counted one and reports a difference, and a waiver that does not fit.
  ///
  /// `name` says in Vietnamese what is counted. Gives the count for the reconciliation page; nil where the number is
  /// not readable.
  func reconcile(
    _ subject: StatedCount.Subject, named name: String, counted: Int, origin: Origin,
    _ diagnostics: inout [Diagnostic]
  ) -> StatedCount? {
    guard let stated else { return nil }
    let isMet = stated.value.isMet(by: counted)
    let arguments = ["subject": name, "counted": String(counted)]
    if let waiver {
      if isMet {
        diagnostics.append(Diagnostic(.statedWaiverNeedless, at: waiver.place, arguments))
      } else if let accepted = waiver.counted, accepted.value != counted {
        diagnostics.append(
          Diagnostic(
            .statedWaiverStale, at: accepted.place, arguments.merging(["accepted": String(accepted.value)]) { $1 }))
      }
    } else if !isMet {
      diagnostics.append(Diagnostic(.statedDiffers, at: stated.place, arguments))
    }
    return StatedCount(
      subject: subject, stated: stated.value, counted: counted, waiver: waiver?.reason?.value, origin: origin)
  }
}

extension Quantity {
  /// Whether a counted number agrees with this stated one, its bound and range considered; any does with "khoảng 20".
  func isMet(by count: Int) -> Bool {
    let number = FixedDecimal(count)
    if bound == .about { return true }
    if let upper { return value <= number && number <= upper }
    return switch bound {
    case .exactly: number == value
    case .about: true
    case .moreThan: number > value
    case .atLeast: number >= value
    case .lessThan: number < value
    case .atMost: number <= value
    }
  }
}

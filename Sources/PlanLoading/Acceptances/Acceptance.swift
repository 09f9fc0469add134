import DataSyntax
package import Diagnostics
package import PlanModel

/// A reviewer's word that a change is known and right, from `acceptances.yaml`.
package struct Acceptance: Sendable {
  /// The change's name as a review prints it: `row/pl3-32/cells.start/5f0c21ab`.
  package let change: String
  /// Who accepts it.
  package let name: String
  package let reason: String
  /// The last cut-off date for which it holds.
  package let expires: CalendarDate
  /// Where `change` is written.
  package var place: Place

  package init(change: String, name: String, reason: String, expires: CalendarDate, place: Place) {
    self.change = change
    self.name = name
    self.reason = reason
    self.expires = expires
    self.place = place
  }
}

extension Acceptance {
  /// Reads the file's list; what lacks a part is reported and left out.
  static func list(_ document: DataDocument, _ diagnostics: inout [Diagnostic]) -> [Acceptance] {
    let read = MappingReader.read(document) { reader in
      reader.records("acceptances", isRequired: true) { Acceptance(&$0) }
    }
    return diagnostics.collect(read)?.compactMap(\.self) ?? []
  }

  private init?(_ reader: inout MappingReader) {
    let change: Located<String>? = reader.required("change", .line)
    let name: Located<String>? = reader.required("name", .line)
    let reason: Located<String>? = reader.required("reason", .paragraphs)
    let expires: Located<CalendarDate>? = reader.required("expires", .day)
    guard let change, let name, let reason, let expires else { return nil }
    self.init(
      change: change.value, name: name.value, reason: reason.value, expires: expires.value, place: change.place)
  }
}

import Diagnostics
import PlanModel

/// Who says a thing and how surely, as written: `sources`, `certainty`, `note`.
struct AttributionRecord {
  let sources: [Located<String>]
  /// Whether there is a key `sources`, whatever stands there.
  let namesSources: Bool
  let certainty: Located<Certainty>?
  let note: Located<String>?

  /// Reads the three keys; what is derived needs a note that tells how.
  init(_ reader: inout MappingReader, needsSources: Bool) {
    sources = reader.list("sources", .id, isRequired: needsSources)
    namesSources = reader.keyPlace("sources") != nil
    certainty = reader.required("certainty", .choice)
    note = reader.optional("note", .paragraphs)
    if let certainty, certainty.value == .derived, reader.keyPlace("note") == nil {
      reader.report(.derivedWithoutNote, at: certainty.place)
    }
  }
}

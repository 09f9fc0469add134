import Comparison
import ModelFile
import PlanLoading
import PlanModel

/// The review for programs; its shape is told in `README.md` of this room.
package struct JSONForm {
  package static let formatVersion = 1
  private var json = JSONWriter()

  package static func write(_ review: Review) -> [UInt8] {
    var form = JSONForm()
    form.json.openObject()
    form.text("format", "tiendo-review")
    form.integer("formatVersion", formatVersion)
    form.side("old", review.old)
    form.side("new", review.new)
    form.integer("changes", review.changes.count)
    form.integer("needAttention", review.lines.count { $0.needsAttention })
    form.list("lines", review.lines) { $0.line($1) }
    form.list("shifts", review.shifts) { $0.shift($1) }
    form.list("areas", review.areas) { $0.area($1) }
    form.pages(review.pages)
    if !review.unknownTexts.isEmpty { form.texts("textsNotCompared", review.unknownTexts) }
    form.json.closeObject()
    form.json.finish()
    return form.json.bytes
  }

  private mutating func text(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    json.key(key)
    json.text(value)
  }

  private mutating func integer(_ key: StaticString, _ value: Int?) {
    guard let value else { return }
    json.key(key)
    json.integer(value)
  }

  private mutating func list<Item>(_ key: StaticString, _ items: [Item], _ write: (inout JSONForm, Item) -> Void) {
    json.key(key)
    json.openArray()
    for item in items {
      json.openObject()
      write(&self, item)
      json.closeObject()
    }
    json.closeArray()
  }

  private mutating func side(_ key: StaticString, _ side: Side) {
    json.key(key)
    json.openObject(onOneLine: true)
    text("kind", side.kind.rawValue)
    text("label", side.label)
    text("cutOff", side.library.site.cutOff.iso)
    json.closeObject()
  }

  private mutating func line(_ line: ReviewLine) {
    text("rank", line.rank.rawValue)
    text("change", line.kind.rawValue)
    text("subject", line.subject.rawValue)
    text("field", line.field)
    text("label", line.label)
    if !line.old.isNone { text("old", line.old.shown) }
    if !line.new.isNone { text("new", line.new.shown) }
    if let words = LineText.wordDifference(of: line) { list("words", words.pieces) { $0.piece($1) } }
    text("difference", line.difference?.text)
    integer("days", line.difference?.days)
    if line.kind != .changed { integer("records", line.size) }
    text("cause", line.cause)
    json.key("needsAttention")
    json.boolean(line.needsAttention)
    text("acceptedBy", line.acceptance?.name)
    text("acceptedFor", line.acceptance?.reason)
    list("places", line.members) { $0.member($1) }
  }

  private mutating func member(_ member: ReviewLine.Member) {
    text("key", member.key)
    text("name", member.name)
    text("area", member.area?.id)
    place("old", member.oldPlace)
    place("new", member.newPlace)
    if !member.pages.isEmpty { texts("pages", member.pages, onOneLine: true) }
  }

  private mutating func texts(_ key: StaticString, _ texts: [String], onOneLine: Bool = false) {
    json.key(key)
    json.openArray(onOneLine: onOneLine)
    for text in texts { json.text(text) }
    json.closeArray()
  }

  private mutating func piece(_ piece: WordDifference.Piece) {
    text("kind", piece.kind.rawValue)
    text("text", piece.text)
  }

  private mutating func pages(_ pages: PageChanges?) {
    guard let pages else { return }
    json.key("pages")
    json.openObject()
    let counts: [(StaticString, Int)] = [
      ("added", pages.added), ("removed", pages.removed), ("changed", pages.changed), ("unchanged", pages.unchanged),
    ]
    for (key, count) in counts { integer(key, count) }
    texts("withoutData", pages.apart)
    if !pages.apart.isEmpty { text("cause", pages.cause) }
    if let templates = pages.templates { texts("templates", templates) }
    json.closeObject()
  }

  private mutating func place(_ key: StaticString, _ place: SourcePlace?) {
    guard let place else { return }
    json.key(key)
    json.openObject(onOneLine: true)
    text("file", place.file)
    integer("line", place.line)
    text("record", place.record)
    json.closeObject()
  }

  private mutating func shift(_ shift: StatusShift) {
    text("shift", shift.kind.rawValue)
    text("commitment", shift.new.id)
    text("name", shift.name)
    text("area", shift.area?.id)
    text("oldStatus", shift.old.status.category.rawValue)
    text("newStatus", shift.new.status.category.rawValue)
  }

  private mutating func area(_ area: AreaCounts) {
    text("area", area.area?.id)
    text("name", area.area?.text)
    let counts: [(StaticString, Int)] = [
      ("added", area.added), ("removed", area.removed), ("changed", area.changed), ("regressed", area.regressed),
      ("deadlines", area.moved), ("newlyLate", area.newlyLate), ("caughtUp", area.caughtUp),
    ]
    for (key, count) in counts { integer(key, count) }
  }
}

/// The name of a change in the file of acceptances: `row/pl3-32/cells.start/5f0c21ab`.
///
/// Its last part is taken from what was and what is said: once the value changes again, an acceptance no longer fits.
package enum ChangeKey {
  package static func text(of change: Change) -> String {
    let subject = change.subject
    let head = "\(subject?.kind.rawValue ?? "")/\(subject?.id ?? "")"
    let field = change.field?.key ?? change.kind.rawValue
    let said =
      "\(content(of: change.old, change.oldValue, change))\u{1}\(content(of: change.new, change.newValue, change))"
    return "\(head)/\(field)/\(digits(said))".replacingSpaces
  }

  private static func content(of record: Record?, _ value: FieldValue, _ change: Change) -> String {
    guard change.field == nil, let record else { return value.canonical }
    return record.fields.filter { $0.key != "report" }.map { "\($0.key)=\($0.value.canonical)" }.joined(
      separator: "\u{2}")
  }

  /// FNV-1a of 32 bits in eight hexadecimal digits.
  private static func digits(_ text: String) -> String {
    var hash: UInt32 = 0x811C_9DC5
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}

extension String {
  fileprivate var replacingSpaces: String { String(map { $0 == " " ? "_" : $0 }) }
}

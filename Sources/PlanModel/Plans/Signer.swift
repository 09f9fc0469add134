/// Who signed: the lines of authority and the name.
package struct Signer: Hashable, Sendable {
  /// The lines above the name, in capitals as issued.
  package let authority: [String]
  package let name: String

  package init(authority: [String], name: String) {
    self.authority = authority
    self.name = name
  }
}

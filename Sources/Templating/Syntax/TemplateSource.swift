/// A template file as read.
package struct TemplateSource: Sendable {
  /// The name that pages and `{{> name}}` use, such as `cluster` or `parts/head`.
  package var name: String
  /// The path as messages show it.
  package var path: String
  package var bytes: [UInt8]

  package init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }
}

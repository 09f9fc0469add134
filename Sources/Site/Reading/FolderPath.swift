extension Substring {
  /// The path of the folder that a path stands in; nil where it has none above it.
  var folderPath: Substring? {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { self[..<$0] }
  }
}

extension String {
  /// The path of the folder that a path stands in; nil where it has none above it.
  var folderPath: Substring? { self[...].folderPath }
}

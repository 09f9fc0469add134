package import Pages

/// A file that the site consists of, ready to be written.
package struct OutputFile: Hashable, Sendable {
  /// Below the output folder, with `/` between folders.
  package let path: String
  package let bytes: [UInt8]
  /// What makes the file, in words for messages: `trang “Võng Xuyên” (Cụm công nghiệp)`, or the path of an asset's source.
  package let origin: String
  /// What it is on paper; nil where it is no page or not meant to be printed.
  package let paper: Paper?

  package init(path: String, bytes: [UInt8], origin: String, paper: Paper? = nil) {
    self.path = path
    self.bytes = bytes
    self.origin = origin
    self.paper = paper
  }
}

/// A file that was made, without its bytes.
package struct MadeFile: Hashable, Sendable {
  package let path: String
  package let origin: String

  package init(path: String, origin: String) {
    (self.path, self.origin) = (path, origin)
  }

  package init(_ file: OutputFile) {
    self.init(path: file.path, origin: file.origin)
  }
}

/// What a build did, or would do, to the output folder.
package struct OutputChanges: Hashable, Sendable {
  /// Paths whose bytes are new or differ.
  package var written: [String] = []
  package var unchanged = 0
  /// Paths made by an earlier build that are made no more.
  package var removed: [String] = []

  package init() {}

  package var isEmpty: Bool { written.isEmpty && removed.isEmpty }
}

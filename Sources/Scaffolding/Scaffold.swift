package import Diagnostics

/// What `tiendo new` would write into the content folder.
package struct Scaffold: Hashable, Sendable {
  /// A file as it will be.
  package struct File: Hashable, Sendable {
    /// Below the content folder.
    package let path: String
    package let bytes: [UInt8]
    /// The bytes it has now, with which the new ones begin; nil for a file that is not there yet.
    package let before: [UInt8]?

    package init(path: String, bytes: [UInt8], before: [UInt8]? = nil) {
      self.path = path
      self.bytes = bytes
      self.before = before
    }
  }

  package let files: [File]

  package init(_ files: [File]) {
    self.files = files
  }
}

/// Why nothing is written.
package struct ScaffoldRefusal: Error, Hashable, Sendable {
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}

/// What a person asks `tiendo new` for; texts as typed.
package enum ScaffoldRequest: Hashable, Sendable {
  case plan(NewPlan)
  case cluster(NewCluster)
  case report(NewReport)
  case directive(NewDirective)

  /// The files for a request.
  ///
  /// - Parameter content: the content folder as it is, without errors.
  /// - Returns: the files, or every fault of the arguments and every file that is in the way; the path of a fault is the
  ///   name of the argument, its line the argument's text.
  package func scaffold(in content: ContentSnapshot) -> Result<Scaffold, ScaffoldRefusal> {
    switch self {
    case .plan(let request): request.scaffold(in: content)
    case .cluster(let request): request.scaffold(in: content)
    case .report(let request): request.scaffold(in: content)
    case .directive(let request): request.scaffold(in: content)
    }
  }
}

import Glibc

/// The environment of a program to be started: this process's own with some words set.
struct Environment {
  private(set) var words: [UnsafeMutablePointer<CChar>?]

  /// - Parameter set: `NAME=value` each; they replace what this process has under these names.
  init(setting set: [String]) {
    let names = set.map { $0.prefix { $0 != "=" } + "=" }
    words = []
    var next = environ
    while let word = next.pointee {
      if !names.contains(where: { strncmp(word, String($0), $0.utf8.count) == 0 }) { words.append(strdup(word)) }
      next += 1
    }
    words += set.map { strdup($0) } + [nil]
  }

  func free() {
    for word in words { Glibc.free(word) }
  }
}

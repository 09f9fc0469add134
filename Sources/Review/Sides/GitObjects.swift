import Processes
import Site

/// Reads files of old revisions out of git's objects; the work tree and the index stay untouched.
enum GitObjects {
  enum Failure: Error, Hashable {
    case noGit
    case unknownRevision
    case noSuchFile
    /// The last line of what git said.
    case failed(String)
  }

  /// The bytes of a file in a revision; the path is taken from the folder on.
  static func read(_ path: String, of revision: String, in folder: String = ".") -> Result<[UInt8], Failure> {
    let commit: String
    switch hash(of: revision, in: folder) {
    case .success(let hash): commit = hash
    case .failure(let failure): return .failure(failure)
    }
    let inside = path.hasPrefix("/") ? String(path.dropFirst()) : "./\(path)"
    guard let found = git(["cat-file", "blob", "\(commit):\(inside)"], in: folder) else { return .failure(.noGit) }
    if found.status == 0 { return .success(found.output) }
    let isAbsent = ["does not exist", "exists on disk, but not in"].contains { found.message.contains($0) }
    return .failure(isAbsent ? .noSuchFile : .failed(found.lastLine))
  }

  /// Every file below a folder of a revision by its path below that folder, with what git calls its content.
  static func files(
    below path: String, of revision: String, in folder: String = "."
  ) -> Result<[String: BlobID], Failure> {
    hash(of: revision, in: folder).flatMap { commit in
      let isFromRoot = path.hasPrefix("/")
      let inside = isFromRoot ? String(path.dropFirst()) : path
      let options = isFromRoot ? ["--full-tree"] : []
      guard let found = git(["ls-tree", "-r", "-z"] + options + [commit, "\(inside)/"], in: folder) else {
        return .failure(.noGit)
      }
      if found.status != 0 { return .failure(.failed(found.lastLine)) }
      let entries = found.output.split(separator: 0).compactMap { entry in
        Self.entry(String(decoding: entry, as: UTF8.self), below: "\(inside)/")
      }
      return .success(Dictionary(entries, uniquingKeysWith: { first, _ in first }))
    }
  }

  /// The commit of a revision or before it that last changed a folder; nil where there is none.
  static func lastChange(of path: String, in revision: String, folder: String = ".") -> String? {
    guard case .success(let commit) = hash(of: revision, in: folder),
      let found = git(["rev-list", "-1", commit, "--", "\(path)/"], in: folder), found.status == 0
    else { return nil }
    let hash = String(decoding: found.output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return hash.isEmpty ? nil : hash
  }

  /// `100644 blob 3b18e512…\tOutput/index.html` as path and content.
  private static func entry(_ line: String, below folder: String) -> (String, BlobID)? {
    let parts = line.split(separator: "\t", maxSplits: 1)
    let words = parts.first?.split(separator: " ") ?? []
    guard parts.count == 2, words.count == 3, words[1] == "blob", parts[1].hasPrefix(folder) else { return nil }
    return (String(parts[1].dropFirst(folder.count)), BlobID(text: String(words[2])))
  }

  /// The hash of the commit that a revision names.
  private static func hash(of revision: String, in folder: String) -> Result<String, Failure> {
    if revision.hasPrefix("-") || revision.isEmpty { return .failure(.unknownRevision) }
    let query = ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"]
    guard let found = git(query, in: folder) else { return .failure(.noGit) }
    if found.status == 0 {
      return .success(String(decoding: found.output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
    }
    return .failure(found.message.isEmpty ? .unknownRevision : .failed(found.lastLine))
  }

  private static func git(_ arguments: [String], in folder: String) -> Subprocess.Outcome? {
    Subprocess.run("git", ["-C", folder, "--no-optional-locks", "--no-pager"] + arguments)
  }
}

import Processes

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

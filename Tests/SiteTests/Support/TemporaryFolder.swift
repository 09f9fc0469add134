import Foundation
import Testing

/// A folder of its own for one test, removed with its last use.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("\(NSTemporaryDirectory())/tiendo-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    let resolved = try #require(realpath(made, nil))
    defer { free(resolved) }
    path = String(cString: resolved)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The absolute path of something below.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Makes a folder, with those above it.
  @discardableResult func folder(_ name: String) throws -> String {
    try FileManager.default.createDirectory(atPath: self(name), withIntermediateDirectories: true)
    return self(name)
  }

  /// Writes a file, with the folders above it.
  @discardableResult func file(_ name: String, _ text: String = "của người khác\n") throws -> String {
    try FileManager.default.createDirectory(
      atPath: (self(name) as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: self(name)))
    return self(name)
  }

  /// Makes a link.
  @discardableResult func link(_ name: String, to target: String) throws -> String {
    try FileManager.default.createSymbolicLink(atPath: self(name), withDestinationPath: target)
    return self(name)
  }

  func copy(_ source: String, to name: String) throws {
    try FileManager.default.copyItem(atPath: source, toPath: self(name))
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: self(name))
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: self(name)), encoding: .utf8)
  }
}

/// Everything below a folder: kind, mode and content of each name, as strings that compare and read well.
struct Tree: Equatable {
  private(set) var entries: [String: String] = [:]
  private(set) var files: [String: Data] = [:]

  init(_ root: String) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      var status = stat()
      lstat("\(root)/\(path)", &status)
      let mode = String(status.st_mode & 0o7777, radix: 8)
      switch status.st_mode & S_IFMT {
      case S_IFDIR: entries[path] = "folder \(mode)"
      case S_IFLNK:
        entries[path] = "link \(try FileManager.default.destinationOfSymbolicLink(atPath: "\(root)/\(path)"))"
      case S_IFREG:
        let data = try Data(contentsOf: URL(filePath: "\(root)/\(path)"))
        files[path] = data
        entries[path] = "file \(mode)"
      default: entries[path] = "other"
      }
    }
  }

  /// The names that differ, with what they are on either side; empty where the trees are equal.
  func differences(from other: Tree) -> [String] {
    Set(entries.keys).union(other.entries.keys).sorted().compactMap { path in
      if entries[path] != other.entries[path] {
        return "\(path): \(entries[path] ?? "absent") ≠ \(other.entries[path] ?? "absent")"
      }
      return files[path] == other.files[path] ? nil : "\(path): bytes differ"
    }
  }
}

/// What tells whether a file was touched: its inode and its times.
struct FileStamp: Hashable {
  let inode: UInt64
  let seconds: Int
  let nanoseconds: Int

  init(_ path: String) throws {
    var status = stat()
    try #require(lstat(path, &status) == 0, "\(path) is not there")
    inode = UInt64(status.st_ino)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}

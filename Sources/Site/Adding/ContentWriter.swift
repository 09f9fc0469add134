import Diagnostics
import Glibc
import Scaffolding

/// Writes new files into the content folder, and files with something more at their end; never over anything else.
struct ContentWriter {
  private let root: String

  init(_ root: String) {
    self.root = root
  }

  /// Writes all files or none.
  ///
  /// Links below the content folder are not followed. A file that grew is replaced in one step, and only if it still is
  /// what it was when it was read.
  /// - Returns: nil, or what kept it from being written.
  func write(_ scaffold: Scaffold) -> Diagnostic? {
    var undo = Undo()
    for file in scaffold.files {
      if let failure = stage(file, &undo) {
        undo.run()
        return failure
      }
    }
    for (temporary, path) in undo.renames where rename(temporary, path) != 0 {
      let failure = SystemFailure.current.diagnostic(for: path)
      undo.run()
      return failure
    }
    return nil
  }

  /// What was made so far, to be taken back where something fails.
  private struct Undo {
    var folders: [String] = []
    var files: [String] = []
    var renames: [(temporary: String, path: String)] = []

    func run() {
      for path in files + renames.map(\.temporary) { unlink(path) }
      for folder in folders.reversed() { rmdir(folder) }
    }
  }

  private func stage(_ file: Scaffold.File, _ undo: inout Undo) -> Diagnostic? {
    let path = "\(root)/\(file.path)"
    do throws(SystemFailure) {
      var folders = FolderStates(root: root)
      try folders.make(above: file.path, made: &undo.folders)
      guard let before = file.before else {
        try create(path, file.bytes, mode: 0o644, &undo.files)
        return nil
      }
      var status = stat()
      guard lstat(path, &status) == 0 else { throw .current }
      guard try FolderReader.bytes(of: path, limit: 64 << 20).get() == before else {
        return Diagnostic(.newFileChanged, at: .file(path))
      }
      let temporary = Self.temporary(beside: path)
      var made: [String] = []
      try create(temporary, file.bytes, mode: status.st_mode & 0o777, &made)
      undo.renames.append((temporary, path))
      return nil
    } catch {
      if error.code == EEXIST, file.before == nil {
        let advice = "chuyển tệp đã có đi nơi khác rồi chạy lại"
        return Diagnostic(.newFileExists, at: .file(path), ["path": file.path, "advice": advice])
      }
      return error.diagnostic(for: path)
    }
  }

  private func create(
    _ path: String, _ bytes: [UInt8], mode: mode_t, _ made: inout [String]
  ) throws(SystemFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .current }
    made.append(path)
    var failure = Staging.write(bytes, to: descriptor)
    if failure == nil, fchmod(descriptor, mode) != 0 { failure = .current }
    if close(descriptor) != 0, failure == nil { failure = .current }
    if let failure {
      unlink(path)
      throw failure
    }
  }

  /// A name that readers of the folder pass over.
  private static func temporary(beside path: String) -> String {
    let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return path[..<name] + ".\(path[name...]).tiendo-moi"
  }
}

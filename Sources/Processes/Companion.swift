import Glibc

/// A program that stays open beside this one and talks through two pipes, which it finds as its descriptors 3 and 4.
///
/// It leads a process group of its own, so that a Ctrl-C at the terminal does not reach it and everything it starts can be
/// ended with it.
package struct Companion: ~Copyable {
  /// What it says.
  package let reading: Int32
  /// What it hears.
  package let writing: Int32
  private let process: pid_t
  /// Where the program keeps what it keeps; gone with it.
  private let folder: ScratchFolder

  /// Starts a program found on the path; nil where it cannot be started, with the error number in `errno`.
  ///
  /// - Parameters:
  ///   - program: a name, or a path.
  ///   - arguments: what follows the name.
  ///   - environment: `NAME=value` each, set over this process's own environment.
  ///   - folder: the program's own; its file `log` takes standard output and error.
  package init?(_ program: String, _ arguments: [String], environment: [String], folder: consuming ScratchFolder) {
    guard let ears = Pipe() else { return nil }
    guard let mouth = Pipe() else {
      ears.closeBoth()
      return nil
    }
    var process = pid_t()
    let failure = Self.spawn(
      &process, [program] + arguments, environment: environment, log: folder.log, ears: ears.reading,
      mouth: mouth.writing)
    close(ears.reading)
    close(mouth.writing)
    guard failure == 0 else {
      close(ears.writing)
      close(mouth.reading)
      errno = failure
      return nil
    }
    _ = fcntl(ears.writing, F_SETFL, O_NONBLOCK)
    (reading, writing, self.process) = (mouth.reading, ears.writing, process)
    self.folder = folder
  }

  private static func spawn(
    _ process: inout pid_t, _ command: [String], environment: [String], log: String, ears: Int32, mouth: Int32
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ears, 3)
    posix_spawn_file_actions_adddup2(&actions, mouth, 4)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    let environment = Environment(setting: environment)
    defer {
      for word in words { free(word) }
      environment.free()
    }
    return posix_spawnp(&process, command[0], &actions, &attributes, words, environment.words)
  }

  /// Ends the program with all that it started, and waits until it is gone.
  deinit {
    kill(-process, SIGKILL)
    _ = ExitStatus.wait(for: process)
    close(reading)
    close(writing)
  }

  /// The last line that it wrote to its standard output or error.
  package var lastLine: String { folder.lastLogLine }
}

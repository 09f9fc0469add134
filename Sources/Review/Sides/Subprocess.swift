import Glibc

/// Runs a program of the machine and takes what it writes.
enum Subprocess {
  struct Outcome {
    let status: Int32
    let output: [UInt8]
    /// What it wrote to standard error.
    let message: String

    var lastLine: String { message.split(separator: "\n").last.map(String.init) ?? "mã thoát \(status)" }
  }

  /// Runs a program found on the path; nil where it cannot be started.
  static func run(_ program: String, _ arguments: [String]) -> Outcome? {
    guard let output = Pipe(), let message = Pipe() else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, message.writing, STDERR_FILENO)
    var process = pid_t()
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var environment = plainEnvironment()
    let failure = posix_spawnp(&process, program, &actions, nil, &words, &environment)
    for word in words + environment { free(word) }
    close(output.writing)
    close(message.writing)
    let (bytes, text) = failure == 0 ? drain(output.reading, message.reading) : ([], [])
    close(output.reading)
    close(message.reading)
    guard failure == 0 else { return nil }
    return Outcome(status: wait(for: process), output: bytes, message: String(decoding: text, as: UTF8.self))
  }

  private struct Pipe {
    let reading: Int32
    let writing: Int32

    init?() {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reading, writing) = (ends[0], ends[1])
    }
  }

  /// The environment with messages in English, which are told apart here, and never a question to the user.
  private static func plainEnvironment() -> [UnsafeMutablePointer<CChar>?] {
    let set = ["LC_ALL=C", "GIT_TERMINAL_PROMPT=0"]
    var inherited: [UnsafeMutablePointer<CChar>?] = []
    var next = environ
    while let word = next.pointee {
      if !set.contains(where: { strncmp(word, $0, $0.utf8.count - 1) == 0 }) { inherited.append(strdup(word)) }
      next += 1
    }
    return inherited + set.map { strdup($0) } + [nil]
  }

  /// Reads two pipes to their ends, whichever has something.
  private static func drain(_ first: Int32, _ second: Int32) -> ([UInt8], [UInt8]) {
    var polls = [first, second].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var found: [[UInt8]] = [[], []]
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while polls.contains(where: { $0.fd >= 0 }) {
      if poll(&polls, nfds_t(polls.count), -1) < 0, errno != EINTR { break }
      for index in polls.indices where polls[index].fd >= 0 && polls[index].revents != 0 {
        let count = read(polls[index].fd, &buffer, buffer.count)
        if count > 0 {
          found[index] += buffer.prefix(count)
        } else if count == 0 || errno != EINTR {
          polls[index].fd = -1
        }
      }
    }
    return (found[0], found[1])
  }

  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
  }
}

import Glibc

/// Runs a program of the machine and takes what it writes.
package enum Subprocess {
  package struct Outcome {
    package let status: Int32
    package let output: [UInt8]
    /// What it wrote to standard error.
    package let message: String

    package var lastLine: String { message.split(separator: "\n").last.map(String.init) ?? "mã thoát \(status)" }
  }

  /// Runs a program found on the path; nil where it cannot be started.
  package static func run(_ program: String, _ arguments: [String]) -> Outcome? {
    guard let output = Pipe(), let message = Pipe() else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, message.writing, STDERR_FILENO)
    var process = pid_t()
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    // Messages in English, which are told apart here, and never a question to the user.
    let environment = Environment(setting: ["LC_ALL=C", "GIT_TERMINAL_PROMPT=0"])
    let failure = posix_spawnp(&process, program, &actions, nil, &words, environment.words)
    for word in words { free(word) }
    environment.free()
    close(output.writing)
    close(message.writing)
    let (bytes, text) = failure == 0 ? drain(output.reading, message.reading) : ([], [])
    close(output.reading)
    close(message.reading)
    guard failure == 0 else { return nil }
    return Outcome(status: ExitStatus.wait(for: process), output: bytes, message: String(decoding: text, as: UTF8.self))
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
}

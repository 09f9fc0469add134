import Glibc

/// The signals that ask this process to stop, held back until it has put everything away.
///
/// A signal that this process was told to ignore from the start, as under `nohup`, stays ignored.
/// To be made before the first thread: threads inherit what is held back. Writing to a program that is gone gives an error
/// instead of a signal from then on.
package struct StopSignals: Sendable {
  private let signals: sigset_t

  package init() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] where !Self.isIgnored(signal) { sigaddset(&signals, signal) }
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    self.signals = signals
  }

  /// The signal that has come, if any; it is kept.
  package var arrived: Int32? {
    var pending = sigset_t()
    guard sigpending(&pending) == 0 else { return nil }
    var signals = signals
    return [SIGINT, SIGTERM, SIGHUP].first { sigismember(&pending, $0) == 1 && sigismember(&signals, $0) == 1 }
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    // SIG_IGN, which is 1 in the system's headers.
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }

  /// Lets the signals through again: one that has come ends the process here.
  package func release() {
    var signals = signals
    sigdelset(&signals, SIGPIPE)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}

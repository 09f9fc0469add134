import Glibc

/// A pipe whose ends no program started from here inherits by chance.
struct Pipe {
  let reading: Int32
  let writing: Int32

  /// Both ends lie above the numbers that a started program expects for itself; nil where there is no pipe to be had.
  init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    let high = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
    for end in ends { close(end) }
    guard high.allSatisfy({ $0 >= 0 }) else {
      for end in high where end >= 0 { close(end) }
      return nil
    }
    (reading, writing) = (high[0], high[1])
  }

  func closeBoth() {
    close(reading)
    close(writing)
  }
}

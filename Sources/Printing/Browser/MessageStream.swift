import Glibc
import Processes

/// Messages that end with a zero byte, to and from a program, each with a time by which it must be through.
struct MessageStream {
  let reading: Int32
  let writing: Int32
  let stop: StopSignals
  /// What has come; messages are taken from `start` on, and up to `searched` there is no end of one.
  private var buffer: [UInt8] = []
  private var (start, searched) = (0, 0)

  init(reading: Int32, writing: Int32, stop: StopSignals) {
    (self.reading, self.writing, self.stop) = (reading, writing, stop)
  }

  func send(_ message: [UInt8], by deadline: ContinuousClock.Instant) throws(BrowserFault) {
    var written = 0
    while written < message.count {
      let count = message.withUnsafeBytes {
        write(writing, $0.baseAddress.map { $0 + written }, message.count - written)
      }
      if count > 0 {
        written += count
      } else if errno == EAGAIN {
        try wait(for: writing, POLLOUT, by: deadline)
      } else if errno != EINTR {
        throw .ended("")
      }
    }
  }

  /// The next message, without its zero byte.
  mutating func next(by deadline: ContinuousClock.Instant) throws(BrowserFault) -> [UInt8] {
    while true {
      if let end = buffer[searched...].firstIndex(of: 0) {
        defer { (start, searched) = (end + 1, end + 1) }
        return Array(buffer[start..<end])
      }
      searched = buffer.count
      if buffer.count - start > ProtocolMessage.greatestSize { throw .unreadable }
      if start > 1 << 20 || start == buffer.count {
        buffer.removeFirst(start)
        (start, searched) = (0, buffer.count)
      }
      try wait(for: reading, POLLIN, by: deadline)
      try fill()
    }
  }

  private mutating func fill() throws(BrowserFault) {
    let size = 1 << 18
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: size) { space, length in
      count = read(reading, space.baseAddress, size)
      length = max(0, count)
    }
    if count == 0 || count < 0 && errno != EINTR && errno != EAGAIN { throw .ended("") }
    buffer += piece
  }

  /// Waits in short pieces, so that a signal to stop is seen.
  private func wait(for descriptor: Int32, _ event: Int32, by deadline: ContinuousClock.Instant) throws(BrowserFault) {
    while true {
      if stop.arrived != nil { throw .stopped }
      var ready = pollfd(fd: descriptor, events: Int16(event), revents: 0)
      if poll(&ready, 1, 100) > 0 { return }
      if ContinuousClock.now >= deadline { throw .silent }
    }
  }
}

/// Bytes being written one behind the other.
///
/// The memory belongs to the buffer, which is never copied: writers hand it on `inout`.
@usableFromInline
package struct ByteBuffer: ~Copyable {
  @usableFromInline var memory: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  @usableFromInline package var count = 0

  package init(reserving capacity: Int = 256) {
    memory = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit {
    memory.deallocate()
  }

  /// What is written from a place on, until more is written.
  @inlinable
  package func bytes(from start: Int = 0) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: memory + start, count: count &- start)
  }

  /// Forgets what is written from a place on and keeps the memory.
  package mutating func removeAll(from start: Int = 0) {
    count = start
  }

  @inlinable
  package mutating func append(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count &+= 1
  }

  @inlinable
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    write(bytes.count) {
      $0.initialize(from: start, count: bytes.count)
      return bytes.count
    }
  }

  /// Appends the bytes of a text.
  package mutating func append(_ text: borrowing String) {
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { append($0) }
    if isContiguous == nil { for byte in text.utf8 { append(byte) } }
  }

  /// Appends once more what is written in a stretch.
  package mutating func append(again stretch: Range<Int>) {
    reserve(stretch.count)
    (memory + count).initialize(from: memory + stretch.lowerBound, count: stretch.count)
    count &+= stretch.count
  }

  /// Makes room for so many bytes and lets a function write them, or fewer; it returns how many it wrote.
  @inlinable
  package mutating func write(_ most: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    reserve(most)
    count &+= body(memory + count)
  }

  @inlinable
  mutating func reserve(_ length: Int) {
    if length > capacity &- count { grow(by: length) }
  }

  @usableFromInline
  @inline(never)
  mutating func grow(by length: Int) {
    capacity = max(count + length, 2 * capacity)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.initialize(from: memory, count: count)
    memory.deallocate()
    memory = larger
  }
}

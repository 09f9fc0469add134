import Foundation
import PlanModel
import Testing
import VietnameseText

@Suite("The readers take any text without a trap and in time that grows with its length alone")
struct HostileTextTests {
  private static let pieces = [
    "0", "9", "1.234", ",", ".", "-", "\u{2013}", "/", "%", ":", "_", "+", " ", "\u{A0}", "tháng", "Quý", "IV", "năm",
    "2021", "ngày",
    "từ", "đến", "trước", "ha", "m2", "ít nhất", "> ", "6 tháng đầu", "theo tiến độ", "hàng", "e", "x", "\u{301}",
    "\u{663}", "\u{0}",
    "\u{1F600}", "99999999999999999999", "hoàn thành", "trong", "Q4", "\u{2026}", "(", "\n",
  ]

  @Test func anyMixtureOfPieces() {
    let seed: UInt64 = 20_210_317
    var generator = SeededGenerator(seed: seed)
    var taken = 0
    for _ in 0..<10_000 {
      let count = Int.random(in: 1...8, using: &generator)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
      if case .success(let value) = TimeReader.expression(text) {
        taken += 1
        if TimeReader.expression(TimeWriter.expression(value)) != .success(value) {
          Issue.record("\(text), seed \(seed)")
        }
      }
      if case .success(let value) = QuantityReader.read(text) {
        taken += 1
        let written = NumberWriter.quantity(value, as: .data)
        if QuantityReader.read(written) != .success(value) { Issue.record("\(text), \(written), seed \(seed)") }
      }
      _ = (DecimalReader.read(text), IntegerReader.read(text), TimeReader.day(text), QuantityReader.percent(text))
      _ = VietnameseOrder(text)
    }
    #expect(taken > 100, "the mixture must reach readable texts, seed \(seed)")
  }

  @Test(arguments: [
    "9", "1.", "1,", "tháng ", "-", "\u{301}", "Quý IV/2021 - ", "ha/", "5 ha ", "\u{663}", "\u{2026}", "a",
  ])
  func lengthCostsNoMoreThanItself(piece: String) {
    func cost(_ count: Int) -> Int {
      let text = String(repeating: piece, count: count)
      return (0..<5).map { _ in
        let start = threadTime()
        _ = (DecimalReader.read(text), QuantityReader.read(text), TimeReader.expression(text))
        _ = VietnameseOrder(text)
        return threadTime() - start
      }.min() ?? 0
    }
    let (short, long) = (cost(1_000), cost(8_000))
    #expect(long < max(short * 24, 20_000_000), "\(short) ns for 1,000 pieces, \(long) ns for 8,000")
  }

  /// Nanoseconds that this thread has computed; other work on the machine does not count.
  private func threadTime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

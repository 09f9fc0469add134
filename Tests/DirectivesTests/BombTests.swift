import Diagnostics
import Directives
import Foundation
import Testing

/// Whatever a file holds, reading it ends soon.
@Suite(.serialized) struct BombTests {
  @Test func refusalsNameTheirPlace() {
    for row in BombTable.located {
      let marked = MarkedText(row.text)
      let found = MarkdownReader.read(path: "a.md", bytes: marked.bytes).1.filter { $0.id == row.id }
      #expect(found.map { $0.place.start..<$0.place.end } == marked.marks, "\(row.id)")
    }
  }

  @Test func measuredBombsAreRefusedAtOnce() {
    for text in BombTable.measured {
      let bytes = Array(text.utf8)
      var found: [Diagnostic] = []
      let time = CPUTime.measure { found = MarkdownReader.read(path: "a.md", bytes: bytes).1 }
      #expect(found.containErrors, "\(text.prefix(20))")
      #expect(time < .seconds(1), "\(text.prefix(20).debugDescription) took \(time)")
    }
  }

  /// The bound is that of a build without optimisation.
  @Test func otherBombsEndSoon() {
    for text in BombTable.large {
      let bytes = Array(text.utf8)
      let time = CPUTime.measure { _ = MarkdownReader.read(path: "a.md", bytes: bytes) }
      #expect(time < .seconds(5), "\(text.prefix(20).debugDescription) took \(time)")
    }
  }

  @Test func largeOrdinaryTextIsRead() {
    let part = """
      ## Tình hình thực hiện

      Tính đến **31/3/2021**, có *20* cụm công nghiệp [đã khởi công](khoi-cong.md), xem https://hanoi.gov.vn.

      1. Huyện Phúc Thọ: 2 cụm;
      2. Huyện Thạch Thất: 5 cụm.

      | Quý | Số cụm |
      |:----|-------:|
      | I   | 1      |
      | II  | 23     |

      ::quarter-chart{plan=2021 quarter="Quý I"}


      """
    let (document, found) = MarkdownReader.read(path: "a.md", bytes: Array(BombTable.repeated(part, 200).utf8))
    #expect(found.map(\.id) == [])
    #expect(document?.blocks.count == 1_000)
  }
}

/// The time that this thread alone has worked, whatever else the machine does.
enum CPUTime {
  static func measure(_ work: () -> Void) -> Duration {
    let start = now
    work()
    return now - start
  }

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

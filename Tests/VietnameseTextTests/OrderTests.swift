import Foundation
import Testing
import VietnameseText

@Suite("Names are listed as Vietnamese readers expect them")
struct OrderTests {
  @Test("Every pair of the list that ICU ordered for vi is in the same order here")
  func agreesWithICU() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/order.txt")
    let texts = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    #expect(texts.count > 700)
    let keys = texts.map { VietnameseOrder($0) }
    var wrong: [String] = []
    for upper in keys.indices {
      for lower in 0..<upper where !(keys[lower] < keys[upper]) || keys[upper] < keys[lower] {
        wrong.append("\(texts[lower]) | \(texts[upper])")
      }
    }
    #expect(wrong.prefix(20) == [])
  }

  @Test("Letters come before tones, tones before case, whatever the sorting was given")
  func sortsLists() {
    let wanted = ["ma", "mà", "mả", "mã", "má", "mạ", "Mạ", "mai", "măng", "mâm"]
    #expect(wanted.reversed().inVietnameseOrder { $0 } == wanted)
    let districts = ["Ba Vì", "Chương Mỹ", "Đan Phượng", "Đông Anh", "Gia Lâm", "Thường Tín", "Ứng Hòa"]
    #expect(districts.sorted(by: >).inVietnameseOrder { $0 } == districts)
    #expect(VietnameseOrder.areInOrder("Đan Phượng", "Gia Lâm") && !VietnameseOrder.areInOrder("Gia Lâm", "Gia Lâm"))
  }

  @Test("Equal names keep the order they had")
  func stable() {
    let rows = (0..<200).map { (name: $0.isMultiple(of: 2) ? "Bình Phú" : "An Phú", number: $0) }
    let sorted = rows.inVietnameseOrder { $0.name }
    #expect(
      sorted.map(\.number) == (0..<200).filter { !$0.isMultiple(of: 2) } + (0..<200).filter { $0.isMultiple(of: 2) })
  }

  @Test("Texts of other alphabets have an order too, after the Vietnamese ones")
  func otherLetters() {
    #expect(
      ["\u{4E2D}", "\u{416}", "z", "ü", "\u{2603}", "1"].inVietnameseOrder { $0 } == [
        "\u{2603}", "1", "z", "ü", "\u{416}", "\u{4E2D}",
      ])
  }
}

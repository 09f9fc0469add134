/// A PDF as Chromium writes it: version 1.4, every object in the open and named in one table at the end.
struct PDFDocument {
  private(set) var bytes: [UInt8]
  /// The ranges of the objects' words, streams left out, by object number.
  private let objects: [Int: Range<Int>]
  /// The object numbers in the order of the file.
  private let order: [Int]
  private let information: Int

  /// - Returns: nil where the bytes are no such PDF.
  init?(_ bytes: [UInt8]) {
    guard let table = CrossReferences(bytes), let information = table.information else { return nil }
    let starts = table.entries.sorted { $0.start < $1.start }
    let ends = starts.dropFirst().map(\.start) + [table.start]
    var objects: [Int: Range<Int>] = [:]
    for (entry, end) in zip(starts, ends) {
      let stream = bytes.firstRange(of: Self.streamMark, from: entry.start, to: end)
      objects[entry.number] = entry.start..<(stream ?? end)
    }
    self.bytes = bytes
    self.objects = objects
    self.order = starts.map(\.number)
    self.information = information
  }

  var pageCount: Int {
    ranges.count { bytes.firstRange(of: Self.pageMark, from: $0.lowerBound, to: $0.upperBound) != nil }
  }

  /// The names of the embedded fonts without the letters of their subsets, sorted.
  var fonts: [String] {
    let names = ranges.compactMap { range -> String? in
      guard let start = bytes.firstRange(of: Self.fontMark, from: range.lowerBound, to: range.upperBound) else {
        return nil
      }
      let name = bytes[(start + Self.fontMark.count)..<range.upperBound].prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
      return String(decoding: name.drop { $0 != UInt8(ascii: "+") }.dropFirst(), as: UTF8.self)
    }
    return Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private var ranges: [Range<Int>] { order.compactMap { objects[$0] } }

  private static let streamMark = Array(">> stream\n".utf8)
  private static let pageMark = Array("/Type /Page\n".utf8)
  private static let fontMark = Array("/FontName /".utf8)
}

/// What makes two prints of one page differ is put on a fixed value of the same length.
extension PDFDocument {
  /// Gives the document a date in place of the clock's.
  ///
  /// - Parameter digits: `20251231000000`, the time in UTC.
  /// - Returns: false where the document has not the two dates that Chromium writes.
  mutating func setDates(_ digits: String) -> Bool {
    guard let range = objects[information] else { return false }
    for name in ["/CreationDate (D:", "/ModDate (D:"] {
      guard let found = bytes.firstRange(of: Array(name.utf8), from: range.lowerBound, to: range.upperBound) else {
        return false
      }
      let start = found + name.utf8.count
      guard start + 14 <= range.upperBound, bytes[start..<start + 14].allSatisfy(Self.isDigit) else { return false }
      bytes.replaceSubrange(start..<start + 14, with: digits.utf8)
    }
    return true
  }

  /// Numbers the tagged elements from 1 in their order; Chromium counts on from the pages it showed before.
  mutating func renumberElements() {
    let places = ranges.flatMap(elementNumbers)
    let numbers = Set(places.map(number)).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($1, $0 + 1) })
    for place in places {
      guard let rank = ranks[number(at: place)] else { continue }
      let digits = String(rank)
      let padded = String(repeating: "0", count: Self.elementDigits - digits.utf8.count) + digits
      bytes.replaceSubrange(place..<place + Self.elementDigits, with: padded.utf8)
    }
  }

  /// Where the eight digits of `(node00001234)` begin.
  private func elementNumbers(in range: Range<Int>) -> [Int] {
    var places: [Int] = []
    var start = range.lowerBound
    while let found = bytes.firstRange(of: Self.elementMark, from: start, to: range.upperBound) {
      start = found + Self.elementMark.count
      let end = start + Self.elementDigits
      if end < range.upperBound, bytes[start..<end].allSatisfy(Self.isDigit), bytes[end] == UInt8(ascii: ")") {
        places.append(start)
      }
    }
    return places
  }

  private func number(at place: Int) -> Int {
    bytes[place..<place + Self.elementDigits].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static let elementMark = Array("(node".utf8)
  private static let elementDigits = 8
}

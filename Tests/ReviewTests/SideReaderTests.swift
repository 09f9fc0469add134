import Diagnostics
import Foundation
import Review
import Testing

@Suite struct SideReaderTests {
  @Test(arguments: [
    ("khong-co-gi", "review.revision.unknown"), ("khong/co-gi", "review.side.unknown"),
    ("-p", "review.revision.unknown"), ("Sources", "review.side.unknown"),
  ])
  func `a side that is no folder and no revision is named`(argument: String, id: String) {
    let reading = SideReader(output: "Output").read(argument)
    #expect(reading.side == nil)
    #expect(reading.diagnostics.map(\.id) == [id])
    #expect(reading.diagnostics.first?.place.path == argument)
    #expect(SideReading.exitCode([reading]) == 3)
  }
}

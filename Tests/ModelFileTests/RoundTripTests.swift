import Diagnostics
import Foundation
import ModelFile
import PlanLoading
import PlanModel
import Testing

/// What is written to the model file is read back the same.
struct RoundTripTests {
  @Test func theLibraryReadBackEqualsTheOneWritten() throws {
    try expectRoundTrip(of: try SyntheticLibrary.library())
  }

  @Test func theShippedContentIsReadBack() throws {
    try expectRoundTrip(of: try #require(PlanLoader.load(try shippedFiles()).library))
  }

  @Test func anEmptyLibraryIsReadBack() throws {
    let site = SiteFacts(title: "", publisher: "", cutOff: try SyntheticLibrary.day(2021, 1, 1), planInForce: 2021)
    try expectRoundTrip(
      of: PlanLibrary(
        site: site, units: Register(), agencies: Register(), clusters: Register(), sources: Register(),
        indicators: Register(), plans: [], log: ProgressLog(reports: [])))
  }

  private func expectRoundTrip(of library: PlanLibrary) throws {
    let bytes = written(library)
    let (contents, diagnostics) = ModelReader.read(path: "model.json", bytes: bytes)
    #expect(diagnostics.isEmpty, "\(diagnostics.map { "\($0.place.start) \($0.id) \($0.text)" })")
    let read = try #require(contents)
    #expect(read.formatVersion == ModelFormat.version)
    expectEqual(read.library, library)
    #expect(written(read.library) == bytes, "also the digits as written")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
  }

  private func written(_ library: PlanLibrary) -> [UInt8] {
    let measures = Measures(of: library, cutOff: library.site.cutOff)
    return ModelWriter.bytes(of: library, measures: measures, forms: measures.forms.filled)
  }

  private func shippedFiles() throws -> [LoadedFile] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Content").standardized
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false))
    return try paths.sorted().filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") || $0.hasSuffix(".md") }.map {
      path in
      LoadedFile(path: path, bytes: Array(try Data(contentsOf: root.appending(path: path))))
    }
  }

  private func expectEqual(_ a: PlanLibrary, _ b: PlanLibrary) {
    #expect(a.site == b.site)
    #expect(a.units.elements == b.units.elements)
    #expect(a.agencies.elements == b.agencies.elements)
    #expect(a.clusters.elements == b.clusters.elements)
    #expect(a.sources.elements == b.sources.elements)
    #expect(a.indicators.elements == b.indicators.elements)
    #expect(a.plans == b.plans)
    #expect(a.letters.elements == b.letters.elements)
    #expect(a.log == b.log)
  }
}

import Diagnostics
import ModelFile
import PlanModel
import Testing

/// What is written to the model file is read back the same.
struct RoundTripTests {
  @Test func theLibraryReadBackEqualsTheOneWritten() throws {
    let library = try SyntheticLibrary.library()
    let bytes = ModelWriter.bytes(of: library, measures: Measures(of: library, cutOff: library.site.cutOff))
    let (contents, diagnostics) = ModelReader.read(path: "model.json", bytes: bytes)
    #expect(diagnostics.isEmpty, "\(diagnostics.map { "\($0.place.start) \($0.id) \($0.text)" })")
    let read = try #require(contents)
    #expect(read.formatVersion == ModelFormat.version)
    expectEqual(read.library, library)
    let again = ModelWriter.bytes(
      of: read.library, measures: Measures(of: read.library, cutOff: read.library.site.cutOff))
    #expect(again == bytes, "also the digits as written")
  }

  @Test func anEmptyLibraryIsReadBack() throws {
    let site = SiteFacts(title: "", publisher: "", cutOff: try SyntheticLibrary.day(2021, 1, 1), planInForce: 2021)
    let library = PlanLibrary(
      site: site, units: Register(), agencies: Register(), clusters: Register(), sources: Register(),
      indicators: Register(), plans: [], log: ProgressLog(reports: []))
    let bytes = ModelWriter.bytes(of: library, measures: Measures(of: library, cutOff: site.cutOff))
    let (contents, diagnostics) = ModelReader.read(path: "model.json", bytes: bytes)
    #expect(diagnostics.isEmpty)
    expectEqual(try #require(contents).library, library)
  }

  private func expectEqual(_ a: PlanLibrary, _ b: PlanLibrary) {
    #expect(a.site == b.site)
    #expect(a.units.elements == b.units.elements)
    #expect(a.agencies.elements == b.agencies.elements)
    #expect(a.clusters.elements == b.clusters.elements)
    #expect(a.sources.elements == b.sources.elements)
    #expect(a.indicators.elements == b.indicators.elements)
    #expect(a.plans == b.plans)
    #expect(a.log == b.log)
  }
}

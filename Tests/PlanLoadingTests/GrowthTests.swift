import PlanLoading
import Testing

/// Loading time grows with the content, not with its square.
@Suite struct GrowthTests {
  @Test(.serialized, arguments: [("clean", false), ("every reference unknown", true)])
  func fourTimesTheClustersTakeNotMuchMoreThanFourTimesAsLong(_ name: String, _ isFaulty: Bool) {
    let small = best { PlanLoader.load(files(clusters: 500, isFaulty: isFaulty)).diagnostics.count }
    let large = best { PlanLoader.load(files(clusters: 2_000, isFaulty: isFaulty)).diagnostics.count }
    #expect(large < small * 9, "\(name): \(small) for 500, \(large) for 2 000")
  }

  private func best(_ work: () -> Int) -> Duration {
    let clock = ContinuousClock()
    return (0..<2).map { _ in clock.measure { _ = work() } }.min() ?? .zero
  }

  private func files(clusters: Int, isFaulty: Bool) -> [String: String] {
    var files = MiniContent.files
    var text = "unit: suoi-da\nclusters:\n"
    text += "  - {id: ben-go, name: Bến Gỗ}\n  - {id: ben-go-2, name: Bến Gỗ - Giai đoạn 2, extends: ben-go}\n"
    for number in 1...clusters {
      let extends = isFaulty ? "cum-\(number)-x" : "cum-\(max(1, number - 1))"
      text +=
        number == 1
        ? "  - {id: cum-1, name: Cụm 1}\n" : "  - {id: cum-\(number), name: Cụm \(number), extends: \(extends)}\n"
    }
    files["clusters/suoi-da.yaml"] = text
    return files
  }
}

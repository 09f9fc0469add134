extension Fault {
  /// Faults of the figures that half-yearly reports give.
  static let ofFigures: [Fault] =
    [
      figure("figure.subject", "⟦figure⟧: projects, value: 5 dự án, date: 1/12/2021"),
      figure("figure.subject", "cluster: ben-go, ⟦unit⟧: suoi-da, figure: projects, value: 5 dự án, date: 1/12/2021"),
      figure("figure.of-cluster", "unit: suoi-da, figure: ⟦serviced-land⟧, value: 5 ha, date: 1/12/2021"),
      figure("figure.of-unit", "cluster: ben-go, figure: ⟦planned⟧, value: 1, date: 1/12/2021"),
      figure("figure.occupancy", "cluster: ben-go, figure: ⟦occupancy⟧, value: 50%, date: 1/12/2021"),
      figure("figure.flag", "cluster: ben-go, figure: operating, value: ⟦2⟧, date: 1/12/2021"),
      figure("figure.flag", "cluster: ben-go, figure: operating, value: ⟦1 cụm⟧, date: 1/12/2021"),
      figure("figure.negative", "cluster: ben-go, figure: leased-land, value: ⟦-5 ha⟧, date: 1/12/2021"),
      figure("figure.whole", "cluster: ben-go, figure: projects, value: ⟦'2,5 dự án'⟧, date: 1/12/2021"),
      figure("quantity.unit", "cluster: ben-go, figure: projects, value: ⟦5 ha⟧, date: 1/12/2021"),
      figure("quantity.unit", "cluster: ben-go, figure: projects, value: ⟦5⟧, date: 1/12/2021"),
      figure(
        "quantity.percentage-range", "cluster: ben-go, figure: largest-trade-share, value: ⟦101%⟧, date: 1/12/2021"),
      figure("figure.period-days", "cluster: ben-go, figure: revenue, value: 5 tỷ đồng, date: ⟦chưa rõ⟧"),
      figure("event.after-cut-off", "cluster: ben-go, figure: projects, value: 5 dự án, date: ⟦23/12/2021⟧"),
      figure("value.choice", "cluster: ben-go, figure: ⟦project⟧, value: 5 dự án, date: 1/12/2021"),
      figure("reference.unknown", "unit: ⟦suoi-do⟧, figure: projects, value: 5 dự án, date: 1/12/2021"),
      Fault(
        "event.after-report", log, "reports:\n",
        "reports:\n  - from: ubnd-doi-cau\n    submitted: 10/12/2021\n    figures:\n"
          + "      - {unit: doi-cau, figure: projects, value: 5 dự án, date: ⟦11/12/2021⟧, certainty: stated}\n"),
      Fault("indicator.figure-kind", "indicators.yaml", "    unit: cụm\n", "    unit: cụm\n    figure: ⟦revenue⟧\n"),
      Fault(
        "indicator.figure-kind", "indicators.yaml", "    unit: cụm\n", "    unit: cụm\n    figure: ⟦serviced-land⟧\n"),
      Fault(
        "indicator.figure-unit", "indicators.yaml", "    unit: cụm\n", "    unit: cụm\n    figure: ⟦leased-land⟧\n"),
    ] + ofFigurePairs

  /// Figures of one report that cannot all be right; each one's other places stand beside it.
  static let ofFigurePairs: [Fault] = [
    figure(
      "figure.twice", "unit: suoi-da, figure: projects, value: 5 dự án, date: 1/12/2021",
      "unit: suoi-da, figure: projects, value: ⟦5 dự án⟧, date: 1/12/2021"),
    figure(
      "figure.part-of-whole", "cluster: ben-go, figure: leased-land, value: ⟦6 ha⟧, date: 1/12/2021",
      "cluster: ben-go, figure: serviced-land, value: '5,9 ha', date: 1/12/2021"),
    figure(
      "figure.part-of-whole", "unit: suoi-da, figure: foreign-projects, value: ⟦ít nhất 6 dự án⟧, date: 1/12/2021",
      "unit: suoi-da, figure: projects, value: 5 dự án, date: 1/12/2021"),
    figure(
      "figure.sum", "unit: suoi-da, figure: operating, value: ⟦3 cụm⟧, date: 1/12/2021",
      "unit: suoi-da, figure: operating-established, value: 1 cụm, date: 1/12/2021",
      "unit: suoi-da, figure: operating-not-established, value: 1 cụm, date: 1/12/2021",
      "unit: suoi-da, figure: operating-craft, value: 1 cụm, date: 1/12/2021"),
    figure(
      "figure.sum", "unit: suoi-da, figure: operating-established-area, value: '20,5 ha', date: 1/12/2021",
      "unit: suoi-da, figure: operating-not-established-area, value: '1,05 ha', date: 1/12/2021",
      "unit: suoi-da, figure: operating-area, value: ⟦'21,5 ha'⟧, date: 1/12/2021"),
  ]

  private static let log = "plans/2021/progress/2021-Q4.yaml"

  private static func figure(_ id: String, _ figures: String...) -> Fault {
    let lines = figures.map { "      - {\($0), certainty: stated}\n" }.joined()
    return Fault(id, log, "reports:\n", "reports:\n  - from: ubnd-suoi-da\n    figures:\n\(lines)")
  }
}

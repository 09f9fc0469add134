import Diagnostics
import PlanLoading
import PlanModel
import Testing
import VietnameseText

/// What reports, registers and plans say fills the half-yearly forms; what they do not say stays open.
@Suite struct FormTests {
  /// A row of a form: its value, how many of its clusters it rests on, how many dates stay undecided.
  struct Case: CustomStringConvertible {
    let figures: [String]
    let form: String
    let row: String
    let expected: String

    init(_ form: String, _ row: String, _ expected: String, _ figures: String...) {
      (self.form, self.row, self.expected, self.figures) = (form, row, expected, figures)
    }

    var description: String { "\(form) row \(row): \(figures)" }
  }

  /// Forms are named by subject and period: `suoi-da 2025-6`, `province 2025`, `ben-go 2025`.
  static let cases: [Case] = [
    Case(
      "suoi-da 2025-6", "18", "3,5 (2/2)", "ben-go leased-land '2 ha' 14/6/2025",
      "ben-go-2 leased-land '1,5 ha' 1/6/2025"),
    Case(
      "province 2025-6", "18", "ít nhất 3,5 (2/3)", "ben-go leased-land '2 ha' 14/6/2025",
      "ben-go-2 leased-land '1,5 ha' 1/6/2025"),
    Case(
      "province 2025-6", "18", "3,5 (3/3)", "ben-go leased-land '2 ha' 14/6/2025",
      "ben-go-2 leased-land '1,5 ha' 1/6/2025", "chan-doi leased-land '0 ha' 1/6/2025"),
    Case("suoi-da 2025-6", "18", "-", "ben-go leased-land '0 ha' 14/6/2025"),
    Case("suoi-da 2025-6", "18", "-"),
    // The borders of a period: 15 December to 14 June or 14 December.
    Case("ben-go 2025-6", "4", "-", "ben-go leased-land '2 ha' 15/6/2025"),
    Case("ben-go 2025", "4", "2", "ben-go leased-land '2 ha' 15/6/2025"),
    Case("ben-go 2025", "4", "-", "ben-go leased-land '2 ha' 15/12/2025"),
    Case("ben-go 2025-6", "4", "- ?1", "ben-go leased-land '2 ha' 'Tháng 6/2025'"),
    Case("ben-go 2025", "4", "2", "ben-go leased-land '2 ha' 'Tháng 6/2025'"),
    Case("ben-go 2025-6", "4", "2", "ben-go leased-land '2 ha' 'không muộn hơn 14/6/2025'"),
    Case("ben-go 2025-6", "4", "3", "ben-go leased-land '2 ha' 31/12/2024", "ben-go leased-land '3 ha' 1/6/2025"),
    Case("ben-go 2025-6", "4", "3", "ben-go leased-land '3 ha' 1/6/2025", "ben-go leased-land '2 ha' 31/12/2024"),
    Case("suoi-da 2025-6", "23", "ít nhất 10 (1/2)", "ben-go revenue '10 tỷ đồng' '15/12/2024 - 14/6/2025'"),
    Case("suoi-da 2025", "23", "- ?1", "ben-go revenue '10 tỷ đồng' '15/12/2024 - 14/6/2025'"),
    Case("suoi-da 2025-6", "23", "- ?1", "ben-go revenue '10 tỷ đồng' '1/1/2025 - 14/6/2025'"),
    Case("suoi-da 2025-6", "23", "-", "ben-go revenue '10 tỷ đồng' '15/6/2025 - 14/12/2025'"),
    // Bounds are kept; what has only an upper end adds nothing.
    Case(
      "suoi-da 2025-6", "18", "ít nhất 3 (2/2)", "ben-go leased-land 'ít nhất 2 ha' 1/6/2025",
      "ben-go-2 leased-land '1 ha' 1/6/2025"),
    Case(
      "suoi-da 2025-6", "18", "khoảng 3 (2/2)", "ben-go leased-land 'khoảng 2 ha' 1/6/2025",
      "ben-go-2 leased-land '1 ha' 1/6/2025"),
    Case(
      "suoi-da 2025-6", "18", "ít nhất 1 (1/2)", "ben-go leased-land 'không quá 2 ha' 1/6/2025",
      "ben-go-2 leased-land '1 ha' 1/6/2025"),
    // Established on 14/12/2024 and in June 2025; the latter lies on both sides of 14/6/2025.
    Case("suoi-da 2024", "5", "ít nhất 1 (1/2)"),
    Case("suoi-da 2025-6", "3", "ít nhất 1 (1/2) ?1"),
    Case("suoi-da 2025-6", "5", "- ?1"),
    Case("suoi-da 2025", "5", "1 (2/2)"),
    Case("suoi-da 2025", "6", "4 (2/2)"),
    Case("suoi-da 2025", "3", "2 (2/2)"),
    Case("suoi-da 2025", "4", "9,92 (2/2)"),
    Case("suoi-da 2025", "7", "2 (2/2)"),
    Case("suoi-da 2025", "11", "ít nhất 1 (1/2)"),
    Case("suoi-da 2025", "13", "ít nhất 100 (1/2)"),
    Case("ben-go 2025", "1", "100"),
    Case("ben-go 2025", "1", "120", "ben-go approved-investment '120 tỷ đồng' 1/6/2025"),
    // Operating is told, or follows from projects.
    Case("suoi-da 2025", "15", "1 (2/2)", "ben-go operating 1 1/6/2025", "ben-go-2 operating 0 1/6/2025"),
    Case("suoi-da 2025", "15", "1 (2/2)", "ben-go projects '3 dự án' 1/6/2025", "ben-go-2 projects '0 dự án' 1/6/2025"),
    Case("suoi-da 2025", "15.1", "1 (2/2)", "ben-go operating 1 1/6/2025", "ben-go-2 operating 0 1/6/2025"),
    Case("suoi-da 2025", "15.2", "0 (2/2)", "ben-go operating 1 1/6/2025", "ben-go-2 operating 0 1/6/2025"),
    Case("suoi-da 2025", "15.3", "1 (2/2)", "ben-go operating 1 1/6/2025"),
    Case("suoi-da 2025", "16", "5,92 (2/2)", "ben-go operating 1 1/6/2025", "ben-go-2 operating 0 1/6/2025"),
    Case(
      "suoi-da 2025", "15.4", "ít nhất 1 (1/2)", "ben-go operating 1 1/6/2025",
      "ben-go largest-trade-share 60% 1/6/2025"),
    Case(
      "suoi-da 2025", "15.4", "0 (2/2)", "ben-go operating 1 1/6/2025", "ben-go largest-trade-share '59,9%' 1/6/2025",
      "ben-go-2 operating 0 1/6/2025"),
    Case(
      "suoi-da 2025", "15.4", "-", "ben-go operating 1 1/6/2025", "ben-go largest-trade-share 'ít nhất 55%' 1/6/2025"),
    Case(
      "suoi-da 2025", "19", "50", "ben-go operating 1 1/6/2025", "ben-go-2 operating 1 1/6/2025",
      "ben-go leased-land '2 ha' 1/6/2025", "ben-go-2 leased-land '1,5 ha' 1/6/2025",
      "ben-go industrial-land '5 ha' 1/6/2025", "ben-go-2 industrial-land '2 ha' 1/6/2025"),
    Case(
      "suoi-da 2025", "17", "5 (2/2)", "ben-go operating 1 1/6/2025", "ben-go industrial-land '5 ha' 1/6/2025",
      "ben-go-2 operating 0 1/6/2025"),
    Case("ben-go 2025", "5", "68,45"),
    // The developer's project is not what the projects in the cluster earn.
    Case("ben-go 2025-6", "9", "-", "ben-go revenue '10 tỷ đồng' '15/12/2024 - 14/6/2025'"),
    Case("suoi-da 2025-6", "23", "-", "ben-go infrastructure-revenue '10 tỷ đồng' '15/12/2024 - 14/6/2025'"),
    Case("ben-go 2025-6", "13", "0", "ben-go wastewater-system 0 1/6/2025"),
    // A unit's own figure stands; what contradicts it is kept beside it.
    Case("suoi-da 2025-6", "18", "4", "suoi-da leased-land '4 ha' 1/6/2025"),
    Case(
      "suoi-da 2025-6", "18", "4 !3", "suoi-da leased-land '4 ha' 1/6/2025", "ben-go leased-land '2 ha' 1/6/2025",
      "ben-go-2 leased-land '1 ha' 1/6/2025"),
    Case("suoi-da 2025-6", "18", "4", "suoi-da leased-land '4 ha' 1/6/2025", "ben-go leased-land '3 ha' 1/6/2025"),
    Case(
      "suoi-da 2025-6", "18", "4 !ít nhất 5", "suoi-da leased-land '4 ha' 1/6/2025",
      "ben-go leased-land '5 ha' 1/6/2025"),
    Case(
      "province 2025-6", "18", "ít nhất 4 (2/3)", "suoi-da leased-land '4 ha' 1/6/2025",
      "ben-go leased-land '2 ha' 1/6/2025"),
    Case(
      "province 2025-6", "18", "6 (3/3)", "suoi-da leased-land '4 ha' 1/6/2025", "doi-cau leased-land '2 ha' 1/6/2025"),
    Case("province 2025", "18", "-", "doi-cau leased-land '2 ha' 1/6/2025"),
    Case("province 2025", "1", "9", "tinh-may planned '9 cụm' 1/6/2025"),
    Case("province 2025", "15", "7"),
  ]

  @Test(arguments: cases) func aRowIsFilledWithWhatIsKnown(_ row: Case) throws {
    let entry = try #require(try Self.form(row.form, row.figures).entries.first { $0.row.number == row.row })
    #expect(Self.text(entry) == row.expected, "\(row)")
  }

  @Test(arguments: ["estimate: có, certainty: stated", "certainty: uncertain"])
  func whatIsExpectedOrUncertainFillsNothing(_ words: String) throws {
    let form = try Self.form("ben-go 2025", ["ben-go leased-land '2 ha' 1/6/2025"], attribution: words)
    #expect(form[.leasedLand]?.value == nil)
  }

  /// Rows 15 and 16 are the sums of their first two sub-rows, whatever is known of two clusters.
  @Test func derivedSumsAddUp() throws {
    let states = ["", "0", "1"]
    for (operating, established) in states.flatMap({ a in states.map { (a, $0) } }) {
      for (operating2, established2) in states.flatMap({ a in states.map { (a, $0) } }) {
        let told = [
          ("ben-go operating", operating), ("ben-go established", established), ("ben-go-2 operating", operating2),
          ("ben-go-2 established", established2),
        ]
        let figures = told.filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1) 1/6/2025" }
        let form = try Self.form("suoi-da 2025", figures)
        #expect(form.wrongSums.isEmpty, "\(figures)")
        for (sum, first, second) in [("15", "15.1", "15.2"), ("16", "16.1", "16.2")] {
          let values = [first, second].map { number in
            form.entries.first { $0.row.number == number }?.value?.value ?? FixedDecimal(0)
          }
          let whole = form.entries.first { $0.row.number == sum }?.value?.value ?? FixedDecimal(0)
          #expect(values[0] + values[1] <= whole, "row \(sum): \(figures)")
        }
      }
    }
  }

  @Test func aStatedSumThatIsWrongIsSaid() throws {
    let wrong = [
      "suoi-da operating '3 cụm' 1/6/2025", "suoi-da operating-established '1 cụm' 2/6/2025",
      "suoi-da operating-not-established '1 cụm' 2/6/2025",
    ]
    #expect(try Self.form("suoi-da 2025-6", wrong).wrongSums.map(\.number) == ["15"])
    #expect(try Self.form("suoi-da 2025-6", Array(wrong.dropLast())).wrongSums.isEmpty)
  }

  private static func text(_ entry: FormEntry) -> String {
    var text = entry.value.map { NumberWriter.quantity($0) } ?? "-"
    if case .counted(let known, let whole)? = entry.basis { text += " (\(known)/\(whole))" }
    if let contradicted = entry.contradicted { text += " !\(NumberWriter.quantity(contradicted))" }
    return entry.undecided > 0 ? "\(text) ?\(entry.undecided)" : text
  }

  private static func form(
    _ name: String, _ figures: [String], attribution: String = "certainty: stated"
  ) throws -> FilledForm {
    let result = PlanLoader.load(files(figures, attribution))
    #expect(!result.diagnostics.containErrors, "\(result.diagnostics.map(\.text))")
    let library = try #require(result.library)
    let forms = Measures(of: library, cutOff: library.site.cutOff).forms
    let parts = name.split(separator: " ").map(String.init)
    let year = try #require(Int(parts[1].prefix(4)))
    let period = StatutoryPeriod(year: year, span: parts[1].hasSuffix("-6") ? .halfYear : .year)
    #expect(forms.periods.contains(period))
    if parts[0] == "province" { return forms.province(in: period) }
    if let unit = library.units.ref(parts[0]) { return forms.unit(unit, in: period) }
    return forms.infrastructure(of: try #require(library.clusters.ref(parts[0])), in: period)
  }

  /// A figure in short: subject, kind, value and date, the latter two perhaps quoted.
  private static func files(_ figures: [String], _ attribution: String) -> [String: String] {
    var files = MiniContent.files
    let lines = figures.map { figure in
      let parts = figure.split(separator: " ", maxSplits: 2)
      let values = parts[2].split(separator: "'").map { $0.trimmingPrefix(" ") }.filter { !$0.isEmpty }
      let rest = values.count == 2 ? values.map(String.init) : parts[2].split(separator: " ").map(String.init)
      let subject = ["suoi-da", "doi-cau", "tinh-may"].contains(parts[0]) ? "unit" : "cluster"
      return
        "      - {\(subject): \(parts[0]), figure: \(parts[1]), value: '\(rest[0])', date: '\(rest[1])', \(attribution)}\n"
    }
    files["site.yaml"] = files["site.yaml"]?.replacing("22/12/2021", with: "31/12/2025")
    files["indicators.yaml"] = files["indicators.yaml"]?.replacing(
      "    unit: cụm\n", with: "    unit: cụm\n    figure: operating\n"
    )
    .replacing("value: \"1\"", with: "value: \"7\"")
    files["clusters/suoi-da.yaml"] = clusters
    if !lines.isEmpty {
      files["plans/2021/progress/2025.yaml"] =
        "period: Năm 2025\nreports:\n  - from: ubnd-suoi-da\n    figures:\n\(lines.joined())"
    }
    return files
  }

  private static let clusters = """
    unit: suoi-da
    clusters:
      - id: ben-go
        name: Bến Gỗ
        craftVillage: có
        facts:
          - {fact: area, value: "5,92 ha", date: 21/7/2020, sources: [ke-hoach-01], certainty: stated}
          - {fact: establishment-decision, value: QĐ 1, date: 14/12/2024, sources: [ke-hoach-01], certainty: stated}
          - {fact: total-investment, value: 100 tỷ đồng, date: 1/1/2025, sources: [ke-hoach-01], certainty: stated}
      - id: ben-go-2
        name: Bến Gỗ - Giai đoạn 2
        extends: ben-go
        facts:
          - {fact: area, value: 4 ha, date: 21/7/2020, sources: [ke-hoach-01], certainty: stated}
          - {fact: establishment-decision, value: QĐ 2, date: Tháng 6/2025, sources: [ke-hoach-01], certainty: stated}

    """
}

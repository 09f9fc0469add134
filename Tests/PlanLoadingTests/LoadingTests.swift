import Diagnostics
import PlanLoading
import PlanModel
import Testing
import VietnameseText

@testable import PlanLoading

/// What a content folder without faults gives, and what many faults at once give.
@Suite struct LoadingTests {
  @Test func cleanContentGivesALibraryAndNoMessage() throws {
    let result = PlanLoader.load(MiniContent.files)
    #expect(result.diagnostics.isEmpty)
    let library = try #require(result.library)
    #expect(library.site.planInForce == 2021)
    #expect(library.units.elements.map(\.id) == ["tinh-may", "suoi-da", "doi-cau", "xa-suoi-da"])
    #expect(
      library.clusters.elements.map(\.id) == ["chan-doi", "ben-go", "ben-go-2"], "file name order, then file order")
    #expect(library.agencies.elements.last?.id == "cong-ty-go", "developers follow the agencies")
  }

  @Test func referencesLeadToTheRecordsTheyName() throws {
    let library = try #require(PlanLoader.load(MiniContent.files).library)
    let phase = try #require(library.clusters.ref("ben-go-2"))
    let first = try #require(library.clusters[phase].extends)
    #expect(library.clusters[first].name == "Bến Gỗ")
    #expect(library.clusters[first].isCraftVillage)
    #expect(library.clusters[first].facts.first?.quantity == Quantity(value: FixedDecimal(592, scale: 2), unit: "ha"))
    let huyen = try #require(library.agencies.ref("cac-huyen"))
    #expect(library.agencies[huyen].members.map { library.agencies[$0].id } == ["ubnd-suoi-da", "ubnd-doi-cau"])
    let unit = try #require(library.units.ref("suoi-da"))
    #expect(library.units[unit].successors.map { library.units[$0].id } == ["xa-suoi-da"])
    #expect(library.units[unit].origin == Origin(file: "units.yaml", record: "suoi-da"))
  }

  @Test func aPlanCarriesItsStatedCountsWithTheirWaivers() throws {
    let plan = try #require(PlanLoader.load(MiniContent.files).library?.plans.first)
    #expect(plan.id == "2021")
    #expect(plan.targets.flatMap(\.figures).map(\.id) == ["khoi-cong", "nuoc-thai"])
    let milestones = plan.statedCounts.filter { if case .milestone = $0.subject { true } else { false } }
    #expect(milestones.map(\.counted) == [1, 1])
    #expect(milestones.map(\.waiver) == [nil, "một dòng bị mất"])
    #expect(plan.reportingDuties.map(\.month) == [nil, 12])
  }

  @Test func eventsKeepTheirOrderAndARowStandsForItsOnlyDuty() throws {
    let library = try #require(PlanLoader.load(MiniContent.files).library)
    #expect(library.log.reports.map(\.id) == ["2021-Q4-bao-chi", "2021-Q4-ubnd-suoi-da"])
    #expect(library.log.events.map(\.id).last == "2021-Q4-ubnd-suoi-da.4")
    #expect(library.log.events.map(\.duty) == [nil, nil, "pl2-1.2", "pl1-1.1", nil])
  }

  @Test func aBodyThatReportsTwiceForAPeriodGetsIdsOfItsOwn() throws {
    var files = MiniContent.files
    files["plans/2021/progress/2021-Q4-bo-sung.yaml"] = """
      period: Quý IV/2021
      reports:
        - from: bao-chi
          events:
            - {cluster: chan-doi, event: not-started, date: 1/12/2021, sources: [bao-may-2021], certainty: stated}

      """
    let library = try #require(PlanLoader.load(files).library)
    #expect(Set(library.log.reports.map(\.id)).count == 3)
    #expect(Set(library.log.events.map(\.id)).count == library.log.events.count)
  }

  @Test func filesInWhateverOrderGiveTheSameLibrary() throws {
    let files = MiniContent.files.sorted { $0.key < $1.key }.map {
      LoadedFile(path: $0.key, bytes: Array($0.value.utf8))
    }
    let there = try #require(PlanLoader.load(files).library)
    let back = try #require(PlanLoader.load(files.reversed()).library)
    #expect(there.clusters.elements == back.clusters.elements)
    #expect(there.plans == back.plans)
    #expect(there.log == back.log)
  }

  @Test func theSameContentMayBeJSON() throws {
    var files = MiniContent.files
    files["site.yaml"] = nil
    files["site.json"] = """
      {"title": "Tiến độ cụm công nghiệp tỉnh Mây", "publisher": "Sở Công Thương tỉnh Mây", "language": "vi",
       "cutOff": "22/12/2021", "planInForce": "2021",
       "reports": {"issuer": "so-cong-thuong", "superior": "ubnd-tinh", "place": "Mây", "symbol": "BC-SCT",
       "authority": ["GIÁM ĐỐC"], "recipients": ["UBND tỉnh;", "Bộ Công Thương;", "Lưu: VT."]}}
      """
    let library = try #require(PlanLoader.load(files).library)
    #expect(library.site == PlanLoader.load(MiniContent.files).library?.site)
    #expect(library.site.reports?.symbol == "BC-SCT")
  }

  @Test func annexIDsAreUniqueInTheWholeContent() {
    var files = MiniContent.files
    files["plans/2021/annex-9.yaml"] = files["plans/2021/annex-1.yaml"]
    let messages = PlanLoader.load(files).diagnostics
    #expect(messages.map { "\($0.id) \($0.place.shown)" } == ["register.duplicate-id plans/2021/annex-9.yaml:1:5-1:8"])
    #expect(messages.first?.notes.first?.place.path == "plans/2021/annex-1.yaml")
  }

  @Test func rowIDsAreUniqueAmongAnnexes() {
    func annex(_ id: String, _ body: String) -> String {
      (MiniContent.files["plans/2021/annex-1.yaml"] ?? "").replacing("id: pl1", with: "id: \(id)")
        .replacing(/body:\n(.|\n)*/, with: "body:\n\(body)\n")
    }
    let row = "- row: 1\n  cells: {duty: Ban hành quy chế, lead: Sở Công Thương, deadline: Quý II/2021}"
    let part =
      "- group: Phần B\n  series: b\n  body:\n"
      + row.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    for (other, expected) in [("pl3-b", ["annex.row.id-shared plans/2021/annex-9.yaml"]), ("pl3-c", []), ("pl4", [])] {
      var files = MiniContent.files
      files["plans/2021/annex-8.yaml"] = annex("pl3", part)
      files["plans/2021/annex-9.yaml"] = annex(other, row)
      let messages = PlanLoader.load(files).diagnostics
      #expect(messages.map { "\($0.id) \($0.place.path)" } == expected, "\(other)")
      #expect(messages.first?.notes.first?.place.path == (expected.isEmpty ? nil : "plans/2021/annex-8.yaml"))
    }
  }

  @Test func aStatedNumberOfAPeriodIsHeldAgainstTheRowsWhoseLastDayLiesInIt() throws {
    let rows = [
      ("Quý III/2021", "Quý III/2021", 1), ("Quý III/2021", "Tháng 9/2021", 1), ("Quý III/2021", "Tháng 7/2021", 0),
      ("Quý I/2021 - Quý III/2021", "Quý III/2021", 1), ("Quý I/2021 - Quý III/2021", "Quý I/2021", 0),
      ("Năm 2021", "Quý IV/2021", 1), ("Năm 2021", "Năm 2021", 2), ("Trước tháng 10/2021", "Quý III/2021", 1),
      ("Không muộn hơn 30/9/2021", "Quý III/2021", 1), ("Từ Quý III/2021", "Quý III/2021", 0),
    ]
    for (start, period, counted) in rows {
      let library = try #require(
        Self.library(start: start, period: period, count: "\"\(counted)\""), "\(start) \(period)")
      let count = try #require(library.plans[0].statedCounts.first)
      #expect(count.counted == counted, "\(start) \(period)")
      guard case .milestone(let kind, let read) = count.subject else { Issue.record("no milestone"); continue }
      let plan = Measures(of: library, cutOff: library.site.cutOff).plans[0]
      let shown = PeriodGrain.allCases.compactMap { grain in
        plan.periods(grain, of: .milestones(kind)).periods.first { $0.period == read }?.planned
      }
      #expect(shown == [counted], "the pages count alike: \(start) \(period)")
    }
  }

  @Test func anApproximateStatedNumberIsShownAndNotReconciled() throws {
    for (count, isTaken) in [("khoảng 20", true), ("khoảng 1", true), ("20", false), ("1", true), ("> 1", false)] {
      let library = Self.library(start: "Quý III/2021", period: "Quý II/2021", count: "\"\(count)\"")
      #expect((library != nil) == isTaken, "\(count)")
    }
    let shown = try #require(Self.library(start: "Quý III/2021", period: "Quý II/2021", count: "\"khoảng 20\""))
    #expect(shown.plans[0].statedCounts.map(\.counted) == [1])
    #expect(shown.plans[0].statedCounts.first?.stated == Quantity(bound: .about, value: FixedDecimal(20)))
    let waived = "\"khoảng 20\", waiver: {counted: \"1\", reason: số ước}"
    #expect(Self.library(start: "Quý III/2021", period: "Quý II/2021", count: waived) == nil, "nothing is to waive")
  }

  /// The small content with the second cluster's start and the only stated number as given; nil where it has faults.
  private static func library(start: String, period: String, count: String) -> PlanLibrary? {
    var files = MiniContent.files
    files["plans/2021/annex-2.yaml"]?.replace("start: Quý III/2021", with: "start: \(start)")
    files["plans/2021/plan.yaml"]?.replace(
      /stated:\n(.|\n)*reporting:/,
      with: "stated:\n  - {milestone: ground-breaking, period: \(period), count: \(count)}\nreporting:")
    return PlanLoader.load(files).library
  }

  @Test func twentyFaultsInTwentyFilesAreAllReportedInOneRun() {
    var files = MiniContent.files
    for number in 1...20 {
      files["plans/2021/progress/bo-sung-\(number).yaml"] = """
        period: Quý IV/2021
        reports:
          - from: ubnd-suoi-da
            events:
              - {cluster: ben-go-x\(number), event: ground-breaking, date: 5/11/2021, certainty: stated}

        """
    }
    let messages = PlanLoader.load(files).diagnostics
    #expect(messages.count == 20)
    #expect(Set(messages.map(\.place.path)).count == 20)
    #expect(messages.allSatisfy { $0.id == "reference.unknown" && $0.place.start == Position(line: 5, column: 19) })
  }

  @Test func faultsOfEveryStageComeTogetherSortedByPlace() throws {
    var files = MiniContent.files
    for fault in [
      Fault("", "units.yaml", "kind: province", "kind: ⟦kingdom⟧"),
      Fault("", "plans/2021/plan.yaml", "issuer: ubnd-tinh", "issuer: ⟦ubnd-xa⟧"),
      Fault(
        "", "plans/2021/annex-2.yaml", "developer: Công ty Gỗ, start: Tháng 6/2021",
        "developer: Công ty Gỗ, start: ⟦Tháng 13/2021⟧"),
      Fault("", "plans/2021/progress/2021-Q4.yaml", "event: occupancy", "event: ⟦lap-day⟧"),
      Fault("", "clusters/doi-cau.yaml", "name: Chân Đồi", "⟦nam⟧: Chân Đồi"),
    ] {
      files = try #require(fault.apply(to: files)).files
    }
    let messages = PlanLoader.load(files).diagnostics
    let paths = messages.map(\.place.path)
    #expect(paths == paths.sorted())
    #expect(Set(paths).count == 5)
  }

  @Test func everyRefusalOfAValueHasItsMessage() {
    let ids = Set(MessageID.valuesMessages.map(\.id))
    for kind in Refusal.Kind.allCases { #expect(ids.contains("value.\(kind.rawValue)")) }
    #expect(Set(MessageID.all.map(\.id)).count == MessageID.all.count, "ids are unique")
  }
}

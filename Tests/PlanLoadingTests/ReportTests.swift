import Diagnostics
import PlanLoading
import PlanModel
import Testing

/// What officials report beside events: documents of reports, obstacles, adjusted deadlines, estimates, registers.
@Suite struct ReportTests {
  private static let path = "plans/2021/progress/2021-Q3.yaml"

  private func load(_ text: String) -> LoadResult {
    var files = MiniContent.files
    files[Self.path] = text
    return PlanLoader.load(files)
  }

  private func loadedReports(_ text: String) throws -> (library: PlanLibrary, reports: [ProgressReport]) {
    let result = load(text)
    #expect(result.diagnostics.isEmpty)
    let library = try #require(result.library)
    return (library, library.log.reports.filter { $0.origin.file == "plans/2021/progress/2021-Q3" })
  }

  private func day(_ text: String) -> CalendarDate? {
    let numbers = text.split(separator: "/").compactMap { Int($0) }
    return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
  }

  @Test func aReportKeepsItsDaysAndItsDocument() throws {
    let (library, reports) = try loadedReports(
      """
      period: Quý III/2021
      registeredTo: 31/10/2021
      reports:
        - from: ubnd-suoi-da
          submitted: 24/9/2021
          countedTo: 20/9/2021
          document: {document: Báo cáo, number: 123/BC-UBND, date: 23/9/2021, issuer: ubnd-suoi-da}
          note: gửi qua trục liên thông
          nothingToReport: có

      """)
    let report = try #require(reports.first)
    #expect(report.countedTo == day("20/9/2021") && report.submitted == day("24/9/2021"))
    #expect(report.hasNothingToReport && report.events.isEmpty)
    #expect(report.document?.number == "123/BC-UBND" && report.document?.issuer == report.from)
    #expect(report.note == "gửi qua trục liên thông")
    let receipt = try #require(library.log.receipts.first)
    #expect(library.log.receipts.count == 1 && receipt.plan == 2021 && receipt.registeredTo == day("31/10/2021"))
    #expect(receipt.period == reports[0].period && receipt.origin.file == "plans/2021/progress/2021-Q3")
  }

  @Test func aRegisterMayBeCompleteWithoutAnyReport() throws {
    let (library, reports) = try loadedReports("period: Tháng 7/2021\nregisteredTo: 31/8/2021\n")
    #expect(reports.isEmpty && library.log.receipts.map(\.period) == [.month(MonthOfYear(year: 2021, month: 7))])
  }

  @Test func eventsKeepTheirParticulars() throws {
    let (library, reports) = try loadedReports(
      """
      period: Quý III/2021
      reports:
        - from: ubnd-suoi-da
          submitted: 24/9/2021
          events:
            - cluster: ben-go
              event: obstacle
              date: 1/9/2021
              text: Thiếu vốn.
              obstacle:
                authority: ubnd-tinh
                beyondPowers: có
                proposal: Bổ sung vốn
                deadline: Quý IV/2021
              certainty: stated
            - {cluster: ben-go, event: revised-schedule, milestone: ground-breaking, deadline: Quý IV/2021,
               date: 20/9/2021, certainty: stated, evidence: {document: Quyết định, number: 5/QĐ, date: 20/9/2021}}
            - {duty: pl2-1.1, event: revised-schedule, deadline: 30/11/2021, date: 20/9/2021, certainty: stated}
            - {cluster: ben-go-2, event: ground-breaking, date: Quý IV/2021, estimate: có, certainty: stated}

      """)
    let events = try #require(reports.first).events
    let authority = try #require(library.agencies.ref("ubnd-tinh"))
    let autumn = TimeExpression.within(.quarter(QuarterOfYear(year: 2021, quarter: 4)))
    #expect(
      events[0].obstacle
        == Obstacle(authority: authority, isBeyondPowers: true, proposal: "Bổ sung vốn", deadline: autumn))
    #expect(events[1].revision == Revision(milestone: .groundBreaking, deadline: autumn))
    #expect(events[1].evidence?.number == "5/QĐ")
    #expect(events[2].revision?.milestone == nil && events[2].revision?.deadline.lastDay == day("30/11/2021"))
    #expect(events.map(\.isEstimate) == [false, false, false, true], "an estimate may lie after its report")
  }

  @Test(arguments: Fault.ofContradictions.dropLast()) func aContradictionShowsBothPlaces(_ fault: Fault) throws {
    let fixture = try #require(fault.apply(to: MiniContent.files))
    let message = try #require(PlanLoader.load(fixture.files).diagnostics.first)
    #expect(message.severity == .warning && message.notes.count == 1)
    #expect(message.notes.first?.place.path == message.place.path && message.notes.first?.place != message.place)
    #expect(!message.text.contains("{") && !message.text.contains("ben-go"), "\(message.text)")
  }

  @Test(arguments: Fault.contradictions.map(\.event)) func aWaiverAcceptsAContradiction(_ event: String) throws {
    let fault = Fault(
      "", "plans/2021/progress/2021-Q4.yaml", Fault.lastEvent,
      "\(Fault.lastEvent)\n      - {\(event), certainty: stated, waiver: hai nguồn khác nhau}")
    let fixture = try #require(fault.apply(to: MiniContent.files))
    let result = PlanLoader.load(fixture.files)
    #expect(result.diagnostics.isEmpty, "\(event)")
    #expect(result.library?.log.events.last?.waiver == "hai nguồn khác nhau")
  }

  @Test func silenceIsAcceptedByTheWaiversOfWhatIsTold() throws {
    let silence = try #require(Fault.ofContradictions.last?.apply(to: MiniContent.files)?.files)
    let message = try #require(PlanLoader.load(silence).diagnostics.first)
    #expect(message.notes.count == 4, "the ground-breaking in the unit, and what the sender itself told for certain")
    var files = MiniContent.files
    files[Self.path] = """
      period: Quý III/2021
      reports:
        - from: ubnd-doi-cau
          nothingToReport: có
        - from: bao-chi
          events:
            - {cluster: chan-doi, event: land-lease, date: 1/8/2021, sources: [bao-may-2021], certainty: stated, waiver: theo báo}

      """
    #expect(PlanLoader.load(files).diagnostics.isEmpty)
  }

  /// Events that follow those of the log and contradict none of them.
  @Test(arguments: [
    "cluster: ben-go, event: ground-breaking, date: Tháng 11/2021, certainty: stated",
    "cluster: ben-go, event: ground-breaking, date: chưa rõ, certainty: stated",
    "cluster: ben-go, event: ground-breaking, date: 7/12/2021, certainty: uncertain",
    "cluster: ben-go, event: ground-breaking, date: 22/12/2021, estimate: có, certainty: stated",
    "cluster: ben-go-2, event: ground-breaking, date: 7/12/2021, certainty: stated",
    "cluster: ben-go, event: not-started, date: 5/11/2021, certainty: stated",
    "cluster: ben-go, event: not-started, date: Quý IV/2021, certainty: stated",
    "duty: pl2-1.2, event: not-completed, date: 30/11/2021, certainty: stated",
    "duty: pl2-1.2, event: completed, date: 2/10/2021, value: \"50%\", certainty: stated",
    "cluster: ben-go, event: under-construction, date: 6/11/2021, certainty: stated",
    "cluster: ben-go, event: under-construction, date: không muộn hơn Năm 2021, certainty: stated",
    "cluster: ben-go, event: occupancy, date: 16/12/2021, value: \"70%\", certainty: stated",
    "cluster: ben-go, event: occupancy, date: 14/12/2021, value: \"60%\", certainty: stated",
    "cluster: ben-go, event: occupancy, date: 16/12/2021, value: khoảng 60%, certainty: stated",
    "cluster: ben-go, event: occupancy, date: 16/12/2021, value: trên 60%, certainty: stated",
    "cluster: ben-go, event: occupancy, date: Tháng 12/2021, value: \"60%\", certainty: stated",
    "cluster: ben-go, event: site-clearance, date: 16/12/2021, value: \"10%\", certainty: stated",
  ]) func whatThePrecisionLeavesOpenIsNoContradiction(_ event: String) throws {
    let fault = Fault(
      "", "plans/2021/progress/2021-Q4.yaml", Fault.lastEvent, "\(Fault.lastEvent)\n      - {⟦\(event)⟧}")
    let fixture = try #require(fault.apply(to: MiniContent.files))
    #expect(PlanLoader.load(fixture.files).diagnostics.map(\.text) == [], "\(event)")
  }

  @Test func reportsOfOneSenderAndPeriodAreHeldAgainstEachOther() {
    func file(_ from: String, _ second: String) -> String {
      """
      period: Quý III/2021
      reports:
        - from: ubnd-suoi-da
          events:
            - {cluster: ben-go, event: site-clearance, date: Tháng 9/2021, value: "80%", certainty: stated}
        - from: \(from)
          events:
            - {cluster: ben-go, event: site-clearance, date: \(second), value: "85%", certainty: stated}

      """
    }
    #expect(load(file("ubnd-suoi-da", "Tháng 9/2021")).diagnostics.map(\.id) == ["contradiction.values"])
    #expect(load(file("so-cong-thuong", "Tháng 9/2021")).diagnostics.isEmpty, "two days of one month")
    #expect(load(file("ubnd-suoi-da", "Quý III/2021")).diagnostics.isEmpty)
  }

  @Test func aWaiverBesideAFaultyEntryIsNotCalledNeedless() {
    let result = load(
      """
      period: Quý III/2021
      reports:
        - from: ubnd-suoi-da
          events:
            - {cluster: ben-go-2, event: ground-breaking, date: 32/8/2021, certainty: stated}
            - {cluster: ben-go-2, event: ground-breaking, date: 1/9/2021, certainty: stated, waiver: theo báo}

      """)
    #expect(result.diagnostics.count == 1 && result.diagnostics.first?.id.hasPrefix("value.date") == true)
  }
}

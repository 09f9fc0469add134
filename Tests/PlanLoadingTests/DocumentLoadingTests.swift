import Diagnostics
import PlanLoading
import PlanModel
import Testing

/// What the bodies of plans and the letters give.
@Suite struct DocumentLoadingTests {
  @Test func aLetterGivesItsFrontMatterAndItsDuties() throws {
    let library = try #require(PlanLoader.load(MiniContent.files).library)
    let letter = try #require(library.letters.elements.first)
    #expect(letter.id == "cong-van-5")
    #expect(letter.kind == .digest)
    #expect(letter.number == .missing(Missing(reason: "để trống số")))
    #expect(letter.symbol == "/UBND-KT")
    #expect(letter.date == .known(.within(.year(2021))))
    #expect(letter.addressees == ["Sở Công Thương;", "UBND các huyện."])
    #expect(letter.addressedTo.map { library.agencies[$0].id } == ["so-cong-thuong", "cac-huyen"])
    #expect(letter.corrections.map(\.column) == ["2", "subject"])
    #expect(letter.duties.map(\.item) == ["1", "2", "2"])
    #expect(letter.duties.map(\.duty.id) == ["cong-van-5.1", "cong-van-5.2.1", "cong-van-5.2.2"])
    #expect(letter.duties.first?.duty.text == "Quản lý trật tự xây dựng. Báo cáo kết quả.")
    #expect(letter.duties.map(\.duty.dueBasis) == [.none, .text, .none])
    #expect(letter.duties[1].duty.cooperating.map { library.agencies[$0].id } == ["cac-huyen", "ubnd-tinh"])
    #expect(letter.duties[2].duty.leads.map { library.agencies[$0].id } == ["so-cong-thuong", "cac-huyen"])
    #expect(letter.duties[1].origin == Origin(file: "directives/cong-van-5.md", record: "cong-van-5.2.1"))
  }

  @Test func theBodyOfAPlanGivesItsViewsInTheOrderInWhichDirectivesOpen() throws {
    let result = PlanLoader.load(MiniContent.files)
    let library = try #require(result.library)
    let unit = try #require(library.units.ref("suoi-da"))
    let other = try #require(library.units.ref("doi-cau"))
    let cluster = try #require(library.clusters.ref("ben-go"))
    let indicator = try #require(library.indicators.ref("da-khoi-cong"))
    let letter = try #require(library.letters.ref("cong-van-5"))
    #expect(result.texts.map(\.owner) == [.plan(year: 2021), .letter(letter)])
    #expect(
      result.texts.first?.views == [
        .progressTable(plan: 2021, .unit(unit)), .quarterChart(plan: 2021, nil), .note(.warning), .assignment(0),
        .cumulativeChart(plan: 2021), .occupancy(plan: 2021, other), .progressTable(plan: 2021, .annex(1)),
        .timeline(cluster), .indicator(indicator), .annex(plan: 2021, 0),
      ])
    #expect(result.texts.last?.views == [.assignment(0), .assignment(1), .assignment(2)])
    let body = try #require(library.plans.first?.body)
    #expect(body.kind == .fullText)
    #expect(body.notes == ["ghi theo bản in"])
    #expect(body.duties.map(\.duty.id) == ["ke-hoach-2021.iii.1"])
    #expect(body.duties.map(\.duty.text) == ["Các huyện rà soát: quy hoạch; kế hoạch."])
    #expect(library.plans.map { $0.body == nil } == [false, true, true])
  }

  @Test(arguments: [
    ("ke-hoach-2021.iii.1", nil), ("cong-van-5.1", nil), ("cong-van-5.2.2", nil),
    ("cong-van-5.2", "event.duty-of-row"), ("cong-van-5.2.3", "event.duty-unknown"),
    ("ke-hoach-2021.III.1", "event.duty-form"), ("cong-van-5.", "event.duty-form"),
  ])
  func eventsOfAPlanNameTheDutiesOfItsBodyAndOfLetters(_ id: String, _ message: String?) throws {
    var files = MiniContent.files
    files["plans/2021/progress/van-ban.yaml"] = """
      period: Quý IV/2021
      reports:
        - from: ubnd-suoi-da
          events:
            - {duty: \(id), event: completed, date: 5/11/2021, certainty: stated}

      """
    let result = PlanLoader.load(files)
    #expect(result.diagnostics.map(\.id) == [message].compactMap(\.self))
    if message == nil { #expect(result.library?.log.events.contains { $0.duty == id } == true) }
  }

  @Test func aPlanOfAnotherYearDoesNotHaveTheDutiesOfThisBody() {
    var files = MiniContent.files
    files["plans/2022/progress/van-ban.yaml"] = """
      period: Năm 2022
      reports:
        - from: ubnd-suoi-da
          events:
            - {duty: ke-hoach-2021.iii.1, event: completed, date: 5/11/2021, certainty: stated}

      """
    #expect(PlanLoader.load(files).diagnostics.map(\.id) == ["event.duty-unknown"])
  }

  @Test func laterPlansCarryOnRowsAndFiguresOfEarlierOnes() throws {
    let library = try #require(PlanLoader.load(MiniContent.files).library)
    #expect(library.plans.map(\.year) == [2021, 2022, 2023])
    let figure = try #require(library.plans[1].targets.first?.figures.first)
    #expect(figure.continues == PlanTarget.Figure.Predecessor(plan: 2021, figure: "khoi-cong"))
    #expect(figure.value == .missing(Missing(reason: "nguồn không ghi số")))
    #expect(figure.certainty == .derived)
    #expect(figure.note == "theo tin đăng")
    #expect(figure.sources.map { library.sources[$0].id } == ["bao-may-2021"])
    #expect(library.plans[1].annexes.first?.rows.first?.carriedFrom == "pl2-2")
    #expect(library.plans[1].notes == ["chỉ biết qua báo chí"])
    #expect(library.indicators.elements.first?.repeatedSince == 2021)
  }

  @Test func aBodyDatedByItsYearMayBeIssuedByADepartmentOfItsSecondHalf() {
    var files = MiniContent.files
    files["agencies.yaml"] = files["agencies.yaml"]?
      .replacing("validTo: 28/2/2025", with: "validTo: 30/6/2021").replacing("1/3/2025", with: "1/7/2021")
    files["directives/cong-van-5.md"] = files["directives/cong-van-5.md"]?
      .replacing("to: [so-cong-thuong, cac-huyen]", with: "to: [so-kinh-te, cac-huyen]")
    let messages = PlanLoader.load(files).diagnostics
    #expect(messages.filter { $0.place.path == "directives/cong-van-5.md" } == [])
  }

  @Test func rowsThatNameCommunesWorkLikeRowsThatNameDistricts() throws {
    let result = PlanLoader.load(CommuneContent.files)
    #expect(result.diagnostics == [])
    let library = try #require(result.library)
    let rows = library.plans.flatMap(\.annexes).flatMap(\.rows)
    #expect(rows.map { $0.unit.map { library.units[$0].nameInText } } == ["xã Suối", "phường Đá", "xã Suối"])
    let leads = rows.map { $0.duties.flatMap(\.leads).map { library.agencies[$0].id } }
    #expect(leads == [["ubnd-suoi"], ["ubnd-da"], ["ubnd-suoi"]])
  }

  @Test func aCommuneOfTheClusterIsHeldAgainstTheRowsCommune() {
    var files = CommuneContent.files
    files["plans/2026/annex-1.yaml"] = files["plans/2026/annex-1.yaml"]?.replacing(
      "cluster: da-1\n", with: "cluster: suoi-1\n")
    #expect(PlanLoader.load(files).diagnostics.map(\.id).contains("annex.cluster.unit"))
  }
}

/// A plan whose rows name communes, beside a district that ended.
enum CommuneContent {
  static let files: [String: String] = MiniContent.files.filter { $0.key == "sources.yaml" }.merging([
    "site.yaml": """
    title: Tiến độ
    publisher: Sở Công Thương
    language: vi
    cutOff: 31/3/2026
    planInForce: 2026

    """,
    "units.yaml": """
    units:
      - {id: tinh, kind: province, name: Mây}
      - {id: huyen, kind: rural-district, name: Núi, parent: tinh, validTo: 30/6/2025, successors: [suoi, da]}
      - {id: suoi, kind: commune, name: Suối, parent: tinh, validFrom: 1/7/2025}
      - {id: da, kind: ward, name: Đá, parent: tinh, validFrom: 1/7/2025}

    """,
    "agencies.yaml": """
    agencies:
      - {id: ubnd-tinh, kind: peoples-committee, name: UBND tỉnh Mây, unit: tinh}
      - {id: ubnd-suoi, kind: peoples-committee, name: UBND xã Suối, aliases: [UBND cấp xã], unit: suoi}
      - {id: ubnd-da, kind: peoples-committee, name: UBND phường Đá, aliases: [UBND cấp xã], unit: da}

    """,
    "clusters/suoi.yaml": "unit: suoi\nclusters:\n  - {id: suoi-1, name: Suối}\n",
    "clusters/da.yaml": "unit: da\nclusters:\n  - {id: da-1, name: Đá}\n",
    "clusters/huyen.yaml": "unit: huyen\nclusters:\n  - {id: nui-1, name: Núi}\n",
    "plans/2026/plan.yaml": """
    year: 2026
    number: 1/KH-UBND
    title: Kế hoạch
    issuer: ubnd-tinh
    place: Mây
    date: 5/1/2026
    legalBases: {missing: {reason: không nêu}}
    signer: {missing: {reason: không nêu}}
    recipients: {missing: {reason: không nêu}}
    sources: [ke-hoach-01]

    """,
    "plans/2026/annex-1.yaml": """
    id: pl26
    number: "1"
    title: Khởi công
    reference: (Kèm theo)
    orientation: portrait
    columns:
      - {id: ordinal, label: STT, role: ordinal}
      - {id: cluster, label: Cụm, role: cluster}
      - {id: duty, label: Nhiệm vụ, role: duty}
      - {id: lead, label: Chủ trì, role: lead}
    body:
      - group: Xã Suối
        unit: suoi
        body:
          - row: 1
            cluster: suoi-1
            cells: {cluster: Cụm Suối, duty: Khởi công, lead: UBND cấp xã}
      - group: Phường Đá
        unit: da
        body:
          - row: 2
            cluster: da-1
            cells: {cluster: Cụm Đá, duty: Khởi công, lead: UBND cấp xã}
      - group: Xã Suối
        unit: suoi
        body:
          - row: 3
            cluster: nui-1
            cells: {cluster: Cụm Núi, duty: Khởi công, lead: UBND cấp xã}

    """,
  ]) { $1 }
}

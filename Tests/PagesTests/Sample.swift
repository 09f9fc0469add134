import Foundation
import PlanModel
import Testing
import VietnameseText

@testable import Pages

/// A small synthetic site: two units, clusters to start and in operation, bodies, and a log.
struct Sample {
  struct Unit {
    var id: String
    var name: String
    var kind = UnitKind.ruralDistrict
    var ends: String?
  }

  struct Body {
    var id: String
    var name: String
    var kind = AgencyKind.department
    var unit: String?
    var members: [String] = []
  }

  struct Place {
    var id: String
    var name: String
    var unit = "phuc-tho"
    var extends: String?
    var isCraftVillage = false
    var facts: [ClusterFact] = []
    var missing: String?
  }

  struct Work {
    var text = "Tổ chức GPMB"
    var leads = ["ubnd-phuc-tho"]
    var cooperating: [String] = []
    var due: String?
    var basis = Duty.DueBasis.milestone(.groundBreaking)
  }

  /// A row of the annex of clusters to start (pl3).
  struct StartRow {
    var cluster: String?
    /// Nil: the source lacks it.
    var start: String?
    /// Nil: blank as issued.
    var finish: String?
    /// Occupancy; where any row has one, the annex has a column for it.
    var percent: FixedDecimal?
    var developer: String? = "cong-ty"
    var duties: [Work] = []
    var isLost = false
    var corrections: [Correction] = []
    var unit: String?
    /// The id of a row of an earlier plan.
    var carriedFrom: String?
  }

  /// A plan after the first one: figures with their values, and an annex of clusters to start.
  struct LaterPlan {
    struct Figure {
      var id: String
      var label: String
      /// Nil: declared missing.
      var value: String?
      var continues: (plan: Int, figure: String)?
    }

    var year: Int
    /// Nil: declared missing.
    var number: String?
    var figures: [Figure] = []
    var starts: [StartRow] = []
  }

  /// A row of the annex of clusters in operation (pl2), in one of two series.
  struct OperatingRow {
    var cluster: String?
    var series = "a"
    var ordinal = 1
    var percent: FixedDecimal?
    var developer: String? = "bql"
    var duties: [Work] = []
  }

  struct Entry {
    var kind = EventKind.groundBreaking
    var date: String
    var cluster: String? = "vong-xuyen"
    var duty: String?
    var percent: Int?
    var from = "bao-chi"
    var certainty = Certainty.stated
    var sources = ["bao-moi"]
    var evidence: Evidence?
    var isEstimate = false
    var obstacle: Obstacle?
    /// The adjusted deadline; of the ground-breaking, where the entry names no duty.
    var deadline: String?
    var waiver: String?
    /// The report's period and the day it was sent.
    var period: String?
    var submitted: String?
    var hasNothing = false
    var text: String?
    /// The report as a document.
    var document: Evidence?
  }

  struct Sent {
    var period: String
    var submitted: String
    var isNothing = false
  }

  /// An observation of the city's indicator.
  struct Seen {
    var date: String
    var value: Int
    var source = "bao-moi"
    var certainty = Certainty.stated
    var note: String?

    init(
      _ date: String, _ value: Int, source: String = "bao-moi", certainty: Certainty = .stated, note: String? = nil
    ) {
      (self.date, self.value, self.source, self.certainty, self.note) = (date, value, source, certainty, note)
    }
  }

  var cutOff = "31/12/2025"
  var later: [LaterPlan] = []
  var units = [Unit(id: "phuc-tho", name: "Phúc Thọ", ends: "30/6/2025"), Unit(id: "ba-vi", name: "Ba Vì")]
  var bodies = [
    Body(id: "so-cong-thuong", name: "Sở Công Thương"),
    Body(id: "ubnd-phuc-tho", name: "UBND huyện Phúc Thọ", kind: .peoplesCommittee, unit: "phuc-tho"),
    Body(id: "ubnd-ba-vi", name: "UBND huyện Ba Vì", kind: .peoplesCommittee, unit: "ba-vi"),
    Body(id: "bql", name: "Ban quản lý dự án huyện Phúc Thọ", kind: .board, unit: "phuc-tho"),
    Body(id: "cong-ty", name: "Công ty Phúc Long", kind: .company),
    Body(
      id: "ubnd-cac-huyen", name: "UBND các huyện", kind: .collective, members: ["ubnd-phuc-tho", "ubnd-ba-vi"]),
    Body(id: "chu-dau-tu", name: "Chủ đầu tư", kind: .developerOfRow),
    Body(id: "bao-chi", name: "Báo chí", kind: .press),
  ]
  var clusters = [
    Place(id: "vong-xuyen", name: "Võng Xuyên"), Place(id: "tam-hiep", name: "Tam Hiệp"),
    Place(id: "lien-hiep", name: "Liên Hiệp"),
  ]
  var starts: [StartRow] = []
  var operating: [OperatingRow] = []
  var log: [Entry] = []
  /// Period and the day up to which all its reports are entered.
  var receipts: [(String, String)] = []
  /// Makes a target of all clusters to start, observed for the city as given: day and count.
  var observations: [(String, Int)]?
  /// What sources observe of that indicator, beside `observations`, with all that an observation says.
  var seen: [Seen] = []
  var repeatedSince: Int?
  /// Ground-breakings that the plan states for a period, the count it is held against, and why they differ.
  var stated: [(period: String, stated: Int, counted: Int, reason: String?)] = []
  /// Reports sent in by UBND huyện Phúc Thọ.
  var sent: [Sent] = []
  var reporting: [(every: Recurrence, beforeDay: Int, month: Int?)] = []

  /// One cluster to start, due as given.
  static func start(due: String?, finish: String? = nil) -> Sample {
    var sample = Sample()
    sample.starts = [StartRow(cluster: "vong-xuyen", start: due, finish: finish)]
    return sample
  }

  func context() throws -> PageContext {
    let library = try SampleLibrary(self).library()
    let measures = Measures(of: library, cutOff: library.site.cutOff)
    return try #require(PageContext(measures, wording: try ShippedWording.read()))
  }
}

extension PageContext {
  func cluster(_ id: String) throws -> ClusterPage { ClusterPage(of: try #require(library.clusters.ref(id)), in: self) }
  func district(_ id: String) throws -> DistrictPage { DistrictPage(of: try #require(library.units.ref(id)), in: self) }
  func agency(_ id: String) throws -> AgencyPage { AgencyPage(of: try #require(library.agencies.ref(id)), in: self) }
}

extension PageFrame {
  var sentenceText: String { sentence.map(\.plain).joined() }
}

extension Fact {
  var paragraphs: [[Inline]] { single.isEmpty ? several.map(\.inlines) : [single] }
}

extension Table {
  /// The plain text of each row that is no heading.
  var plainRows: [[String]] { bodies.filter { !$0.isHeading }.flatMap(\.rows).map { $0.cells.map(\.plain) } }
  var headingRows: [String] { bodies.filter(\.isHeading).flatMap(\.rows).map { $0.cells.map(\.plain).joined() } }
  var allRows: [TableRow] { bodies.flatMap(\.rows) }
  var headingTexts: [String] { headings.flatMap { $0.map(\.text) } }

  /// The cells under a heading.
  func column(_ heading: String) throws -> [String] {
    let position = try #require(headingTexts.firstIndex(of: heading), "\(headingTexts)")
    return plainRows.map { $0[position] }
  }
}

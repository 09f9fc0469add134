import PlanModel

/// A small synthetic library: one plan of 2021 with one annex, agencies, clusters and a log.
struct Sample {
  struct Body {
    var id: String
    var kind = AgencyKind.department
    var unit: String?
    var members: [String] = []
    var validTo: String?
  }

  struct Work {
    var leads: [String] = []
    var cooperating: [String] = []
    var due: String?
  }

  struct Row {
    var cluster: String?
    var unit: String?
    var milestones: [(MilestoneKind, String?)] = []
    var duties: [Work] = []
    var developer: String?
    var occupancy: Int?
    var isLost = false
  }

  struct Entry {
    var kind: EventKind
    var date: String
    var cluster: String? = "c1"
    var duty: String?
    var percent: Int?
    var certainty = Certainty.stated
    var isEstimate = false
    /// The adjusted deadline of the milestone, or of the duty where the entry names one.
    var deadline: String?
    var milestone: MilestoneKind? = .groundBreaking
  }

  struct Report {
    var from = "press"
    var period: String?
    var submitted: String?
    var hasNothing = false
    var events: [Entry] = []
  }

  var cutOff = "31/12/2025"
  var issued = "17/3/2021"
  var units = ["phuc-tho", "gia-lam"]
  /// Cluster id and unit.
  var clusters = [("c1", "phuc-tho"), ("c2", "phuc-tho"), ("c3", "gia-lam"), ("c4", "gia-lam")]
  var bodies = [Body(id: "press", kind: .press), Body(id: "sct")]
  var rows: [Row] = []
  var columns: [MilestoneKind] = [.groundBreaking]
  var reports: [Report] = []
  /// Period and the day up to which all its reports are entered.
  var receipts: [(String, String)] = []
  var stated: [(MilestoneKind, String, Int)] = []
  var targets: [PlanTarget] = []
  var regime: [ReportingDuty] = []
  var indicators: [CityIndicator] = []

  static let origin = Origin(file: "test.yaml", record: "test")

  /// Rows with one ground-breaking each, due as given, for the clusters in their order.
  static func groundBreakings(_ dues: String?..., cutOff: String = "31/12/2025") -> Sample {
    var sample = Sample(cutOff: cutOff)
    sample.rows = dues.enumerated().map { Row(cluster: "c\($0 + 1)", milestones: [(.groundBreaking, $1)]) }
    return sample
  }

  mutating func log(_ entries: Entry...) { reports.append(Report(events: entries)) }

  func measures() throws -> Measures { Measures(of: try library(), cutOff: try day(cutOff)) }

  /// The measures of the plan.
  func plan() throws -> PlanMeasures { try measures().plans[0] }
}

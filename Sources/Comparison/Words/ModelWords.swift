import PlanModel
import VietnameseText

extension AgencyKind {
  var shown: String {
    switch self {
    case .department: "sở, ngành"
    case .peoplesCommittee: "ủy ban nhân dân"
    case .board: "ban quản lý dự án"
    case .body: "cơ quan, đơn vị khác"
    case .company: "doanh nghiệp"
    case .collective: "nhiều cơ quan"
    case .developerOfRow: "chủ đầu tư của dòng"
    case .press: "báo chí, nguồn công khai"
    }
  }
}

extension ClusterFact.Kind {
  var shown: String {
    switch self {
    case .area: "diện tích"
    case .establishmentDecision: "quyết định thành lập"
    case .establishmentReported: "thông tin thành lập"
    case .totalInvestment: "tổng mức đầu tư"
    case .communes: "địa điểm"
    case .developer: "chủ đầu tư"
    case .occupancy: "tỷ lệ lấp đầy"
    case .expectedOperation: "dự kiến hoạt động"
    case .other: "thông tin khác"
    }
  }
}

extension Source.Kind {
  var shown: String {
    switch self {
    case .document: "văn bản"
    case .press: "báo chí"
    case .website: "trang thông tin"
    }
  }
}

extension MilestoneKind {
  var word: String {
    switch self {
    case .siteClearance: "giải phóng mặt bằng"
    case .landHandover: "giao đất"
    case .groundBreaking: "khởi công"
    case .infrastructureCompletion: "hoàn thành hạ tầng kỹ thuật"
    case .wastewaterStation: "trạm xử lý nước thải"
    case .inOperation: "đi vào hoạt động"
    }
  }

  var shown: FieldValue { .choice(rawValue, shown: word) }
}

extension EventKind {
  var word: String {
    if let milestone { return milestone.word }
    switch self {
    case .notStarted: return "chưa khởi công"
    case .underConstruction: return "đang thi công"
    case .occupancy: return "tỷ lệ lấp đầy"
    case .landLease: return "cho thuê đất"
    case .detailedPlan: return "quy hoạch chi tiết"
    case .environmentalApproval: return "phê duyệt môi trường"
    case .landRecovery: return "thu hồi đất"
    case .revisedSchedule: return "điều chỉnh tiến độ"
    case .obstacle: return "khó khăn, vướng mắc"
    case .completed: return "hoàn thành nhiệm vụ"
    case .notCompleted: return "chưa hoàn thành nhiệm vụ"
    case .withdrawn: return "đưa ra khỏi kế hoạch"
    default: return rawValue
    }
  }

  var shown: FieldValue { .choice(rawValue, shown: word) }

  /// Such an entry is a step forward: without it less is known to be done.
  var isStepForward: Bool {
    switch self {
    case .notStarted, .notCompleted, .obstacle, .revisedSchedule, .withdrawn: false
    default: true
    }
  }
}

extension Recurrence {
  var shown: String {
    switch self {
    case .monthly: "hàng tháng"
    case .quarterly: "hàng quý"
    case .yearly: "hàng năm"
    }
  }
}

extension DocumentTextKind {
  var shown: FieldValue {
    switch self {
    case .digest: .choice(rawValue, shown: "bản tóm lược")
    case .fullText: .choice(rawValue, shown: "toàn văn")
    }
  }
}

extension StatedCount.Subject {
  /// What is left to find it by where its group was renamed.
  var withoutGroup: String {
    if case .groupRows(let annex, _) = self { return "\(annex), nhóm" }
    return shown
  }

  var shown: String {
    switch self {
    case .rows(let annex): "số dòng \(annex)"
    case .groupRows(let annex, let group): "số dòng nhóm \(group.isEmpty ? "mất tên" : group) của \(annex)"
    case .milestone(let milestone, let period): "\(milestone.word) \(TimeWriter.inSentence(period))"
    }
  }
}

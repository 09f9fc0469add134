import PlanModel

/// The words around a time; longer forms stand before shorter ones that begin alike.
enum TimeWords {
  static let unknown = [["chưa", "rõ", "thời", "điểm"], ["chưa", "rõ"], ["không", "rõ"]]

  /// Words before a deadline that add nothing to it.
  static let leads = [["hoàn", "thành"], ["thực", "hiện"]]

  static let by = [
    ["không", "muộn", "hơn"], ["muộn", "nhất", "là"], ["muộn", "nhất"], ["chậm", "nhất", "là"], ["chậm", "nhất"],
    ["đến", "hết"], ["đến"], ["hết"],
  ]

  static let recurrences: [([[String]], Recurrence)] = [
    ([["tháng"]], .monthly), ([["quý"], ["quí"], ["qúy"], ["qúi"]], .quarterly), ([["năm"]], .yearly),
  ]

  static let milestones: [([String], MilestoneKind)] = [
    (["giải", "phóng", "mặt", "bằng"], .siteClearance), (["gpmb"], .siteClearance), (["giao", "đất"], .landHandover),
    (["khởi", "công"], .groundBreaking), (["hoàn", "thành", "hạ", "tầng"], .infrastructureCompletion),
    (["xây", "dựng", "trạm", "xử", "lý", "nước", "thải"], .wastewaterStation),
    (["đưa", "vào", "hoạt", "động"], .inOperation),
  ]

  static let clusters = [["cụm", "công", "nghiệp"], ["cụm", "cn"], ["ccn"], ["cụm"]]
}

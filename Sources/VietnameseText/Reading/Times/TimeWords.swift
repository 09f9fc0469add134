import PlanModel

/// The words around a time; longer forms stand before shorter ones that begin alike.
enum TimeWords {
  static let unknown: [[TokenCode]] = [["chưa", "rõ", "thời", "điểm"], ["chưa", "rõ"], ["không", "rõ"]]

  /// Words before a deadline that add nothing to it.
  static let leads: [[TokenCode]] = [["hoàn", "thành"], ["thực", "hiện"]]

  static let by: [[TokenCode]] = [
    ["không", "muộn", "hơn"], ["muộn", "nhất", "là"], ["muộn", "nhất"], ["chậm", "nhất", "là"], ["chậm", "nhất"],
    ["đến", "hết"], ["đến"], ["hết"],
  ]

  static let recurrences: [([[TokenCode]], Recurrence)] = [
    ([["tháng"]], .monthly), ([["quý"], ["quí"], ["qúy"], ["qúi"]], .quarterly), ([["năm"]], .yearly),
  ]

  static let milestones: [([TokenCode], MilestoneKind)] = [
    (["giải", "phóng", "mặt", "bằng"], .siteClearance), (["gpmb"], .siteClearance), (["giao", "đất"], .landHandover),
    (["khởi", "công"], .groundBreaking), (["hoàn", "thành", "hạ", "tầng"], .infrastructureCompletion),
    (["xây", "dựng", "trạm", "xử", "lý", "nước", "thải"], .wastewaterStation),
    (["đưa", "vào", "hoạt", "động"], .inOperation),
  ]

  /// What joins the two ends of a range.
  static let to: [[TokenCode]] = [["-"], ["\u{2013}"], ["\u{2014}"], ["đến", "hết"], ["đến"]]

  static let each: [[TokenCode]] = [["của", "từng"], ["của", "các"], ["từng"], ["các"]]
  static let clusters: [[TokenCode]] = [["cụm", "công", "nghiệp"], ["cụm", "cn"], ["ccn"], ["cụm"]]
}

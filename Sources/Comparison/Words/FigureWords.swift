import PlanModel

extension FigureKind {
  var word: String {
    switch self {
    case .planned: "cụm theo phương án phát triển"
    case .established: "cụm đã thành lập"
    case .newlyEstablished: "cụm thành lập trong kỳ"
    case .withDeveloper: "cụm có doanh nghiệp làm chủ đầu tư"
    case .withDetailedPlan: "cụm đã duyệt quy hoạch chi tiết"
    case .withProject: "cụm đã duyệt dự án hạ tầng"
    case .approvedInvestment: "vốn hạ tầng được duyệt"
    case .paidInvestment: "vốn hạ tầng đã thanh toán"
    case .operating: "cụm đã hoạt động"
    case .operatingEstablished: "cụm hoạt động đã thành lập"
    case .operatingNotEstablished: "cụm hoạt động chưa thành lập"
    case .operatingCraft: "cụm làng nghề đã hoạt động"
    case .operatingSpecialised: "cụm chuyên ngành đã hoạt động"
    case .industrialLand: "đất công nghiệp theo quy hoạch chi tiết"
    case .servicedLand: "đất công nghiệp đủ điều kiện cho thuê"
    case .leasedLand: "đất công nghiệp đã cho thuê"
    case .occupancy: "tỷ lệ lấp đầy bình quân"
    case .projects: "dự án đầu tư trong cụm"
    case .foreignProjects: "dự án có vốn đầu tư nước ngoài"
    case .operatingProjects: "dự án đang hoạt động"
    case .revenue: "doanh thu của các dự án"
    case .budget: "nộp ngân sách của các dự án"
    case .workers: "lao động trong cụm"
    case .infrastructureRevenue: "doanh thu của dự án hạ tầng"
    case .infrastructureBudget: "nộp ngân sách của dự án hạ tầng"
    case .infrastructureWorkers: "lao động của dự án hạ tầng"
    case .infrastructureIncome: "thu nhập bình quân của dự án hạ tầng"
    case .wastewaterSystem: "hệ thống xử lý nước thải tập trung"
    case .wastewaterStandard: "hệ thống xử lý nước thải đạt tiêu chuẩn"
    case .largestTradeShare: "tỷ trọng đất của ngành nghề lớn nhất"
    default: clustersOfArea.map { "diện tích \($0.word)" } ?? rawValue
    }
  }
}

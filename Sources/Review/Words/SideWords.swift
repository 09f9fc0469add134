extension Side.Kind {
  package var word: String {
    switch self {
    case .content: "thư mục dữ liệu"
    case .output: "trang đã dựng"
    case .revision: "phiên bản git"
    }
  }
}

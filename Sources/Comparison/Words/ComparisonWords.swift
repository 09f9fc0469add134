extension Rank {
  package var title: String {
    switch self {
    case .regress: "Tiến độ lùi"
    case .deadline: "Dời thời hạn"
    case .removal: "Bỏ dòng, cụm, văn bản"
    case .issued: "Sửa nội dung đã ban hành"
    case .reported: "Sửa số liệu đã báo cáo"
    case .target: "Chỉ tiêu, số nêu trong kế hoạch"
    case .progress: "Tiến độ mới"
    case .register: "Danh mục, văn bản"
    case .wording: "Câu chữ"
    }
  }
}

extension StatusShift.Kind {
  package var title: String {
    switch self {
    case .undone: "Không còn được coi là hoàn thành"
    case .newlyLate: "Mới quá hạn"
    case .slippedAgain: "Lùi thời hạn lần nữa"
    case .newlySilent: "Đến hạn mà chưa có thông tin"
    case .caughtUp: "Đã hoàn thành phần quá hạn"
    }
  }
}

extension Change.Kind {
  package var word: String {
    switch self {
    case .added: "thêm"
    case .removed: "bỏ"
    case .changed: "đổi"
    }
  }

  package var sign: String {
    switch self {
    case .added: "+"
    case .removed: "−"
    case .changed: "~"
    }
  }
}

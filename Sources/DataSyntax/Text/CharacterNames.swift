/// The Vietnamese names of characters that content refuses.
enum CharacterNames {
  /// What the scalar is, in Vietnamese.
  static func name(of scalar: Unicode.Scalar) -> String {
    if let name = names[scalar.value] { return name }
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: return "ký tự điều khiển"
    case 0x0300...0x036F: return "dấu phụ"
    case 0x2000...0x200A: return "dấu cách có độ rộng khác thường"
    case 0xF000...0xF0FF: return "ký hiệu của phông Symbol hoặc Wingdings"
    case 0xE000...0xF8FF, 0xF0000...0x10FFFD: return "ký tự của phông chữ riêng"
    case 0xFE00...0xFE0F: return "dấu chọn kiểu hình"
    default: return scalar.value & 0xFFFE == 0xFFFE ? "mã không phải ký tự" : "ký tự ẩn"
    }
  }

  private static let names: [UInt32: String] = [
    0x00: "NUL, ký tự rỗng", 0x07: "BEL, chuông", 0x08: "BS, xóa lùi", 0x0B: "VT, xuống dòng trong đoạn của Word",
    0x0C: "FF, ngắt trang", 0x0D: "CR đứng lẻ, xuống dòng kiểu máy Mac cũ", 0x1A: "SUB, hết tệp kiểu DOS",
    0x1B: "ESC, thoát", 0x1E: "RS, gạch nối không ngắt của Word", 0x1F: "US, gạch nối tùy ý của Word",
    0x7F: "DEL, xóa", 0x85: "NEL, xuống dòng kiểu máy IBM", 0xA0: "NBSP, dấu cách không ngắt",
    0xAD: "gạch nối tùy ý", 0x0300: "dấu huyền", 0x0301: "dấu sắc", 0x0302: "dấu mũ", 0x0303: "dấu ngã",
    0x0306: "dấu trăng", 0x0309: "dấu hỏi", 0x031B: "dấu móc", 0x0323: "dấu nặng", 0x034F: "dấu nối ký tự ẩn",
    0x061C: "dấu chiều viết Ả Rập", 0x200B: "khoảng trắng không độ rộng", 0x200C: "dấu tách không độ rộng",
    0x200D: "dấu nối không độ rộng", 0x200E: "dấu viết từ trái sang phải", 0x200F: "dấu viết từ phải sang trái",
    0x2028: "ngắt dòng Unicode", 0x2029: "ngắt đoạn Unicode", 0x202A: "mở đoạn trái sang phải",
    0x202B: "mở đoạn phải sang trái", 0x202C: "đóng đoạn đổi chiều", 0x202D: "ép viết trái sang phải",
    0x202E: "ép viết phải sang trái", 0x202F: "dấu cách hẹp không ngắt", 0x2060: "dấu dính từ không độ rộng",
    0x2066: "mở vùng trái sang phải", 0x2067: "mở vùng phải sang trái", 0x2068: "mở vùng tự định chiều",
    0x2069: "đóng vùng đổi chiều", 0x3000: "dấu cách toàn khổ", 0xFEFF: "dấu BOM giữa tệp",
    0xD0: "chữ Eth của tiếng Iceland", 0xF0: "chữ eth của tiếng Iceland", 0x189: "chữ D châu Phi",
  ]
}

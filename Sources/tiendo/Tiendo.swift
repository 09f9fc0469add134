import ArgumentParser
import Site

/// The command `tiendo`.
@main
struct Tiendo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tiendo",
    abstract: "Dựng trang báo cáo tiến độ kế hoạch từ dữ liệu YAML/JSON và Markdown.",
    discussion: """
      Đọc thư mục dữ liệu, kiểm tra, rồi dựng các trang HTML, hình SVG và bảng CSV. Mọi lỗi được báo trong một lần
      chạy, kèm tệp, dòng và cột; còn một lỗi thì không tệp nào được ghi.

      Mã thoát: 0 xong; 1 dữ liệu hoặc mẫu trang có lỗi; 3 không đọc hoặc ghi được; 10 trang sẽ thay đổi (--check)
      hoặc có khác biệt (diff); 11 có khác biệt cần xem; 64 gọi lệnh sai; 69 thiếu chương trình cần dùng.
      """,
    subcommands: [BuildCommand.self, CheckCommand.self, DiffCommand.self, NewCommand.self, PrintCommand.self])
}

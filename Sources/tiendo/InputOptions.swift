import ArgumentParser
import Glibc
import Site

/// How messages are printed.
enum MessageFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// What every command reads.
struct InputOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Thư mục dữ liệu.", valueName: "DIR"))
  var content = "Content"

  @Option(
    name: .long,
    help: ArgumentHelp("Thư mục mẫu trang riêng, đặt chồng lên mẫu có sẵn theo từng tệp.", valueName: "DIR"))
  var templates: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Ngày chốt số liệu, thay cho cutOff trong site.yaml; ví dụ 31/12/2021.", valueName: "DATE"))
  var cutOff: String?

  @Option(name: .long, help: ArgumentHelp("Cách in thông báo: text hoặc json.", valueName: "FORMAT"))
  var format = MessageFormat.text

  func validateDates() throws {
    if let cutOff, case .failure(let refusal) = CutOff.read(cutOff) {
      throw ValidationError("--cut-off “\(cutOff)”: \(refusal.message)")
    }
  }

  func settings() -> BuildSettings {
    var settings = Self.settings(content: content, templates: templates)
    if case .success(let read)? = cutOff.map(CutOff.read) { settings.cutOff = read }
    return settings
  }

  /// What a build without options of its own does.
  static func settings(content: String, templates: String?) -> BuildSettings {
    let shipped = ShippedTemplates.folder(workingFolder: workingFolder, executable: executable)
    return BuildSettings(
      content: content, templates: templates, shippedTemplates: shipped, output: "Output", cutOff: nil, jobs: 2,
      home: getenv("HOME").map { String(cString: $0) }, workingFolder: workingFolder)
  }

  private static var workingFolder: String {
    guard let pointer = getcwd(nil, 0) else { return "." }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  private static var executable: String? {
    guard let pointer = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}

import Foundation
import Processes
import Site

@testable import Printing

/// A folder for one test with a shell script in it that plays the browser.
final class FakeBrowser: Sendable {
  let folder: URL

  /// Writes the script; `misbehaving` are shell commands before each answer that know its `$method`, `$id` and `$url`.
  init(misbehaving: String = "") throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tiendo-in-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let document = folder.appending(path: "trang.pdf.base64").path
    try Data(PDFDocumentTests.sample(fonts: ["LiberationSerif"])).base64EncodedString()
      .write(toFile: document, atomically: true, encoding: .utf8)
    let script = """
      #!/bin/bash
      echo start >> '\(folder.path)/starts'
      echo $$ > '\(folder.path)/pid'
      echo "$HOME" > '\(folder.path)/home'
      answer() { printf '{"id":%s,"result":%s}\\0' "$id" "$1" >&4; }
      while IFS= read -r -d '' line <&3; do
        [[ $line =~ \\"id\\":([0-9]+) ]] && id=${BASH_REMATCH[1]}
        [[ $line =~ \\"method\\":\\"([A-Za-z.]+)\\" ]] && method=${BASH_REMATCH[1]}
        [[ $line =~ \\"url\\":\\"([^\\"]*)\\" ]] && url=${BASH_REMATCH[1]}
        \(misbehaving)
        case $method in
          Browser.getVersion) answer '{"product":"HeadlessChrome/1.2.3"}' ;;
          Target.createTarget) answer '{"targetId":"T"}' ;;
          Target.attachToTarget) answer '{"sessionId":"S"}' ;;
          Page.navigate)
            printf '{"method":"Page.lifecycleEvent","params":{"name":"load","loaderId":"L%s"}}\\0' "$id" >&4
            answer "{\\"loaderId\\":\\"L$id\\"}" ;;
          Page.printToPDF) answer "{\\"data\\":\\"$(cat '\(document)')\\"}" ;;
          *) answer '{}' ;;
        esac
      done
      """
    try script.write(toFile: program, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  var program: String { folder.appending(path: "trinh-duyet").path }
  var output: String { folder.appending(path: "in").path }

  /// How many times it was started.
  var starts: Int { text("starts").split(separator: "\n").count }

  /// What the last browser kept is gone, and so is the browser.
  var isClean: Bool {
    let home = text("home").trimmingCharacters(in: .newlines)
    let process = pid_t(text("pid").trimmingCharacters(in: .newlines)) ?? 0
    return !FileManager.default.fileExists(atPath: home) && (process == 0 || kill(process, 0) != 0)
  }

  /// The paths of the files in the output folder, sorted.
  var written: [String] {
    let all = FileManager.default.enumerator(atPath: output)?.allObjects as? [String] ?? []
    return all.filter { !FileManager.default.isFolder("\(output)/\($0)") }.sorted()
  }

  func text(_ name: String) -> String {
    (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
  }

  /// Prints pages of the small site.
  func print(
    _ selection: PaperSelection, browser: String? = nil, limit: Duration = .seconds(60),
    progress: (PrintProgress) -> Void = { _ in }
  ) -> PrintOutcome {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    let site = BuildSettings(
      content: "\(root)/Tests/SiteTests/Fixtures/content", templates: nil, shippedTemplates: "\(root)/Templates",
      output: "", cutOff: nil, jobs: 1, home: "/nonexistent-home", workingFolder: "/")
    let request = PrintRequest(
      site: site, selection: selection, output: output, browser: browser ?? program, limit: limit)
    return PrintRun.run(request, stop: StopSignals(), printing: progress)
  }
}

extension FileManager {
  fileprivate func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

import Foundation
import Testing

/// A run of the `tiendo` that was built beside these tests.
struct Command {
  let status: Int32
  let output: String
  let errors: String

  /// Runs `tiendo` and waits.
  ///
  /// `environment` is laid over a small one, the machine's own does not come in; `umask` is a shell's argument;
  /// `tracing` is a fault for strace to inject.
  static func run(
    _ arguments: [String], in folder: String = SmallSite.root, environment: [String: String] = [:],
    umask: String = "022", tracing fault: String? = nil
  ) throws -> Command {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    let tracer = ["/usr/bin/strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e"]
    let command = try (fault.map { tracer + ["inject=\($0)"] } ?? []) + [executable()] + arguments
    process.arguments = ["-c", "umask \(umask); exec \"$0\" \"$@\""] + command
    process.currentDirectoryURL = URL(filePath: folder)
    let small = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent-home", "SWIFT_BACKTRACE": "enable=no"]
    process.environment = small.merging(environment) { _, new in new }
    let scratch = try TemporaryFolder()
    let (output, errors) = (try scratch.file("out", ""), try scratch.file("err", ""))
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationReason == .exit || fault != nil, "tiendo \(arguments) was ended by a signal")
    return Command(
      status: process.terminationStatus, output: try scratch.text("out"), errors: try scratch.text("err"))
  }

  /// The executable stands beside the bundle or program that runs the tests.
  private static func executable() throws -> String {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let arguments = CommandLine.arguments + [own]
    let folders = arguments.map { ($0 as NSString).deletingLastPathComponent }
    let candidates = folders.map { "\($0)/tiendo" } + ["\(SmallSite.root)/.build/debug/tiendo"]
    return try #require(
      candidates.first { $0.hasPrefix("/") && FileManager.default.isExecutableFile(atPath: $0) },
      "no tiendo was built beside the tests: \(candidates)")
  }
}

import Foundation
import Testing

@testable import Processes

@Suite struct CompanionTests {
  private struct NotStarted: Error {}

  /// Starts a shell script in a folder of its own.
  private static func start(_ script: String) throws -> Companion {
    guard let folder = ScratchFolder(prefix: "tiendo-test") else { throw NotStarted() }
    let environment = ["WORD=đã đặt", "HOME=\(folder.path)"]
    let companion = Companion("/bin/sh", ["-c", script], environment: environment, folder: folder)
    guard let companion else { throw NotStarted() }
    return companion
  }

  private static func read(_ companion: borrowing Companion) -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(companion.reading, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  @Test func `a companion hears on descriptor 3 and speaks on descriptor 4`() throws {
    let companion = try Self.start("read line <&3; echo \"$line, $WORD\" >&4")
    #expect(Array("xin chào\n".utf8).withUnsafeBytes { write(companion.writing, $0.baseAddress, $0.count) } == 10)
    #expect(Self.read(companion) == "xin chào, đã đặt\n")
  }

  @Test func `its last words are kept`() throws {
    let companion = try Self.start("echo một; echo hai >&2; exec 3<&- 4>&-; exit 1")
    #expect(Self.read(companion) == "")
    #expect(companion.lastLine == "hai")
  }

  @Test func `with its last use it is ended with what it started, and its folder is gone`() throws {
    var (home, children) = ("", [pid_t]())
    do {
      let companion = try Self.start(
        "mkdir -p $HOME/x/y; echo z > $HOME/x/y/z; ln -s / $HOME/root; sleep 600 & echo \"$HOME $$ $!\" >&4; wait")
      let words = Self.read(companion).split(whereSeparator: \.isWhitespace)
      try #require(words.count == 3)
      home = String(words[0])
      children = words.dropFirst().compactMap { pid_t($0) }
      #expect(FileManager.default.fileExists(atPath: "\(home)/x/y/z"))
    }
    #expect(!FileManager.default.fileExists(atPath: home))
    #expect(children.count == 2)
    for child in children { #expect(Self.isGone(child), "\(child) is still there") }
  }

  /// Whether a process has ended, be it that nobody has asked for its exit code yet.
  private static func isGone(_ process: pid_t) -> Bool {
    for _ in 0..<100 {
      let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      if state == nil || state?.split(separator: " ").dropFirst(2).first == "Z" { return true }
      usleep(20_000)
    }
    return false
  }

  @Test func `a program that is not there is told by its error number`() throws {
    guard let folder = ScratchFolder(prefix: "tiendo-test") else { throw NotStarted() }
    let companion = Companion("khong-co-chuong-trinh-nay", [], environment: [], folder: folder)
    let number = errno
    let isAbsent = companion == nil
    #expect(isAbsent)
    #expect(number == ENOENT)
  }
}

import Diagnostics
import Foundation
import ModelFile
import PlanLoading
import PlanModel
import Processes
import Testing

@testable import Review

/// Old states come out of git's objects; the work tree stays as it is.
@Suite struct GitTests {
  @Test func `a revision is read from its committed model file`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tiendo-git-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appending(path: "Output/du-lieu")
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    let library = try #require(PlanLoader.load(ContentTrees.shipped().files()).library)
    let measures = Measures(of: library, cutOff: library.site.cutOff)
    let model = ModelWriter.bytes(of: library, measures: measures, forms: measures.forms.filled)
    try Data(model).write(to: output.appending(path: "model.json"))
    try Self.git(["init", "-q"], in: folder)
    try Self.git(["add", "."], in: folder)
    try Self.git(["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "a"], in: folder)
    try Data("sửa dở".utf8).write(to: output.appending(path: "model.json"))

    let root = folder.path(percentEncoded: false)
    let bytes = try GitObjects.read("Output/du-lieu/model.json", of: "HEAD", in: root).get()
    #expect(bytes == model)
    #expect(GitObjects.read("Output/khong-co.json", of: "HEAD", in: root) == .failure(.noSuchFile))
    #expect(GitObjects.read("Output/du-lieu/model.json", of: "khong-co", in: root) == .failure(.unknownRevision))
    #expect(GitObjects.read("a", of: "--help", in: root) == .failure(.unknownRevision))
    #expect(try String(contentsOf: output.appending(path: "model.json"), encoding: .utf8) == "sửa dở")
  }

  private static func git(_ arguments: [String], in folder: URL) throws {
    let outcome = try #require(Subprocess.run("git", ["-C", folder.path(percentEncoded: false)] + arguments))
    #expect(outcome.status == 0, "\(outcome.message)")
  }
}

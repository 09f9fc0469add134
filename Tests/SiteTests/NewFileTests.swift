import Foundation
import Testing

/// `tiendo new` makes files that load as they are, and overwrites nothing.
@Suite struct NewFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(SmallSite.content, to: "Content")
  }

  private static let good: [(arguments: [String], files: [String])] = [
    (["plan", "--year", "2022"], ["plans/2022/plan.yaml", "plans/2022/annex-1.yaml", "sources.yaml"]),
    (["plan", "--year", "2022", "--source", "ke-hoach-01"], ["plans/2022/plan.yaml", "plans/2022/annex-1.yaml"]),
    (["plan", "--year", "2020"], ["plans/2020/plan.yaml", "plans/2020/annex-1.yaml", "sources.yaml"]),
    (["cluster", "--name", "Cụm công nghiệp Đá Mới", "--unit", "suoi-da"], ["clusters/suoi-da.yaml"]),
    (["cluster", "--name", "Đá Mới", "--unit", "tinh-may"], ["clusters/tinh-may.yaml"]),
    (
      ["report", "--period", "Quý IV/2021", "--from", "ubnd-suoi-da"],
      ["plans/2021/progress/2021-Q4-ubnd-suoi-da.yaml"]
    ),
    (
      ["report", "--period", "6 tháng đầu năm 2022", "--from", "bao-chi", "--plan", "2021"],
      ["plans/2021/progress/2022-H1-bao-chi.yaml"]
    ),
    (letter("12/UBND-KT"), ["directives/cong-van-12-ubnd-kt.md", "sources.yaml"]),
    (
      letter("Số: “1” #2") + ["--to", "so-cong-thuong", "--to", "cac-huyen", "--id", "no", "--source", "ke-hoach-01"],
      ["directives/no.md"]
    ),
  ]

  private static func letter(_ number: String) -> [String] {
    [
      "directive", "--number", number, "--issuer", "ubnd-tinh", "--subject", "báo cáo: tiến độ #1", "--date",
      "17/3/2021",
    ]
  }

  @Test(arguments: good) func `what is written loads, and nothing else changes`(
    row: (arguments: [String], files: [String])
  ) throws {
    let before = try Tree(folder("Content"))
    let made = try run(["new"] + row.arguments)
    #expect(made.status == 0, "\(made.errors)")
    for file in row.files { #expect(made.output.contains("Content/\(file)\n"), "\(made.output)") }
    let after = try Tree(folder("Content"))
    let changed = after.files.filter { before.files[$0.key] != $0.value }
    #expect(Set(changed.keys) == Set(row.files))
    for (path, data) in changed {
      #expect(data.starts(with: before.files[path] ?? Data()), "\(path) begins with what it was")
      #expect(after.entries[path] == "file 644")
    }
    let check = try run(["check"])
    #expect(check.status == 0, "\(check.errors)")
    for line in check.errors.split(separator: "\n") where line.contains("cảnh báo[") {
      #expect(line.contains("chờ điền"), "\(line)")
    }
    let again = try run(["new"] + row.arguments)
    #expect(again.status == (row.arguments[0] == "cluster" ? 64 : 3), "\(again.errors)")
    #expect(again.errors.contains("gợi ý: "))
    #expect(try Tree(folder("Content")).differences(from: after) == [])
  }

  @Test func `names that YAML would take for something else stay names`() throws {
    let names = [
      "No", "on", "123", "1.5", "0x1F", "1e3", "12:30", "2021-03-17", "~x", "null", "a: b", "a #b", "\"Mây\"", "'Mây'",
      "[Mây]", "{Mây}", "- Mây", "* Mây", "& Mây", "! Mây", "% Mây", "@ Mây", "`Mây`", "| Mây", "> Mây", "? Mây",
      "Mây\\n", "Mây, Gió", "Gỗ & Đá <b>", "Quý IV/2021", "= Mây", "Mây:", "y tế", "Đá “Mới”",
    ]
    for (number, name) in names.enumerated() {
      let made = try run(["new", "cluster", "--name=\(name)", "--unit", "doi-cau", "--id", "ten-\(number)"])
      #expect(made.status == 0, "\(name): \(made.errors)")
    }
    try #require(try run(["build"]).status == 0)
    let model = try JSONSerialization.jsonObject(with: Data(try folder.text("Output/du-lieu/model.json").utf8))
    let clusters = try #require((model as? [String: Any])?["clusters"] as? [[String: Any]])
    let read = clusters.filter { ($0["id"] as? String)?.hasPrefix("ten-") == true }.map { $0["name"] as? String }
    #expect(read == names)
  }

  @Test func `the lines of a report load when they are filled in`() throws {
    for body in ["ubnd-suoi-da", "cong-ty-go", "so-cong-thuong", "bao-chi"] {
      try #require(try run(["new", "report", "--period", "Quý IV/2021", "--from", body]).status == 0)
      let path = "Content/plans/2021/progress/2021-Q4-\(body).yaml"
      let lines = try folder.text(path).split(separator: "\n").map { line in
        line.hasPrefix("    # events:") || line.hasPrefix("    #   ") ? "    " + line.dropFirst(6) : String(line)
      }
      #expect(lines.contains("    events:"))
      if body == "bao-chi" { continue }
      let text = lines.joined(separator: "\n").replacing("date: cần điền", with: "date: 20/11/2021")
      #expect(text.contains("      - {"), "\(text)")
      try folder.file(path, text + "\n")
      let check = try run(["check"])
      #expect(check.status == 0, "\(body): \(check.errors)\n\(text)")
      try folder.remove(path)
    }
    try #require(try run(["new", "report", "--period", "Năm 2021", "--from", "ubnd-suoi-da"]).status == 0)
    let text = try folder.text("Content/plans/2021/progress/2021-ubnd-suoi-da.yaml")
    #expect(text.contains("cluster: ben-go-2, event: ground-breaking"), "an open milestone of the area")
    #expect(!text.contains("cluster: ben-go, event: ground-breaking"), "it has been reported")
  }

  @Test func `wrong arguments give 64, say what was meant, and write nothing`() throws {
    let before = try Tree(folder("Content"))
    let rows: [(arguments: [String], says: [String])] = [
      (["cluster", "--name", "Mây", "--unit", "suoi-do"], ["--unit:1:1: lỗi[", "“suoi-da”"]),
      (["cluster", "--name", "Bến  gỗ", "--unit", "suoi-da"], ["--name:1:1: lỗi[new.id.taken]", "Bến Gỗ", "Suối Đá"]),
      (["cluster", "--name", "Bến Gỗ", "--unit", "doi-cau"], ["new.id.taken", "Suối Đá"]),
      (["cluster", "--name", "Bến Gỗ", "--unit", "suoi-da", "--id", "khac"], ["new.name.taken", "ben-go"]),
      (["cluster", "--name", "!!!", "--unit", "suoi-da"], ["new.name.unusable"]),
      (["cluster", "--name", "", "--unit", "suoi-da"], ["new.text.form"]),
      (["cluster", "--name", "a\nb", "--unit", "suoi-da"], ["new.text.form"]),
      (["cluster", "--name", "a\u{200B}b", "--unit", "suoi-da"], ["new.text.form"]),
      (["cluster", "--name", " Mây", "--unit", "suoi-da"], ["new.text.form"]),
      (["cluster", "--name", "Mây", "--unit", "../suoi-da"], ["reference.unknown"]),
      (["cluster", "--name", "Mây", "--unit", "suoi-da", "--id", "../x"], ["--id:1:1", "value.id.form"]),
      (["report", "--period", "Quý V/2021", "--from", "ubnd-suoi-da"], ["--period:1:1"]),
      (["report", "--period", "31/12/2021", "--from", "ubnd-suoi-da"], ["progress.period-form"]),
      (["report", "--period", "Quý I/2020", "--from", "ubnd-suoi-da"], ["progress.period-year"]),
      (["report", "--period", "Quý I/2022", "--from", "ubnd-suoi-do"], ["--from:1:1", "“ubnd-suoi-da”"]),
      (["report", "--period", "Quý I/2022", "--from", "bao-chi", "--plan", "2023"], ["new.plan.unknown", "2021"]),
      (["plan", "--year", "22"], ["new.year.range"]),
      (["plan", "--year", "2022", "--source", "ke-hoach-1"], ["--source:1:1", "“ke-hoach-01”"]),
      (["plan", "--year", "năm 2022"], ["--year"]), (["plan"], ["--year"]), (["cluster"], ["--name"]),
      (
        ["directive", "--number", "1/A", "--issuer", "ubnd-tin", "--subject", "x", "--date", "32/1/2021"],
        ["--issuer:1:1", "“ubnd-tinh”", "--date:1:1"]
      ),
      (
        [
          "directive", "--number", "1/A", "--issuer", "ubnd-tinh", "--subject", "x", "--date", "1/2/2021", "--to", "x1",
        ],
        ["--to:1:1"]
      ),
      (["agency"], ["agency"]),
    ]
    for (arguments, says) in rows {
      let result = try run(["new"] + arguments)
      #expect(result.status == 64, "\(arguments): \(result.status) \(result.errors)")
      for words in says { #expect(result.errors.contains(words), "\(arguments): \(result.errors)") }
      #expect(result.output == "", "\(arguments)")
    }
    #expect(try Tree(folder("Content")).differences(from: before) == [])
  }

  @Test func `content with errors gives 1, and is told as by check`() throws {
    let text = try folder.text("Content/units.yaml").replacing("kind: province", with: "kind: provinze")
    try folder.file("Content/units.yaml", text)
    let before = try Tree(folder("Content"))
    let check = try run(["check"])
    for (arguments, _) in Self.good {
      let result = try run(["new"] + arguments)
      #expect(result.status == 1)
      #expect(result.errors == check.errors)
    }
    #expect(try run(["new", "plan", "--year", "2022", "--content", "không-có"]).status == 3)
    #expect(try Tree(folder("Content")).differences(from: before) == [])
  }

  @Test func `a list that cannot be added to by hand's rules is left alone`() throws {
    let lists = [
      "clusters:\n  - id: ben-go\n    name: Bến Gỗ\n  - id: ben-go-2\n    name: Bến Gỗ - Giai đoạn 2\nunit: suoi-da\n",
      "unit: suoi-da\nclusters: [{id: ben-go, name: Bến Gỗ}, {id: ben-go-2, name: Bến Gỗ - Giai đoạn 2}]\n",
      "{unit: suoi-da, clusters: [{id: ben-go, name: Bến Gỗ}, {id: ben-go-2, name: Bến Gỗ - Giai đoạn 2}]}\n",
    ]
    for list in lists {
      try folder.file("Content/clusters/suoi-da.yaml", list)
      let result = try run(["new", "cluster", "--name", "Mây", "--unit", "suoi-da"])
      #expect(result.status == 3, "\(list): \(result.errors)")
      #expect(result.errors.contains("Content/clusters/suoi-da.yaml:1:1: lỗi[new.list.end]"), "\(result.errors)")
      #expect(try folder.text("Content/clusters/suoi-da.yaml") == list)
    }
    for margin in ["", "  ", "    "] {
      for gap in [" ", "   "] {
        let inner = "\n\(margin) \(gap)name: "
        let list =
          "unit: suoi-da\nclusters:\n\(margin)-\(gap)id: ben-go\(inner)Bến Gỗ\n\(margin)-\(gap)id: ben-go-2\(inner)|-\n"
          + "\(margin) \(gap)    Bến Gỗ - Giai đoạn 2"
        try folder.file("Content/clusters/suoi-da.yaml", list)
        let result = try run(["new", "cluster", "--name", "Mây", "--unit", "suoi-da"])
        #expect(result.status == 0, "\(list): \(result.errors)")
        #expect(try folder.text("Content/clusters/suoi-da.yaml").hasPrefix(list + "\n"))
        #expect(try run(["check"]).status == 0)
      }
    }
  }

  @Test func `what lies at the place is never followed or replaced`() throws {
    try folder.folder("ngoài")
    try folder.link("Content/plans/2022", to: folder("ngoài"))
    let linked = try run(["new", "plan", "--year", "2022"])
    #expect(linked.status != 0)
    #expect(try Tree(folder("ngoài")).entries.isEmpty)
    try folder.remove("Content/plans/2022")
    try folder.file("Content/plans/.2022")
    try folder.file(
      "Content/plans/2021/progress/2021-Q4-so-cong-thuong.json",
      "{\"period\": \"Quý IV/2021\", \"reports\": [{\"from\": \"so-cong-thuong\"}]}")
    let twin = try run(["new", "report", "--period", "Quý IV/2021", "--from", "so-cong-thuong"])
    #expect(twin.status == 3, "\(twin.errors)")
    #expect(twin.errors.contains("2021-Q4-so-cong-thuong.json:1:1: lỗi[new.file.exists]"))
    try folder.file("Content/plans/2021/progress/.giữ")
    let full = try Command.run(
      ["new", "plan", "--year", "2022"], in: folder.path, umask: "022; trap '' XFSZ; ulimit -f 0")
    #expect(full.status == 3, "\(full.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder("Content/plans/2022")))
    #expect(try run(["new", "plan", "--year", "2022"]).status == 0)
  }

  @Test func `on the shipped content too`() throws {
    let shipped = try TemporaryFolder()
    try shipped.copy("\(SmallSite.root)/Content", to: "Content")
    let rows = [
      ["plan", "--year", "2027"],
      ["cluster", "--name", "Cụm công nghiệp làng nghề Thử: “A, B” #1", "--unit", "phuc-tho"],
      ["report", "--period", "Quý IV/2026", "--from", "ubnd-phuc-tho"],
      ["report", "--period", "Tháng 7/2026", "--from", "so-cong-thuong"],
      [
        "directive", "--number", "12/UBND-KT", "--issuer", "ubnd-thanh-pho-ha-noi", "--subject", "tiến độ: “A”",
        "--date", "Tháng 12/2025", "--to", "so-cong-thuong",
      ],
    ]
    for row in rows {
      let made = try Command.run(["new"] + row, in: shipped.path)
      #expect(made.status == 0, "\(row): \(made.errors)")
    }
    let check = try Command.run(["check"], in: shipped.path)
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test func `every kind explains itself with examples`() throws {
    for kind in ["plan", "cluster", "report", "directive"] {
      let help = try run(["new", kind, "--help"])
      #expect(help.status == 0)
      #expect(help.output.contains("Ví dụ:\n") && help.output.contains("  tiendo new \(kind) --"), "\(kind)")
    }
    #expect(try run(["--help"]).output.contains("new"))
  }

  private func run(_ arguments: [String]) throws -> Command { try Command.run(arguments, in: folder.path) }
}

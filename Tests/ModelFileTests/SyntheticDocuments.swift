import PlanModel

extension SyntheticLibrary {
  static func body() throws -> PlanBody {
    PlanBody(
      kind: .digest, duties: [try documentDuty("III.1", "ke-hoach-2021.iii.1", in: "plans/2021/plan.md")],
      corrections: [correction], notes: ["lời của trang"],
      passages: Passage.Kind.allCases.map { Passage($0, depth: 2, text: "**Đoạn** \($0.rawValue)") },
      origin: Origin(file: "plans/2021/plan.md", record: "2021"))
  }

  /// One letter with everything, one whose source lacks all that a source can lack.
  static func letters() throws -> [Letter] {
    let missing = Missing(reason: "để trống khi phát hành")
    return [
      Letter(
        id: "cong-van-1", kind: .fullText, number: .known("1/UBND"), symbol: nil, issuer: try agency("ubnd-tinh-a"),
        place: .known("A"), date: .known(.by(month(2022, 3))), subject: "thực hiện \"Quy chế\"",
        addressees: ["Các Sở", "Sở X"], addressedTo: [try agency("cac-so"), try agency("so-x")],
        recipients: .known([]), signer: .known(Signer(authority: ["CHỦ TỊCH"], name: "Trần Thị B")),
        legalBases: .known(["Quyết định 1"]),
        duties: [
          try documentDuty("2", "cong-van-1.2.1", in: "directives/cong-van-1.md"),
          try documentDuty("2", "cong-van-1.2.2", in: "directives/cong-van-1.md"),
        ], corrections: [correction], notes: ["ghi chú"],
        passages: [Passage(.paragraph, depth: 0, text: "Một đoạn")], sources: [try source("van-ban-1")],
        origin: Origin(file: "directives/cong-van-1.md", record: "cong-van-1")),
      Letter(
        id: "cong-van-2", kind: .digest, number: .missing(missing), symbol: "/UBND-KT",
        issuer: try agency("ubnd-tinh-a"), place: .missing(missing), date: .missing(missing), subject: "việc khác",
        addressees: [], addressedTo: [], recipients: .missing(missing), signer: .missing(missing),
        legalBases: .missing(missing), duties: [], corrections: [], notes: [], passages: [], sources: [],
        origin: Origin(file: "directives/cong-van-2.md", record: "cong-van-2")),
    ]
  }

  private static func documentDuty(_ item: String, _ id: String, in file: String) throws -> DocumentDuty {
    DocumentDuty(
      item: item,
      duty: Duty(
        id: id, text: "Việc của mục \(item)", leads: [try agency("so-x")], cooperating: [try agency("cac-so")],
        due: .recurring(.monthly, year: nil), dueBasis: .cell), origin: Origin(file: file, record: id))
  }
}

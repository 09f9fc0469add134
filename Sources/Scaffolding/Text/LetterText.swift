import PlanModel
import VietnameseText

/// A letter's file: typed front matter, an empty body, and in comments how an assignment is written.
struct LetterText {
  let number: String
  let issuer: Agency
  let subject: String
  let date: TimeExpression
  let source: String
  /// Nil where the person named none.
  let addressees: [Agency]?
  /// Whom letters usually go to.
  let usual: [Agency]

  var lines: [String] {
    ["---"] + front + example + ["---", ""]
  }

  private var front: [String] {
    let to = addressees ?? usual
    let printed = addressees.map { $0.map(\.name) } ?? ["cần điền các dòng sau chữ “Kính gửi” như văn bản"]
    return [
      "# Văn bản chỉ đạo. Thay từng mục “missing: …” bằng nội dung; văn bản không có thì nêu lý do thật.",
      "kind: digest                               # digest: bản tóm lược; full-text: toàn văn",
      "number: \(YAMLText.scalar(number))",
      "issuer: \(YAMLText.scalar(issuer.id))",
      "place: \(Self.missing("địa danh"))",
      "date: \(TimeWriter.expression(date))",
      "subject: \(YAMLText.scalar(subject))",
      "addressees:",
    ] + printed.map { "  - \(YAMLText.scalar($0))" } + [
      "to: \(YAMLText.list(to.map(\.id)))      # cơ quan nhận, mã trong agencies.yaml",
      "recipients: \(Self.missing("nơi nhận"))",
      "signer: \(Self.missing("người ký"))      # {authority: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], name: Họ và tên}",
      "legalBases: \(Self.missing("căn cứ"))    # danh sách văn bản được viện dẫn hoặc triển khai, kèm số và ngày",
      "sources: [\(YAMLText.scalar(source))]",
      "# notes: [điều cần lưu ý về bản nguồn]",
    ]
  }

  private static func missing(_ what: String) -> String { "{missing: {reason: cần điền \(what)}}" }

  private var example: [String] {
    let lead = (addressees ?? usual).first?.id ?? issuer.id
    return [
      "# Phần thân viết dưới dòng “---”, bằng lời của mình. Mỗi nhiệm vụ là một khối như sau (bỏ dấu “#”):",
      "#",
      "# :::assignment{lead=\"\(lead)\" due=\"Thường xuyên\" item=\"1\"}",
      "# Nội dung nhiệm vụ của mục 1.",
      "# :::",
    ]
  }
}

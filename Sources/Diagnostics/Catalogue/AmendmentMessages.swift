/// What is wrong with the rows that a letter amends.
extension MessageID {
  package static let amendUndated = MessageID(
    "amend.undated", "văn bản điều chỉnh phụ lục phải có ngày ban hành đầy đủ",
    hint: "ghi “date” đủ ngày, tháng, năm: điều chỉnh có hiệu lực từ ngày đó")
  package static let amendOlderThanPlan = MessageID(
    "amend.older-than-plan", "văn bản điều chỉnh phụ lục của kế hoạch năm {year} nhưng ban hành trước kế hoạch đó",
    hint: "kiểm tra lại ngày của văn bản, hoặc mã dòng ở “row”")
  package static let amendWithdrawalShape = MessageID(
    "amend.withdrawal-shape", "dòng đưa ra khỏi kế hoạch thì không ghi nội dung điều chỉnh",
    hint: "chỉ giữ “row”, “withdrawn” và “reason”")
  package static let amendCellUnknown = MessageID(
    "amend.cell-unknown", "phụ lục không có cột “{cell}” để điều chỉnh", hint: "các cột: {cells}")
  package static let amendLineUnknown = MessageID(
    "amend.line-unknown", "dòng này không có dòng con số {line} (có {count} dòng con)",
    hint: "đếm các mục dưới “lines” của dòng, bắt đầu từ 1")
  package static let amendLineNeeded = MessageID(
    "amend.line-needed", "không rõ điều chỉnh dòng con nào trong {count} dòng con",
    hint: "ghi thêm “line” là số thứ tự của mục dưới “lines”")
  package static let amendLineNeedless = MessageID(
    "amend.line-needless", "cột này có một ô chung cho cả dòng nên không ghi “line”", hint: "bỏ “line”")
  package static let amendDueNeedless = MessageID(
    "amend.due-needless", "“due” chỉ dùng khi điều chỉnh nội dung nhiệm vụ",
    hint: "bỏ “due”; thời hạn của ô thì ghi ở “to”")
  package static let amendFrom = MessageID(
    "amend.from", "nội dung trước điều chỉnh không khớp: dòng đang ghi “{text}”",
    hint: "chép đúng nội dung đang có hiệu lực vào “from”, hoặc kiểm tra lại dòng, cột và thứ tự các văn bản điều chỉnh"
  )
  package static let amendFromNeeded = MessageID(
    "amend.from-needed", "thiếu “from”: dòng đang ghi “{text}”",
    hint: "ghi nội dung trước điều chỉnh ở “from”; chỉ bỏ trống khi ô chưa có nội dung")
  package static let amendSame = MessageID(
    "amend.same", "nội dung trước và sau điều chỉnh đều là “{text}”", hint: "sửa “to”, hoặc bỏ mục điều chỉnh này")
  package static let amendTwice = MessageID(
    "amend.twice", "ô “{cell}” của dòng “{row}” được điều chỉnh hai lần trong một ngày",
    hint: "giữ lại lần điều chỉnh có hiệu lực, hoặc kiểm tra lại ngày của các văn bản")
  package static let amendWithdrawn = MessageID(
    "amend.withdrawn", "dòng “{row}” đã được đưa ra khỏi kế hoạch nên không điều chỉnh được nữa",
    hint: "bỏ mục này, hoặc kiểm tra lại mã dòng và ngày của các văn bản")

  /// The messages of this file, in the order of the catalogue.
  package static let amendmentMessages: [MessageID] = [
    amendUndated, amendOlderThanPlan, amendWithdrawalShape, amendCellUnknown, amendLineUnknown, amendLineNeeded,
    amendLineNeedless, amendDueNeedless, amendFrom, amendFromNeeded, amendSame, amendTwice, amendWithdrawn,
  ]
}

extension MessageID {
  package static let eventKeyOfKind = MessageID(
    "event.key-of-kind", "khóa “{key}” chỉ dùng cho sự kiện “{event}”", hint: "bỏ khóa này hoặc sửa “event”")
  package static let eventEstimateKind = MessageID(
    "event.estimate-kind", "sự kiện “{event}” không thể là số ước thực hiện",
    hint: "bỏ “estimate”; chỉ việc sắp làm xong mới được ước")
  package static let eventNeedsMilestone = MessageID(
    "event.needs-milestone", "thời hạn điều chỉnh của cụm phải nêu mốc được điều chỉnh",
    hint: "thêm “milestone: …”, như ground-breaking, hoặc “duty: …” khi chỉ một nhiệm vụ được gia hạn")
  package static let eventMilestoneAlone = MessageID(
    "event.milestone-alone", "có mốc được điều chỉnh nhưng không có thời hạn mới",
    hint: "thêm “deadline: …”; nguồn không nêu thời hạn mới thì bỏ “milestone”")
  package static let eventMilestoneOfDuty = MessageID(
    "event.milestone-of-duty", "thời hạn điều chỉnh của một nhiệm vụ không đi cùng mốc của cụm",
    hint: "bỏ “milestone”, hoặc tách thành hai sự kiện")
  package static let eventDeadlineForm = MessageID(
    "event.deadline-form", "thời hạn điều chỉnh phải có ngày cuối hoặc thời điểm bắt đầu",
    hint: "ghi như “Quý II/2023”; nguồn không nêu thời hạn mới thì bỏ “deadline” và ghi nội dung vào “text”")
  package static let eventWaiverNeedless = MessageID(
    "event.waiver-needless", "sự kiện này không mâu thuẫn với sự kiện nào nên không cần “waiver”",
    hint: "bỏ “waiver”; lời giải thích khác ghi vào “note”")

  package static let reportNothingWithEvents = MessageID(
    "report.nothing-with-events", "báo cáo ghi không phát sinh nhưng lại có sự kiện",
    hint: "bỏ “nothingToReport” hoặc bỏ “events”")
  package static let reportNothingWithoutPeriod = MessageID(
    "report.nothing-without-period", "báo cáo ghi không phát sinh phải có kỳ báo cáo",
    hint: "ghi kỳ vào “period” của tệp, như “Quý III/2022”")
  package static let reportNothingByPress = MessageID(
    "report.nothing-by-press", "báo chí không báo cáo “không phát sinh”",
    hint: "sửa “from”, hoặc bỏ báo cáo này: không có tin không có nghĩa là không phát sinh")
  package static let reportCountedAfter = MessageID(
    "report.counted-after", "số liệu tính đến ngày sau ngày gửi báo cáo",
    hint: "kiểm tra lại “countedTo” và “submitted”; số chưa thực hiện ghi “estimate: có”")
  package static let reportCountedBefore = MessageID(
    "report.counted-before", "số liệu tính đến ngày trước khi kỳ báo cáo bắt đầu",
    hint: "kiểm tra lại “countedTo” và “period”")
  package static let reportDocumentAfter = MessageID(
    "report.document-after", "văn bản báo cáo ghi ngày sau ngày gửi", hint: "kiểm tra lại ngày văn bản và “submitted”")
  package static let reportBeforePeriod = MessageID(
    "report.before-period", severity: .warning, "báo cáo được gửi trước khi kỳ báo cáo bắt đầu",
    hint: "kiểm tra lại “submitted” và “period”")
  package static let receiptWithoutPeriod = MessageID(
    "receipt.without-period", "“registeredTo” cần kỳ báo cáo đã biết", hint: "ghi kỳ vào “period”, như “Tháng 6/2022”")
  package static let receiptBeforePeriod = MessageID(
    "receipt.before-period", "ngày vào sổ hết các báo cáo lại trước khi kỳ báo cáo bắt đầu",
    hint: "kiểm tra lại “registeredTo” và “period”")
  package static let receiptAfterCutOff = MessageID(
    "receipt.after-cut-off", severity: .warning,
    "ngày này sau ngày chốt số liệu {cutOff} nên chưa dùng để kết luận đơn vị nào chưa gửi báo cáo",
    hint: "kiểm tra lại ngày; nếu ngày đúng, dời “cutOff” trong site.yaml khi chốt số liệu kỳ sau")

  package static let contradictionDates = MessageID(
    "contradiction.dates", severity: .warning,
    "“{event}” của {subject} ghi {date}, mâu thuẫn với nơi khác ghi {other}", hint: contradictionHint)
  package static let contradictionDenied = MessageID(
    "contradiction.denied", severity: .warning,
    "“{event}” của {subject} ghi {date}, sau khi nơi khác ghi đã thực hiện ({other})", hint: contradictionHint)
  package static let contradictionBeforeStart = MessageID(
    "contradiction.before-start", severity: .warning,
    "“{event}” của {subject} ghi {date}, trước khi khởi công ({other})", hint: contradictionHint)
  package static let contradictionBackwards = MessageID(
    "contradiction.backwards", severity: .warning,
    "tỷ lệ “{event}” của {subject} giảm: {value} ({date}), trước đó đã là {earlier} ({other})",
    hint: contradictionHint)
  package static let contradictionValues = MessageID(
    "contradiction.values", severity: .warning,
    "“{event}” của {subject} ({date}) ghi {value}, nơi khác ghi {earlier}", hint: contradictionHint)
  package static let contradictionNothing = MessageID(
    "contradiction.nothing", severity: .warning,
    "báo cáo ghi không phát sinh, nhưng trong kỳ có “{event}” của {subject} ({date})", hint: contradictionHint)

  private static let contradictionHint =
    "sửa chỗ sai; nếu các nguồn thật sự không thống nhất, thêm “waiver: lý do” vào sự kiện"

  /// The messages of this file, in the order of the catalogue.
  package static let progressMessages: [MessageID] = [
    eventKeyOfKind, eventEstimateKind, eventNeedsMilestone, eventMilestoneAlone, eventMilestoneOfDuty,
    eventDeadlineForm, eventWaiverNeedless, reportNothingWithEvents, reportNothingWithoutPeriod,
    reportNothingByPress, reportCountedAfter, reportCountedBefore, reportDocumentAfter, reportBeforePeriod,
    receiptWithoutPeriod, receiptBeforePeriod, receiptAfterCutOff, contradictionDates, contradictionDenied,
    contradictionBeforeStart, contradictionBackwards, contradictionValues, contradictionNothing,
  ]
}

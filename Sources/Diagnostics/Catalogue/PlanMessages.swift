extension MessageID {
  package static let registerDuplicateID = MessageID(
    "register.duplicate-id", "mã “{id}” đã dùng cho một {kind} khác", hint: "đổi một trong hai mã")
  package static let referenceUnknown = MessageID(
    "reference.unknown", "không có {kind} nào mang mã “{id}”", hint: "sửa lại mã, hoặc khai {kind} này trước")
  package static let referenceRepeated = MessageID(
    "reference.repeated", "mã “{id}” có hai lần trong danh sách", hint: "giữ lại một lần")
  package static let validityOrder = MessageID(
    "validity.order", "ngày hết hiệu lực không được trước ngày bắt đầu",
    hint: "kiểm tra lại validFrom và validTo")
  package static let percentageRange = MessageID(
    "quantity.percentage-range", "tỷ lệ phần trăm phải từ 0% đến 100%", hint: "kiểm tra lại dấu phẩy thập phân")
  package static let quantityUnit = MessageID(
    "quantity.unit", "đơn vị tính {unit}, phải là một trong: {units}", hint: "ghi đơn vị tính ngay sau số")
  package static let dateOfFactForm = MessageID(
    "date.of-fact", "việc đã xảy ra phải có ngày, tháng, quý hoặc năm, không ghi như một thời hạn",
    hint: "ghi như “21/7/2022”, “Tháng 6/2021”, “không muộn hơn 20/9/2024” hoặc “chưa rõ”")
  package static let derivedWithoutNote = MessageID(
    "certainty.derived-without-note", "điều suy ra (derived) phải có “note” nói rõ suy ra từ đâu",
    hint: "thêm “note: …”, hoặc ghi “stated” nếu nguồn nói thẳng")
  package static let statedDiffers = MessageID(
    "stated.differs", "số văn bản nêu cho {subject} không khớp: đếm được {counted}",
    hint: "sửa số liệu; nếu nguồn đúng là như vậy, thêm waiver: {counted: \"…\", reason: …}")
  package static let statedWaiverNeedless = MessageID(
    "stated.waiver-needless", "số văn bản nêu cho {subject} đã khớp với số đếm được, không cần chấp nhận sai lệch",
    hint: "bỏ “waiver”")
  package static let statedWaiverStale = MessageID(
    "stated.waiver-stale", "sai lệch được chấp nhận cho {subject} là {accepted}, nay đếm được {counted}",
    hint: "kiểm tra lại rồi sửa “counted”")

  package static let contentFileUnknown = MessageID(
    "content.file.unknown", "không nhận ra tệp “{path}” trong thư mục nội dung",
    hint: "đổi tên theo mẫu: clusters/<địa bàn>.yaml, plans/<năm>/annex-1.yaml, directives/<mã văn bản>.md")
  package static let contentFolderYear = MessageID(
    "content.folder.year", "thư mục kế hoạch “{folder}” phải mang tên năm, gồm bốn chữ số",
    hint: "đổi tên như plans/2021")
  package static let contentFileTwice = MessageID(
    "content.file.twice", "“{first}” và “{second}” cùng ghi một nội dung", hint: "giữ lại một trong hai tệp")
  package static let contentFileLacking = MessageID(
    "content.file.lacking", "thiếu tệp “{path}”", hint: "tạo tệp này trong thư mục nội dung")
  package static let siteLanguage = MessageID(
    "site.language", "trang chỉ có tiếng Việt, ở đây ghi “{language}”", hint: "ghi “language: vi”")
  package static let sitePlanInForce = MessageID(
    "site.plan-in-force", "không có kế hoạch năm {year}", hint: "ghi năm của một kế hoạch có trong thư mục plans")
  package static let siteReportSymbol = MessageID(
    "site.report-symbol", "ký hiệu báo cáo “{symbol}” có dấu cách hoặc dấu “/”",
    hint: "chỉ ghi phần sau số, các nhóm chữ nối bằng dấu “-”: “symbol: BC-SCT”")
  package static let successorsWithoutEnd = MessageID(
    "validity.successors-without-end", "đã nêu đơn vị kế thừa thì phải có ngày hết hiệu lực", hint: "thêm “validTo: …”")
  package static let successorsUndeclared = MessageID(
    "validity.successors-undeclared", "đơn vị đã hết hiệu lực phải nêu đơn vị kế thừa",
    hint: "thêm “successors: […]”; nếu nguồn không nêu, thêm “successorsMissing: {reason: …}”")
  package static let successorNotValid = MessageID(
    "validity.successor-not-valid", "“{id}” chưa hoặc không còn hiệu lực vào ngày kế thừa",
    hint: "đơn vị kế thừa phải có hiệu lực từ ngày ngay sau “validTo”")
  package static let unitParentCircle = MessageID(
    "unit.parent-circle", "“{id}” không thể trực thuộc chính nó", hint: "sửa lại “parent”")
  package static let agencyMembersNeeded = MessageID(
    "agency.members-needed", "tên gọi chung (collective) phải có danh sách thành viên",
    hint: "thêm “members: […]”; nếu nguồn không nêu, ghi rõ điều đó ở “note”")
  package static let agencyMembersNeedless = MessageID(
    "agency.members-needless", "chỉ tên gọi chung (collective) mới có thành viên", hint: "bỏ “members” hoặc sửa “kind”")
  package static let agencyMemberCircle = MessageID(
    "agency.member-circle", "“{id}” không thể là thành viên của chính nó", hint: "sửa lại “members”")
  package static let agencyUnitNeeded = MessageID(
    "agency.unit-needed", "Ủy ban nhân dân phải có địa bàn", hint: "thêm “unit: …”")
  package static let agencyNotCompany = MessageID(
    "agency.not-company", "developers.yaml chỉ ghi doanh nghiệp (kind: company)",
    hint: "chuyển cơ quan này sang agencies.yaml")
  package static let agencySpellingShared = MessageID(
    "agency.spelling-shared", "“{spelling}” đã là tên gọi của “{id}”, địa bàn không phân biệt được hai bên",
    hint: "bỏ một trong hai tên gọi, hoặc ghi “unit” cho từng bên")
  package static let agencySpellingTwice = MessageID(
    "agency.spelling-twice", "tên gọi “{spelling}” ghi hai lần", hint: "giữ lại một lần (chữ đầu hoa hay thường là một)"
  )
  package static let clusterExtendsCircle = MessageID(
    "cluster.extends-circle", "“{id}” không thể là cụm mở rộng của chính nó", hint: "sửa lại “extends”")
  package static let clusterNameShared = MessageID(
    "cluster.name-shared", "địa bàn này đã có cụm tên “{name}”",
    hint: "thêm chữ phân biệt vào tên, như “Giai đoạn 2” hoặc “(cụm đang hoạt động)”")
  package static let clusterFileUnit = MessageID(
    "cluster.file-unit", "tệp {file} không ghi được cụm của “{unit}”",
    hint: "đặt tên tệp theo mã đơn vị ở khóa “unit”")
  package static let planYearFolder = MessageID(
    "plan.year-folder", "năm của kế hoạch khác với thư mục {folder}", hint: "sửa “year” hoặc đổi tên thư mục")
  package static let planDateForm = MessageID(
    "plan.date-form", "ngày ban hành phải là một ngày, một kỳ hoặc một mốc chặn",
    hint: "ghi như “17/3/2021”, “Năm 2025” hoặc “không muộn hơn 27/3/2023”")
  package static let planDateYear = MessageID(
    "plan.date-year", "kế hoạch năm {folder} phải ban hành trong năm đó hoặc năm trước",
    hint: "kiểm tra lại ngày ban hành")
  package static let planDateCutOff = MessageID(
    "plan.date-cut-off", "ngày ban hành sau ngày chốt số liệu", hint: "kiểm tra lại ngày, hoặc “cutOff” trong site.yaml"
  )
  package static let planCorrectionKey = MessageID(
    "plan.correction-key", "hiệu chỉnh nêu khóa “{key}” không có chữ để hiệu chỉnh", hint: "chọn một trong: {keys}")
  package static let planCorrectionForm = MessageID(
    "plan.correction-form", "hiệu chỉnh phải có “corrected”, hoặc “printed” kèm “open: có”",
    hint: "ghi {cell, printed, corrected, reason}")
  package static let planCorrectionAbsent = MessageID(
    "plan.correction-absent", "chữ “{text}” không có ở khóa “{key}”", hint: "ghi đúng đoạn chữ đang đứng ở khóa đó")
  package static let unitNotValid = MessageID(
    "plan.unit-not-valid", "đơn vị “{id}” không có hiệu lực vào ngày ban hành văn bản",
    hint: "ghi đơn vị có vào lúc ban hành, hoặc sửa validFrom, validTo trong units.yaml")
  package static let agencyNotValid = MessageID(
    "plan.agency-not-valid", "cơ quan “{id}” không có hiệu lực vào ngày ban hành văn bản",
    hint: "ghi cơ quan có vào lúc ban hành, hoặc sửa validFrom, validTo của cơ quan")
  package static let reportingDay = MessageID(
    "reporting.day", "“beforeDay” phải từ 1 đến 31", hint: "ghi ngày trong tháng, như 25")
  package static let reportingMonth = MessageID(
    "reporting.month", "“month” phải từ 1 đến 12", hint: "ghi tháng trong năm, như 12")
  package static let reportingMonthOfYear = MessageID(
    "reporting.month-of-year", "chỉ báo cáo năm mới có “month”, và phải có",
    hint: "thêm “month: 12” cho báo cáo năm, bỏ “month” ở báo cáo tháng và quý")
  package static let progressPeriodForm = MessageID(
    "progress.period-form", "kỳ báo cáo phải là một tháng, quý, sáu tháng hoặc năm",
    hint: "ghi như “Quý III/2022”; không rõ kỳ thì ghi “chưa rõ”")
  package static let progressPeriodYear = MessageID(
    "progress.period-year", "kỳ báo cáo kết thúc trước năm {year} của kế hoạch",
    hint: "sửa kỳ, hoặc chuyển tệp sang kế hoạch của năm đó")
  package static let progressReportDraft = MessageID(
    "progress.report-draft", severity: .warning, "báo cáo này chưa có sự kiện nào nên chưa được tính: còn chờ điền",
    hint: "điền “events”, hoặc ghi “nothingToReport: có” khi không phát sinh")
  package static let eventNeedsCluster = MessageID(
    "event.needs-cluster", "sự kiện “{event}” phải nêu cụm công nghiệp", hint: "thêm “cluster: …”")
  package static let eventNeedsDuty = MessageID(
    "event.needs-duty", "sự kiện “{event}” phải nêu nhiệm vụ", hint: "thêm “duty: …”, như pl3-32.1")
  package static let eventNeedsSubject = MessageID(
    "event.needs-subject", "sự kiện “{event}” phải nêu cụm công nghiệp hoặc nhiệm vụ",
    hint: "thêm “cluster: …” hoặc “duty: …”")
  package static let eventNeedsText = MessageID(
    "event.needs-text", "sự kiện “{event}” phải có nội dung", hint: "thêm “text: …”")
  package static let eventNeedsValue = MessageID(
    "event.needs-value", "sự kiện “{event}” phải có số liệu", hint: "thêm “value: …”, như 68,45%")
  package static let eventNeedsSource = MessageID(
    "event.needs-source", "tin báo chí phải có nguồn", hint: "thêm “sources: […]” với mã trong sources.yaml")
  package static let eventAfterReport = MessageID(
    "event.after-report", "ngày này sau ngày gửi báo cáo", hint: "kiểm tra lại ngày của sự kiện và “submitted”")
  package static let eventAfterCutOff = MessageID(
    "event.after-cut-off", severity: .warning,
    "ngày này sau ngày chốt số liệu {cutOff} nên sự kiện chưa được tính",
    hint: "kiểm tra lại ngày; nếu ngày đúng, dời “cutOff” trong site.yaml khi chốt số liệu kỳ sau")
  package static let eventDutyForm = MessageID(
    "event.duty-form", "mã nhiệm vụ “{text}” không đúng mẫu",
    hint: "ghi như pl3-32.1, hoặc pl1-5 khi dòng có một nhiệm vụ")
  package static let eventDutyUnknown = MessageID(
    "event.duty-unknown", "kế hoạch và các văn bản chỉ đạo không có nhiệm vụ mang mã “{id}”",
    hint: "xem mã dòng trong các phụ lục của kế hoạch, mã nhiệm vụ trong trang văn bản")
  package static let eventDutyOfRow = MessageID(
    "event.duty-of-row", "“{id}” không có đúng một nhiệm vụ", hint: "ghi mã của nhiệm vụ: {choices}")
  package static let eventDutyCluster = MessageID(
    "event.duty-cluster", "nhiệm vụ “{id}” là của cụm khác", hint: "sửa “cluster” hoặc “duty”")

  /// The messages of this file, in the order of the catalogue.
  package static let planMessages: [MessageID] = [
    registerDuplicateID, referenceUnknown, referenceRepeated, validityOrder, percentageRange, quantityUnit,
    dateOfFactForm, derivedWithoutNote, statedDiffers, statedWaiverNeedless, statedWaiverStale, contentFileUnknown,
    contentFolderYear, contentFileTwice, contentFileLacking, siteLanguage, sitePlanInForce, siteReportSymbol,
    successorsWithoutEnd, successorsUndeclared, successorNotValid, unitParentCircle, agencyMembersNeeded,
    agencyMembersNeedless, agencyMemberCircle, agencyUnitNeeded, agencyNotCompany, agencySpellingShared,
    agencySpellingTwice, clusterExtendsCircle, clusterNameShared, clusterFileUnit, planYearFolder, planDateForm,
    planDateYear,
    planDateCutOff, planCorrectionKey, planCorrectionForm, planCorrectionAbsent, unitNotValid, agencyNotValid,
    reportingDay, reportingMonth, reportingMonthOfYear, progressPeriodForm, progressPeriodYear, progressReportDraft,
    eventNeedsCluster,
    eventNeedsDuty, eventNeedsSubject, eventNeedsText, eventNeedsValue, eventNeedsSource, eventAfterReport,
    eventAfterCutOff, eventDutyForm, eventDutyUnknown, eventDutyOfRow, eventDutyCluster,
  ]
}

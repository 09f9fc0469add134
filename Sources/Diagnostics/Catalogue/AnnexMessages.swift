/// Messages about annexes: columns, numbering, cells, agencies, duties and corrections.
extension MessageID {
  package static let annexNumberForm = MessageID(
    "annex.number.form", "số phụ lục “{text}” phải gồm chữ cái không dấu, chữ số, dấu chấm và dấu gạch nối",
    hint: "viết như “1”, “IIa” hoặc “2.1”; chữ khác của tiêu đề ghi ở khóa “title”")
  package static let annexColumnsNoOrdinal = MessageID(
    "annex.columns.no-ordinal", "phụ lục phải có một cột số thứ tự",
    hint: "thêm một cột có “role: ordinal”")
  package static let annexColumnsMany = MessageID(
    "annex.columns.many", "phụ lục có {count} cột, nhiều nhất là {limit}",
    hint: "kiểm tra lại khóa “columns”; tách thành nhiều phụ lục nếu cần")
  package static let annexColumnIDRepeated = MessageID(
    "annex.column.id-repeated", "mã cột “{id}” đã dùng cho cột khác", hint: "đặt cho mỗi cột một mã riêng")
  package static let annexColumnIDReserved = MessageID(
    "annex.column.id-reserved", "“{id}” là khóa của dòng hoặc nhóm, không dùng làm mã cột được",
    hint: "đặt mã khác cho cột; không dùng: {reserved}")
  package static let annexColumnRoleRepeated = MessageID(
    "annex.column.role-repeated", "đã có cột khác mang vai trò “{role}”",
    hint: "mỗi phụ lục chỉ có một cột cho vai trò này; nếu chỉ là chữ, ghi “role: text”")
  package static let annexColumnWidth = MessageID(
    "annex.column.width", "bề rộng cột “{text}” phải là số milimét từ 4mm đến 400mm", hint: "ghi như “17mm”")
  package static let annexColumnWidths = MessageID(
    "annex.columns.width-sum",
    "các cột rộng {sum}mm (và {open} cột chưa ghi bề rộng), khổ giấy của phụ lục chỉ chứa được {width}mm",
    hint: "giảm bề rộng các cột; phụ lục in dọc có 164mm, in ngang có 251mm; mỗi cột chưa ghi cần ít nhất 4mm")
  package static let annexTextSize = MessageID(
    "annex.text-size", "cỡ chữ “{text}” phải là số nguyên từ 6pt đến 12pt",
    hint: "ghi như “9pt”; bỏ khóa này thì dùng 11pt")

  package static let annexBodyShape = MessageID(
    "annex.body.shape", "mỗi mục của “body” là một nhóm, một dòng, một dòng tổng hoặc các dòng chung ô gộp",
    hint: "ghi đúng một trong các khóa “group”, “row”, “total” và “merged”")
  package static let annexTotalSum = MessageID(
    "annex.total.sum", severity: .warning,
    "dòng “{label}”, cột “{column}” ghi {stated} nhưng cộng các dòng được {counted}",
    hint: "kiểm tra lại các dòng; nếu bản gốc ghi như vậy, thêm “waiver: {counted: {mã cột: số cộng được}, reason: …}”")
  package static let annexTotalWaiverNeedless = MessageID(
    "annex.total.waiver-needless", "cột “{column}” của dòng tổng đã khớp với các dòng, không cần chấp nhận chênh lệch",
    hint: "bỏ cột này khỏi “waiver”")
  package static let annexTotalWaiverStale = MessageID(
    "annex.total.waiver-stale",
    "dòng “{label}”, cột “{column}”: đã chấp nhận số cộng được {accepted}, nay cộng được {counted}",
    hint: "kiểm tra lại, rồi sửa “counted” hoặc bỏ “waiver”")
  package static let annexGroupHeading = MessageID(
    "annex.group.heading", "tiêu đề nhóm để trống mà không khai là bị mất",
    hint: "ghi tiêu đề như bản gốc; nếu bản gốc mất tiêu đề, khai “missing: {reason: …}”")
  package static let annexSeriesRepeated = MessageID(
    "annex.series.repeated", "dãy số “{series}” đã dùng cho nhóm khác, mã dòng sẽ trùng nhau",
    hint: "đặt cho mỗi dãy số một tên riêng, như “a”, “b”")
  package static let annexRowRepeated = MessageID(
    "annex.row.repeated", "số thứ tự {ordinal} đã có trong cùng dãy số", hint: "sửa số thứ tự của một trong hai dòng")
  package static let annexRowGap = MessageID(
    "annex.row.gap", "số thứ tự nhảy đến {ordinal}, thiếu {missing}",
    hint: "thêm dòng còn thiếu; nếu bản gốc mất dòng đó, ghi dòng với “missing: {reason: …}”")
  package static let annexRowOrder = MessageID(
    "annex.row.order", "số thứ tự {ordinal} đứng sau số {last}", hint: "xếp các dòng theo đúng thứ tự trong bản gốc")
  package static let annexRowEmpty = MessageID(
    "annex.row.empty", "dòng {ordinal} không có nội dung mà không khai là bị mất",
    hint: "ghi các ô ở “cells”; nếu bản gốc mất dòng này, khai “missing: {reason: …}”")

  package static let annexClusterMissing = MessageID(
    "annex.cluster.missing", "dòng {ordinal} chưa nêu cụm công nghiệp",
    hint: "thêm “cluster: …” bằng mã của cụm trong clusters/")
  package static let annexClusterTwice = MessageID(
    "annex.cluster.twice", "dòng đã nêu cụm “{id}” ở khóa “cluster”, không nêu thêm “clusters” được",
    hint: "dòng chung của nhiều cụm thì ghi tất cả mã vào “clusters: [..., ...]” và bỏ khóa “cluster”")
  package static let annexClusterNeedless = MessageID(
    "annex.cluster.needless", "phụ lục không có cột cụm công nghiệp nên dòng không nêu “cluster” được",
    hint: "bỏ khóa “cluster”, hoặc thêm cột có “role: cluster”")
  package static let annexClusterName = MessageID(
    "annex.cluster.name", "ô này không có tên cụm “{name}” ({id})",
    hint: "kiểm tra mã ở khóa “cluster”; nếu văn bản viết khác, thêm cách viết đó vào “aliases” của cụm")
  package static let annexClusterUnit = MessageID(
    "annex.cluster.unit", severity: .warning, "cụm “{name}” thuộc {registered}, dòng này lại xếp vào {stated}",
    hint: "kiểm tra mã cụm và khóa “unit” của nhóm hoặc dòng")

  package static let annexCellMerged = MessageID(
    "annex.cell.merged", "cột “{column}” đã có ô gộp ở nhóm, không ghi lại ở đây được",
    hint: "bỏ ô này, hoặc bỏ ô gộp ở nhóm và ghi ở từng dòng")
  package static let annexCellTwice = MessageID(
    "annex.cell.twice", "cột “{column}” đã có ô chung của cả dòng",
    hint: "chỉ ghi ở “cells” của dòng, hoặc chỉ ở “lines”")
  package static let annexCellNeeded = MessageID(
    "annex.cell.needed", "dòng {ordinal} thiếu ô ở cột “{column}”",
    hint: "ghi ô như bản gốc; nếu bản gốc mất ô này, khai “{column}: {missing: {reason: …}}”")
  package static let annexDatesOrder = MessageID(
    "annex.dates.order", "“{later}” kết thúc trước khi “{earlier}” bắt đầu",
    hint: "kiểm tra hai mốc thời gian của dòng này")

  package static let annexAgencyUnknown = MessageID(
    "annex.agency.unknown", "không nhận ra cơ quan, đơn vị “{text}”",
    hint: "ghi đúng tên hoặc tên gọi khác có trong agencies.yaml, developers.yaml; các đơn vị cách nhau bằng dấu “;”")
  package static let annexAgencyAmbiguous = MessageID(
    "annex.agency.ambiguous", "“{text}” có thể là {names}",
    hint: "khai “unit: …” đúng địa bàn cho dòng hoặc nhóm, hoặc thêm tên gọi riêng vào danh mục")
  package static let annexAgencyNoDeveloper = MessageID(
    "annex.agency.no-developer", "“{text}” chỉ chủ đầu tư của dòng, nhưng dòng này không nêu chủ đầu tư",
    hint: "ghi ô chủ đầu tư của dòng, hoặc ghi rõ tên đơn vị ở đây")
  package static let annexAgencyRepeated = MessageID(
    "annex.agency.repeated", severity: .warning, "“{text}” đã nêu trong cùng ô",
    hint: "bỏ tên ghi lặp nếu bản gốc không lặp")
  package static let annexAgencyEmpty = MessageID(
    "annex.agency.empty", "thiếu tên cơ quan, đơn vị ở chỗ này", hint: "ghi tên, hoặc bỏ dấu “;” hay dấu “,” thừa")
  package static let annexDeveloperUnknown = MessageID(
    "annex.developer.unknown", "không nhận ra chủ đầu tư “{text}”",
    hint: "ghi đúng tên hoặc tên gọi khác có trong developers.yaml, agencies.yaml; nếu là đơn vị mới, thêm vào đó")
  package static let annexLeadMissing = MessageID(
    "annex.lead.missing", "nhiệm vụ ở dòng {ordinal} chưa có cơ quan, đơn vị chủ trì",
    hint: "ghi cột “{column}”; nếu bản gốc mất ô này, khai “{column}: {missing: {reason: …}}”")

  package static let annexWordingUnknown = MessageID(
    "annex.wording.unknown", "không có câu chữ dùng chung “{id}”", hint: "khai câu chữ này ở khóa “wording” của phụ lục"
  )
  package static let annexWordingUnused = MessageID(
    "annex.wording.unused", severity: .warning, "câu chữ dùng chung “{id}” không được dùng ở đâu",
    hint: "bỏ câu chữ này")
  package static let annexDutyShape = MessageID(
    "annex.duty.shape", "nhiệm vụ phải có đúng một trong các khóa “text”, “wording”, “together”",
    hint: "ghi thẳng câu chữ của nhiệm vụ, hoặc {wording: …}, hoặc {together: […]}")
  package static let annexDutyDue = MessageID(
    "annex.duty.due", "thời hạn “{due}” không có trong câu chữ của nhiệm vụ",
    hint: "ghi thời hạn đúng như trong câu chữ, hoặc bỏ khóa “due”")
  package static let annexDutyDueTwice = MessageID(
    "annex.duty.due-twice", "câu chữ dùng chung “{id}” đã có thời hạn “{due}”", hint: "chỉ ghi “due” ở một chỗ")
  package static let annexDueShape = MessageID(
    "annex.due.shape", "“dutyDue” phải có đúng một trong hai khóa “milestone” và “date”",
    hint: "ghi {milestone: ground-breaking} hoặc {date: Năm 2021}")
  package static let annexDueMilestone = MessageID(
    "annex.due.milestone", "phụ lục không có cột mốc “{milestone}” để suy ra thời hạn",
    hint: "chọn mốc của một cột trong phụ lục")

  package static let annexRowIDShared = MessageID(
    "annex.row.id-shared", "dòng này có mã “{id}”, đã là mã của một dòng trong phụ lục “{annex}”",
    hint: "đổi “id” của phụ lục hoặc “series” của nhóm, để mã phụ lục, phần và số dòng ghép lại không trùng")
  package static let annexCorrectionCell = MessageID(
    "annex.correction.cell", "hiệu chỉnh nêu ô “{cell}” không có ở đây", hint: "chọn một trong: {cells}")
  package static let annexCorrectionAbsent = MessageID(
    "annex.correction.absent", "chữ “{text}” không có trong ô “{cell}”",
    hint: "ghi đúng đoạn chữ đang đứng trong ô, cả chữ hoa và dấu")
  package static let annexCorrectionShape = MessageID(
    "annex.correction.shape", "hiệu chỉnh phải nêu “corrected”, “printedIn” hoặc “open: có”",
    hint: "ghi {printed, corrected, reason}; sai chỗ thì {printedIn, reason}; chưa rõ thì {printed, open: có, reason}")
  package static let annexCorrectionOpen = MessageID(
    "annex.correction.open", "điểm còn chờ xác nhận thì chưa có chữ hiệu chỉnh",
    hint: "bỏ “corrected”, hoặc bỏ “open: có” khi đã xác nhận")
  package static let annexCorrectionPrinted = MessageID(
    "annex.correction.printed", "hiệu chỉnh thiếu chữ in trong bản gốc", hint: "thêm “printed: …”")
  package static let annexCorrectionSame = MessageID(
    "annex.correction.same", "chữ in và chữ hiệu chỉnh giống nhau: “{text}”",
    hint: "bỏ hiệu chỉnh này hoặc sửa một trong hai")

  /// The messages of this file, in the order of the catalogue.
  package static let annexMessages: [MessageID] = [
    annexNumberForm, annexColumnsNoOrdinal, annexColumnsMany, annexColumnIDRepeated, annexColumnIDReserved,
    annexColumnRoleRepeated,
    annexClusterTwice, annexColumnWidths, annexTextSize, annexTotalSum, annexTotalWaiverNeedless, annexTotalWaiverStale,
    annexColumnWidth,
    annexBodyShape, annexGroupHeading, annexSeriesRepeated, annexRowRepeated, annexRowGap,
    annexRowOrder, annexRowIDShared, annexRowEmpty, annexClusterMissing, annexClusterNeedless, annexClusterName,
    annexClusterUnit,
    annexCellMerged, annexCellTwice, annexCellNeeded,
    annexDatesOrder, annexAgencyUnknown, annexAgencyAmbiguous, annexAgencyNoDeveloper, annexAgencyRepeated,
    annexAgencyEmpty, annexDeveloperUnknown, annexLeadMissing, annexWordingUnknown, annexWordingUnused,
    annexDutyShape, annexDutyDue, annexDutyDueTwice, annexDueShape, annexDueMilestone, annexCorrectionCell,
    annexCorrectionAbsent, annexCorrectionShape, annexCorrectionOpen, annexCorrectionPrinted, annexCorrectionSame,
  ]
}

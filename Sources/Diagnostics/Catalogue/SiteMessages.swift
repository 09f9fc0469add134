extension MessageID {
  package static let siteInputOutput = MessageID(
    "site.input-output.failed", "không đọc hoặc ghi được: {cause}",
    hint: "kiểm tra đường dẫn, quyền truy cập và chỗ trống trên đĩa rồi chạy lại")
  package static let siteLinkRefused = MessageID(
    "site.input.link", "liên kết (symlink) không được dùng trong dữ liệu nguồn",
    hint: "thay liên kết bằng tệp thật")
  package static let siteNotAFile = MessageID(
    "site.input.not-a-file", "đây không phải là tệp thường", hint: "chỉ để tệp và thư mục trong dữ liệu nguồn")
  package static let siteTwinNames = MessageID(
    "site.input.twin-names", "tên tệp chỉ khác “{other}” ở chữ hoa, chữ thường hoặc dấu tổ hợp",
    hint: "đổi tên một trong hai tệp; nhiều hệ thống coi hai tên này là một")
  package static let siteOutputRefused = MessageID(
    "site.output.refused", "không được ghi trang vào thư mục này: {reason}",
    hint: "chọn một thư mục mới hoặc trống, hoặc thư mục do tiendo tạo ra trước đó")
  package static let sitePathTwice = MessageID(
    "site.path.twice", "hai nguồn cùng tạo ra tệp “{path}”: {first} và {second}",
    hint: "đổi mã (id), số phụ lục hoặc tên tệp của một trong hai")
  package static let sitePathInside = MessageID(
    "site.path.inside", "“{path}” vừa là tệp của {first}, vừa phải là thư mục cho {second}",
    hint: "đổi tên một trong hai")
  package static let siteForeignFile = MessageID(
    "site.output.foreign-file", "tệp này không có trong danh mục của tiendo nên không bị ghi đè",
    hint: "chuyển tệp đi nơi khác; nếu đây là bản dựng cũ còn lại sau khi gộp nhánh, xóa nó rồi dựng lại")
  package static let siteOutputBusy = MessageID(
    "site.output.busy", "một lần dựng khác đang ghi vào thư mục này",
    hint: "chờ lần dựng kia xong rồi chạy lại")
  package static let siteNameNotText = MessageID(
    "site.input.name-not-text", "tên tệp không phải là chữ UTF-8", hint: "đổi tên tệp, chỉ dùng chữ, số và dấu gạch nối"
  )
  package static let sitePathUnsafe = MessageID(
    "site.path.unsafe", "{origin} tạo ra đường dẫn “{path}” không dùng được",
    hint: "mã (id), số phụ lục và tên tệp đi kèm chỉ gồm chữ thường không dấu, chữ số, dấu chấm và dấu gạch")
  package static let siteLinkBroken = MessageID(
    "site.link.broken", "liên kết “{address}” không trỏ tới trang hoặc mục nào",
    hint: "sửa mẫu trang hoặc dữ liệu làm ra liên kết này")
  package static let siteLinkOutside = MessageID(
    "site.link.outside", "địa chỉ “{address}” làm trình duyệt gọi ra ngoài",
    hint: "chỉ dùng ảnh, kiểu chữ và tệp lệnh nằm trong trang; liên kết ra ngoài chỉ để dẫn nguồn")
  package static let siteTextLinkBroken = MessageID(
    "site.text-link.broken", "không có trang “{address}”",
    hint: "viết đường dẫn của trang tính từ thư mục gốc, ví dụ “cum-cong-nghiep/vong-xuyen.html”")
  package static let siteTextLinkFragment = MessageID(
    "site.text-link.fragment", "trang “{path}” không có mục “{fragment}”",
    hint: "mục trong cùng văn bản viết “#” và tiêu đề không dấu, ví dụ “#to-chuc-thuc-hien”")
  package static let siteIdTwice = MessageID(
    "site.id.twice", "mã “{id}” xuất hiện hai lần trên một trang", hint: "mỗi phần tử của trang cần một mã riêng")

  package static let siteWordingMissing = MessageID(
    "site.wording.missing", "thiếu tệp từ ngữ", hint: "thư mục mẫu trang phải có strings/vi.yaml")
  package static let siteWordingShape = MessageID(
    "site.wording.shape", "tệp từ ngữ chỉ gồm khóa và câu chữ", hint: "viết “khóa: câu chữ”, mỗi khóa một dòng")
  package static let siteTemplateUnknown = MessageID(
    "site.template.unknown", "tệp này không phải là mẫu trang, từ ngữ hay tệp đi kèm",
    hint: "mẫu trang nằm trong pages/ và partials/ (.html), từ ngữ trong strings/vi.yaml, tệp đi kèm trong assets/")
  package static let sitePlanAbsent = MessageID(
    "site.plan.absent", "không có kế hoạch năm {year}", hint: "sửa planInForce hoặc thêm thư mục plans/{year}")

  /// The messages of this file, in the order of the catalogue.
  package static let siteMessages: [MessageID] = [
    siteInputOutput, siteLinkRefused, siteNotAFile, siteTwinNames, siteNameNotText, siteOutputRefused,
    siteForeignFile, siteOutputBusy, sitePathTwice, sitePathInside, sitePathUnsafe,
    siteLinkBroken, siteLinkOutside, siteTextLinkBroken, siteTextLinkFragment, siteIdTwice, siteWordingMissing,
    siteWordingShape, siteTemplateUnknown, sitePlanAbsent,
  ]
}

/// What is wrong with the bodies of plans and with letters, beyond their Markdown.
extension MessageID {
  package static let contentFileMarkdown = MessageID(
    "content.file.markdown", "tệp Markdown “{path}” không ở đúng chỗ",
    hint: "thân kế hoạch đặt ở plans/<năm>/plan.md, văn bản chỉ đạo đặt ở directives/<mã văn bản>.md")
  package static let contentFileSlug = MessageID(
    "content.file.slug",
    "tên tệp “{path}” phải gồm chữ thường không dấu và chữ số, nối bằng dấu gạch nối, dài nhất 80 ký tự",
    hint: "đổi tên như “directives/cong-van-1143-ubnd-ktn-lang-son.md”")
  package static let documentFrontMatter = MessageID(
    "document.front-matter", "tệp chưa có phần khai báo đầu tệp",
    hint: "mở đầu tệp bằng một dòng “---”, các khóa như “kind: digest”, rồi một dòng “---”")
  package static let documentImage = MessageID(
    "document.image", "văn bản không dùng được hình ảnh",
    hint: "bỏ hình; biểu đồ thì dùng chỉ thị như “::quarter-chart”")
  package static let letterSymbolNeedless = MessageID(
    "letter.symbol-needless", "đã có “number” thì không ghi “symbol”",
    hint: "bỏ “symbol”, hoặc ghi “number: {missing: {reason: …}}” nếu bản nguồn để trống số")

  package static let directivePlanUnknown = MessageID(
    "directive.plan-unknown", "không có kế hoạch năm {year}", hint: "các kế hoạch có phụ lục: {years}")
  package static let directivePlanBare = MessageID(
    "directive.plan-bare", "kế hoạch năm {year} không có phụ lục nên không có gì để hiển thị",
    hint: "các kế hoạch có phụ lục: {years}")
  package static let directiveAnnexUnknown = MessageID(
    "directive.annex-unknown", "kế hoạch năm {year} không có Phụ lục {number}", hint: "các phụ lục: {numbers}")
  package static let directiveScope = MessageID(
    "directive.scope", "“progress-table” phải có đúng một trong các tham số unit, cluster, agency, annex",
    hint: "giữ lại một tham số, như unit=phuc-tho hoặc annex=3")
  package static let assignmentItem = MessageID(
    "assignment.item", "số mục “{text}” phải gồm chữ không dấu, chữ số và dấu chấm ở giữa, dài nhất 20 ký tự",
    hint: "ghi số mục như in trong văn bản, ví dụ “2” hoặc “III.1”")
  package static let assignmentNested = MessageID(
    "assignment.nested", "nhiệm vụ không được nằm trong một nhiệm vụ khác",
    hint: "đóng nhiệm vụ ngoài trước, rồi mở nhiệm vụ này")
  package static let assignmentEmpty = MessageID(
    "assignment.empty", "nhiệm vụ chưa có nội dung", hint: "viết nội dung nhiệm vụ trước dòng đóng “:::”")

  package static let indicatorRepeatedSince = MessageID(
    "indicator.repeated-since", "không có số liệu nào từ năm {year} trở đi", hint: "kiểm tra lại năm ở “repeatedSince”")
  package static let carriedNotEarlier = MessageID(
    "carried.not-earlier", "chỉ chuyển tiếp được từ kế hoạch của năm trước năm {own}, ở đây là năm {year}",
    hint: "ghi kế hoạch đã giao chỉ tiêu hoặc cụm này lần trước")
  package static let carriedOtherCluster = MessageID(
    "carried.other-cluster", "dòng “{id}” là của cụm công nghiệp khác", hint: "sửa “carriedFrom” hoặc “cluster”")

  /// The messages of this file, in the order of the catalogue.
  package static let documentMessages: [MessageID] = [
    contentFileMarkdown, contentFileSlug, documentFrontMatter, documentImage, letterSymbolNeedless,
    directivePlanUnknown, directivePlanBare, directiveAnnexUnknown, directiveScope, assignmentItem, assignmentNested,
    assignmentEmpty, indicatorRepeatedSince, carriedNotEarlier, carriedOtherCluster,
  ]
}

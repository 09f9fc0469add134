extension MessageID {
  package static let printPageUnknown = MessageID(
    "print.page.unknown", "không có trang “{page}”",
    hint: "viết đường dẫn của trang tính từ thư mục gốc của trang web, ví dụ “ke-hoach/2021/phu-luc-3.html”")
  package static let printPlanWithoutAnnexes = MessageID(
    "print.plan.without-annexes", "kế hoạch năm {year} không có phụ lục để in",
    hint: "kiểm tra năm, hoặc nêu trang cần in")
  package static let printQuarterAbsent = MessageID(
    "print.quarter.absent", "kế hoạch năm {year} không có trang của quý {quarter} để in",
    hint: "kiểm tra năm và quý, hoặc nêu trang cần in")
  package static let printBrowserMissing = MessageID(
    "print.browser.missing", "máy này không có trình duyệt “{program}” để in ra PDF",
    hint: "cài bằng lệnh: sudo apt-get install chromium; hoặc nêu trình duyệt khác bằng --browser")
  package static let printFontMissing = MessageID(
    "print.font.missing", "máy này không có phông chữ Liberation Serif",
    hint: "cài bằng lệnh: sudo apt-get install fonts-liberation2")
  package static let printBrowserFailed = MessageID(
    "print.browser.failed", "trình duyệt không in được: {cause}",
    hint:
      "chạy lại; nếu máy chậm, tăng --timeout; nếu vẫn lỗi, cài lại bằng lệnh: sudo apt-get install --reinstall chromium"
  )
  package static let printPageFailed = MessageID(
    "print.page.failed", "không in được trang này: {cause}",
    hint: "in lại riêng trang này; nếu trang quá dài hoặc máy chậm, tăng --timeout")
  package static let printRestSkipped = MessageID(
    "print.rest.skipped", "trình duyệt hỏng hai lần nên còn {count} trang chưa in",
    hint: "xem các trang lỗi nêu trên rồi chạy lại")

  /// The messages of this file, in the order of the catalogue.
  package static let printingMessages: [MessageID] = [
    printPageUnknown, printPlanWithoutAnnexes, printQuarterAbsent, printBrowserMissing, printFontMissing,
    printBrowserFailed, printPageFailed, printRestSkipped,
  ]
}
